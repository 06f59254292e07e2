import { Decrypter } from "age-encryption";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { content } from "../../src/content.ts";
import { type TipMedia, tipContentSchema } from "../../src/core/tip/tip-content.ts";
import { bindings } from "./bindings.ts";
import { begun, type Resident } from "./resident.ts";
import { inStation } from "./station-town.ts";
import {
  conversationOf,
  type KeptTip,
  type OpenStation,
  openStation,
  openTown,
  passUntilQuiet,
  platforms,
  query,
  settle,
  tipsOf,
  unseal,
} from "./town.ts";

const YES = "tip-originals-yes";
const PHOTOS = ["photo-0.jpg", "photo-1.jpg"];
/** A comment. Cleaned copies do not have it. */
const TELLTALE = "\xff\xfe\0\x0dSECRETWORDS";
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const photo = (pixels: string) => bytesOf(`\xff\xd8${TELLTALE}\xff\xda\0\x02${pixels}\xff\xd9`);

let station: OpenStation;
let bich: Resident;

beforeAll(async () => {
  openTown();
  station = await openStation("song-tri");
});

beforeEach(async () => {
  platforms.forget();
  for (const name of PHOTOS) platforms.files.set(name, photo(`pixels of ${name}`));
  ask(true);
  bich = await begun();
});

/** Whether the unit of the place asks for untouched files. */
function ask(originals: boolean): void {
  const found = content.place.stations.find(({ id }) => id === "song-tri");
  if (found) found.originals = originals;
}

async function stored(): Promise<Set<string>> {
  return new Set((await bindings.MEDIA.list()).objects.map(({ key }) => key));
}

/** Names of the files that were stored since. */
async function since(before: Set<string>): Promise<string[]> {
  return [...(await stored())].filter((name) => !before.has(name));
}

async function newestTip(): Promise<KeptTip & { media_count: number }> {
  const tip = (await tipsOf("song-tri")).at(-1);
  // This table has it beside the columns that all tests read.
  return (tip ?? expect.fail("no tip")) as KeptTip & { media_count: number };
}

async function filesOf({ sealed }: KeptTip): Promise<TipMedia[]> {
  const { fields } = tipContentSchema.parse(await unseal(station.identity, sealed));
  return fields.flatMap(({ value }) => (value.type === "media" ? value.items : []));
}

async function openAge({ name, identity }: { name: string; identity: string }): Promise<string> {
  const file = await (await bindings.MEDIA.get(name))?.arrayBuffer();
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const plain = await decrypter.decrypt(new Uint8Array(file ?? new ArrayBuffer()));
  return new TextDecoder("latin1").decode(plain);
}

async function originalRows(): Promise<unknown[]> {
  const stub = await conversationOf("telegram", bich.chat);
  return await query(stub, "SELECT id FROM outbox WHERE key = 'original'");
}

/** A file of a tip gets another name. */
async function move(tip: string, { from, to }: { from: string; to: string }): Promise<void> {
  const { MEDIA } = bindings;
  await MEDIA.put(to, (await (await MEDIA.get(from))?.arrayBuffer()) ?? expect.fail("no file"));
  await MEDIA.delete(from);
  await inStation(
    "song-tri",
    `UPDATE tips SET media = replace(media, ?, ?), moved = json_object(?, ?) WHERE id = ?`,
    ...[from, to, from, to, tip],
  );
}

function takeBack(id: string): Promise<boolean> {
  return bindings.STATION.getByName("song-tri").withdraw(id);
}

