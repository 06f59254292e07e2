import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerCount, PublicNotice } from "../../src/app/object-ports.ts";
import { VOTES_KNOWN } from "../../src/app/station/bounds.ts";
import { content } from "../../src/content.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import { guideKeeper } from "../../src/core/place/keepers.ts";
import { EVERYBODY, type Severity } from "../../src/core/station/notice.ts";
import type { BroadcastView } from "../../src/core/station/notice-views.ts";
import type { CardView, Me } from "../../src/core/station/views.ts";
import { tipContentSchema } from "../../src/core/tip/tip-content.ts";
import { HOUR_MS } from "../../src/core/units.ts";
import { type OfficerBrowser, randomId } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { behave } from "./fake-platforms.ts";
import { broadcasterOf, newNotice, passPages, spread, subscribe } from "./followers.ts";
import { loseAnswer } from "./lose-answer.ts";
import { begun, type Resident, say } from "./resident.ts";
import { browser, firstOfficer, inStation, read, refusal } from "./station-town.ts";
import { Broadcaster, Station } from "./test-worker.ts";
import {
  conversationOf,
  type OpenStation,
  openStation,
  openTown,
  pass,
  passUntilQuiet,
  platforms,
  query,
  settle,
  tipsOf,
  unseal,
} from "./town.ts";

const KEEPER = guideKeeper(content.place);
const CARD = "helmet";
const OTHER = "gas-leak";
const reviewed = content.guides.cards.get(CARD)?.reviewed ?? "";

let lan: OfficerBrowser;

const keeper = () => bindings.STATION.getByName(KEEPER);
const vote = (change = {}) =>
  keeper().countVote({ id: randomId(), card: CARD, reviewed, useful: true, ...change });

async function cards(): Promise<CardView[]> {
  return (await read<{ cards: CardView[] }>(lan.get("/api/guide"))).cards;
}

async function votesFor(id: string) {
  const card = (await cards()).find((one) => one.id === id) ?? expect.fail("no card");
  return [card.useful, card.notUseful];
}

beforeAll(async () => {
  openTown();
  lan = await firstOfficer(KEEPER, "Lan");
});

it("counts what a resident says under a card, once, and nothing of who or when", async () => {
  const bich = await begun("zalo");
  await bich.choose("menu-main-guide");
  await bich.text("mũ bảo hiểm");
  await bich.text("1");
  await bich.choose("guide-card-not-useful");
  await settle();
  const stored = await inStation(KEEPER, "SELECT * FROM cards");
  expect(stored).toEqual([{ card: CARD, reviewed, useful: 0, not_useful: 1 }]);
  const seen = await inStation(KEEPER, "SELECT * FROM votes_seen");
  expect(seen).toEqual([{ seq: 1, id: expect.stringMatching(/^[\w-]{22}$/) }]);
  expect(await votesFor(CARD)).toEqual([0, 1]);
  await bich.text("0");
  expect(bich.offers("guide-card-useful")).toBe(false);
});

it("counts a vote once that is delivered twice", async () => {
  const bich = await begun();
  await bich.choose("menu-main-guide");
  await bich.text("mùi gas");
  await bich.text("1");
  const station = loseAnswer(Station, "countVote");
  await bich.choose("guide-card-useful");
  await passUntilQuiet();
  expect(station.calls).toBe(2);
  expect(await votesFor(OTHER)).toEqual([1, 0]);
});

