import type { RingWords } from "./ring-vi.ts";

export const ringEn: RingWords = {
  titles: {
    answer: "New answer",
    tip: "New tip",
    urgent: "New urgent tip",
  },
};
