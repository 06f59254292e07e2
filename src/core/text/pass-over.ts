import type { Heard } from "./hear.ts";
import type { ForgivingSearch } from "./word-patterns.ts";

/** A text is full of what is passed over only if somebody made it so. */
const MOST_PASSED = 8;

/** Without what is found. Positions stay: it becomes a sign that no pattern knows. */
export function passOver(heard: Heard, found: ForgivingSearch): Heard {
  let left = heard;
  for (let count = 0; count < MOST_PASSED; count++) {
    const [hit] = found(left);
    if (!hit) break;
    const { typed, text, starts, marked } = left;
    const silence = "%".repeat(hit.end - hit.start);
    const silenced = text.slice(0, hit.start) + silence + text.slice(hit.end);
    left = { typed, text: silenced, starts, marked };
  }
  return left;
}