describe("after a yes, where the unit asks", () => {
  it("stores nothing untouched before the tip is sent", async () => {
    const before = await stored();
    await bich.write({ photos: PHOTOS, originals: YES });
    expect(bich.newest).toContain(content.texts.format("vi", YES));
    await passUntilQuiet();
    expect(await since(before)).toHaveLength(PHOTOS.length);
    for (const name of await since(before)) {
      expect(await (await bindings.MEDIA.get(name))?.text()).not.toContain("SECRETWORDS");
    }
  });

  it("seals each original apart, under a key of its own, and names it in the tip", async () => {
    const before = await stored();
    await bich.sendTip({ photos: PHOTOS, originals: YES });
    await passUntilQuiet();
    const tip = await newestTip();
    const files = await filesOf(tip);
    expect(files).toHaveLength(PHOTOS.length);
    expect((await since(before)).sort()).toEqual([...JSON.parse(tip.media)].sort());
    expect(tip.media_count).toBe(PHOTOS.length);
    for (const file of files) {
      const { original } = file;
      if (!original) return expect.fail("it was said yes to");
      expect(await openAge(file)).not.toContain("SECRETWORDS");
      expect(await openAge(original)).toMatch(/SECRETWORDS.*pixels of photo-[01].jpg/s);
      await expect(openAge({ ...original, identity: file.identity })).rejects.toThrow();
      const answer = await station.officer.get(`/api/tips/${tip.id}/media/${original.name}`);
      expect(answer.status).toBe(200);
    }
  });

  it("deletes the originals with their tip", async () => {
    const before = await stored();
    await bich.sendTip({ photos: PHOTOS, originals: YES });
    await passUntilQuiet();
    expect(await since(before)).toHaveLength(2 * PHOTOS.length);
    expect(await takeBack((await newestTip()).id)).toBe(true);
    await settle();
    expect(await since(before)).toEqual([]);
  });

  it("stores none of a tip that was taken back before they came", async () => {
    const before = await stored();
    await bich.write({ photos: PHOTOS, originals: YES });
    platforms.fileStatus = 503;
    await bich.choose("tip-review-send");
    expect(await originalRows()).toHaveLength(PHOTOS.length);
    expect(await takeBack((await newestTip()).id)).toBe(true);
    platforms.fileStatus = 200;
    await passUntilQuiet();
    expect(await since(before)).toEqual([]);
  });

  it("stores one that comes after its cleaned copy got another name", async () => {
    const before = await stored();
    await bich.write({ photos: PHOTOS.slice(0, 1), originals: YES });
    const [first = expect.fail("no cleaned copy")] = await since(before);
    platforms.fileStatus = 503;
    await bich.choose("tip-review-send");
    const { id } = await newestTip();
    await move(id, { from: first, to: `${first}-moved` });
    platforms.fileStatus = 200;
    await passUntilQuiet();
    const [{ name, original } = expect.fail("no file")] = await filesOf(await newestTip());
    expect(name).toBe(first);
    expect(await openAge(original ?? expect.fail("it was said yes to"))).toContain("SECRETWORDS");
    expect(await since(before)).toHaveLength(2);
  });

  it("stores none of a file that was refused", async () => {
    const before = await stored();
    platforms.fileStatus = 503;
    await bich.sendTip({ photos: PHOTOS.slice(0, 1), originals: YES });
    platforms.fileStatus = 200;
    platforms.files.set("photo-0.jpg", photo("PK\x03\x04PK\x01\x02PK\x05\x06"));
    await passUntilQuiet(11 * 60_000);
    expect(await since(before)).toEqual([]);
  });

  it("gives them up when the resident erases everything before they came", async () => {
    const before = await stored();
    await bich.write({ photos: PHOTOS, originals: YES });
    platforms.fileStatus = 503;
    await bich.choose("tip-review-send");
    await bich.text("00");
    await bich.choose("menu-main-erase");
    await bich.choose("erase-what-me");
    await bich.choose("erase-sure-yes");
    expect(await originalRows()).toEqual([]);
    platforms.fileStatus = 200;
    await passUntilQuiet();
    // The cleaned copies belong to the tip that was sent.
    expect(await since(before)).toHaveLength(PHOTOS.length);
  });
});

describe("keeps nothing untouched", () => {
  it.each([
    ["after a no", "tip-originals-no"],
    // Not offered there: the question is skipped.
    ["when the question is skipped", "option-done"],
  ])("%s", async (_, originals) => {
    const before = await stored();
    await bich.sendTip({ photos: PHOTOS, originals });
    await passUntilQuiet();
    expect(await since(before)).toHaveLength(PHOTOS.length);
    expect((await filesOf(await newestTip())).map(({ original }) => original)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("where the unit asks no more when the tip is sent", async () => {
    const before = await stored();
    await bich.write({ photos: PHOTOS, originals: YES });
    ask(false);
    await bich.choose("tip-review-send");
    await passUntilQuiet();
    expect(await since(before)).toHaveLength(PHOTOS.length);
  });

  it("of a draft that was cancelled after a yes", async () => {
    const before = await stored();
    await bich.write({ photos: PHOTOS, originals: YES });
    await bich.text("hủy");
    await passUntilQuiet();
    expect(await since(before)).toEqual([]);
  });
});

describe("does not ask", () => {
  it("where there are no files", async () => {
    await bich.write({ photos: [] });
    expect(bich.shown).not.toContain(content.texts.format("vi", YES));
  });

  it("where the unit does not", async () => {
    ask(false);
    await bich.write({ photos: PHOTOS });
    expect(bich.shown).not.toContain(content.texts.format("vi", YES));
  });
});
