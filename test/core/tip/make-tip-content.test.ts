import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { type Answer, newSession, type Session } from "../../../src/core/flow/session.ts";
import { makeTipContent } from "../../../src/core/tip/make-tip-content.ts";
import { tipContentSchema } from "../../../src/core/tip/tip-content.ts";

const content = readContent();

const session: Session = {
  ...newSession(),
  lang: "en",
  media: { 1: { name: "a", identity: "key", kind: "photo" } },
};

function made(answers: [step: string, answer: Answer][]) {
  const collected = answers.map(([step, answer]) => ({ flow: "tip", step, answer }));
  return makeTipContent(content, session, collected);
}

function placeOf(answer: Extract<Answer, { type: "place" }>) {
  const value = made([["place", answer]]).content.fields[0]?.value;
  return value?.type === "place" ? value : null;
}

describe("the tip that officers read", () => {
  it("has fixed answers in their languages, and words as they were written", () => {
    const tip = made([
      ["category", "drugs"],
      ["when", "now"],
      ["place", { type: "skipped" }],
      ["what", { type: "text", text: "A van, each night" }],
    ]).content;
    expect(tipContentSchema.parse(tip)).toEqual(tip);
    expect(tip.lang).toBe("en");
    expect(tip.fields).toEqual([
      {
        id: "tip/category",
        label: { vi: "Việc", en: "About" },
        value: { type: "option", option: "drugs", label: { vi: "Ma túy", en: "Drugs" } },
      },
      {
        id: "tip/when",
        label: { vi: "Thời gian", en: "When" },
        value: {
          type: "option",
          option: "now",
          label: { vi: "Đang xảy ra", en: "Happening now" },
        },
      },
      {
        id: "tip/what",
        label: { vi: "Nội dung", en: "What happened" },
        value: { type: "text", text: "A van, each night" },
      },
    ]);
  });

  it("names only attachments that are kept", () => {
    const items = [
      { slot: 1, kind: "photo" as const, caption: "the van" },
      { slot: 2, kind: "video" as const },
    ];
    const { content: tip, slots } = made([["photos", { type: "media", items, closed: true }]]);
    expect(tip.fields.map(({ value }) => value)).toEqual([
      {
        type: "media",
        items: [{ name: "a", identity: "key", kind: "photo", caption: "the van" }],
      },
    ]);
    expect(slots).toEqual(["1", "2"]);
    expect(made([["photos", { type: "media", items: [], closed: true }]]).content.fields).toEqual(
      [],
    );
  });

  it("gives a place as exactly as its sender said, and no more", () => {
    const at = { type: "place" as const, lat: 18.10342, lon: 106.39213 };
    expect(placeOf({ ...at, precision: "exact" })).toMatchObject({ lat: 18.10342, radius: 10 });
    expect(placeOf({ ...at, precision: "near" })).toMatchObject({ radius: 200 });
    expect(placeOf({ ...at, precision: "area" })).toBeNull();
    // Without a chosen precision only the ward is sent, which is another answer.
    expect(placeOf(at)).toBeNull();
  });

  it("blurs every point of a cell to the same one, within its radius", () => {
    const degrees = fc.double({ min: -80, max: 80, noNaN: true });
    fc.assert(
      fc.property(degrees, degrees, (lat, lon) => {
        const near = placeOf({ type: "place", lat, lon, precision: "near" });
        expect(near).not.toBeNull();
        if (!near) return;
        const metres = Math.abs(near.lat - lat) * 111_320;
        expect(metres).toBeLessThanOrEqual(near.radius + 1);
        // Blurring again gives the same: repeated requests reveal nothing.
        const again = placeOf({ type: "place", lat: near.lat, lon: near.lon, precision: "near" });
        expect(again).toEqual(near);
      }),
    );
  });
});
