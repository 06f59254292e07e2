import { makeForgivingPatterns } from "../text/word-patterns.ts";

/** Whether a text in any language is about immediate danger. */
export type DangerDetector = (text: string) => boolean;

export function makeDangerDetector(patterns: Record<string, string[]>): DangerDetector {
  return makeForgivingPatterns(Object.values(patterns).flat());
}
