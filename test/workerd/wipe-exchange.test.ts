import { abortAllDurableObjects } from "cloudflare:test";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { WIPE_AFTER_MS, WIPE_EARLY_MS } from "../../src/app/effects/wipe-soon.ts";
import { content } from "../../src/content.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import { HOUR_MS, MINUTE_MS } from "../../src/core/units.ts";
import { behave } from "./fake-platforms.ts";
import { heldIn, idsIn, isDeletion, refuse } from "./held-messages.ts";
import { Resident } from "./resident.ts";
import {
  ask,
  conversationOf,
  deliver,
  moveClock,
  type OpenStation,
  openStation,
  openTown,
  pass,
  platforms,
  query,
  settle,
  tipsOf,
  until,
} from "./town.ts";

const say = (id: string) => content.texts.format("vi", id);
const WIPED = say("wiped");
const SOME = content.texts.format("vi", "wiped-not-all", { left: "" }).slice(0, 12);
const STORY = "Hai người đi xe máy đỏ giật túi ở cổng chợ.";

let station: OpenStation;
let lastChat = 7_041_000_000;

function newcomer(channel: ChannelId = "telegram"): Resident {
  lastChat += 1;
  return new Resident(channel, channel === "zalo" ? `a0c01dfe${lastChat}` : String(lastChat));
}

async function send(who: Resident): Promise<void> {
  await who.write();
  await who.choose("tip-review-send");
  expect(who.newest).toContain(who.receipt());
}

async function told(): Promise<Resident> {
  const bich = newcomer();
  await bich.begin();
  await send(bich);
  return bich;
}

function menuOnly(who: Resident, ...says: string[]): void {
  const held = heldIn(who);
  expect(held).toHaveLength(1);
  for (const text of says) expect(held[0]).toContain(text);
  expect(held[0]).toContain(say("menu-main").slice(0, 20));
  expect(held[0]).not.toContain(STORY);
  expect(held[0]).not.toMatch(/\b(?:[0-9A-Z]{4}-){4}/);
  expect(who.offers("menu-main-tip")).toBe(true);
}

async function watchOf({ channel, chat }: Resident): Promise<{ at: number }[]> {
  return await query(await conversationOf(channel, chat), "SELECT at FROM watch");
}

beforeAll(async () => {
  openTown();
  station = await openStation("song-tri");
});
beforeEach(() => platforms.forget());

