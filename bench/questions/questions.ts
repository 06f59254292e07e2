/** Twelve plain questions, the same for every candidate, so that only the bots differ. */
export interface Question {
  id: string;
  text: string;
  /** Labels of its options. In data, an option is its number. */
  options: string[];
}

export const QUESTIONS: Question[] = [
  {
    id: "q1",
    text: "Bạn muốn báo về việc gì?",
    options: ["Trộm cắp", "Ma túy", "Lừa đảo", "Khác"],
  },
  { id: "q2", text: "Việc xảy ra khi nào?", options: ["Đang xảy ra", "Hôm nay", "Hôm qua"] },
  { id: "q3", text: "Ở phường nào?", options: ["Sông Trí", "Hải Ninh", "Vũng Áng", "Hoành Sơn"] },
  { id: "q4", text: "Ở loại nơi nào?", options: ["Nhà ở", "Cửa hàng", "Ngoài đường", "Chợ"] },
  { id: "q5", text: "Có mấy người?", options: ["Một người", "Hai người", "Nhiều người"] },
  { id: "q6", text: "Họ đi bằng gì?", options: ["Đi bộ", "Xe máy", "Ô tô", "Không rõ"] },
  { id: "q7", text: "Có ai bị thương không?", options: ["Có", "Không", "Không rõ"] },
  { id: "q8", text: "Có vũ khí không?", options: ["Thấy có", "Không thấy", "Không rõ"] },
  { id: "q9", text: "Việc này từng xảy ra chưa?", options: ["Lần đầu", "Vài lần", "Thường xuyên"] },
  { id: "q10", text: "Còn ai khác biết không?", options: ["Hàng xóm", "Bảo vệ", "Không ai"] },
  { id: "q11", text: "Bạn muốn được hỏi thêm không?", options: ["Muốn", "Không muốn"] },
  { id: "q12", text: "Bạn biết đến kênh này từ đâu?", options: ["Loa", "Bạn bè", "Áp phích"] },
];

/** Asked after the last answer, with one option. The state then contains all twelve answers. */
export const AGAIN: Question = { id: "again", text: "Cảm ơn bạn.", options: ["Lần nữa"] };

const ALL = [...QUESTIONS, AGAIN];

/** Number of turns of one round through the questions. */
export const LAP = ALL.length;

/** Option `index` of a question, as data. */
export function optionId(index: number): string {
  return `o${index + 1}`;
}

export function questionAt(at: number): Question {
  const question = ALL[at % LAP];
  if (!question) throw new RangeError("no such question");
  return question;
}

/** The option to take in a turn. It changes from lap to lap. */
export function takenOption(turn: number): number {
  return turn % questionAt(turn).options.length;
}
