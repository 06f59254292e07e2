import { lookAlike } from "../text/look-alikes.ts";

/** Control and format signs (bidi among them), and letters that are drawn as nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u115f\u1160\u2800\u3164\uffa0]/gu;
const SPACES = /[\s\p{Z}]+/gu;

/** A name as it is stored and shown: NFC, without signs that nobody sees, single spaces. */
export function plainName(typed: string): string {
  const spaced = typed.normalize("NFC").replace(SPACES, " ");
  return spaced.replace(UNSEEN, "").replace(SPACES, " ").trim();
}

/** Equal for two names that a colleague would take for one another. */
export function nameKey(name: string): string {
  const letters = plainName(name).normalize("NFKC").toLowerCase();
  return [...letters].map(lookAlike).join("").normalize("NFC");
}
