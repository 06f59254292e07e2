import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { submitTip } from "../../../src/core/effects/submit-tip.ts";
import { newSession } from "../../../src/core/flow/session.ts";
import type { TextArgs } from "../../../src/core/text/texts.ts";

const content = readContent();
const { place, texts } = content;
const ARRIVED = { receipt: "code", category: "theft", at: "2026-11-30T15:00:00.000Z" };

/** What is said with a receipt. */
function said(lang: string, args: TextArgs): string[] {
  const screens: string[] = [];
  const turn = {
    ...{ content, lang, session: newSession() },
    say: (id: string, own: TextArgs = {}) =>
      void screens.push(texts.format(lang, id, { ...place.hotlines, ...own })),
    offerCopy: () => undefined,
  };
  submitTip.conclude(turn, { ...ARRIVED, ...args });
  return screens;
}

describe.each(place.languages)("a receipt in %s", (lang) => {
  const says = (reads: string, day: string) => said(lang, { reads, day })[0] ?? "";

  it("says nothing of duty while somebody is on duty", () => {
    expect(said(lang, { reads: "", day: "" })).toEqual([]);
    expect(said(lang, {})).toEqual([]);
  });

  it("says whom to call, before when somebody reads it, on the place's clock", () => {
    const texts = ["today", "tomorrow", "later"].map((day) =>
      says("2026-11-30T23:00:00.000Z", day),
    );
    for (const text of texts) {
      const numbers = [place.hotlines.police, place.hotlines.fire, place.hotlines.ambulance];
      const [first = "", ...others] = text.split("\n");
      for (const number of numbers) expect(first).toContain(number);
      expect(others.join()).toContain("06:00");
    }
    expect(new Set(texts).size).toBe(3);
    // The day after it on the place's clock.
    expect(texts[2]).toMatch(/1/);
  });

  it("promises no time that is not planned, and bears what is no time", () => {
    for (const reads of ["unknown", "soon", "25:00"]) {
      const text = says(reads, "tomorrow");
      expect(text).toContain(place.hotlines.police);
      expect(text).not.toMatch(/\d\d:\d\d|undefined|\{/);
    }
  });
});
