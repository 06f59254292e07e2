import type { Ear } from "../text/readings.ts";
import { makeForgivingPatterns } from "../text/word-patterns.ts";

/** Whether a text in any language is about immediate danger. */
export type DangerDetector = (text: string) => boolean;

export function makeDangerDetector(patterns: Record<string, string[]>, ear: Ear): DangerDetector {
  const finds = makeForgivingPatterns(Object.values(patterns).flat());
  return (text) => finds(ear(text));
}
