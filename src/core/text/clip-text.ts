import { splitText } from "./split-text.ts";

/** At most `max` UTF-16 units (3 at least); what is left out shows as an ellipsis. */
export function clipText(text: string, max: number): string {
  const whole = text.trim();
  if (whole.length <= max) return whole;
  const [first = ""] = splitText(whole, max - 1);
  return `${first}…`;
}
