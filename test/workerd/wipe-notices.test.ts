import { abortAllDurableObjects } from "cloudflare:test";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PublicNotice } from "../../src/app/object-ports.ts";
import { HOUR_MS, MINUTE_MS } from "../../src/core/units.ts";
import { wire } from "../../src/wire.ts";
import { bindings } from "./bindings.ts";
import { behave } from "./fake-platforms.ts";
import { newNotice, passPages, TEXTS } from "./followers.ts";
import { heldIn, isDeletion, refuse } from "./held-messages.ts";
import { begun, type Resident, say } from "./resident.ts";
import {
  conversationOf,
  deliver,
  openStation,
  openTown,
  pass,
  platforms,
  query,
  settle,
} from "./town.ts";

const WIPED = say("wiped");
const { title } = TEXTS.vi;

async function follower(): Promise<Resident> {
  const bich = await begun();
  await bich.choose("menu-main-notices");
  await bich.choose("notices-choice-on");
  await bich.text("00");
  return bich;
}

async function broadcast(notice = newNotice()): Promise<PublicNotice> {
  const { broadcaster } = await wire(bindings);
  await broadcaster("telegram").broadcast(notice);
  await passPages("telegram", 2);
  return notice;
}

/** A notice that arrived, and the id of its message. */
async function notified(bich: Resident): Promise<number> {
  await broadcast();
  expect(bich.newest).toContain(title);
  return platforms.ids.get(bich.chat)?.at(-1) ?? 0;
}

async function erase(who: Resident, ...labels: string[]): Promise<void> {
  await who.text("00");
  for (const label of ["menu-main-erase", ...labels]) await who.choose(label);
}

const eraseChat = (who: Resident, when: string) =>
  erase(who, "erase-what-chat", `erase-when-${when}`);
const eraseMe = (who: Resident, sure: string) => erase(who, "erase-what-me", `erase-sure-${sure}`);

const noticesIn = (who: Resident) => heldIn(who).filter((one) => `${one}`.includes(title));

beforeAll(async () => {
  openTown();
  await openStation("song-tri");
});
beforeEach(() => platforms.forget());

describe("the messages of a chat are erased", () => {
  it("with its notices, and only then are they said to be deleted", async () => {
    const bich = await follower();
    await notified(bich);
    await eraseChat(bich, "now");
    expect(heldIn(bich)).toEqual([expect.stringContaining(WIPED)]);
    // The subscription goes on.
    await broadcast();
    expect(bich.newest).toContain(title);
  });

  it("without its notices, if that is chosen, and says that they are there", async () => {
    const bich = await follower();
    await notified(bich);
    await eraseChat(bich, "but-notices");
    expect(heldIn(bich)).toHaveLength(2);
    expect(noticesIn(bich)).toHaveLength(1);
    expect(bich.newest).toContain(say("left-notices"));
    expect(bich.newest).not.toContain(WIPED);
    // Somebody without a subscription is not asked about notices.
    const anh = await begun();
    await erase(anh, "erase-what-chat");
    expect(anh.offers("erase-when-but-notices")).toBe(false);
  });

  it("with notices of all editions, also those of two messages and in a later hour", async () => {
    const bich = await follower();
    const long = { ...TEXTS, vi: { title, body: "Đừng mở cửa. ".repeat(500) } };
    const notice = await broadcast(newNotice({ texts: long }));
    await pass(3 * HOUR_MS);
    const { broadcaster } = await wire(bindings);
    platforms.judge = ({ method }) => (method === "editMessageText" ? behave.malformed : null);
    const corrected = { correctedAt: notice.approvedAt, edition: 2, texts: TEXTS };
    await broadcaster("telegram").follow({ ...notice, ...corrected });
    await passPages("telegram", 2);
    platforms.judge = () => null;
    await eraseChat(bich, "now");
    expect(bich.newest).toContain(WIPED);
    expect(noticesIn(bich)).toEqual([]);
  });

  it("and says that Telegram refuses a notice; a second time it goes", async () => {
    const bich = await follower();
    refuse(await notified(bich));
    await eraseChat(bich, "now");
    expect(bich.newest).toContain(say("left-refused", { count: 1 }));
    expect(bich.newest).not.toContain(WIPED);
    platforms.judge = () => null;
    await eraseChat(bich, "now");
    expect(heldIn(bich)).toEqual([expect.stringContaining(WIPED)]);
  });

  it("but for a dice of today, which alone is left; the second time it goes", async () => {
    const bich = await begun();
    await bich.text("Tôi muốn hỏi một việc");
    const { message, ...update } = bich.textUpdate("🎲") as { message: { text: string } };
    const { text: _, ...rest } = message;
    const thrown = { ...update, message: { ...rest, dice: { emoji: "🎲", value: 4 } } };
    expect((await deliver("telegram", thrown)).status).toBe(200);
    await settle();
    const dice = bich.said.at(-1) ?? 0;
    refuse(dice);
    await eraseChat(bich, "now");
    expect(heldIn(bich)).toEqual([dice, bich.newest]);
    expect(bich.newest).toContain(say("left-refused", { count: 1 }));
    expect(bich.newest).not.toContain(WIPED);
    platforms.judge = () => null;
    await eraseChat(bich, "now");
    expect(heldIn(bich)).toEqual([expect.stringContaining(WIPED)]);
  });

  it("with notices of a subscription that has ended", async () => {
    const bich = await follower();
    await notified(bich);
    await bich.choose("menu-main-notices");
    await bich.choose("notices-choice-off");
    await eraseChat(bich, "now");
    expect(heldIn(bich)).toEqual([expect.stringContaining(WIPED)]);
  });

  it("later, with the notices that come until then", async () => {
    const bich = await follower();
    await eraseChat(bich, "h12");
    await notified(bich);
    await pass(12 * HOUR_MS + MINUTE_MS);
    expect(noticesIn(bich)).toEqual([]);
    expect(bich.newest).toContain(WIPED);
  });

  it("and not with an exchange: its notices stay, and are told", async () => {
    const bich = await follower();
    await notified(bich);
    await bich.write();
    await bich.choose("tip-review-send");
    await bich.choose("receipt-kept-now");
    expect(noticesIn(bich)).toHaveLength(1);
    expect(bich.newest).toContain(say("left-notices"));
    await pass(49 * HOUR_MS);
    await eraseChat(bich, "now");
    // Too old by then, which is told although all else is new.
    expect(noticesIn(bich)).toHaveLength(1);
    expect(bich.newest).toContain(say("left-older"));
    expect(bich.newest).not.toContain(WIPED);
  });
});

