import type { Session } from "../flow/session.ts";
import { fold } from "../text/fold.ts";
import { textMark } from "../text/text-mark.ts";
import type { Choice } from "./options.ts";
import { typedNumber } from "./typed-number.ts";

/** What a session keeps of words that answer the question in front. */
export function saidAt(screen: number, text: string): string {
  return `${screen}:${textMark(text)}`;
}

/**
 * Words that answer the question before the one in front, because that was shown again: the same as
 * before, or a number that chooses nothing here, which officers would read. null: they do not.
 */
export function saidAgain(
  { said }: Session,
  { text, choices, shownAgain }: { text: string; choices: Choice[]; shownAgain: number },
): "same" | "number" | null {
  if (said === saidAt(shownAgain, text)) return "same";
  const number = said?.startsWith(`${shownAgain}:`) ? typedNumber(fold(text)) : null;
  return number !== null && !choices.some(({ key }) => key === number) ? "number" : null;
}
