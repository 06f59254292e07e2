import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMeaningWords } from "../../../scripts/learn/meaning-words.ts";
import { packMeanings } from "../../../scripts/learn/pack-meanings.ts";
import { readMeanings } from "../../../scripts/read-content.ts";
import { Meanings, MOST_MEANINGS, wordOf } from "../../../src/core/learned/meanings.ts";

const word = fc.record({
  word: fc.constant(""),
  hash: fc.integer(),
  meaning: fc.nat(MOST_MEANINGS - 1),
});

function met(meanings: Meanings, hash: number): number[] {
  meanings.forget();
  meanings.meet(hash);
  return [...meanings.met.subarray(0, meanings.count)];
}

describe("the meanings of words", () => {
  it("are those that were packed, and no others", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), fc.integer(), (words, other) => {
        const meanings = new Meanings(packMeanings(words));
        for (const hash of [...words.map((one) => one.hash), other]) {
          const wanted = words.filter((one) => wordOf(one.hash) === wordOf(hash));
          expect(new Set(met(meanings, hash))).toEqual(
            new Set(wanted.slice(0, 24).map((one) => one.meaning)),
          );
        }
      }),
    );
  });

  it("are met once each until they are forgotten", () => {
    const meanings = new Meanings(packMeanings([{ word: "a", hash: 5, meaning: 9 }]));
    meanings.meet(5);
    meanings.meet(5);
    expect(meanings.count).toBe(1);
    meanings.forget();
    expect(meanings.count).toBe(0);
  });

  it("know all words of the project", () => {
    const words = readMeaningWords(readMeanings());
    const meanings = new Meanings(packMeanings(words));
    const lost = words.filter(({ hash, meaning }) => !met(meanings, hash).includes(meaning));
    expect(lost).toEqual([]);
  });

  it.each(["fire: { ko: 일산화탄소 }", "fire: { vi: một hai ba bốn }", "fire: { en: '!' }"])(
    "refuse a word that no text has: %s",
    (text) => {
      expect(() => readMeaningWords(text)).toThrow("is never met");
    },
  );
});
