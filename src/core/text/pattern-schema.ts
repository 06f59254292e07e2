import { z } from "zod";

/** A regular expression of a content file. One that can't be read is told where it stands. */
export const patternSchema = z.string().min(1).refine(isPattern, "no regular expression");

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
