/** Crockford base32: no I, L, O, U, so that a code can be read aloud and typed with thumbs. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Check characters of Crockford's scheme: value modulo 37, five signs beyond the alphabet. */
const CHECK_ALPHABET = `${ALPHABET}*~$=U`;

/** 80 random bits: sixteen characters of five bits. */
export const RECEIPT_BYTES = 10;
const CODE_LENGTH = 16;

/** Formats 10 random bytes as a receipt: `7KQ4-9XWD-2MZ8-H5TC-P`. */
export function formatReceipt(random: Uint8Array): string {
  let bits = 0n;
  for (const byte of random) bits = (bits << 8n) | BigInt(byte);
  let code = "";
  for (let i = CODE_LENGTH - 1; i >= 0; i--) {
    code += ALPHABET[Number((bits >> BigInt(i * 5)) & 31n)];
  }
  return group(code + checkCharacter(bits));
}

/**
 * Reads a receipt as people type it: any case, with or without spaces and hyphens, O for 0, I or L
 * for 1. Returns the canonical form, or null when it is not one or its check character is wrong.
 */
export function parseReceipt(typed: string): string | null {
  const clean = cleaned(typed);
  if (clean.length !== CODE_LENGTH + 1) return null;
  let bits = 0n;
  for (const char of clean.slice(0, CODE_LENGTH)) {
    const value = ALPHABET.indexOf(char);
    if (value < 0) return null;
    bits = (bits << 5n) | BigInt(value);
  }
  return clean.endsWith(checkCharacter(bits)) ? group(clean) : null;
}

/** Length of a group of a receipt. Fewer characters do not identify one. */
const GROUP_LENGTH = 4;

/**
 * Whether a text is the end of a receipt: its last group, with or without the check character, or
 * more. As tolerant as `parseReceipt`.
 */
export function endsReceipt(receipt: string, typed: string): boolean {
  const end = cleaned(typed);
  const whole = cleaned(receipt);
  return end.length >= GROUP_LENGTH && [whole, whole.slice(0, -1)].some((w) => w.endsWith(end));
}

/** Removes differences of typing that have no meaning. */
function cleaned(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}\u2212_.]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
}

function checkCharacter(bits: bigint): string {
  return CHECK_ALPHABET.charAt(Number(bits % 37n));
}

function group(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join("-");
}
