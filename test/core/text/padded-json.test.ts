import fc from "fast-check";
import { expect, it } from "vitest";
import { fromJsonBytes } from "../../../src/core/text/json-bytes.ts";
import {
  toPaddedAddress,
  toPaddedJsonBytes,
  toPaddedSession,
} from "../../../src/core/text/padded-json.ts";

it("has one of a few sizes, and reads as the value", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 20_000 }), (text) => {
      const bytes = toPaddedJsonBytes({ text });
      expect([4_096, 8_192, 16_384, 32_768, 49_152, 65_536, 81_920, 98_304, 114_688]).toContain(
        bytes.length,
      );
      expect(fromJsonBytes(bytes)).toEqual({ text });
    }),
    { numRuns: 50 },
  );
});

it("makes short and long texts alike", () => {
  expect(toPaddedJsonBytes({ text: "x" })).toHaveLength(4_096);
  expect(toPaddedJsonBytes({ text: "x".repeat(4_000) })).toHaveLength(4_096);
  expect(toPaddedJsonBytes({ text: "x".repeat(4_096) })).toHaveLength(8_192);
  expect(toPaddedJsonBytes({ text: "x".repeat(16_384) })).toHaveLength(32_768);
});

it("makes sessions alike, and no larger than a page holds", () => {
  for (const text of ["", "x".repeat(3_900)]) expect(toPaddedSession({ text })).toHaveLength(4_000);
  expect(toPaddedSession({ text: "x".repeat(4_000) })).toHaveLength(8_192);
});

it("makes every address alike", () => {
  for (const chat of ["1", "-1001234567890123", "a".repeat(64)])
    expect(toPaddedAddress({ channel: "telegram", chat })).toHaveLength(128);
});
