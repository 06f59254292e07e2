import type { Ear } from "../text/readings.ts";
import { makeForgivingPatterns } from "../text/word-patterns.ts";

/** Tells whether a text speaks of something that can't wait, in any language. */
export type DangerDetector = (text: string) => boolean;

export function makeDangerDetector(patterns: Record<string, string[]>, ear: Ear): DangerDetector {
  const finds = makeForgivingPatterns(Object.values(patterns).flat());
  return (text) => finds(ear(text));
}
