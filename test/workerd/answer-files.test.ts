import { Decrypter } from "age-encryption";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ALBUM_WAIT_MS, MEDIA_ATTEMPTS } from "../../src/app/outbox/limits.ts";
import { content } from "../../src/content.ts";
import { fromBase64Url } from "../../src/core/base64url.ts";
import type { TipDetail } from "../../src/core/station/tip-views.ts";
import { type FollowUp, followUpSchema } from "../../src/core/tip/follow-up.ts";
import { bindings } from "./bindings.ts";
import { begun, type Resident, say } from "./resident.ts";
import { inStation, read } from "./station-town.ts";
import {
  conversationOf,
  type KeptTip,
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

const STATION = "song-tri";
const SECRET = "\xff\xfe\0\x0dSECRETWORDS";
const PHOTOS = ["later-0.jpg", "later-1.jpg"];
const WORDS = "Xe của họ vẫn đậu ở đó.";
/** How officers read them, without files. */
const ANSWER = { version: 1, text: WORDS, salt: expect.any(String) };

let station: OpenStation;

beforeAll(async () => {
  openTown();
  station = await openStation(STATION);
});

beforeEach(() => {
  platforms.forget();
  platforms.files.clear();
  for (const name of PHOTOS) {
    const text = `\xff\xd8${SECRET}\xff\xda\0\x02pixels of ${name}\xff\xd9`;
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    // As Telegram's files are named, and as Zalo's.
    for (const path of [name, `photo/${name}`]) platforms.files.set(path, bytes);
  }
});

interface Sent {
  bich: Resident;
  tip: KeptTip;
  receipt: string;
}

async function sent(): Promise<Sent> {
  const bich = await begun("telegram");
  const receipt = await bich.sendTip({ contact: "receipt-kept-later" });
  const tip = (await tipsOf(STATION)).at(-1) ?? expect.fail("no tip");
  return { bich, tip, receipt };
}

/** Opens the tip, up to the question for an answer. */
async function opened(): Promise<Sent> {
  const one = await sent();
  await one.bich.text("menu");
  await one.bich.choose("menu-main-mailbox");
  await one.bich.text("1");
  return one;
}

async function add(bich: Resident, ...photos: string[]): Promise<void> {
  await bich.photos(...photos);
  await pass(ALBUM_WAIT_MS);
}

const detail = ({ id }: Pick<KeptTip, "id">) =>
  read<TipDetail>(station.officer.get(`/api/tips/${id}`));

async function answersOf(tip: KeptTip): Promise<FollowUp[]> {
  const { thread } = await detail(tip);
  const plain = await Promise.all(
    thread.map(({ sealed }) => unseal(station.identity, bytesOf(sealed))),
  );
  return plain.map((one) => followUpSchema.parse(one));
}

function bytesOf(sealed: string): Uint8Array {
  return fromBase64Url(sealed) ?? expect.fail("no base64url");
}

async function stored(): Promise<string[]> {
  return (await bindings.MEDIA.list()).objects.map(({ key }) => key);
}

async function since(before: string[]): Promise<string[]> {
  return (await stored()).filter((name) => !before.includes(name));
}

async function openAge(body: ArrayBuffer, identity: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const plain = await decrypter.decrypt(new Uint8Array(body));
  return new TextDecoder("latin1").decode(plain);
}

describe("files in an answer", () => {
  it("reach the officers with the words beside them, sealed, each under its own key", async () => {
    const { bich, tip } = await opened();
    await add(bich, ...PHOTOS);
    expect(bich.newest).toContain(say("mailbox-files", { count: 2, max: 10 }).slice(0, 30));
    await bich.text(WORDS);
    expect(bich.newest).toContain(say("after-answer-officer", { files: 2 }));
    const [answer] = await answersOf(tip);
    expect(answer?.text).toBe(WORDS);
    expect(answer?.files).toHaveLength(2);
    for (const { name, identity } of answer?.files ?? []) {
      const file = await station.officer.get(`/api/tips/${tip.id}/media/${name}`);
      expect(file.status).toBe(200);
      const body = await file.arrayBuffer();
      expect(new TextDecoder("latin1").decode(body)).not.toContain("pixels");
      await expect(openAge(body, station.identity)).rejects.toThrow();
      const plain = await openAge(body, identity);
      expect(plain).toContain("pixels of later-");
      expect(plain).not.toContain("SECRETWORDS");
    }
    expect(await detail(tip)).toMatchObject({ mediaCount: 2 });
  });

  it("may come without words, from another chat that has the receipt", async () => {
    const { tip, receipt } = await sent();
    const anh = await begun("zalo");
    await anh.choose("menu-main-mailbox");
    await anh.choose("mailbox-which-typed");
    await anh.text(receipt);
    await add(anh, "later-0.jpg");
    await anh.choose("mailbox-files-done");
    const [answer] = await answersOf(tip);
    expect(answer).toMatchObject({ text: "", files: [{ kind: "photo" }] });
  });

  it("leave nothing in the chat that opens them", async () => {
    const { bich } = await opened();
    await add(bich, ...PHOTOS);
    await bich.choose("mailbox-files-done");
    await passUntilQuiet();
    const stub = await conversationOf("telegram", bich.chat);
    expect(await query(stub, "SELECT id FROM outbox")).toEqual([]);
  });

  it("are deleted when nobody sends them", async () => {
    const before = await stored();
    const { bich } = await opened();
    await add(bich, ...PHOTOS);
    expect(await since(before)).toHaveLength(2);
    await bich.text("menu");
    await settle();
    expect(await since(before)).toEqual([]);
  });

  it("are deleted with their tip", async () => {
    const before = await stored();
    const { bich, tip } = await opened();
    await add(bich, ...PHOTOS);
    await bich.choose("mailbox-files-done");
    expect(await since(before)).toHaveLength(2);
    expect(await bindings.STATION.getByName(STATION).withdraw(tip.id)).toBe(true);
    await settle();
    expect(await since(before)).toEqual([]);
  });

  it("are deleted when their tip is gone before they arrive", async () => {
    const before = await stored();
    const { bich, tip } = await opened();
    await add(bich, ...PHOTOS);
    await inStation(STATION, "DELETE FROM tips WHERE id = ?", tip.id);
    await bich.choose("mailbox-files-done");
    for (let attempt = 0; attempt <= MEDIA_ATTEMPTS; attempt++) await pass(20 * 60_000);
    expect(bich.shown).toContain(say("failed-answer-officer"));
    expect(await since(before)).toEqual([]);
  });

  it("are no more than a tip may have, and words alone still go", async () => {
    const { bich, tip } = await opened();
    const full = content.place.limits.filesPerTip - 1;
    await inStation(STATION, "UPDATE tips SET media_count = ? WHERE id = ?", full, tip.id);
    await add(bich, ...PHOTOS);
    await bich.text(WORDS);
    expect(bich.newest).toContain(say("failed-answer-officer-files"));
    expect(await answersOf(tip)).toEqual([]);
    await bich.text("0");
    await bich.text(WORDS);
    expect(await answersOf(tip)).toEqual([ANSWER]);
  });

  it("that were refused are no answer", async () => {
    const { bich, tip } = await opened();
    platforms.files.set(
      "later-0.jpg",
      Uint8Array.from(new TextEncoder().encode("PK\x03\x04\x14\0\0\0")),
    );
    await add(bich, "later-0.jpg");
    expect(bich.shown).toContain(say("media-failed-type"));
    expect(bich.offers("mailbox-files-done")).toBe(false);
    await bich.text(WORDS);
    expect(await answersOf(tip)).toEqual([ANSWER]);
  });
});
