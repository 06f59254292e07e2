import { toBase64Url } from "../../src/core/base64url.ts";
import {
  BY_FREQUENCY,
  FINGERPRINT_BITS,
  SIZE_BITS,
  type Slots,
} from "../../src/core/learned/slots.ts";
import { BitWriter } from "./bit-writer.ts";

/** For `unpackSlots`, in base64url: slot by slot the root in a code of few bits, then the fingerprint. */
export function packSlots({ fingerprints, roots }: Slots): string {
  const bits = new BitWriter();
  bits.write(Math.log2(roots.length), SIZE_BITS);
  for (const [slot, root] of roots.entries()) {
    bits.writeOnes(BY_FREQUENCY.indexOf(Math.abs(root)));
    if (root === 0) continue;
    bits.write(root < 0 ? 1 : 0, 1);
    bits.write(fingerprints[slot] ?? 0, FINGERPRINT_BITS);
  }
  return toBase64Url(bits.bytes());
}
