import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMeaningWords } from "../../../scripts/learn/meaning-words.ts";
import { packMeanings } from "../../../scripts/learn/pack-meanings.ts";
import { readSentences } from "../../../scripts/learn/training-sentences.ts";
import { readTrainingFiles } from "../../../scripts/read-content.ts";
import {
  FeaturePass,
  HASH_BITS,
  WINDOW,
  windowsOf,
} from "../../../src/core/learned/feature-pass.ts";
import { Meanings } from "../../../src/core/learned/meanings.ts";
import { withoutMarks } from "../../../src/core/text/fold.ts";
import { hear } from "../../../src/core/text/hear.ts";

const pass = new FeaturePass(null);
const sentences = readSentences(readTrainingFiles()).map(({ text }) => text);

function features(typed: string): number[] {
  const { text } = hear(typed);
  pass.read(text, 0, Math.min(WINDOW, text.length));
  return [...pass.hashes.subarray(0, pass.count)];
}

/** Any text, mostly of letters and signs that people here type. */
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 1_000 }),
  fc.string({ unit: fc.constantFrom(..."aáâđ ợ1.!我们국어😀\u200b\ud800"), maxLength: 1_000 }),
);

describe("the features of a text", () => {
  it("are the same with marks and without", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), (text) => {
        expect(features(withoutMarks(text.toLowerCase()))).toEqual(features(text));
      }),
    );
  });

  it("tell apart words, their order, and characters", () => {
    const different = ["dao", "dao co", "co dao", "有刀", "刀有", "칼이", "이칼"].map((text) =>
      JSON.stringify(features(text)),
    );
    expect(new Set(different).size).toBe(different.length);
  });

  it("know no spaces between Korean words", () => {
    expect(features("칼을 들고")).toEqual(features("칼을들고"));
  });

  it("are followed by what words mean, in any language, and by each two of that", () => {
    const words = readMeaningWords(
      "fire: { vi: bốc cháy, en: burn*, zh: 着火 }\nhelp: { en: help }",
    );
    const meaningful = new FeaturePass(new Meanings(packMeanings(words)));
    const meant = (typed: string) => {
      const { text } = hear(typed);
      meaningful.read(text, 0, text.length);
      const { hashes, spelled, count } = meaningful;
      return [...hashes.subarray(spelled, count)];
    };
    const [fire] = meant("nhà đang bốc cháy");
    expect(meant("it is burning")).toEqual([fire]);
    expect(meant("房子着火了")).toEqual([fire]);
    expect(meant("help it is burning")).toHaveLength(3);
    expect(new Set(meant("help it is burning"))).toEqual(new Set(meant("着火了 help")));
    expect(meant("nothing of that")).toEqual([]);
  });

  it("fit their hashes, stand inside the text, and grow with it no faster than it", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const { text } = hear(typed);
        for (const [from, to] of windowsOf(text)) {
          pass.read(text, from, to);
          expect(pass.spelled).toBeLessThanOrEqual(6 * (to - from));
          for (let index = 0; index < pass.count; index++) {
            expect(pass.hashes[index]).toBeLessThan(2 ** HASH_BITS);
            expect(pass.from[index]).toBeGreaterThanOrEqual(from);
            expect(pass.to[index]).toBeLessThanOrEqual(to);
          }
        }
      }),
    );
  });
});

describe("the windows of a text", () => {
  it("cover it once, in order, each small enough", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const windows = windowsOf(text);
        expect(windows.map(([from, to]) => text.slice(from, to)).join("")).toBe(text);
        for (const [from, to] of windows) {
          expect(to).toBeGreaterThan(from);
          expect(to - from).toBeLessThanOrEqual(WINDOW);
        }
      }),
    );
  });
});
