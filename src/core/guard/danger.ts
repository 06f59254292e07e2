import { makeForgivingPatterns } from "../text/word-patterns.ts";

/** Tells whether a text speaks of something that can't wait, in any language. */
export type DangerDetector = (text: string) => boolean;

export function makeDangerDetector(patterns: Record<string, string[]>): DangerDetector {
  return makeForgivingPatterns(Object.values(patterns).flat());
}
