import type { Session } from "../flow/session.ts";
import { fold } from "../text/fold.ts";
import { textMark } from "../text/text-mark.ts";
import type { Choice } from "./choice.ts";
import { typedNumber } from "./typed-number.ts";

/**
 * Whether words answer the question before the one in front, because that was shown twice: the same
 * words as before, or a number that chooses nothing here, which officers would read.
 */
export function isSaidAgain(
  { said }: Session,
  { text, choices }: { text: string; choices: Choice[] },
): boolean {
  if (said === undefined) return false;
  if (said === textMark(text)) return true;
  const number = typedNumber(fold(text));
  return number !== null && !choices.some(({ key }) => key === number);
}
