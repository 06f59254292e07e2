import { fold } from "../text/fold.ts";
import type { Content } from "./content.ts";

/** Whether a text speaks of something that can't wait, in any language. */
export function isDanger({ danger }: Content, text: string): boolean {
  const folded = ` ${fold(text)} `;
  return danger.some((word) => folded.includes(isSpaced(word) ? ` ${word} ` : word));
}

/** Words of scripts without spaces, or with endings, are looked for anywhere. */
function isSpaced(word: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hangul}]/u.test(word);
}
