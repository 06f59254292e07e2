import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isAsked, NOTICE, playAfternoon, textOf } from "../day/afternoon.ts";
import { type Day, openDay, SECRETS } from "../day/day.ts";
import { lateSenders, listens, playEvening, playNotice } from "../day/evening.ts";
import { endOf, hasPhoto, playMorning, wantsPing } from "../day/morning.ts";
import type { Neighbour } from "../day/neighbour.ts";
import { type Saying, secretsOf } from "../day/person.ts";
import { filesBelow, type Row, rowsBelow } from "../day/read-dump.ts";
import { stanzasOf, Thief } from "../day/thief.ts";
import { coatsOf, type Secret } from "../leaks/coats.ts";
import { type Found, LeakFinder } from "../leaks/leak-finder.ts";
import { LONGEST_WAIT_MS } from "../longest-wait.ts";
import { ROUNDS } from "../rounds.ts";

/** Another seed plays another day. */
const SEED = Number(process.env.DAY_SEED ?? 20_260_901);
/** Enough for every kill, and for each thing that residents do. */
const RESIDENTS = ROUNDS === 1 ? 100 : 300;

/** Far longer than a day takes, also on a busy machine. */
const LONGEST_DAY_MS = 10 * LONGEST_WAIT_MS;

let directory = "";
let day: Day;
let sent: Neighbour[];
/** A copy of what the Worker left, as files and as rows: opening a database changes it. */
let files: Found[];
let rows: Row[];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "tieng-mo-day-"));
  day = await openDay(directory, SEED, RESIDENTS);
  sent = day.neighbours.filter(({ person }) => endOf(person.number) === "sent");
  await playMorning(day);
  await playAfternoon(day);
  await playNotice(day);
  await playEvening(day);
  files = filesBelow(state());
  const copy = join(directory, "copy");
  cpSync(state(), copy, { recursive: true });
  rows = rowsBelow(copy);
}, LONGEST_DAY_MS);
afterAll(async () => {
  await day?.close();
  rmSync(directory, { recursive: true, force: true });
});

function state(): string {
  return join(directory, "state");
}

function secrets(): Secret[] {
  const people = day.neighbours.flatMap(({ person, receipts }) => [
    ...secretsOf(person),
    ...receipts.flatMap((code): Secret[] => [
      { what: `a receipt of resident ${person.number}`, value: code },
      { what: `a bare receipt of resident ${person.number}`, value: code.replaceAll("-", "") },
    ]),
  ]);
  return [...people, ...Object.entries(SECRETS).map(([what, value]) => ({ what, value }))];
}

function half(one: Neighbour, saying: Saying): Secret {
  const value = one.person.says[saying].split(" ")[0] ?? "";
  return { what: `${saying} of resident ${one.person.number}`, value };
}

