import { HAN_PAIRS } from "./han-pairs.ts";

const simplified = new Map<string, string>();
for (let at = 0; at < HAN_PAIRS.length; at += 2)
  simplified.set(HAN_PAIRS.charAt(at), HAN_PAIRS.charAt(at + 1));

/** The form of a character in which texts of both Chinese scripts are compared. */
export function hanForm(character: string): string {
  return simplified.get(character) ?? character;
}
