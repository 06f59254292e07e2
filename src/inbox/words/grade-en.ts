import type { GradeWords } from "./grade-vi.ts";

export const gradeEn: GradeWords = {
  title: "Judge this tip",
  hint: "Of this tip alone, and only your unit reads it. It is never added up by sender.",
  source: "How the sender knows",
  content: "Content",
  none: "Not known yet",
  save: "Save the judgement",
  saved: "The judgement is saved.",
  timeline: (grade) => `Judged: ${grade}`,
  sources: { saw: "Saw it", told: "Was told", guesses: "Guesses" },
  contents: {
    confirmed: "Confirmed",
    plausible: "Plausible",
    doubtful: "Doubtful",
    false: "False",
  },
};
