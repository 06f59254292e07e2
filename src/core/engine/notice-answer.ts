import { type Content, HOME_FLOW, TIP_FLOW } from "../flow/content.ts";
import type { AskedNotice, IncomingBody } from "../flow/incoming.ts";
import { rootFlow } from "../flow/position.ts";
import { newUpkeep } from "../flow/upkeep.ts";
import { ANSWERS, NOTICE_ANSWERS, type NoticeAnswer } from "../notice-answers.ts";
import { fold } from "../text/fold.ts";
import { takesTips } from "./options.ts";
import type { Message } from "./parts.ts";
import type { Walk } from "./walk.ts";

/** Longer texts are no answer. */
const LONGEST = 40;

/** The appeal that a tip answers. */
const APPEAL = `${TIP_FLOW}/appeal`;

/** Most answers that a chat keeps: more than the notices that it may answer at one time. */
const MOST_KEPT = 16;

/** The answer to a notice in a message. */
interface Said {
  answer: NoticeAnswer;
  /** Of the button's notice. */
  number?: string | undefined;
}

/** What the button of an answer carries. */
export function encodeAnswer(number: string, answer: NoticeAnswer): string {
  return `n:${number}:${answer}`;
}

/** The answer that a message may be: a button's, a letter or its words. null: none. */
export function readAnswer(content: Content, body: IncomingBody): Said | null {
  if (body.type === "press") {
    const [, number, said] = /^n:(TB-\d{3,9}):([a-z]+)$/.exec(body.data) ?? [];
    const answer = ANSWERS.find((one) => one === said);
    return answer ? { answer, number } : null;
  }
  if (body.type !== "text" || body.text.length > LONGEST) return null;
  const words = wordsOf(content);
  const found = content.spoken.barer(fold(body.text)).flatMap((form) => words.get(form) ?? []);
  return found[0] ? { answer: found[0] } : null;
}

function wordsOf(content: Content): Map<string, NoticeAnswer> {
  const { texts } = content;
  const before = known.get(content);
  if (before) return before;
  const made = new Map(
    ANSWERS.flatMap((answer) => [
      [NOTICE_ANSWERS[answer].toLowerCase(), answer] as const,
      ...texts.languages.map(
        (lang) => [fold(texts.format(lang, `asked-${answer}`)), answer] as const,
      ),
    ]),
  );
  known.set(content, made);
  return made;
}

const known = new WeakMap<Content, Map<string, NoticeAnswer>>();

/**
 * Takes an answer to a notice that this chat got, at any moment: what is asked in front stays, and
 * is asked again. false: it is none.
 */
export function answersNotice(walk: Walk, { body, asked = [] }: Message): boolean {
  // Words that nothing asks for are about something else.
  if (walk.session.lang === null || (body.type === "text" && asked.length === 0)) return false;
  const said = readAnswer(walk.content, body);
  if (!said) return false;
  const { answer, number } = said;
  const meant = asked.filter((one) =>
    number === undefined ? one.answers.includes(answer) : one.number === number,
  );
  const notice = meant.find(({ ended }) => !ended) ?? meant[0];
  const named = notice?.number ?? number;
  if (named === undefined) return false;
  if (body.type === "press") walk.effects.push({ type: "toast", ack: body.ack, text: "" });
  walk.session = { ...walk.session, said: undefined, words: undefined };
  // Whom to call is said in any case.
  if (answer === "help") walk.say("answer-help");
  if (notice && !notice.ended && notice.answers.includes(answer)) take(walk, notice, answer);
  else {
    walk.say("answer-ended", { number: named });
    goOn(walk);
  }
  return true;
}

function take(walk: Walk, notice: AskedNotice, answer: NoticeAnswer): void {
  const { number } = notice;
  note(walk, notice, answer);
  walk.say("answer-counted", { number, answer: walk.text(`asked-${answer}`) });
  if (answer !== "know" || !takesTips(walk.session)) return goOn(walk);
  const { run, parked } = walk.session;
  const draft = run && rootFlow(run) === TIP_FLOW ? run : parked[TIP_FLOW];
  const { answers = {} } = draft ?? {};
  if (Object.keys(answers).length > 0 && answers[APPEAL] !== number) {
    walk.say("answer-draft");
    return goOn(walk);
  }
  walk.say("answer-tip", { number });
  walk.start(TIP_FLOW, { [APPEAL]: number });
}

/** Counted once a chat: another answer takes the one before back. */
function note({ session, effects }: Walk, { id, until }: AskedNotice, answer: NoticeAnswer): void {
  const upkeep = session.upkeep ?? newUpkeep();
  const kept = (upkeep.answered ?? []).filter((one) => one.until > upkeep.activeAt);
  const before = kept.find(({ notice }) => notice === id);
  if (before?.answer === answer) return;
  effects.push({ type: "count-answer", notice: id, add: answer, drop: before?.answer });
  const others = kept.filter((one) => one !== before);
  const answered = [{ notice: id, answer, until }, ...others].slice(0, MOST_KEPT);
  session.upkeep = { ...upkeep, answered };
}

/** Who is in the middle of something is asked it again. */
function goOn(walk: Walk): void {
  if (walk.isWaiting || rootFlow(walk.run) === HOME_FLOW) walk.sayOnly(["menu"]);
  else walk.show();
}
