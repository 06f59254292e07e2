import { bech32 } from "@scure/base";
import { Decrypter, Encrypter, identityToRecipient } from "age-encryption";
import type { KeyPair, Sealing } from "../app/ports.ts";

/** age's post-quantum hybrid identities (ML-KEM-768 + X25519) are a 32-byte seed in Bech32. */
const HYBRID_PREFIX = "AGE-SECRET-KEY-PQ-";

export const ageSealing: Sealing = {
  keyPair,
  seal: async (recipients, plain) => {
    const encrypter = new Encrypter();
    for (const recipient of recipients.split(" ")) encrypter.addRecipient(recipient);
    return encrypter.encrypt(plain);
  },
  open: async (identity, sealed) => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return decrypter.decrypt(sealed).catch(() => null);
  },
  sealStream: async (recipient, plain) => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    const body = await encrypter.encrypt(plain);
    return { body, sizeOf: (plainBytes) => body.size(plainBytes) };
  },
};

async function keyPair(seed: Uint8Array): Promise<KeyPair> {
  const identity = bech32.encodeFromBytes(HYBRID_PREFIX, seed).toUpperCase();
  return { identity, recipient: await identityToRecipient(identity) };
}
