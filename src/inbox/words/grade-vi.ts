import type { Content, Source } from "../../core/station/tip-grade.ts";

const sources: Record<Source, string> = {
  saw: "Tận mắt thấy",
  told: "Nghe kể lại",
  guesses: "Suy đoán",
};

const contents: Record<Content, string> = {
  confirmed: "Đã xác nhận",
  plausible: "Có vẻ đúng",
  doubtful: "Đáng ngờ",
  false: "Không đúng",
};

/** Texts of the judgement of one tip. */
export const gradeVi = {
  title: "Đánh giá tin này",
  hint: "Chỉ cho riêng tin này và chỉ đơn vị đọc được. Không bao giờ gộp theo người gửi.",
  source: "Người báo biết do đâu",
  content: "Nội dung",
  none: "Chưa rõ",
  save: "Lưu đánh giá",
  saved: "Đã lưu đánh giá.",
  timeline: (grade: string) => `Đánh giá: ${grade}`,
  sources,
  contents,
};

export type GradeWords = typeof gradeVi;
