import { lookAlike } from "../text/look-alikes.ts";

/** Control and format signs (bidi among them), and all that is drawn as nothing, such as joiners. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{DI}\u2800]/gu;
const SPACES = /[\s\p{Z}]+/gu;

/** A name as it is stored and shown: NFC, without signs that nobody sees, single spaces. */
export function plainName(typed: string): string {
  const spaced = typed.normalize("NFC").replace(SPACES, " ");
  return spaced.replace(UNSEEN, "").replace(SPACES, " ").trim();
}

/** Signs, and letters whose capital looks like that of another: here no word is read, only compared. */
const LIKE_IN_NAMES: Record<string, string> = {
  ...{ i: "l", "1": "l", "|": "l", ӏ: "l", "0": "o" },
  ...{ β: "b", ε: "e", ζ: "z", η: "h", μ: "m", χ: "x", ѵ: "v", ԛ: "q", ԝ: "w" },
};

/** Equal for two names that a colleague would take for one another. */
export function nameKey(name: string): string {
  const letters = plainName(name).normalize("NFKC").toLowerCase();
  const alike = [...letters].map(lookAlike).map((letter) => LIKE_IN_NAMES[letter] ?? letter);
  return alike.join("").normalize("NFC");
}
