import fc from "fast-check";
import { expect, it } from "vitest";
import { packSlots } from "../../../scripts/learn/pack-slots.ts";
import { MOST_ROOT, unpackSlots } from "../../../src/core/learned/slots.ts";

it("packs what it unpacks", () => {
  const byte = fc.nat(255);
  const root = fc.integer({ min: -MOST_ROOT, max: MOST_ROOT });
  const slots = fc
    .integer({ min: 1, max: 6 })
    .chain((bits) =>
      fc.tuple(
        fc.array(byte, { minLength: 2 ** bits, maxLength: 2 ** bits }),
        fc.array(root, { minLength: 2 ** bits, maxLength: 2 ** bits }),
      ),
    );
  fc.assert(
    fc.property(slots, ([fingerprints, roots]) => {
      const packed = packSlots({
        fingerprints: Uint8Array.from(fingerprints),
        roots: Int8Array.from(roots),
      });
      const unpacked = unpackSlots(packed);
      const known = fingerprints.map((one, slot) => (roots[slot] === 0 ? 0 : one));
      expect([...unpacked.fingerprints]).toEqual(known);
      expect([...unpacked.roots]).toEqual(roots);
    }),
  );
});
