import { HAN_PAIRS } from "./han-pairs.ts";

/** A simplified character → the first traditional one of it in `HAN_PAIRS`, and the reverse. */
const counterparts = new Map<string, string>();
for (let at = 0; at < HAN_PAIRS.length; at += 2) {
  const [traditional, simplified] = [HAN_PAIRS.charAt(at), HAN_PAIRS.charAt(at + 1)];
  if (counterparts.has(traditional) || counterparts.has(simplified)) continue;
  counterparts.set(traditional, simplified);
  counterparts.set(simplified, traditional);
}

/**
 * Writes each character in the other Chinese script. Done twice, it gives the text back: so a text
 * in one script can be stored nearly as it stands in the other, even where it is no translation.
 */
export function exchangeScripts(text: string): string {
  return text.replace(/[\u3400-\u9fff]/g, (one) => counterparts.get(one) ?? one);
}