it("knows the last votes by their ids, and no more of them", async () => {
  const before = await votesFor(CARD);
  const id = randomId();
  await vote({ id });
  await vote({ id });
  await inStation(
    KEEPER,
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
     INSERT INTO votes_seen (id) SELECT 'filler-' || i FROM n`,
    VOTES_KNOWN,
  );
  await vote({ useful: false });
  expect(await inStation(KEEPER, "SELECT COUNT(*) AS n FROM votes_seen")).toEqual([
    { n: VOTES_KNOWN },
  ]);
  expect(await votesFor(CARD)).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1]);
});

it("begins anew when a card was reviewed, and keeps nothing of before", async () => {
  await vote({ card: "e-bike-charging", reviewed: "2020-01-01" });
  expect(await votesFor("e-bike-charging")).toEqual([0, 0]);
  const present = content.guides.cards.get("e-bike-charging")?.reviewed;
  await vote({ card: "e-bike-charging", reviewed: present, useful: false });
  expect(await votesFor("e-bike-charging")).toEqual([0, 1]);
  const rows = "SELECT reviewed FROM cards WHERE card = 'e-bike-charging'";
  expect(await inStation(KEEPER, rows)).toEqual([{ reviewed: present }]);
});

it("lists every card in the officers' languages, the worst first", async () => {
  for (let n = 0; n < 6; n++) await vote({ card: "fake-bank", useful: false });
  const listed = await cards();
  expect(listed.map(({ id }) => id).toSorted()).toEqual(
    [...content.guides.cards.keys()].toSorted(),
  );
  expect(listed[0]).toEqual({
    id: "fake-bank",
    title: {
      vi: content.texts.format("vi", "guide-fake-bank-title"),
      en: content.texts.format("en", "guide-fake-bank-title"),
    },
    reviewed: content.guides.cards.get("fake-bank")?.reviewed,
    useful: 0,
    notUseful: 6,
  });
});

it("is for the keeper's officers only", async () => {
  const other = await firstOfficer("cyber", "Minh");
  expect(await refusal(await other.get("/api/guide"))).toEqual([404, "not-found"]);
  expect((await (await browser()).get("/api/guide")).status).toBe(401);
  expect((await read<Me>(other.get("/api/me"))).keepsGuide).toBe(false);
  expect((await read<Me>(lan.get("/api/me"))).keepsGuide).toBe(true);
});

it("counts a notice's readers by language, area and reason, each alone, and tells of no part under five", async () => {
  await query(broadcasterOf("telegram"), "DELETE FROM subscribers");
  const refusals = [behave.blocked, behave.malformed];
  const failing = await subscribe("telegram", 11, { from: 8_300_000_000 });
  for (const [index, chat] of failing.entries()) {
    platforms.next(refusals[index < 6 ? 0 : 1] ?? behave.blocked, { chat });
  }
  await subscribe("telegram", 7, {
    lang: "en",
    areas: ["song-tri", "hai-ninh"],
    from: 8_400_000_000,
  });
  const few = await subscribe("telegram", 4, {
    lang: "ko",
    areas: ["song-tri"],
    from: 8_500_000_000,
  });
  const port = bindings.BROADCASTER.getByName("telegram");
  const sent = newNotice();
  await port.broadcast(sent);
  await passPages("telegram", 3);
  const cells = { "lang:en": 5, "area:song-tri": 10, "area:hai-ninh": 5 };
  expect(await port.progress(sent.id)).toEqual({
    state: "done",
    ...{ sent: 11, failed: 11, left: 0 },
    cells: { ...cells, "why:blocked": 5, "why:other": 5 },
  });
  expect(spread(few)).toEqual([1, 1]);
  // Those who failed for another reason stay. A fifth reader of Korean makes a number, one more of an area none.
  await subscribe("telegram", 1, { lang: "ko", areas: ["hai-ninh"], from: 8_600_000_000 });
  const again = newNotice();
  await port.broadcast(again);
  await passPages("telegram", 3);
  expect(await port.progress(again.id)).toMatchObject({
    cells: { ...cells, "lang:ko": 5, "lang:vi": 5, "area:": 5 },
  });
});

describe("an answer to a notice", () => {
  /** One who got a notice of that kind. */
  async function asked(severity: Severity, channel: ChannelId = "telegram") {
    const bich = await begun(channel);
    await bich.choose("menu-main-notices");
    await bich.choose("notices-choice-on");
    await bich.text("00");
    return { bich, notice: await send(severity) };
  }

  async function send(severity: Severity, change: Partial<PublicNotice> = {}) {
    const notice = newNotice({ id: `song-tri.${randomId()}`, severity, ...change });
    await inStation(
      "song-tri",
      `INSERT INTO notices (id, texts, terms, author, created_at, approved_at)
       VALUES (?, '{}', json_object('severity', ?), 'lan', 1, 1)`,
      notice.id,
      severity,
    );
    for (const channel of ["telegram", "zalo"] as const) {
      await bindings.BROADCASTER.getByName(channel).broadcast(notice);
      await passPages(channel, 2);
    }
    return notice;
  }

  async function counted({ id }: PublicNotice) {
    const rows = "SELECT answers FROM notices WHERE id = ?";
    const [row] = await inStation("song-tri", rows, id);
    return JSON.parse(String(row?.answers)) as unknown;
  }

  const end = (bich: Resident, notice: PublicNotice) =>
    bich.newest.includes(say("answer-ended", { number: notice.number }));

  async function erase(bich: Resident): Promise<void> {
    await bich.text("00");
    for (const label of ["menu-main-erase", "erase-what-me", "erase-sure-stay"]) {
      await bich.choose(label);
    }
  }

  const answer = ({ id: notice }: PublicNotice, change: Partial<AnswerCount> = {}) =>
    bindings.STATION.getByName("song-tri").countAnswer({
      ...{ id: randomId(), notice, add: "safe" },
      ...change,
    });

  let desk: OpenStation;

  beforeAll(async () => {
    desk = await openStation("song-tri");
  });

  it("counts once a chat, however often it is pressed; another one takes its place", async () => {
    const { bich, notice } = await asked("emergency");
    for (let press = 0; press < 10; press++) await bich.choose("asked-safe");
    await settle();
    expect(await counted(notice)).toEqual({ safe: 1 });
    await bich.choose("asked-help");
    expect(await counted(notice)).toEqual({ safe: 0, help: 1 });
    // The old button is still there.
    await bich.choose("asked-safe");
    expect(await counted(notice)).toEqual({ safe: 1, help: 0 });
    const seen = await inStation("song-tri", "SELECT * FROM votes_seen");
    expect(seen).toEqual(
      seen.map(({ seq }) => ({ seq, id: expect.stringMatching(/^[\w-]{22}$/) })),
    );
    expect(seen).toHaveLength(3);
  });

  it("that asks for help says first that it calls nobody, then whom to call", async () => {
    const { bich } = await asked("emergency");
    await bich.choose("asked-help");
    const [first, second = ""] = bich.newest.split("\n");
    expect(say("answer-help")).toMatch(new RegExp(`^${first}\n`));
    expect(say("emergency")).toMatch(new RegExp(`^${second.replace("?", "\\?")}\n`));
  });

  it("is a letter on Zalo, also in the middle of a tip, which stays", async () => {
    const { bich, notice } = await asked("emergency", "zalo");
    expect(bich.newest).toContain(`\nA. ${say("asked-safe")}\nB. ${say("asked-help")}`);
    await bich.text("00");
    await bich.choose("menu-main-tip");
    await bich.choose("category-theft");
    for (const typed of ["b", "Á.", "B)", "ｂ", " a "]) await bich.text(typed);
    expect(await counted(notice)).toEqual({ safe: 1, help: 0 });
    expect(bich.asks("tip-when")).toBe(true);
    await bich.text("1");
    expect(bich.asks("tip-when")).toBe(false);
    await bich.text(say("asked-help"));
    expect(await counted(notice)).toEqual({ safe: 0, help: 1 });
  });

  it("is nothing where no notice asked: a letter is a word, a forged button counts nothing", async () => {
    const { bich } = await asked("warning");
    const strange = await send("emergency", { audience: { ...EVERYBODY, languages: ["ko"] } });
    const before = bich.messages.length;
    const other = await begun();
    for (const one of [bich, other]) await one.text("a");
    expect(bich.newest).toBe(other.newest);
    await bich.press(`n:${strange.number}:safe`);
    expect(end(bich, strange)).toBe(true);
    await bich.press(`n:${strange.number}:help`);
    expect(bich.newest).toContain(say("answer-help"));
    expect(bich.messages).toHaveLength(before + 3);
    expect(await counted(strange)).toEqual({});
  });

  it("counts no more when its notice was withdrawn, or is over", async () => {
    const { bich, notice } = await asked("emergency");
    const withdrawnAt = new Date().toISOString();
    await bindings.BROADCASTER.getByName("telegram").follow({ ...notice, withdrawnAt });
    await passPages("telegram", 2);
    const edit = platforms.edited.findLast(({ chat }) => chat === bich.chat);
    expect(edit?.params.reply_markup).toBeUndefined();
    await bich.choose("asked-safe");
    expect(end(bich, notice)).toBe(true);
    const until = new Date(Date.now() + HOUR_MS).toISOString();
    const over = await send("emergency", { until });
    await pass(HOUR_MS);
    await bich.choose("asked-help");
    expect(end(bich, over)).toBe(true);
    expect([await counted(notice), await counted(over)]).toEqual([{}, {}]);
  });

  it("is counted once when its chat is erased and begins again, also while that is on its way", async () => {
    const { bich, notice } = await asked("emergency");
    await bich.choose("asked-safe");
    const button = `n:${notice.number}:safe`;
    // The Broadcaster does not hear yet that they have left.
    const leave = Broadcaster.prototype.unsubscribe;
    Broadcaster.prototype.unsubscribe = () => Promise.reject(new Error("away on purpose"));
    await erase(bich);
    await bich.begin();
    await bich.press(button);
    expect(end(bich, notice)).toBe(false);
    expect(await counted(notice)).toEqual({ safe: 1 });
    Broadcaster.prototype.unsubscribe = leave;
    await passUntilQuiet();
    await bich.press(button);
    expect(end(bich, notice)).toBe(true);
    await bich.choose("menu-main-notices");
    await bich.choose("notices-choice-on");
    await passPages("telegram", 2);
    await bich.press(button);
    expect(end(bich, notice)).toBe(true);
    expect(await counted(notice)).toEqual({ safe: 1 });
  });

  it("is told to officers in whole fives, by the answers that its notice asks for", async () => {
    const { notice } = await asked("emergency");
    const told = async () => {
      const view = await read<BroadcastView>(
        desk.officer.get(`/api/notices/${notice.id}/progress`),
      );
      return view.answers;
    };
    const none = { answer: "help", count: 0 };
    for (const [more, count] of [
      [4, 0],
      [1, 5],
      [4, 5],
    ] as const) {
      for (let n = 0; n < more; n++) await answer(notice);
      expect(await told()).toEqual([{ answer: "safe", count }, none]);
    }
    await inStation("song-tri", 'UPDATE notices SET answers = \'{"safe":1,"help":1}\'');
    // A change of mind that is told twice, or of an answer that was lost, makes none less than nobody.
    const id = randomId();
    for (let n = 0; n < 2; n++) await answer(notice, { id, add: "help", drop: "safe" });
    await answer(notice, { add: "help", drop: "safe" });
    expect(await counted(notice)).toEqual({ safe: 0, help: 3 });
  });

  it("is counted once when the station's answer is lost, and names no chat on its way", async () => {
    const { bich, notice } = await asked("emergency");
    const station = loseAnswer(Station, "countAnswer");
    await bich.choose("asked-safe");
    const stub = await conversationOf("telegram", bich.chat);
    const rows = await query(stub, "SELECT * FROM outbox");
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(notice.number);
    await passUntilQuiet();
    expect(station.calls).toBe(2);
    expect(await counted(notice)).toEqual({ safe: 1 });
  });

  it("to an appeal begins a tip that tells its number inside alone, to who appealed", async () => {
    const criminal = await openStation("criminal");
    const { bich } = await asked("warning", "zalo");
    const { number } = await send("appeal", { id: "criminal.seen", number: "TB-0512" });
    await bich.text("c.");
    expect(bich.newest).toContain(say("answer-tip", { number }));
    await bich.choose("category-theft");
    await bich.choose("option-today");
    await bich.choose("area-song-tri");
    await bich.text("Xe tải đỏ chạy về hướng cảng, mất một đèn sau.");
    expect(bich.asks("tip-film")).toBe(true);
    await bich.choose("option-yes");
    await bich.choose("tip-review-send");
    const [tip] = await tipsOf("criminal");
    expect(JSON.stringify({ ...tip, sealed: "" })).not.toContain(number);
    const content = await unseal(criminal.identity, tip?.sealed ?? new Uint8Array());
    const fields = tipContentSchema.parse(content).fields.map(({ id, value }) => [id, value]);
    expect(fields[0]).toEqual(["tip/appeal", expect.objectContaining({ option: number })]);
    const stub = await conversationOf("zalo", bich.chat);
    for (const table of ["document", "outbox"]) {
      const rows = await query(stub, `SELECT * FROM ${table}`);
      expect(JSON.stringify(rows)).not.toContain(number);
    }
  });
});
