/** Crockford base32: no I, L, O, U, so that a code can be read aloud and typed with thumbs. */
export const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Of Crockford's scheme. */
const CHECK_ALPHABET = `${ALPHABET}*~$=U`;
const MODULUS = CHECK_ALPHABET.length;

/** 80 random bits: sixteen characters of five bits. */
export const RECEIPT_BYTES = 10;
export const CODE_LENGTH = 16;
/** A group of a receipt: less says too little to be one. */
export const GROUP_LENGTH = 4;

/** Formats 10 random bytes as a receipt: `7KQ4-9XWD-2MZ8-H5TC-P`. */
export function formatReceipt(random: Uint8Array): string {
  let bits = 0n;
  for (const byte of random) bits = (bits << 8n) | BigInt(byte);
  let code = "";
  for (let i = CODE_LENGTH - 1; i >= 0; i--) {
    code += ALPHABET[Number((bits >> BigInt(i * 5)) & 31n)];
  }
  return groupsOf(code + checkCharacter(code));
}

/**
 * The check character of sixteen characters of the alphabet: their value modulo 37, in signs of
 * which five are beyond the alphabet.
 */
export function checkCharacter(code: string): string {
  let rest = 0;
  for (const letter of code) rest = (rest * ALPHABET.length + ALPHABET.indexOf(letter)) % MODULUS;
  return CHECK_ALPHABET.charAt(rest);
}

/** A code without separators in its canonical form. */
export function groupsOf(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join("-");
}
