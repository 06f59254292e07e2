import { bech32 } from "@scure/base";
import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { type KeyPair, pairOf } from "./station-key.ts";

/** A hybrid identity is a 32-byte seed in Bech32 (see `seal/age-sealing.ts`). */
const PREFIX = "AGE-SECRET-KEY-PQ-";

/**
 * The 24 English words of an age identity (BIP 39): 256 bits and a checksum, which detects a
 * misread word. The words of the list differ in their first four letters.
 */
export function wordsOf(identity: string): string[] {
  const { bytes } = bech32.decodeToBytes(identity.toLowerCase());
  return entropyToMnemonic(bytes, wordlist).split(" ");
}

/**
 * The key pair of 24 words. Ignores case, spaces and line breaks. null: not 24 words of the list,
 * or the checksum is wrong.
 */
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
