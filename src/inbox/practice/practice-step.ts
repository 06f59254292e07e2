/** What is practised, in its order. */
export const PRACTICE_STEPS = ["open", "status", "warning", "question", "note"] as const;
export type PracticeStep = (typeof PRACTICE_STEPS)[number];
