import { Decrypter } from "age-encryption";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { ALBUM_WAIT_MS, MAX_MEDIA_BYTES } from "../../src/app/outbox/limits.ts";
import { type TipField, tipContentSchema } from "../../src/core/tip/tip-content.ts";
import { trackFilm, videoEntry } from "../core/media/make-film.ts";
import { movie, PICTURES, POSITIONS } from "../core/media/make-movie.ts";
import { bindings } from "./bindings.ts";
import { behave } from "./fake-platforms.ts";
import { begun, type Resident, say } from "./resident.ts";
import {
  conversationOf,
  deliver,
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
import { KINDS, objectsOf } from "./watched-objects.ts";

const TEN = Array.from({ length: 10 }, (_, n) => `photo-${n}.jpg`);

let station: OpenStation;
let bich: Resident;

beforeAll(async () => {
  openTown();
  station = await openStation("song-tri");
});

beforeEach(async () => {
  platforms.forget();
  platforms.files.clear();
  for (const [n, name] of TEN.entries()) platforms.files.set(name, jpegOf(`picture ${n}`));
  bich = await begun();
  await bich.write();
});

/** A minimal JPEG: segments, then a scan that contains the text. */
function jpegText(text: string, segments = ""): string {
  return `\xff\xd8${segments}\xff\xda\0\x02${text}\xff\xd9`;
}

function jpegOf(text: string, segments = ""): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(jpegText(text, segments), (letter) => letter.charCodeAt(0));
}

function textOf(messages: { text: string }[]): string {
  return messages.map(({ text }) => text).join("\n");
}

async function stored(): Promise<string[]> {
  return (await bindings.MEDIA.list()).objects.map(({ key }) => key);
}

async function finish(): Promise<Extract<TipField["value"], { type: "media" }>["items"]> {
  await bich.choose("option-done");
  await bich.choose("tip-review-send");
  const tip = (await tipsOf("song-tri")).at(-1);
  const opened = await unseal(station.identity, tip?.sealed ?? new Uint8Array());
  const { fields } = tipContentSchema.parse(opened);
  return fields.flatMap(({ value }) => (value.type === "media" ? value.items : []));
}

async function openAge(name: string, identity: string): Promise<string> {
  const file = await (await bindings.MEDIA.get(name))?.arrayBuffer();
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const plain = await decrypter.decrypt(new Uint8Array(file ?? new ArrayBuffer()));
  return new TextDecoder("latin1").decode(plain);
}

it("keeps ten photos that come at once, and answers once, after the last of them", async () => {
  const start = bich.messages.length;
  const before = new Set(await stored());
  await bich.photos(...TEN);
  expect(bich.messages).toHaveLength(start);
  await pass(ALBUM_WAIT_MS);
  expect(bich.messages).toHaveLength(start + 1);
  expect(bich.newest).toContain(say("ask-more-media", { count: 10, max: 10 }).slice(0, 15));
  const names = (await stored()).filter((name) => !before.has(name));
  expect(names).toHaveLength(10);
  const items = await finish();
  expect(items.map(({ name }) => name).sort()).toEqual([...names].sort());
  const texts = await Promise.all(items.map(({ name, identity }) => openAge(name, identity)));
  expect(texts.map((text) => text.match(/picture \d/)?.[0]).sort()).toEqual(
    TEN.map((_, n) => `picture ${n}`),
  );
});

it("stores every photo in the same size, whatever its own", async () => {
  const before = new Set(await stored());
  await bich.photos(...TEN.slice(0, 3));
  await pass(ALBUM_WAIT_MS);
  const names = (await stored()).filter((name) => !before.has(name));
  const sizes = await Promise.all(
    names.map(async (name) => (await bindings.MEDIA.head(name))?.size),
  );
  expect(names).toHaveLength(3);
  expect(new Set(sizes).size).toBe(1);
  await bich.text("x");
});

it("stores each photo as an age file that only its own identity opens", async () => {
  await bich.photos(...TEN.slice(0, 2));
  await pass(ALBUM_WAIT_MS);
  const [first, second] = await finish();
  if (!first || !second) return expect.fail("two photos were sent");
  const file = await (await bindings.MEDIA.get(first.name))?.text();
  expect(file?.startsWith("age-encryption.org/v1\n")).toBe(true);
  expect(file).not.toContain("picture");
  expect(await openAge(first.name, first.identity)).toMatch(/picture [01]/);
  await expect(openAge(first.name, second.identity)).rejects.toThrow();
  await expect(openAge(first.name, station.identity)).rejects.toThrow();
});