describe(`a day of ${RESIDENTS} residents (seed ${SEED})`, () => {
  it("goes right, whatever fails and however often the Worker is killed", () => {
    expect(day.street.worker.kills).toBe(4);
    // Each tip arrived once, with one receipt, and its photo without what it told.
    const arrived = day.tips.map((tip) => textOf(tip, "tip/what"));
    const { categories, languages } = day.street.content.place;
    expect(new Set(day.tips.map(({ detail }) => detail.category)).size).toBe(categories.length);
    expect(new Set(day.tips.map(({ content }) => content.lang)).size).toBe(languages.length);
    expect(arrived.toSorted()).toEqual(sent.map(({ person }) => person.says.what).toSorted());
    const own = sent.filter(withPhoto).map(({ person }) => person.photo);
    const inPhotos = (values: Secret[]) => {
      const finder = new LeakFinder(values);
      return day.photos.flatMap((bytes) => finder.leaksIn({ where: "", bytes })).length;
    };
    expect(day.photos).toHaveLength(own.length);
    expect(inPhotos(own.map(({ pixels: value }) => ({ what: "pixels", value })))).toBe(own.length);
    expect(inPhotos(own.map(({ author: value }) => ({ what: "author", value })))).toBe(0);
    const late = lateSenders(day);
    for (const one of sent) {
      expect(one.receipts.length, one.name).toBeLessThanOrEqual(late.includes(one) ? 2 : 1);
      expect(one.receipts[0], one.name).toBeDefined();
    }
    for (const one of day.neighbours) {
      const notices = one.messages.filter(({ text }) => text.includes(NOTICE));
      expect(notices.length, one.name).toBe(listens(one) ? 1 : 0);
    }
  });

  it("leaves nothing of anybody on the disk, in the names of files, or in the log", () => {
    const finder = new LeakFinder(secrets());
    // As bytes, which include deleted data; and as rows, which the files may store in pieces.
    const parts = [...files, { where: "the log", bytes: day.street.worker.printed }];
    expect([...parts, ...rows.map(asFound)].flatMap((part) => finder.leaksIn(part))).toEqual([]);
    // The search was complete.
    expect(finder.patterns).toBeGreaterThan(RESIDENTS * 200);
    const databases = parts.filter(({ where }) => where.endsWith(".sqlite"));
    expect(databases.length).toBeGreaterThan(RESIDENTS + sent.length);
    expect(parts.some(({ where }) => where.endsWith(".sqlite-wal"))).toBe(true);
    const tables = new Set(rows.map(({ table }) => table));
    for (const one of ["document", "outbox", "opening", "tips", "thread", "subscribers", "watch"]) {
      expect(tables).toContain(one);
    }
    const log = day.street.worker.printed.toString();
    for (const event of ["channel-paused", "send-rejected"]) expect(log).toContain(event);
  });

  it("would find each kind of secret in whatever coat, also where it was deleted", () => {
    const all = secrets();
    const chosen = all.filter(({ what }) => /resident [01]\b/.test(what) || what in SECRETS);
    expect(chosen.length).toBeGreaterThan(60);
    const expected = chosen.flatMap(({ what, value }) =>
      coatsOf(value).map(([coat]) => `${what} as ${coat}`),
    );
    const coats = chosen.flatMap(({ value }) => coatsOf(value).map(([, text]) => text));
    const finder = new LeakFinder(all);
    const copy = join(directory, "copy");
    const found = (where: string, bytes = readFileSync(join(copy, where))) =>
      finder.leaksIn({ where, bytes }).map((leak) => leak.slice(0, -` in ${where}`.length));
    const names = files.map(({ where }) => where);
    const database = names.find((name) => name.endsWith(".sqlite")) ?? expect.fail();
    plantRows(join(copy, database), coats);
    expect(found(database).toSorted()).toEqual([...new Set(expected)].toSorted());
    const blob = names.find((name) => name.includes("/blobs/")) ?? expect.fail();
    const planted = Buffer.from(coats.join("|"), "latin1");
    appendFileSync(join(copy, blob), planted);
    expect(found(blob)).toHaveLength(new Set(expected).size);
    const log = Buffer.concat([day.street.worker.printed, planted]);
    expect(found("the log", log)).toHaveLength(new Set(expected).size);
    writeFileSync(join(copy, day.neighbours[0]?.person.chat ?? ""), "");
    const [withIt] = filesBelow(copy);
    expect(found("the names of files", Buffer.from(withIt?.bytes ?? []))).toContain(
      "resident 0's chat as text",
    );
  });
});

