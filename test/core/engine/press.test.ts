import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodePress, type Press, parsePress } from "../../../src/core/engine/press.ts";
import { COMMANDS } from "../../../src/core/flow/content.ts";

const anyScreen = fc.nat({ max: 999_999_999 });
const anyId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,23}$/);
const anyOption = fc.oneof(
  anyId,
  fc.tuple(anyId, anyId).map((ids) => ids.join("/")),
);

const anyPress: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ type: fc.constant("option" as const), screen: anyScreen, option: anyOption }),
  fc.record({
    type: fc.constant("command" as const),
    screen: anyScreen,
    command: fc.constantFrom(...COMMANDS),
  }),
);

const FORGED = [
  "",
  "o",
  "o:1",
  "o:1:",
  "o::send",
  "o:-1:send",
  "o:1e3:send",
  "o:1:send\n",
  "o:1:a b",
  "o:1:é",
  "o:1234567890:send",
  "c:1:format-disk",
  "x:1:send",
  `o:1:${"a".repeat(53)}`,
];

describe("what buttons carry", () => {
  it("comes back as it was, in 64 bytes", () => {
    fc.assert(
      fc.property(anyPress, (press) => {
        const data = encodePress(press);
        expect(new TextEncoder().encode(data).length).toBeLessThanOrEqual(64);
        expect(parsePress(data)).toEqual(press);
      }),
    );
  });

  it.each(FORGED)("%j is none of ours", (data) => {
    expect(parsePress(data)).toBeNull();
  });

  it("takes anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (data) => {
        parsePress(data);
      }),
    );
  });
});
