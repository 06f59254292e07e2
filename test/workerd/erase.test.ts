import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bindings, stubOf } from "./bindings.ts";
import { begun, type Resident, say } from "./resident.ts";
import { inStation, read } from "./station-town.ts";
import {
  conversationOf,
  type KeptTip,
  type OpenStation,
  openStation,
  openTown,
  pass,
  platforms,
  query,
  settle,
  tipsOf,
} from "./town.ts";

const HOUR_MS = 3_600_000;
const STATION = "song-tri";

/** Ids of messages that the platform was told to delete in a chat, call by call. */
function deletions({ chat }: Resident): number[][] {
  const calls = platforms.sent.filter((c) => c.method === "deleteMessages" && c.chat === chat);
  // The shape that the Telegram channel renders.
  return calls.map(({ params }) => params.message_ids as number[]);
}

/** Ids that the fake platform gave to the messages of a chat, in order. */
function idsSent({ chat }: Resident): number[] {
  return platforms.ids.get(chat) ?? [];
}

async function erase(who: Resident, ...labels: string[]): Promise<void> {
  await who.text("00");
  for (const label of ["menu-main-erase", ...labels]) await who.choose(label);
}

async function rowsOf({ channel, chat }: Resident, table: string): Promise<unknown[]> {
  return await query(await conversationOf(channel, chat), `SELECT * FROM ${table}`);
}

function mailboxRows(mailbox: string, table: string): Promise<{ way_back: unknown }[]> {
  const stub = stubOf(bindings.MAILBOX, mailbox);
  return query(stub, `SELECT * FROM ${table}`);
}

beforeAll(async () => {
  openTown();
  await openStation(STATION);
});
beforeEach(() => platforms.forget());

describe("wiping a chat", () => {
  it("deletes what both sides wrote, at once, and says so after it", async () => {
    const bich = await begun();
    await bich.text("113");
    const before = idsSent(bich);
    const said = bich.said;
    await erase(bich, "erase-what-chat", "erase-when-now");
    const [deleted = []] = deletions(bich);
    expect(deleted).toEqual(expect.arrayContaining([...before, ...said]));
    const last = platforms.sent.filter(({ chat }) => chat === bich.chat).at(-1);
    expect(last?.text).toContain(say("wiped"));
    expect(deleted).not.toContain(idsSent(bich).at(-1));
  });

  it("leaves nothing but the weather for whoever is watched, and says nothing later", async () => {
    const bich = await begun();
    await bich.sendTip({ contact: "receipt-kept-later" });
    await bich.text("thời tiết");
    const sent = idsSent(bich);
    expect(deletions(bich).flat()).toEqual(
      expect.arrayContaining([...sent.slice(0, -1), ...bich.said]),
    );
    expect(deletions(bich).flat()).not.toContain(sent.at(-1));
    expect(bich.newest).toBe(say("weather-today"));
    await pass(50 * HOUR_MS);
    expect(idsSent(bich)).toEqual(sent);
  });

  it("waits as long as the resident wants, and takes along what is said until then", async () => {
    const bich = await begun();
    await erase(bich, "erase-what-chat", "erase-when-h12");
    await pass(11 * HOUR_MS);
    await bich.text("00");
    expect(deletions(bich)).toEqual([]);
    await pass(HOUR_MS);
    // The chat is not left empty.
    const [menu] = idsSent(bich).slice(-1);
    expect(deletions(bich).flat()).toEqual(expect.arrayContaining(idsSent(bich).slice(0, -1)));
    expect(deletions(bich).flat()).not.toContain(menu);
  });

  it("leaves alone what the platform no longer deletes, and forgets its ids", async () => {
    const bich = await begun();
    const old = idsSent(bich);
    // Until 48 hours are surely over: only the day is stored, and chores are up to an hour late.
    await pass(73 * HOUR_MS);
    expect(await rowsOf(bich, "messages")).toEqual([]);
    await erase(bich, "erase-what-chat", "erase-when-now");
    const deleted = deletions(bich).flat();
    expect(deleted.length).toBeGreaterThan(2);
    for (const id of [...old, ...bich.said.slice(0, 1)]) expect(deleted).not.toContain(id);
  });

  it("takes a hundred at a time, also of a long chat", async () => {
    const bich = await begun();
    for (let turn = 0; turn < 60; turn++) {
      await bich.text("113");
      if (turn % 20 === 19) await pass(60_000);
    }
    await erase(bich, "erase-what-chat", "erase-when-now");
    const calls = deletions(bich);
    expect(calls.length).toBeGreaterThan(1);
    expect(Math.max(...calls.map((ids) => ids.length))).toBe(100);
    expect(new Set(calls.flat())).toEqual(expect.objectContaining({ size: calls.flat().length }));
    expect(calls.flat()).toEqual(expect.arrayContaining(bich.said.slice(0, -1)));
  });

  it("explains on Zalo how to do it by hand", async () => {
    const anh = await begun("zalo");
    await erase(anh);
    expect(anh.offers("erase-what-chat")).toBe(false);
    await anh.choose("erase-what-by-hand");
    expect(anh.newest).toContain(say("erase-by-hand").slice(0, 30));
    expect(await rowsOf(anh, "messages")).toEqual([]);
  });
});