describe("a thief of all that and of APP_SECRET, who knows every chat", () => {
  let thief: Thief;

  beforeAll(async () => {
    const chats = day.neighbours.map(({ person: { channel, chat } }) => ({ channel, chat }));
    thief = await Thief.come(SECRETS.APP_SECRET, { rows, files }, chats);
    await thief.openAll();
  });

  /** Which of the wanted secrets the thief has. */
  function learned(wanted: Secret[], where = ""): string[] {
    const finder = new LeakFinder(wanted);
    const read = thief.opened.filter((one) => one.where.startsWith(where));
    const leaks = read.flatMap((part) => finder.leaksIn({ ...part, where: "" }));
    return [...new Set(leaks.map((leak) => leak.replace(/ as .*/, "")))].toSorted();
  }

  function of(saying: Saying, people: Neighbour[]): Secret[] {
    return people.map((one) => half(one, saying));
  }

  it("reads nothing of a tip that was sent, nor of what was added to it, nor its files", () => {
    const said = (
      ["what", "place", "detail", "caption", "answer", "second answer"] as const
    ).flatMap((saying) => of(saying, sent));
    const late = of("last words", lateSenders(day));
    const parts = sent.flatMap(({ person }) =>
      secretsOf(person).filter(({ what }) => /(latitude|longitude|pixels|photo)$/.test(what)),
    );
    expect(learned([...said, ...late, ...parts])).toEqual([]);
    expect(thief.identities.size).toBe(openDrafts().filter(withPhoto).length);
  });

  it("reads nothing of what was cancelled, pasted, or written to a bot that did not ask", () => {
    const said = ["taken back", "pasted", "menu words", "trouble", "garbage"] as const;
    expect(learned(said.flatMap((saying) => of(saying, day.neighbours)))).toEqual([]);
  });

  it("has tips that are sealed to their station alone", () => {
    const tips = rows.filter(({ table }) => table === "tips").map(({ values }) => values.sealed);
    expect(tips).toHaveLength(sent.length + lateSenders(day).length);
    for (const sealed of tips) {
      if (!(sealed instanceof Uint8Array)) return expect.fail("no age file");
      expect(stanzasOf(sealed)).toEqual(["mlkem768x25519"]);
    }
    expect(thief.opened.filter(({ where, by }) => where === "tips.sealed" && by === "age")).toEqual(
      [],
    );
  });

  it("learns what the threat model says: addresses, sessions, drafts, receipts, questions", () => {
    const chat = ({ person: { chat: value, number } }: Neighbour) => ({ what: `${number}`, value });
    const chats = (people: Neighbour[]) =>
      people.map(({ person }) => `${person.number}`).toSorted();
    const all = day.neighbours.map(chat);
    expect(learned(all, "subscribers.address")).toEqual(chats(day.neighbours.filter(listens)));
    const pinged = sent.filter(
      (one) => wantsPing(one.person.number) || lateSenders(day).includes(one),
    );
    expect(learned(all, "opening.way_back")).toEqual(chats(pinged));
    // Of a sent tip until its exchange is deleted: on a slow machine ten minutes are over sooner.
    const wiped = sent.filter(({ person }) => person.channel === "telegram");
    const watched = learned(all, "watch.address");
    expect(watched).toEqual(expect.arrayContaining(chats(openDrafts())));
    expect(chats([...openDrafts(), ...wiped])).toEqual(expect.arrayContaining(watched));
    expect(learned(all, "outbox.payload").length).toBeGreaterThan(0);
    const sessions = thief.opened.filter(({ where }) => where === "document.sealed");
    expect(sessions).toHaveLength(RESIDENTS);
    expect(learned(of("draft", day.neighbours))).toEqual(
      of("draft", openDrafts())
        .map(({ what }) => what)
        .toSorted(),
    );
    for (const one of sent) expect(thief.receipts, one.name).toContain(one.receipts[0]);
    const asked = day.neighbours.filter(({ person }) => isAsked(person.number));
    expect(learned(of("question", day.neighbours), "messages.sealed")).toEqual(
      of("question", asked)
        .map(({ what }) => what)
        .toSorted(),
    );
  });
});

function openDrafts(): Neighbour[] {
  return day.neighbours.filter(({ person }) => endOf(person.number) === "left open");
}

function withPhoto({ person }: Neighbour): boolean {
  return hasPhoto(person.number);
}

function asFound({ file, table, values }: Row): Found {
  const parts = Object.entries(values).map(([column, value]) =>
    value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(`${column}=${value}`),
  );
  return { where: `${table} of ${file}`, bytes: Buffer.concat(parts) };
}

/** Writes and deletes rows. Their bytes stay in the database's file. */
function plantRows(file: string, texts: string[]): void {
  const database = new DatabaseSync(file);
  database.exec("CREATE TABLE planted (bytes BLOB)");
  const insert = database.prepare("INSERT INTO planted VALUES (?)");
  for (const text of texts) insert.run(Buffer.from(text, "latin1"));
  database.exec("DROP TABLE planted; PRAGMA wal_checkpoint(TRUNCATE)");
  database.close();
}
