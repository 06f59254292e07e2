/** Texts of what is found by comparing tips. */
export const alikeVi = {
  title: "Nhóm tin giống nhau",
  begin: "Tin giống nhau",
  stop: "Dừng",
  reading: (read: string) => `Đang đọc các tin đã mở: ${read}`,
  comparing: (done: string, all: string) => `Đã so ${done} trong ${all} tin`,
  none: (all: string) => `Đã so ${all} tin đã mở: không có tin nào cần gộp.`,
  found: (count: number) => `${count} nhóm tin có thể cùng một việc`,
  failed: "Không so tiếp được.",
  stopped: "Đã dừng.",
  tips: (count: number) => `${count} tin`,
  same: (shared: string) => `Cùng nói: ${shared}`,
  link: (count: number) => `Gộp ${count} tin`,
  linkTwo: "Gộp hai tin",
  dismiss: "Không phải một việc",
  linked: (count: number) => `Đã gộp ${count} tin thành một việc.`,
  maybe: (count: number) =>
    count === 1 ? "Một tin khác có thể cùng việc này" : `${count} tin khác có thể cùng việc này`,
  more: (count: number) => `và ${count} tin nữa`,
  hint: "Chỉ so các tin đã có người mở, ngay trong trình duyệt này. Máy chủ không biết tin nào giống nhau.",
};

export type AlikeWords = typeof alikeVi;
