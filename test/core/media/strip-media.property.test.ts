import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinBytes } from "./join-bytes.ts";
import { sampleFiles } from "./sample-files.ts";
import { stripBytes, tryStrip } from "./strip-bytes.ts";

const SAMPLES = await sampleFiles();
const NAMES = [...SAMPLES.keys()];

function sample(name: string): Uint8Array {
  return SAMPLES.get(name) ?? new Uint8Array();
}

/** Whether it ended in a promised way. If it throws or hangs, the test fails anyway. */
async function expectAnEnd(file: Uint8Array): Promise<void> {
  const attempt = await tryStrip(file);
  if (!attempt) return;
  const { bytes, outcome } = attempt;
  expect(outcome.type).not.toBe("unfinished");
  if (outcome.type === "clean") expect(bytes?.length).toBe(file.length);
  else expect(bytes).toBeNull();
}

describe.each(NAMES)("%s", (name) => {
  it("keeps its length", async () => {
    const { bytes } = await stripBytes(sample(name));
    expect(bytes.length).toBe(sample(name).length);
  });

  it("comes out the same however it is cut into chunks", async () => {
    const whole = await stripBytes(sample(name), sample(name).length);
    for (const chunkBytes of [1, 7, 1000]) {
      const { bytes, removed } = await stripBytes(sample(name), chunkBytes);
      expect(removed).toEqual(whole.removed);
      expect(Buffer.from(bytes).equals(whole.bytes)).toBe(true);
    }
  });

  it("has nothing left to strip", async () => {
    const once = await stripBytes(sample(name));
    const twice = await stripBytes(once.bytes);
    expect(twice.removed).toEqual([]);
    expect(Buffer.from(twice.bytes).equals(once.bytes)).toBe(true);
  });

  it("ends well when it is cut short", async () => {
    const length = fc.nat({ max: sample(name).length });
    await fc.assert(
      fc.asyncProperty(length, (kept) => expectAnEnd(sample(name).subarray(0, kept))),
    );
  });

  it("ends well when bytes of it are changed, left out or put in", async () => {
    const change = fc.record({
      at: fc.nat({ max: sample(name).length }),
      out: fc.nat({ max: 40 }),
      put: fc.uint8Array({ maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        let file = sample(name);
        for (const { at, out, put } of changes) {
          file = joinBytes(file.subarray(0, at), put, file.subarray(at + out));
        }
        return expectAnEnd(file);
      }),
    );
  });

  it("ends well when its head is followed by noise", async () => {
    const noise = fc.uint8Array({ maxLength: 2000 });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 60 }), noise, (kept, rest) =>
        expectAnEnd(joinBytes(sample(name).subarray(0, kept), rest)),
      ),
    );
  });
});

it("ends well on noise", async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), expectAnEnd));
});
