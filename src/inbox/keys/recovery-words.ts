import { bech32 } from "@scure/base";
import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { type KeyPair, pairOf } from "./station-key.ts";

/** A hybrid identity is a 32-byte seed in Bech32 (see `seal/age-sealing.ts`). */
const PREFIX = "AGE-SECRET-KEY-PQ-";

/**
 * An age identity as 24 English words (BIP 39): 256 bits and a checksum, so that a word that was
 * misread is noticed. The list's words differ in their first four letters.
 */
export function wordsOf(identity: string): string[] {
  const { bytes } = bech32.decodeToBytes(identity.toLowerCase());
  return entropyToMnemonic(bytes, wordlist).split(" ");
}

/** Case, spaces and line breaks do not matter. null: not 24 words of the list, or a wrong one. */
export async function pairOfWords(text: string): Promise<KeyPair | null> {
  const words = text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  try {
    const seed = mnemonicToEntropy(words.join(" "), wordlist);
    return await pairOf(bech32.encodeFromBytes(PREFIX, seed).toUpperCase());
  } catch {
    return null;
  }
}