it("puts any newer screen in the place of a count that still waits", async () => {
  const start = bich.messages.length;
  await bich.photos(...TEN.slice(0, 3));
  await bich.text("trợ giúp");
  expect(bich.messages).toHaveLength(start + 1);
  await pass(10 * ALBUM_WAIT_MS);
  expect(bich.messages).toHaveLength(start + 1);
  expect(bich.newest).toContain(say("ask-more-media", { count: 3, max: 10 }).slice(0, 12));
});

it("fetches again what could not be had for a while", async () => {
  platforms.fileStatus = 503;
  const before = (await stored()).length;
  await bich.photos(TEN[0] ?? "");
  expect(await stored()).toHaveLength(before);
  platforms.fileStatus = 200;
  await pass(10_000);
  expect(await stored()).toHaveLength(before + 1);
  expect(await finish()).toHaveLength(1);
});

it("takes out a file that is gone for good, and says so", async () => {
  platforms.files.delete("photo-1.jpg");
  await bich.photos(...TEN.slice(0, 2));
  await pass(ALBUM_WAIT_MS);
  expect(bich.newest).toContain(say("media-failed-unavailable"));
  const items = await finish();
  expect(items).toHaveLength(1);
});

it("gives a file up after its tries, and says so", async () => {
  platforms.fileStatus = 503;
  await bich.photos(TEN[0] ?? "");
  await pass(ALBUM_WAIT_MS);
  // The tip is sent before its file arrives, because a draft would expire earlier.
  await finish();
  await passUntilQuiet(11 * 60_000);
  expect(bich.shown).toContain(say("media-failed-unavailable"));
});

it("keeps a file whose length nobody told", async () => {
  platforms.saysLength = false;
  await bich.photos(TEN[0] ?? "");
  await pass(ALBUM_WAIT_MS);
  const [item] = await finish();
  expect(await openAge(item?.name ?? "", item?.identity ?? "")).toContain("picture 0");
});

it.each([
  ["by its length", true],
  ["as it comes", false],
])("refuses a file that is too large (%s), and says so", async (_, saysLength) => {
  platforms.saysLength = saysLength;
  const large = new Uint8Array(MAX_MEDIA_BYTES + 1);
  large.set(jpegOf(""));
  platforms.files.set("photo-0.jpg", large);
  const before = (await stored()).length;
  await bich.photos("photo-0.jpg");
  await pass(ALBUM_WAIT_MS);
  expect(bich.newest).toContain(say("media-failed-too-large"));
  expect(await stored()).toHaveLength(before);
});

it.each([-1, 1])("keeps nothing of a file that is not as long as was said (%i)", async (error) => {
  const before = await stored();
  platforms.lengthError = error;
  await bich.photos("photo-0.jpg");
  await pass(ALBUM_WAIT_MS);
  await finish();
  await passUntilQuiet(11 * 60_000);
  expect(bich.shown).toContain(say("media-failed-unavailable"));
  expect(await stored()).toEqual(before);
});

it("keeps a file of just as many bytes as are allowed", async () => {
  const largest = new Uint8Array(MAX_MEDIA_BYTES);
  largest.set(jpegOf("picture"));
  platforms.files.set("photo-0.jpg", largest);
  await bich.photos("photo-0.jpg");
  await pass(ALBUM_WAIT_MS);
  const [item] = await finish();
  const object = await bindings.MEDIA.head(item?.name ?? "");
  expect(object?.size).toBeGreaterThan(MAX_MEDIA_BYTES);
});

it("leaves no file behind when a photo is taken back while its fetch still waits", async () => {
  platforms.fileStatus = 503;
  const before = (await stored()).length;
  await bich.photos(TEN[0] ?? "");
  await pass(ALBUM_WAIT_MS);
  await bich.choose("option-remove");
  platforms.fileStatus = 200;
  await passUntilQuiet();
  expect(await stored()).toHaveLength(before);
});

it("leaves no file behind when the draft is cancelled", async () => {
  const before = (await stored()).length;
  await bich.photos(...TEN.slice(0, 4));
  await pass(ALBUM_WAIT_MS);
  expect(await stored()).toHaveLength(before + 4);
  await bich.text("hủy");
  await settle();
  expect(await stored()).toHaveLength(before);
});