describe("erasing what is kept of somebody", () => {
  it("asks once, and changes nothing when it is not meant", async () => {
    const bich = await begun();
    await bich.sendTip();
    await erase(bich, "erase-what-me");
    expect(bich.newest).toContain(say("erase-sure").slice(0, 30));
    await bich.choose("erase-sure-no");
    expect(await rowsOf(bich, "document")).toHaveLength(1);
  });

  it("leaves the tip, and nothing that leads from it or from us to the chat", async () => {
    const bich = await begun();
    await bich.sendTip();
    const tip = (await tipsOf(STATION)).at(-1) ?? expect.fail("no tip");
    expect((await mailboxRows(tip.mailbox, "opening"))[0]?.way_back).not.toBeNull();
    await bich.write();
    await erase(bich, "erase-what-me", "erase-sure-yes");
    expect(bich.newest).toBe(`${say("erase-goodbye")}\n\n${say("erasing-chat")}`);
    for (const table of ["document", "outbox", "watch"]) {
      expect(await rowsOf(bich, table)).toEqual([]);
    }
    expect((await mailboxRows(tip.mailbox, "opening"))[0]?.way_back).toBeNull();
    expect((await tipsOf(STATION)).map(({ id }) => id)).toContain(tip.id);
    await bich.text("xin chào");
    expect(bich.newest).toContain(say("language-pick").slice(0, 20));
  });

  it("ends the subscription, and a wipe that was asked for still comes", async () => {
    const bich = await begun();
    await bich.choose("menu-main-notices");
    await bich.choose("notices-choice-on");
    const shown = idsSent(bich);
    await erase(bich, "erase-what-chat", "erase-when-h1");
    await erase(bich, "erase-what-me", "erase-sure-yes");
    const all = stubOf(bindings.BROADCASTER, "telegram");
    expect(await query(all, "SELECT * FROM subscribers")).toEqual([]);
    await pass(HOUR_MS);
    expect(deletions(bich).flat()).toEqual(expect.arrayContaining(shown));
  });
});

describe("taking a tip back", () => {
  const AT = { area: "area-hai-ninh" };
  let there: OpenStation;

  async function newestThere(): Promise<KeptTip> {
    return (await tipsOf(there.id)).at(-1) ?? expect.fail("no tip");
  }

  async function open(id: string): Promise<void> {
    expect((await there.officer.get(`/api/tips/${id}`)).status).toBe(200);
  }

  beforeAll(async () => {
    there = await openStation("hai-ninh");
  });

  it("deletes tip, files, mailbox and receipt before an officer has opened it", async () => {
    const bich = await begun();
    await bich.sendTip(AT);
    const { id, mailbox } = await newestThere();
    const file = "a-sealed-photo";
    await bindings.MEDIA.put(file, "sealed");
    await inStation(there.id, "UPDATE tips SET media = ? WHERE id = ?", JSON.stringify([file]), id);
    await erase(bich, "erase-what-tip");
    await bich.text("1");
    await bich.choose("erase-take-yes");
    await settle();
    expect(bich.shown).toContain(say("after-withdraw-tip"));
    expect(await tipsOf(there.id)).toEqual([]);
    expect(await mailboxRows(mailbox, "opening")).toEqual([]);
    expect(await bindings.MEDIA.head(file)).toBeNull();
    const list = await read<{ tips: unknown[] }>(there.officer.get("/api/tips"));
    expect(list.tips).toEqual([]);
    await erase(bich, "erase-what-tip");
    expect(bich.offers("erase-which-typed")).toBe(true);
    await bich.text("1");
    expect(bich.newest).toContain(say("erase-code"));
  });

  it("takes what was typed, from any chat, and an unknown receipt for what it is", async () => {
    const bich = await begun();
    const code = await bich.sendTip({ ...AT, contact: "receipt-kept-later" });
    const anh = await begun("zalo");
    await erase(anh, "erase-what-tip", "erase-which-typed");
    await anh.text(code);
    await anh.choose("erase-take-yes");
    expect(anh.shown).toContain(say("after-withdraw-tip"));
    await erase(anh, "erase-what-tip", "erase-which-typed");
    await anh.text(code);
    expect(anh.newest).toContain(say("failed-withdraw-tip"));
  });

  it("is refused once an officer has opened it, before it is confirmed", async () => {
    const bich = await begun();
    await bich.sendTip(AT);
    const { id } = await newestThere();
    await open(id);
    await erase(bich, "erase-what-tip");
    await bich.text("1");
    expect(bich.newest).toContain(say("failed-withdraw-tip-opened"));
    expect(bich.offers("erase-take-yes")).toBe(false);
    expect((await newestThere()).id).toBe(id);
  });

  it("is refused if an officer opens it before it is confirmed", async () => {
    const bich = await begun();
    await bich.sendTip(AT);
    const { id } = await newestThere();
    await erase(bich, "erase-what-tip");
    await bich.text("1");
    expect(bich.newest).toContain(say("after-may-withdraw"));
    await open(id);
    await bich.choose("erase-take-yes");
    expect(bich.newest).toContain(say("failed-withdraw-tip-opened"));
    expect((await newestThere()).id).toBe(id);
  });
});
