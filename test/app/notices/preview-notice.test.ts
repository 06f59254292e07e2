import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { previewNotice } from "../../../src/app/notices/preview-notice.ts";
import type { BroadcasterPort } from "../../../src/app/object-ports.ts";
import { CHANNELS } from "../../../src/channels.ts";
import {
  EVERYBODY,
  MAX_BODY,
  MAX_LINK,
  MAX_TITLE,
  noticeContentSchema,
} from "../../../src/core/station/notice.ts";
import { published } from "./published.ts";

const content = readContent();
const bot = { token: "t", webhookSecret: "s", apiRoot: "https://platform.example", own: {} };
const channels = { telegram: CHANNELS.telegram.open(bot), zalo: CHANNELS.zalo.open(bot) };
const LONGEST = { telegram: 4096, zalo: 2000 };

function preview(change = {}, subscribers = 3_000, { status = {}, opened = channels } = {}) {
  // A preview asks nothing else of a broadcaster.
  const broadcaster = () =>
    ({
      status: async () => ({ subscribers, quietUntil: null, ...status }),
      countPart: async () => ({ count: subscribers, seed: 0, cursor: null }),
    }) as unknown as BroadcasterPort;
  const origin = "https://mo.example";
  return previewNotice({ content, origin, channels: opened, broadcaster }, published(change));
}

const squeezed = (text: string) => text.normalize("NFC").replace(/\s+/g, "");

/** Texts of every script that an officer can write, and what the form makes of them. */
const anyText = (max: number) =>
  fc
    .string({ unit: "binary", maxLength: max })
    .map((text) => noticeContentSchema.safeParse({ texts: { vi: { title: "a", body: text } } }))
    .filter(({ success }) => success)
    .map(({ data }) => data?.texts.vi?.body ?? "");

describe("the preview of a notice", () => {
  it("says all of any text, in messages that each channel takes", async () => {
    const property = fc.asyncProperty(
      anyText(MAX_TITLE),
      anyText(MAX_BODY),
      async (title, body) => {
        const { channels: shown } = await preview({ texts: { vi: { title, body } } });
        expect(shown.map(({ channel }) => channel)).toEqual(["telegram", "zalo"]);
        for (const { channel, messages } of shown) {
          for (const texts of Object.values(messages)) {
            const said = squeezed(texts.join(""));
            expect(said).toContain(squeezed(title));
            expect(said).toContain(squeezed(body));
            for (const text of texts) expect(text.length).toBeLessThanOrEqual(LONGEST[channel]);
          }
        }
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it("says all of the longest notice", async () => {
    const [title, body] = ["ệ".repeat(MAX_TITLE), "한 ".repeat(MAX_BODY / 2)];
    const link = `https://mo.example/${"a".repeat(MAX_LINK - 19)}`;
    const { channels: shown } = await preview({ texts: { vi: { title, body } }, link });
    for (const { messages } of shown) {
      const said = squeezed((messages.vi ?? []).join(""));
      for (const part of [title, body, link]) expect(said).toContain(squeezed(part));
    }
  });

  it("has the frame in the reader's language, and marks a text that is missing in it", async () => {
    const { channels: shown } = await preview();
    const [telegram] = shown;
    expect(telegram?.messages.en?.[0]).toContain("OFFICIAL NOTICE TB-0112 · Warning");
    expect(telegram?.messages.en?.[0]).toMatch(/Only in: Vietnamese, .*Chinese/);
    expect(telegram?.messages.vi?.[0]).not.toContain("Chỉ có bằng");
    expect(telegram?.messages["zh-Hans"]?.[0]).toContain("谨防诈骗");
  });

  it("shows the buttons of Telegram, and on Zalo the letters", async () => {
    const { channels: shown } = await preview({ severity: "appeal" });
    const [telegram, zalo] = shown;
    expect([telegram?.buttons.en, zalo?.buttons.en]).toEqual([["I know something"], []]);
    expect(telegram?.messages.en?.join()).not.toContain("I know something");
    expect(zalo?.messages.en?.join()).toContain("C. I know something");
  });

  it.each([
    [19, null, 1],
    [24, 20, 1],
    [3_001, 3_000, 2],
  ])("tells of %i subscribers %j", async (count, recipients, minutes) => {
    const { channels: shown } = await preview({}, count);
    expect(shown[0]).toMatchObject({ channel: "telegram", recipients, minutes });
  });

  it.each([
    [{ areas: ["song-tri"] }, 9, true],
    [{ areas: ["song-tri"] }, 10, false],
    [{ channels: ["zalo"] }, 1, false],
    [{}, 0, false],
  ])("of %j with %i on each channel is for too few: %j", async (audience, count, tooFew) => {
    const shown = await preview({ audience: { ...EVERYBODY, ...audience } }, count);
    expect(shown.tooFew).toBe(tooFew);
  });

  it("tells what a plan allows, what the night holds and what it costs", async () => {
    const paid = { ...bot, own: { TELEGRAM_PAID_PER_SECOND: "100" } };
    const limited = { ...bot, own: { ZALO_MONTHLY_MESSAGES: "3000", ZALO_MOST_USERS: "50" } };
    const opened = {
      telegram: CHANNELS.telegram.open(paid),
      zalo: CHANNELS.zalo.open(limited),
    };
    const status = { left: 1_203, quietUntil: 99 };
    const seen = async (change: object) =>
      (await preview(change, 40, { status, opened })).channels.map(({ messages, ...told }) => told);
    const [telegram, zalo] = await seen({});
    expect(telegram).toMatchObject({ stars: 0.1, held: 99 });
    expect(zalo).toMatchObject({ left: 1_200, users: 50, held: 99 });
    expect((await seen({ severity: "emergency" }))[1]).not.toHaveProperty("held");
  });

  it("goes only to its channels, in its languages", async () => {
    const audience = { ...EVERYBODY, channels: ["zalo" as const], languages: ["en", "ko"] };
    const { channels: shown } = await preview({ audience });
    expect(shown.map(({ channel, messages }) => [channel, Object.keys(messages)])).toEqual([
      ["zalo", ["en", "ko"]],
    ]);
  });
});
