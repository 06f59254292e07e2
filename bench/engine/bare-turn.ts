/**
 * The smallest scripted bot: an object of answers, a list of questions, a look-up, a reply. The
 * baseline for frameworks.
 */
export interface BareState {
  at: number;
  answers: Record<string, string>;
}

export interface BareReply {
  text: string;
  options: string[];
}

const QUESTIONS = [
  { id: "menu", text: "Bạn cần gì?", options: ["tip", "mailbox", "notices"] },
  { id: "category", text: "Bạn muốn báo về việc gì?", options: ["theft", "drugs", "fraud"] },
  { id: "when", text: "Việc xảy ra khi nào?", options: ["now", "today", "skip"] },
  { id: "area", text: "Ở phường nào?", options: ["song-tri", "hai-ninh", "vung-ang"] },
  { id: "what", text: "Chuyện gì đã xảy ra?", options: [] },
  { id: "review", text: "Xem lại trước khi gửi.", options: ["send", "change"] },
];

export function newBareState(): BareState {
  return { at: 0, answers: {} };
}

export function bareTurn(before: BareState, text: string): { state: BareState; reply: BareReply } {
  const question = QUESTIONS[before.at];
  const last = before.at >= QUESTIONS.length - 1;
  const answers = last || !question ? {} : { ...before.answers, [question.id]: text };
  const at = last ? 0 : before.at + 1;
  const next = QUESTIONS[at];
  const reply = { text: next?.text ?? "", options: next?.options ?? [] };
  return { state: { at, answers }, reply };
}
