import { runDurableObjectAlarm } from "cloudflare:test";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { ALBUM_WAIT_MS, SLOW_MEDIA_MS } from "../../src/app/outbox/limits.ts";
import { content } from "../../src/content.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import { begun, type Resident } from "./resident.ts";
import {
  conversationOf,
  deliver,
  moveClock,
  openStation,
  openTown,
  pass,
  passUntilQuiet,
  platforms,
  query,
  settle,
  until,
} from "./town.ts";

const TEN = Array.from({ length: 10 }, (_, n) => `photo-${n}.jpg`);
const note = (count: number) => content.texts.format("vi", "media-slow", { count });

beforeAll(async () => {
  openTown();
  await openStation("song-tri");
});

beforeEach(() => {
  platforms.forget();
  const picture = Uint8Array.from("\xff\xd8\xff\xda\0\x02a\xff\xd9", (c) => c.charCodeAt(0));
  for (const name of TEN) platforms.files.set(name, picture);
});

/** Somebody who is asked for photos. */
async function atPhotos(channel: ChannelId): Promise<Resident> {
  const resident = await begun(channel);
  await resident.text(content.texts.format("vi", "menu-main-tip"));
  for (let question = 0; question < 40 && !resident.offers("tip-review-send"); question++) {
    if (resident.offers("category-theft")) await resident.choose("category-theft");
    else if (resident.offers("area-song-tri")) await resident.choose("area-song-tri");
    else if (resident.asks("tip-what")) await resident.text("Hai người giật túi ở cổng chợ.");
    else await resident.choose("option-skip");
  }
  return resident;
}

function notesTo({ messages }: Resident): string[] {
  const known = TEN.map((_, n) => note(n + 1));
  return messages.map(({ text }) => text).filter((text) => known.includes(text));
}

async function rowsOf({ channel, chat }: Resident): Promise<unknown[]> {
  return await query(await conversationOf(channel, chat), "SELECT id FROM outbox");
}

it.each(["telegram", "zalo"] as const)("is told once of ten slow files (%s)", async (channel) => {
  const bich = await atPhotos(channel);
  platforms.fileStatus = 503;
  await bich.photos(...TEN);
  await pass(ALBUM_WAIT_MS);
  expect(notesTo(bich)).toEqual([]);
  await pass(SLOW_MEDIA_MS);
  await pass(ALBUM_WAIT_MS);
  expect(notesTo(bich)).toEqual([note(10)]);
  for (let minute = 0; minute < 5; minute++) await pass(60_000);
  platforms.fileStatus = 200;
  await passUntilQuiet(60_000);
  expect(notesTo(bich)).toEqual([note(10)]);
  // The question that stood there still takes its answer.
  await bich.text(content.texts.format("vi", "option-done"));
  expect(bich.offers("tip-review-send")).toBe(true);
});

it("is told nothing of quick files, and no row is left that would", async () => {
  const bich = await atPhotos("telegram");
  await bich.photos(...TEN.slice(0, 3));
  await pass(ALBUM_WAIT_MS);
  expect(await rowsOf(bich)).toEqual([]);
  await pass(2 * SLOW_MEDIA_MS);
  expect(notesTo(bich)).toEqual([]);
});

it("is told while the file is on its way, not after", async () => {
  const bich = await atPhotos("telegram");
  const stub = await conversationOf("telegram", bich.chat);
  platforms.holdsFiles = true;
  expect((await deliver("telegram", bich.photoUpdate("photo-0.jpg"))).status).toBe(200);
  for (const milliseconds of [SLOW_MEDIA_MS, ALBUM_WAIT_MS]) {
    moveClock(milliseconds);
    await runDurableObjectAlarm(stub);
  }
  await until(() => notesTo(bich).length > 0);
  platforms.holdsFiles = false;
  await settle();
  await passUntilQuiet();
  expect(notesTo(bich)).toEqual([note(1)]);
});

it("is told nothing when the file comes while the note waits to leave", async () => {
  const bich = await atPhotos("telegram");
  const stub = await conversationOf("telegram", bich.chat);
  platforms.holdsFiles = true;
  expect((await deliver("telegram", bich.photoUpdate("photo-0.jpg"))).status).toBe(200);
  moveClock(SLOW_MEDIA_MS);
  await runDurableObjectAlarm(stub);
  platforms.holdsFiles = false;
  await settle();
  expect(await rowsOf(bich)).toEqual([]);
  await pass(ALBUM_WAIT_MS);
  expect(notesTo(bich)).toEqual([]);
});

it("is told nothing once the draft is cancelled, or the tip sent", async () => {
  platforms.fileStatus = 503;
  const [bich, hoa] = [await atPhotos("telegram"), await atPhotos("telegram")];
  for (const resident of [bich, hoa]) await resident.photos("photo-0.jpg");
  await pass(ALBUM_WAIT_MS);
  await bich.text("hủy");
  await hoa.choose("option-done");
  await hoa.choose("tip-review-send");
  await pass(SLOW_MEDIA_MS);
  await pass(ALBUM_WAIT_MS);
  for (const resident of [bich, hoa]) expect(notesTo(resident)).toEqual([]);
});
