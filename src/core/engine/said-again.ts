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
 * Whether words answer the question before the one in front, because that was shown again: the same
 * words as before, or a number that chooses nothing here, which officers would read.
 */
export function isSaidAgain(
  { said }: Session,
  { text, choices, shownAgain }: { text: string; choices: Choice[]; shownAgain: number },
): boolean {
  if (said === saidAt(shownAgain, text)) return true;
  const number = said?.startsWith(`${shownAgain}:`) ? typedNumber(fold(text)) : null;
  return number !== null && !choices.some(({ key }) => key === number);
}
