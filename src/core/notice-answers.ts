/**
 * How readers may answer a notice, each with the letter that may be typed for it: a digit would
 * answer the question in front.
 */
export const NOTICE_ANSWERS = { safe: "A", help: "B", know: "C" } as const;
export type NoticeAnswer = keyof typeof NOTICE_ANSWERS;

// Object.keys returns string[], but the table has exactly these keys.
export const ANSWERS = Object.keys(NOTICE_ANSWERS) as NoticeAnswer[];

interface Asking {
  severity: string;
  /** A warning asks as an emergency does. */
  asks?: boolean;
  drill?: boolean;
}

/** What a notice asks its readers. A drill asks nothing: no answer to it would be a real one. */
export function answersTo({ severity, asks = false, drill = false }: Asking): NoticeAnswer[] {
  if (drill) return [];
  if (severity === "appeal") return ["know"];
  return severity === "emergency" || (severity === "warning" && asks) ? ["safe", "help"] : [];
}