it("keeps every photo of an album although the platform pauses the bot meanwhile", async () => {
  platforms.next(behave.tooMany(30));
  const answers = await Promise.all(
    TEN.map((token) => deliver("telegram", bich.photoUpdate(token))),
  );
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  await passUntilQuiet();
  expect(await finish()).toHaveLength(10);
  const stub = await conversationOf("telegram", bich.chat);
  expect(await query(stub, "SELECT id FROM outbox")).toEqual([]);
  expect(objectsOf(KINDS).length).toBeGreaterThan(2);
});

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Exif in a minimal TIFF with a position and a maker, then a comment. */
const TELLTALE = [
  "\xff\xe1\0\x2eExif\0\0MM\0*\0\0\0\x08\0\x02",
  "\x01\x0f\0\x02\0\0\0\x04MAKE",
  "\x88\x25\0\x04\0\0\0\x01\0\0\0\x20\0\0\0\0",
  "\xff\xfe\0\x0dSECRETWORDS",
].join("");

it("takes out what a photo tells, and says once what that was", async () => {
  for (const name of TEN.slice(0, 3)) platforms.files.set(name, jpegOf("picture", TELLTALE));
  const start = bich.messages.length;
  await bich.photos(...TEN.slice(0, 3));
  await pass(ALBUM_WAIT_MS);
  const said = textOf(bich.messages.slice(start));
  expect(said.split(say("removed-gps"))).toHaveLength(2);
  for (const kind of ["removed-camera", "removed-comment"]) expect(said).toContain(say(kind));
  expect(said).not.toContain(say("removed-author"));
  const items = await finish();
  expect(items).toHaveLength(3);
  for (const { name, identity } of items) {
    const text = await openAge(name, identity);
    expect(text).toContain("picture");
    expect(text).not.toMatch(/MAKE|SECRETWORDS|Exif/);
  }
});

it.each([
  ["a page with a script", "<!DOCTYPE html><script>alert(1)</script>", "type"],
  [
    "a drawing with a script",
    "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
    "type",
  ],
  ["an archive or office file", "PK\x03\x04\x14\0\0\0", "type"],
  ["a program", "MZ\x90\0\x03\0\0\0", "type"],
  ["a film of a dashcam (.avi)", "RIFF\0\0\x10\0AVI LIST", "container"],
  ["a film of a dashcam (.ts)", `G${"x".repeat(187)}`.repeat(3), "container"],
  ["a film of a browser (.webm, .mkv)", "\x1aE\xdf\xa3\x01\0\0\0", "container"],
  ["a film of single photos", latin1(trackFilm(videoEntry("jpeg"), [])), "uncleanable"],
  ["a picture that is none", "\x89PNG\r\n\x1a\n\0\0\0\x0dIHDRnothing of the sort", "unreadable"],
  ["a picture with an archive in it", jpegText("PK\x03\x04aPK\x01\x02bPK\x05\x06c"), "unreadable"],
  [
    "a picture too large to open",
    jpegText("a", "\xff\xc0\0\x08\x08\xff\xff\xff\xff\0"),
    "unreadable",
  ],
  ["nothing", "", "unreadable"],
])("refuses %s, says so and goes on", async (_, text, reason) => {
  platforms.files.set(
    "photo-0.jpg",
    Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  );
  const before = (await stored()).length;
  await bich.photos("photo-0.jpg", "photo-1.jpg");
  await pass(ALBUM_WAIT_MS);
  expect(textOf(bich.messages)).toContain(say(`media-failed-${reason}`));
  expect(await stored()).toHaveLength(before + 1);
  expect(await finish()).toHaveLength(1);
});

it("fetches a film again whose positions show only at its end", async () => {
  platforms.files.set("photo-0.jpg", new Uint8Array(movie({ tracks: [PICTURES, POSITIONS] })));
  await bich.photos("photo-0.jpg");
  await pass(ALBUM_WAIT_MS);
  const [item] = await finish();
  const film = await openAge(item?.name ?? "", item?.identity ?? "");
  expect(film).toContain("VIDEO-THREE");
  expect(film).not.toMatch(/GPS5-SECRET|MAKER-SECRET/);
});

it("warns of what a PDF may tell, and keeps it", async () => {
  const pdf = new TextEncoder().encode("%PDF-1.4\n/Author (A)\n%%EOF\n");
  platforms.files.set("photo-0.jpg", new Uint8Array(pdf));
  await bich.photos("photo-0.jpg");
  await pass(ALBUM_WAIT_MS);
  expect(textOf(bich.messages)).toContain(say("media-may-name-author"));
  expect(await finish()).toHaveLength(1);
});
