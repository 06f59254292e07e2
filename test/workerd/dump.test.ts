import { runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { content } from "../../src/content.ts";
import { STATUS_SETTLES_MS } from "../../src/core/station/tip-status.ts";
import { confirm } from "../http/officer-browser.ts";
import { coatsOf, latin1, type Secret } from "../leaks/coats.ts";
import { type Found, LeakFinder } from "../leaks/leak-finder.ts";
import { bindings, stubOf } from "./bindings.ts";
import { behave } from "./fake-platforms.ts";
import { Resident } from "./resident.ts";
import { inStation, nextOfficer } from "./station-town.ts";
import {
  ask,
  conversationOf,
  deliver,
  type OpenStation,
  openStation,
  openTown,
  pass,
  passUntilQuiet,
  platforms,
  query,
  ring,
  settle,
  tipsOf,
  until,
} from "./town.ts";
import { KINDS, objectsOf } from "./watched-objects.ts";

const PERSON = { first: "Quỳnhanh", last: "Đặngthị", username: "quynh_anh_1987" };
const bich = new Resident("telegram", "7061234567", PERSON);
const hoa = new Resident("zalo", "c0ffee5e9b14724a2b05", { ...PERSON, first: "Hoàngyến" });
const WHAT = {
  telegram: "Nhà số bốn mươi hai có người cất giấu súng săn.",
  zalo: "Quán nước đầu ngõ chứa cờ bạc mỗi đêm.",
};
const PLACE = "sau lò gạch cũ";
const QUESTION = "Họ tới bằng xe gì, màu gì?";
const ANSWER = "Xe bán tải màu rêu, không biển số.";
const REASON = "Vẫn còn tiếng súng mỗi tối thứ bảy.";
const PHOTO = "AgACAgUAAxkBAAIsecretfile.jpg";
const ZALO_PHOTO = "zalosecretphoto.jpg";
/** Part of an original that its sender allowed. The cleaned copy does not have it. */
const POSITION = "GPS 18.071234 N 106.295133 E";
const PIXELS = "the pixels of a picture that nobody may see";
const TROUBLE = "một câu viết lúc máy chủ hỏng";

const logged: string[] = [];
const receipts: string[] = [];
let station: OpenStation;

beforeAll(async () => {
  openTown();
  for (const name of ["log", "info", "warn", "error", "debug"] as const) {
    vi.spyOn(console, name).mockImplementation((...line) => void logged.push(line.join(" ")));
  }
  for (const name of [PHOTO, ZALO_PHOTO]) {
    platforms.files.set(name, jpegOf(PIXELS));
  }
  station = await openStation("criminal");
  const unit = content.place.stations.find(({ id }) => id === "criminal");
  if (unit) unit.originals = true;
});

/** A minimal JPEG: a comment and a scan. */
function jpegOf(pixels: string): Uint8Array<ArrayBuffer> {
  const comment = `\xff\xfe\0${String.fromCharCode(POSITION.length + 2)}${POSITION}`;
  const file = `\xff\xd8${comment}\xff\xda\0\x02${pixels}\xff\xd9`;
  return Uint8Array.from(file, (c) => c.charCodeAt(0));
}

function secrets(): Secret[] {
  const { TELEGRAM_BOT_TOKEN, ZALO_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET, ZALO_WEBHOOK_SECRET } =
    bindings as unknown as Record<string, string>;
  const list: Record<string, string | undefined> = {
    "Telegram chat": bich.chat,
    "Zalo chat": hoa.chat,
    "first name": PERSON.first,
    "last name": PERSON.last,
    "other name": hoa.person.first,
    username: PERSON.username,
    tip: WHAT.telegram,
    "part of a tip": "súng săn",
    "Zalo tip": WHAT.zalo,
    place: PLACE,
    question: QUESTION,
    answer: ANSWER,
    reason: REASON,
    trouble: TROUBLE,
    photo: PHOTO,
    "Zalo photo": ZALO_PHOTO,
    pixels: PIXELS,
    "position in an original": POSITION,
    "Telegram token": TELEGRAM_BOT_TOKEN,
    "Zalo token": ZALO_BOT_TOKEN,
    "Telegram secret": TELEGRAM_WEBHOOK_SECRET,
    "Zalo secret": ZALO_WEBHOOK_SECRET,
    APP_SECRET: bindings.APP_SECRET,
  };
  for (const [n, code] of receipts.entries()) {
    list[`receipt ${n}`] = code;
    list[`receipt ${n} without hyphens`] = code.replaceAll("-", "");
  }
  return Object.entries(list).map(([what, value]) => ({ what, value: value ?? expect.fail(what) }));
}

function findLeaks(found: Found[], wanted: Secret[]): string[] {
  const finder = new LeakFinder(wanted);
  return found.flatMap((part) => finder.leaksIn(part));
}

/** Everything that a thief of the stores and of the log has. */
async function dump(): Promise<Found[]> {
  const stores = await Promise.all(objectsOf(KINDS).map(dumpObject));
  const { objects } = await bindings.MEDIA.list({ include: ["customMetadata", "httpMetadata"] });
  const files = await Promise.all(
    objects.map(async (object) => {
      const body = await (await bindings.MEDIA.get(object.key))?.arrayBuffer();
      const about = { ...object.customMetadata, ...object.httpMetadata };
      const head = new TextEncoder().encode(`${object.key} ${JSON.stringify(about)}`);
      return [
        { where: "the name of a file", bytes: head },
        { where: "a file", bytes: new Uint8Array(body ?? new ArrayBuffer()) },
      ];
    }),
  );
  const log = { where: "the log", bytes: new TextEncoder().encode(logged.join("\n")) };
  return [...stores.flat(), ...files.flat(), log];
}

/** Every value of every table, and the object's other storage. */
async function dumpObject(stub: DurableObjectStub): Promise<Found[]> {
  return await runInDurableObject(stub, async (_, { storage }) => {
    const tables = storage.sql
      .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
      .toArray()
      .filter(({ name }) => !name.startsWith("_cf_"));
    const rows = tables.flatMap(({ name }) =>
      storage.sql
        .exec(`SELECT * FROM "${name}"`)
        .toArray()
        .flatMap((row) => Object.entries(row).map(([column, v]) => found(`${name}.${column}`, v))),
    );
    const others = [...(await storage.list())].map(([key, value]) => found(`kv ${key}`, value));
    return [...rows, ...others];
  });
}

function found(where: string, value: unknown): Found {
  if (value instanceof ArrayBuffer) return { where, bytes: new Uint8Array(value) };
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return { where, bytes: new TextEncoder().encode(text) };
}

/** Values that could name a row elsewhere: long, and not a number. */
function namesIn(parts: Found[]): Set<string> {
  const names = parts
    .filter(({ where }) => !where.startsWith("migrations."))
    .map(({ bytes }) => latin1(bytes))
    .filter((text) => text.length >= 12 && !/^[\d.]+$/.test(text));
  return new Set(names);
}

async function tip(resident: Resident, what: string, photo: string): Promise<void> {
  const category = resident.channel === "zalo" ? "category-gambling" : "category-weapons";
  await resident.begin();
  const originals = "tip-originals-yes";
  receipts.push(await resident.sendTip({ category, what, photos: [photo], originals }));
  await passUntilQuiet();
}

async function thread(resident: Resident): Promise<void> {
  const kept = (await tipsOf("criminal")).at(-1) ?? expect.fail("no tip");
  const before = resident.messages.length;
  expect((await ask(station, kept, QUESTION)).status).toBe(200);
  await until(() => resident.messages.length > before);
  await resident.text("đọc");
  expect(resident.newest).toContain(QUESTION);
  await resident.text(ANSWER);
}

/** Officers close the tip. The sender is told, reads it, rates it, and rates a guide card. */
async function rated(resident: Resident): Promise<void> {
  const { id } = (await tipsOf("criminal")).at(-1) ?? expect.fail("no tip");
  await station.officer.put(`/api/tips/${id}/status`, { status: "closed" });
  await pass(STATUS_SETTLES_MS);
  expect(resident.newest).toContain(content.texts.format("vi", "ping-status"));
  await resident.text("đọc");
  await resident.choose("mailbox-helped-no");
  await resident.text(REASON);
  await resident.text("menu");
  await resident.choose("menu-main-guide");
  await resident.text("mũ bảo hiểm");
  await resident.text("1");
  await resident.choose("guide-card-useful");
}

async function notice(): Promise<void> {
  for (const resident of [bich, hoa]) {
    await resident.text("menu");
    await resident.choose("menu-main-notices");
    await resident.choose("notices-choice-on");
  }
  const minh = await nextOfficer(station.officer, "Minh");
  const texts = { vi: { title: "Thông báo chung", body: "Điều ai cũng được biết." } };
  const id = crypto.randomUUID();
  const asking = { severity: "warning", asks: true };
  const written = await station.officer.post("/api/notices", { id, texts, ...asking });
  const { id: name } = await written.json<{ id: string }>();
  expect((await confirm(minh, name)).status).toBe(200);
  await settle();
  await ring();
  for (const resident of [bich, hoa]) {
    expect(resident.newest).toContain("Điều ai cũng được biết");
    await resident.choose("asked-help");
    expect(resident.newest).toContain(content.texts.format("vi", "asked-help"));
  }
  await settle();
  const counts = await inStation("criminal", "SELECT answers FROM notices");
  expect(counts).toEqual([{ answers: '{"help":2}' }]);
}

/** Everything that fails and is logged, with the person's words in it. */
async function trouble(): Promise<void> {
  for (const resident of [bich, hoa]) {
    for (const bad of [behave.offline, behave.broken, behave.malformed, behave.unauthorized]) {
      platforms.next(bad, { chat: resident.chat });
      await resident.text(TROUBLE);
      await passUntilQuiet(60_000);
    }
    const stub = await conversationOf(resident.channel, resident.chat);
    const full =
      "CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'full on purpose'); END";
    await query(stub, full);
    expect((await deliver(resident.channel, resident.textUpdate(TROUBLE))).status).toBe(503);
    await query(stub, "DROP TRIGGER full");
  }
  platforms.next(behave.tooMany(5), { chat: bich.chat });
  await bich.text(TROUBLE);
}

describe("a thief of every store and of the log", () => {
  it("finds nothing of the residents after a whole story", async () => {
    await tip(bich, WHAT.telegram, PHOTO);
    await thread(bich);
    await rated(bich);
    await tip(hoa, WHAT.zalo, ZALO_PHOTO);
    await thread(hoa);
    await notice();
    expect(findLeaks(await dump(), secrets())).toEqual([]);
    // Two tips with one photo each: the cleaned copy and the original.
    expect((await bindings.MEDIA.list()).objects).toHaveLength(4);
  }, 120_000);

  it("can't tie a chat to its tips, to its mailboxes or to its subscription", async () => {
    for (const resident of [bich, hoa]) {
      const chat = await conversationOf(resident.channel, resident.chat);
      const own = namesIn(await dumpObject(chat));
      expect(own.size).toBeGreaterThan(0);
      const others = objectsOf(KINDS).filter(({ id }) => !id.equals(chat.id));
      const theirs = namesIn((await Promise.all(others.map(dumpObject))).flat());
      const all = [...own].join("\n");
      expect([...theirs].filter((name) => all.includes(name))).toEqual([]);
    }
  });

  it("finds nothing while messages, files and drafts wait", async () => {
    await trouble();
    platforms.judge = () => behave.offline;
    platforms.fileStatus = 503;
    for (const resident of [bich, hoa]) {
      await resident.text("menu");
      expect((await deliver(resident.channel, resident.photoUpdate(PHOTO))).status).toBe(200);
    }
    const rows = async () => {
      const all = objectsOf(KINDS).map((stub) => query(stub, "SELECT id FROM outbox"));
      return (await Promise.all(all)).flat().length;
    };
    expect(await rows()).toBeGreaterThan(0);
    const parts = await dump();
    expect(findLeaks(parts, secrets())).toEqual([]);
    // The dump is complete: every kind of object, the files, and the log.
    const places = new Set(parts.map(({ where }) => where));
    for (const where of ["document.sealed", "outbox.payload", "opening.way_back", "tips.sealed"]) {
      expect(places).toContain(where);
    }
    for (const where of ["subscribers.address", "messages.sealed", "thread.sealed", "a file"]) {
      expect(places).toContain(where);
    }
    expect(logged.join("\n")).toContain("channel-paused");
    expect(logged.join("\n")).toContain("update-not-stored");
  }, 120_000);

  it("would find each secret in whatever coat, in a table, a file or the log", async () => {
    const mailbox = stubOf(bindings.MAILBOX, "control");
    await query(mailbox, "CREATE TABLE control (text TEXT, bytes BLOB)");
    const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
    for (const { what, value } of secrets()) {
      const coats = coatsOf(value);
      const blob = bytesOf(`..${coats.map(([, text]) => text).join("  ")}..`);
      await query(mailbox, "INSERT INTO control VALUES (?, ?)", `in words: ${value}!`, blob);
      const leaks = findLeaks(await dumpObject(mailbox), [{ what, value }]);
      const expected = coats.map(([coat]) => `${what} as ${coat} in control.bytes`);
      expect(leaks).toEqual(expect.arrayContaining([...new Set(expected)]));
      expect(leaks).toContain(`${what} as text in control.text`);
      await query(mailbox, "DELETE FROM control");
    }
    await bindings.MEDIA.put("control", btoa(`xy${hoa.chat}z`));
    logged.push(`sent to ${bich.chat}`);
    const leaks = findLeaks(await dump(), secrets());
    expect(leaks).toContain("Telegram chat as text in the log");
    expect(leaks).toContain("Zalo chat as base64 (2) in a file");
  }, 120_000);
});