describe("everything that leads to somebody is erased", () => {
  const gone = say("erase-goodbye");

  async function leavesNothing({ channel, chat }: Resident): Promise<void> {
    const stub = await conversationOf(channel, chat);
    expect(await query(stub, "SELECT * FROM document")).toEqual([]);
    expect(await query(stub, "SELECT * FROM outbox")).toEqual([]);
  }

  it("with the messages and the notices, and nothing more is said if all are gone", async () => {
    const bich = await follower();
    await notified(bich);
    await eraseMe(bich, "yes");
    await pass(MINUTE_MS);
    expect(heldIn(bich)).toEqual([expect.stringContaining(gone)]);
    await leavesNothing(bich);
    await broadcast();
    expect(noticesIn(bich)).toEqual([]);
  });

  it("without the messages, if that is chosen", async () => {
    const bich = await follower();
    await notified(bich);
    const before = heldIn(bich);
    await eraseMe(bich, "stay");
    await pass(MINUTE_MS);
    expect(heldIn(bich)).toEqual(expect.arrayContaining(before));
    expect(bich.newest).toBe(gone);
    expect(platforms.calls.some(isDeletion)).toBe(false);
    await leavesNothing(bich);
  });

  it.each(["at once", "days later, in a new object"])(
    "and what stayed is not forgotten when its chat is erased in another life: %s",
    async (when) => {
      const bich = await follower();
      await bich.text("Tôi muốn hỏi một việc");
      await eraseMe(bich, "stay");
      // The last words go.
      const stayed = heldIn(bich).slice(0, -1);
      if (when !== "at once") {
        await pass(72 * HOUR_MS);
        await abortAllDurableObjects();
      }
      await bich.begin();
      await eraseChat(bich, "now");
      expect(heldIn(bich)).toEqual(expect.arrayContaining(stayed));
      expect(bich.newest).toContain(say("left-older"));
      expect(bich.newest).not.toContain(WIPED);
    },
  );

  it("and says behind that what could not be deleted, and begins no session by it", async () => {
    const bich = await follower();
    refuse(await notified(bich));
    await eraseMe(bich, "yes");
    await pass(MINUTE_MS);
    expect(heldIn(bich)).toEqual([
      expect.stringContaining(title),
      expect.stringContaining(gone),
      expect.stringContaining(say("left-refused", { count: 1 })),
    ]);
    expect(bich.newest).not.toContain(WIPED);
    await leavesNothing(bich);
  });

  it("at once although the platform fails; the messages follow, with the notices", async () => {
    const bich = await follower();
    await notified(bich);
    platforms.judge = (call) => (isDeletion(call) ? behave.broken : null);
    await eraseMe(bich, "yes");
    const stub = await conversationOf("telegram", bich.chat);
    expect(await query(stub, "SELECT * FROM document")).toEqual([]);
    for (let second = 0; second < 10; second++) await pass(1_000);
    expect(bich.newest).toContain(gone);
    expect(bich.shown).not.toContain(WIPED);
    await abortAllDurableObjects();
    platforms.judge = () => null;
    await pass(MINUTE_MS);
    expect(heldIn(bich)).toEqual([expect.stringContaining(gone)]);
    await leavesNothing(bich);
  });

  it("with the notices of a deletion that was planned before", async () => {
    const bich = await follower();
    await notified(bich);
    await eraseChat(bich, "h1");
    await eraseMe(bich, "stay");
    expect(noticesIn(bich)).toHaveLength(1);
    await pass(2 * HOUR_MS);
    expect(noticesIn(bich)).toEqual([]);
    await leavesNothing(bich);
  });
});
