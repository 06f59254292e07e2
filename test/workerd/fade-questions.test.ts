import { abortAllDurableObjects } from "cloudflare:test";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { content } from "../../src/content.ts";
import { behave, type PlatformCall } from "./fake-platforms.ts";
import { Resident } from "./resident.ts";
import { deliver, openStation, openTown, pass, platforms, settle, until } from "./town.ts";

const say = (id: string) => content.texts.format("vi", id);

let lastChat = 7_042_000_000;

function newcomer(channel: "telegram" | "zalo" = "telegram"): Resident {
  lastChat += 1;
  return new Resident(channel, channel === "zalo" ? `a0c01dfd${lastChat}` : String(lastChat));
}

function edits({ chat }: Resident): PlatformCall[] {
  return platforms.edited.filter((call) => call.chat === chat);
}

/** Accepted or not. */
function tried({ chat }: Resident): number {
  return platforms.edits.filter((call) => call.chat === chat).length;
}

function isEdit({ method }: PlatformCall): boolean {
  return method.startsWith("editMessage");
}

/** Ids of the messages that still have buttons. */
function withButtons(who: Resident): number[] {
  const bare = new Set(edits(who).map(({ params }) => params.message_id));
  const ids = platforms.ids.get(who.chat) ?? [];
  return ids.filter((id, index) => who.messages[index]?.params.reply_markup && !bare.has(id));
}

async function faded(who: Resident, count: number): Promise<void> {
  await until(() => edits(who).length >= count);
  expect(edits(who)).toHaveLength(count);
}

async function answering(): Promise<Resident> {
  const bich = newcomer();
  await bich.begin();
  await bich.choose("menu-main-tip");
  await faded(bich, 2);
  await bich.choose("category-other");
  await faded(bich, 3);
  return bich;
}

beforeAll(async () => {
  openTown();
  await openStation("song-tri");
});
beforeEach(() => platforms.forget());

describe("an answered question", () => {
  it("shrinks to its answer, once the next one is out", async () => {
    const bich = await answering();
    const [asked] = (platforms.ids.get(bich.chat) ?? []).slice(-1);
    const before = bich.messages.length;
    let sentBefore = 0;
    platforms.judge = (call) => {
      if (isEdit(call)) sentBefore = bich.messages.length;
      return null;
    };
    await bich.choose("option-yesterday");
    await faded(bich, 4);
    expect(sentBefore).toBe(before + 1);
    const { params } = edits(bich).at(-1) ?? expect.fail("no edit");
    expect(params).toMatchObject({ message_id: asked, text: `✓ ${say("option-yesterday")}` });
    expect(params.reply_markup).toBeUndefined();
  });

  it("that was answered in words shrinks to what was asked: the words stand below", async () => {
    const bich = await answering();
    await bich.choose("option-yesterday");
    await bich.choose("area-song-tri");
    await bich.text("Hai người đi xe máy đỏ giật túi ở cổng chợ.");
    await faded(bich, 6);
    expect(edits(bich).at(-1)?.text).toBe(`✓ ${say("tip-what-label")}`);
  });

  it("keeps its text where that is worth keeping, without its buttons", async () => {
    const bich = newcomer();
    await bich.begin();
    await bich.choose("menu-main-guide");
    await faded(bich, 2);
    expect(edits(bich).at(-1)?.method).toBe("editMessageReplyMarkup");
    expect(edits(bich).at(-1)?.params).not.toHaveProperty("reply_markup");
  });

  it("leaves buttons on the newest question alone, however it was passed over", async () => {
    const bich = await answering();
    await bich.text("00");
    await faded(bich, 4);
    expect(withButtons(bich)).toEqual((platforms.ids.get(bich.chat) ?? []).slice(-1));
  });

  it("has a receipt kept, whose code is said besides", async () => {
    const bich = newcomer();
    await bich.begin();
    await bich.write();
    await bich.choose("tip-review-send");
    const before = edits(bich).length;
    const receipt = bich.receipt();
    await bich.choose("receipt-kept-keep");
    await until(() => edits(bich).length > before);
    const texts = edits(bich)
      .slice(before)
      .map(({ method }) => method);
    expect(texts).toContain("editMessageReplyMarkup");
    expect(bich.shown).toContain(receipt);
  });

  it("is answered kindly when it is pressed once more", async () => {
    const bich = await answering();
    const old = bich.choiceUpdate("option-today");
    await bich.choose("option-yesterday");
    expect((await deliver("telegram", old)).status).toBe(200);
    await settle();
    expect(bich.newest).toContain(say("note-stale"));
  });
});

describe("edits", () => {
  it("keep nobody waiting: the next question comes while they hang", async () => {
    const bich = await answering();
    let hangs = true;
    platforms.judge = (call) => (isEdit(call) ? { type: "hang", isOver: () => !hangs } : null);
    await bich.choose("option-yesterday");
    await bich.choose("area-song-tri");
    expect(bich.asks("tip-what")).toBe(true);
    platforms.judge = () => null;
    hangs = false;
  });

  it("are left out while the bot is paused, and made up for later", async () => {
    const bich = await answering();
    platforms.judge = (call) => (isEdit(call) ? behave.tooMany(5) : null);
    await bich.choose("option-yesterday");
    await until(() => tried(bich) === 4);
    platforms.judge = () => null;
    await pass(10_000);
    await bich.choose("area-song-tri");
    await faded(bich, 5);
    expect(withButtons(bich)).toEqual((platforms.ids.get(bich.chat) ?? []).slice(-1));
  });

  it("are no reason to lose anything: after a kill the next question makes up for them", async () => {
    const bich = await answering();
    platforms.judge = (call) => (isEdit(call) ? { type: "hang", isOver: () => false } : null);
    await bich.choose("option-yesterday");
    await pass(2_000);
    await abortAllDurableObjects();
    platforms.judge = () => null;
    await bich.choose("area-song-tri");
    await faded(bich, 5);
    expect(withButtons(bich)).toEqual((platforms.ids.get(bich.chat) ?? []).slice(-1));
  });

  it("are not tried on what can't be edited any more for ever", async () => {
    const bich = await answering();
    const gone = {
      type: "error",
      status: 400,
      description: "Bad Request: message to edit not found",
    };
    platforms.judge = (call) => (isEdit(call) ? { ...gone, type: "error" } : null);
    await bich.choose("option-yesterday");
    await until(() => tried(bich) === 4);
    platforms.judge = () => null;
    await bich.choose("area-song-tri");
    await until(() => tried(bich) === 5);
  });

  it("are not made where a bot can't edit", async () => {
    const anh = newcomer("zalo");
    await anh.begin();
    await anh.choose("menu-main-tip");
    await anh.choose("category-other");
    expect(edits(anh)).toEqual([]);
  });
});

describe("the question in front", () => {
  it("is bold, and says how far the tip has come", async () => {
    const bich = await answering();
    const { text, params } = bich.messages.at(-1) ?? expect.fail("no message");
    expect(text).toMatch(/^2\/\d · /);
    const [bold] = params.entities as { type: string; offset: number; length: number }[];
    expect(bold?.type).toBe("bold");
    const asked = say("tip-when").split("?")[0];
    expect(text.slice(bold?.offset, (bold?.offset ?? 0) + (bold?.length ?? 0))).toBe(`${asked}?`);
  });

  it("counts up to the review, which is not counted", async () => {
    const bich = newcomer();
    await bich.begin();
    await bich.write();
    const told = bich.messages.flatMap(({ text }) => /^(\d)\/(\d) · /.exec(text)?.slice(1) ?? []);
    expect(told).toEqual(["2", "4", "3", "4", "4", "4"]);
  });
});
