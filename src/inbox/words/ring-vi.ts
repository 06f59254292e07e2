import type { NewsKind } from "../../core/station/views.ts";

/** What a notification says: no word of what came, where or from whom. The other languages have the same shape. */
export const ringVi = {
  titles: {
    answer: "Có câu trả lời mới",
    tip: "Có tin báo mới",
    urgent: "Có tin báo khẩn mới",
  } satisfies Record<NewsKind, string>,
};

export type RingWords = typeof ringVi;
