import { describe, expect, it } from "vitest";
import { differences } from "../../../src/core/scam/differences.ts";
import { correctionOf, likeNotice } from "../../../src/core/scam/like-notice.ts";
import { fingerprintOf } from "../../../src/core/scam/shingles.ts";
import {
  AROUND,
  type Fixture,
  FORGED,
  framed,
  NOTICES,
  OTHERS,
  REAL,
  RETOLD,
  RUMOUR,
} from "./forwarded-notices.ts";

const LANGS = ["vi", "en", "zh-Hans", "zh-Hant", "ko"] as const;

/** The notice that a text is made of, and what of it is not ours. */
function check(text: string): { notice: Fixture | null; strange: string[] } {
  const notice = likeNotice(text, NOTICES);
  const texts = notice ? LANGS.map((lang) => framed(notice, lang)) : [];
  return { notice, strange: differences(text, { texts, around: AROUND }) };
}

describe("a notice that was passed on", () => {
  it.each(REAL)("is $number in every word: %s", ({ id }, text) => {
    const { notice, strange } = check(text);
    expect([notice?.id, strange]).toEqual([id, []]);
  });

  it.each(FORGED)("is $number with other words: %s", ({ id }, text, named) => {
    const { notice, strange } = check(text);
    expect(notice?.id).toBe(id);
    expect(strange.join("\n").normalize("NFC")).toContain(named.normalize("NFC"));
    // The rest is not accused.
    expect(strange.length).toBeLessThanOrEqual(2);
  });

  it.each(OTHERS)("is not %s", (text) => expect(check(text).notice).toBeNull());
});

describe("a rumour that a notice corrects", () => {
  const correction = { texts: {}, rumour: fingerprintOf(RUMOUR) };

  it.each([RUMOUR, ...RETOLD])("is known: %s", (text) => {
    expect(correctionOf(text, [{ texts: {} }, correction])).toBe(correction);
  });

  it.each([...OTHERS, ...REAL.map(([, text]) => text), "", "123", "?"])("is not %s", (text) => {
    expect(correctionOf(text, [correction])).toBeNull();
  });
});
