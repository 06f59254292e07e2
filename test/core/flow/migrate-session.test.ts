import { describe, expect, it } from "vitest";
import { migrateSession } from "../../../src/core/flow/migrate-session.ts";
import { newSession } from "../../../src/core/flow/session.ts";
import { sessionSchema } from "../../../src/core/flow/session-schema.ts";

/** As a chat in the middle of a tip was stored before the options were written short. */
const STORED_V1 = {
  version: 1,
  lang: "vi",
  run: {
    frames: [
      { flow: "tip", step: "ask-theft" },
      { flow: "tip-theft", step: "ride" },
    ],
    answers: {
      "tip/category": { type: "option", option: "theft" },
      "tip/place": { type: "place", lat: 18.1, lon: 106.3, precision: "near" },
      "tip/what": { type: "text", text: "Hai người lạ mặt" },
      "tip-theft/who": { type: "skipped" },
    },
    trail: [
      [{ flow: "tip", step: "category" }],
      [
        { flow: "tip", step: "ask-theft" },
        { flow: "tip-theft", step: "who" },
      ],
    ],
    changing: false,
  },
  parked: {
    scam: {
      frames: [{ flow: "scam", step: "ask" }],
      answers: { "scam/kind": { type: "option", option: "call" } },
      trail: [],
      changing: true,
    },
  },
  screen: 9,
  nextSlot: 1,
  media: {},
  receipts: [{ code: "7KQ4", category: "drugs", at: "2026-11-23T08:00:00Z", unread: true }],
  subscribed: true,
  upkeep: { activeAt: 5, watched: true, heard: [], counts: {}, mutedUntil: 0 },
};

describe("a stored session", () => {
  it("no longer holds the words of the last answer", () => {
    const stored = { ...newSession(), answered: { screen: 4, line: "✓ Hàng xóm" } };
    expect(migrateSession(stored)).toEqual(newSession());
  });

  it("of version 1 keeps all that it says", () => {
    const { run, parked, ...rest } = STORED_V1;
    const migrated = migrateSession(structuredClone(STORED_V1));
    expect(migrated).toEqual({
      ...rest,
      version: 2,
      run: {
        ...run,
        answers: { ...run.answers, "tip/category": "theft" },
        trail: ["category", "ask-theft>tip-theft/who"],
      },
      parked: { scam: { ...parked.scam, answers: { "scam/kind": "call" } } },
    });
    expect(sessionSchema.safeParse(migrated).success).toBe(true);
  });

  it("of the present version is taken as it is", () => {
    const session = { ...newSession(), lang: "ko" };
    expect(migrateSession(session)).toBe(session);
  });

  it.each([null, 7, "text", {}, { version: 0 }, { version: 3, lang: "vi" }])(
    "of no known version is dropped: %j",
    (stored) => {
      expect(migrateSession(stored)).toBeNull();
    },
  );
});
