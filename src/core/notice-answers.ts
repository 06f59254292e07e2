/**
 * How readers may answer a notice, each with the letter that may be typed for it: a digit would
 * answer the question in front.
 */
export const NOTICE_ANSWERS = { safe: "A", help: "B", know: "C" } as const;
export type NoticeAnswer = keyof typeof NOTICE_ANSWERS;

// Object.keys returns string[], but the table has exactly these keys.
export const ANSWERS = Object.keys(NOTICE_ANSWERS) as NoticeAnswer[];

/** What a notice asks its readers. `asks`: a warning asks as an emergency does. */
export function answersTo(notice: { severity: string; asks?: boolean }): NoticeAnswer[] {
  const { severity, asks = false } = notice;
  if (severity === "appeal") return ["know"];
  return severity === "emergency" || (severity === "warning" && asks) ? ["safe", "help"] : [];
}
