import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundle, type Jump, jumpsOf, span } from "../../scripts/flows-lanes.ts";
import { edgesOf } from "../../src/core/check/flow-graph.ts";
import { flowSchema } from "../../src/core/flow/schema.ts";

const flow = flowSchema.parse({
  flow: "f",
  steps: [
    {
      id: "a",
      kind: "choose",
      options: [{ id: "on" }, { id: "far", next: "c" }, { id: "too", next: "c" }],
    },
    { id: "b", kind: "do", effect: "show-notices", fail: "a" },
    { id: "c", kind: "end" },
  ],
});

const anyJump: fc.Arbitrary<Jump> = fc.record({
  from: fc.nat({ max: 12 }),
  to: fc.nat({ max: 12 }),
  names: fc.constant([]),
  fails: fc.boolean(),
});

describe("the lines of a picture", () => {
  it("are the ways that do not just go on, each once with its names", () => {
    expect(jumpsOf(flow.steps, edgesOf(flow))).toEqual([
      { from: 0, to: 2, names: ["far", "too"], fails: false },
      { from: 1, to: 0, names: [], fails: true },
    ]);
  });

  it("never lie on each other, and none is lost", () => {
    fc.assert(
      fc.property(fc.array(anyJump, { maxLength: 20 }), (jumps) => {
        const bundles = bundle(jumps);
        expect(bundles.flatMap((b) => b.jumps)).toHaveLength(jumps.length);
        for (const [i, a] of bundles.entries()) {
          for (const b of bundles.slice(i + 1)) {
            if (a.lane !== b.lane) continue;
            const [one, two] = [span(a.jumps), span(b.jumps)];
            expect(one.bottom < two.top || two.bottom < one.top).toBe(true);
          }
        }
      }),
    );
  });
});
