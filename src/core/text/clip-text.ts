import { splitText } from "./split-text.ts";

/** Cuts a text to at most `max` UTF-16 units (at least 3) and marks the cut with an ellipsis. */
export function clipText(text: string, max: number): string {
  const whole = text.trim();
  if (whole.length <= max) return whole;
  const [first = ""] = splitText(whole, max - 1);
  return `${first}…`;
}