describe("the exchange of a sent tip", () => {
  it("is deleted by itself within ten minutes of its receipt, and leaves the menu", async () => {
    const bich = await told();
    const [watch] = await watchOf(bich);
    const left = (watch?.at ?? 0) - Date.now();
    expect(left).toBeLessThanOrEqual(WIPE_AFTER_MS);
    expect(left).toBeGreaterThan(WIPE_AFTER_MS - WIPE_EARLY_MS - MINUTE_MS);
    const before = heldIn(bich);
    await pass(WIPE_AFTER_MS - WIPE_EARLY_MS - MINUTE_MS);
    expect(heldIn(bich)).toEqual(before);
    await pass(WIPE_EARLY_MS + MINUTE_MS);
    menuOnly(bich, WIPED);
    // Nobody has asked for it, so nobody's phone sounds.
    expect(bich.messages.at(-1)?.params.disable_notification).toBe(true);
    expect(await watchOf(bich)).toEqual([]);
  });

  it("goes when its receipt was saved, and what is asked of that goes after it", async () => {
    const bich = await told();
    const receipt = bich.receipt();
    await bich.choose("receipt-kept-saved");
    expect(heldIn(bich)).toEqual([say("receipt-group")]);
    await bich.text(receipt.slice(-6));
    menuOnly(bich, say("after-check-receipt"));
    expect(await watchOf(bich)).toEqual([]);
  });

  it("goes although the receipt was not saved right: it is shown once more, for minutes", async () => {
    const bich = await told();
    const receipt = bich.receipt();
    await bich.choose("receipt-kept-saved");
    await bich.text("0000-0");
    expect(bich.newest).toContain(receipt);
    await pass(WIPE_AFTER_MS);
    menuOnly(bich, WIPED);
  });

  it("goes at once when that is wanted, and only then is that said", async () => {
    const bich = await told();
    let hangs = true;
    platforms.judge = (call) => (isDeletion(call) ? { type: "hang", isOver: () => !hangs } : null);
    const count = bich.messages.length;
    expect((await deliver("telegram", bich.choiceUpdate("receipt-kept-now"))).status).toBe(200);
    await until(() => platforms.calls.some(isDeletion));
    expect(bich.messages).toHaveLength(count);
    platforms.judge = () => null;
    hangs = false;
    await settle();
    expect(bich.newest).toContain(WIPED);
  });

  it("is one message after it was deleted at once", async () => {
    const bich = await told();
    await bich.choose("receipt-kept-now");
    menuOnly(bich, WIPED);
    await pass(WIPE_AFTER_MS);
    menuOnly(bich, WIPED);
  });

  it("stays when that is wanted, also when a later one goes", async () => {
    const bich = await told();
    await bich.choose("receipt-kept-keep");
    const kept = heldIn(bich).slice(0, -1);
    await pass(2 * WIPE_AFTER_MS);
    await send(bich);
    await pass(WIPE_AFTER_MS);
    expect(heldIn(bich)).toEqual(expect.arrayContaining(kept));
    expect(bich.newest).not.toContain(WIPED);
    expect(bich.newest).toContain(say("left-kept"));
    await bich.text("00");
    for (const label of ["menu-main-erase", "erase-what-chat", "erase-when-now"]) {
      await bich.choose(label);
    }
    menuOnly(bich, WIPED);
  });

  it("leaves the tip in “my tips”", async () => {
    const bich = await told();
    await bich.choose("receipt-kept-now");
    await bich.choose("menu-main-mailbox");
    expect(bich.newest).toContain(say("mailbox-which").slice(0, 10));
  });

  it("goes, and news of it that has not been read is told of once more", async () => {
    const bich = newcomer();
    await bich.begin();
    await bich.sendTip();
    const tip = (await tipsOf(station.id)).at(-1) ?? expect.fail("no tip");
    await ask(station, tip, "Mấy giờ?");
    await settle();
    expect(bich.newest).toContain(say("ping"));
    await pass(WIPE_AFTER_MS);
    menuOnly(bich, WIPED, say("ping"));
    await bich.text("đọc");
    expect(bich.newest).toContain("Mấy giờ?");
  });

  it("goes while the next one is written, of which nothing goes", async () => {
    const bich = await told();
    await bich.choose("receipt-kept-later");
    const old = idsIn(bich);
    await bich.write({}, "tip-review-send");
    const next = idsIn(bich).filter((id) => !old.includes(id));
    await pass(WIPE_AFTER_MS);
    expect(idsIn(bich)).toEqual(next);
    await bich.choose("tip-review-send");
    await bich.choose("receipt-kept-now");
    menuOnly(bich, WIPED);
  });

  it("takes along words that were no draft yet when it was to go", async () => {
    const bich = await told();
    await bich.choose("receipt-kept-later");
    await bich.text("Có người đánh bạc ở chợ Sông Trí mỗi tối, tôi muốn báo tin");
    await bich.choose("menu-offer-tip");
    const front = bich.newest;
    await pass(WIPE_AFTER_MS);
    expect(heldIn(bich)).toEqual([front]);
  });

  it("goes with all that leads to its writer, before its time, although messages may stay", async () => {
    const bich = await told();
    await bich.text("00");
    for (const label of ["menu-main-erase", "erase-what-me", "erase-sure-stay"]) {
      await bich.choose(label);
    }
    expect(heldIn(bich)).toEqual([say("erase-goodbye")]);
    await pass(WIPE_AFTER_MS);
    expect(heldIn(bich)).toEqual([say("erase-goodbye")]);
    expect(
      await query(await conversationOf("telegram", bich.chat), "SELECT * FROM document"),
    ).toEqual([]);
  });

  it("is not two times decided: of two presses at once the first one counts", async () => {
    const bich = await told();
    const [now, keep] = ["receipt-kept-now", "receipt-kept-keep"].map((id) =>
      bich.choiceUpdate(id),
    );
    const answers = await Promise.all([deliver("telegram", now), deliver("telegram", keep)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await settle();
    expect(heldIn(bich).join()).not.toContain(STORY);
    await pass(WIPE_AFTER_MS);
    expect(bich.shown).not.toContain(say("receipt-stays"));
  });
});

describe("a draft that is over", () => {
  it("goes from the chat when it is cancelled", async () => {
    const bich = newcomer();
    await bich.begin();
    await bich.write();
    await bich.text("hủy");
    menuOnly(bich, say("cancelled"));
  });

  it("takes nothing of a sent tip along, whose receipt may not be saved yet", async () => {
    const bich = await told();
    await bich.choose("receipt-kept-later");
    const sent = heldIn(bich);
    await bich.write();
    await bich.text("hủy");
    const [cancelled, ...none] = heldIn(bich).filter((one) => !sent.includes(one));
    expect(cancelled).toContain(say("cancelled"));
    expect(none).toEqual([]);
    expect(heldIn(bich)).toEqual(expect.arrayContaining(sent));
    await pass(WIPE_AFTER_MS);
    menuOnly(bich, WIPED);
  });

  it("goes from the chat when it has expired, and its writer is told", async () => {
    const bich = newcomer();
    await bich.begin();
    await bich.write({}, "tip-review-send");
    const { draftMinutes, draftWarningMinutes } = content.place.retention;
    await pass((draftWarningMinutes + 1) * MINUTE_MS);
    await pass((draftMinutes - draftWarningMinutes + 1) * MINUTE_MS);
    menuOnly(bich, say("draft-expired"), WIPED);
    await bich.text("00");
    expect(bich.newest).not.toContain(say("draft-expired"));
  });
});

describe("what can't be deleted", () => {
  it("is tried by itself, and told; a second time it goes", async () => {
    const bich = await told();
    const dice = bich.said.at(-1) ?? 0;
    refuse(dice);
    await bich.choose("receipt-kept-now");
    expect(heldIn(bich)).toEqual([dice, bich.newest]);
    expect(bich.newest).not.toContain(WIPED);
    expect(bich.newest).toContain(content.texts.format("vi", "left-refused", { count: 1 }));
    platforms.judge = () => null;
    for (const label of ["menu-main-erase", "erase-what-chat", "erase-when-now"]) {
      await bich.choose(label);
    }
    menuOnly(bich, WIPED);
  });

  it("is told when nobody asked, too", async () => {
    const bich = newcomer();
    await bich.begin();
    await bich.write();
    refuse(bich.said.at(-1) ?? 0);
    await bich.text("hủy");
    expect(bich.shown).toContain(say("cancelled"));
    expect(bich.newest).toContain(SOME);
  });

  it("holds nobody up: it goes on behind the replies, which say so", async () => {
    const bich = await told();
    platforms.judge = (call) => (isDeletion(call) ? behave.broken : null);
    await bich.choose("receipt-kept-now");
    for (let second = 0; second < 10; second++) await pass(1_000);
    expect(bich.newest).toContain(say("wiped-later"));
    expect(bich.newest).not.toContain(WIPED);
    platforms.judge = () => null;
    await pass(MINUTE_MS);
    expect(heldIn(bich)).toEqual([bich.newest]);
  });

  it("goes on after a pause of the platform", async () => {
    const bich = await told();
    platforms.judge = (call) => (isDeletion(call) ? behave.tooMany(7) : null);
    await bich.choose("receipt-kept-now");
    platforms.judge = () => null;
    await pass(20_000);
    menuOnly(bich, WIPED);
  });

  it("goes on after a kill in the middle of it", async () => {
    const bich = await told();
    refuse(bich.said.at(-1) ?? 0);
    const judge = platforms.judge;
    let calls = 0;
    platforms.judge = (call) => {
      if (isDeletion(call)) calls += 1;
      return calls === 3 ? { type: "hang", isOver: () => false } : judge(call);
    };
    await deliver("telegram", bich.choiceUpdate("receipt-kept-now"));
    await until(() => calls === 3);
    await abortAllDurableObjects();
    platforms.judge = () => null;
    await pass(10_000);
    menuOnly(bich, WIPED);
  });

  it("goes although a kill came before its alarm rang", async () => {
    const bich = await told();
    await abortAllDurableObjects();
    moveClock(WIPE_AFTER_MS);
    await abortAllDurableObjects();
    await pass(1_000);
    menuOnly(bich, WIPED);
  });

  it("is too old: a bot deletes nothing after 48 hours", async () => {
    const bich = await told();
    await bich.choose("receipt-kept-keep");
    await pass(49 * HOUR_MS);
    await bich.text("00");
    for (const label of ["menu-main-erase", "erase-what-chat", "erase-when-now"]) {
      await bich.choose(label);
    }
    expect(bich.newest).not.toContain(WIPED);
    expect(bich.newest).toContain(say("left-older"));
  });

  it("was sent by others: notices", async () => {
    const bich = newcomer();
    await bich.begin();
    await bich.choose("menu-main-notices");
    await bich.choose("notices-choice-on");
    await send(bich);
    await bich.choose("receipt-kept-now");
    expect(bich.newest).not.toContain(WIPED);
    expect(bich.newest).toContain(say("left-notices"));
  });
});

describe("a channel that can't delete", () => {
  it("says so in the message of the receipt, and how it is done by hand", async () => {
    const anh = newcomer("zalo");
    await anh.begin();
    await anh.write();
    const count = anh.messages.length;
    await anh.choose("tip-review-send");
    expect(anh.messages).toHaveLength(count + 1);
    const [, ...lines] = content.texts.format("vi", "receipt-kept", { deletes: "no" }).split("\n");
    expect(anh.newest).toContain(lines.join("\n"));
    expect(anh.offers("receipt-kept-now")).toBe(false);
    await anh.choose("receipt-kept-later");
    expect(await watchOf(anh)).toEqual([]);
  });
});
