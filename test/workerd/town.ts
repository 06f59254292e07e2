import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, vi } from "vitest";
import { readSettings } from "../../src/app/settings.ts";
import { CHANNELS } from "../../src/channels.ts";
import { toBase64Url } from "../../src/core/base64url.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import type { FollowUp } from "../../src/core/tip/follow-up.ts";
import { ageSealing } from "../../src/seal/age-sealing.ts";
import { wire } from "../../src/wire.ts";
import { ageFile, type OfficerBrowser, ORIGIN } from "../http/officer-browser.ts";
import { bindings, stubOf } from "./bindings.ts";
import { FakePlatforms } from "./fake-platforms.ts";
import { browser, fetchWorker, linkOf, operatorInvite } from "./station-town.ts";
import { noteRun, objectsAsTheyAre } from "./watched-objects.ts";

/** Far in the future, so that the runtime rings no alarm by itself. */
const START = Date.UTC(2040, 0, 1, 8, 30);

export let platforms = new FakePlatforms();

/** Stops the clock, and puts new fake platforms under the channels. Call it once in a file. */
export function openTown(): void {
  platforms = new FakePlatforms();
  sleeps.moveClock = false;
  vi.useFakeTimers({ toFake: ["Date"], now: START });
  vi.stubGlobal("fetch", platforms.fetch);
  vi.stubGlobal("setTimeout", sleep);
}

const realSetTimeout = setTimeout;

/** Longest time that an object sleeps until a notice's turn. Other timers are longer. */
const LONGEST_SLEEP_MS = 4_000;

/** Whether the clock moves while an object sleeps. */
export const sleeps = { moveClock: false };

/** Turns of notices take no real time. */
function sleep(run: () => void, ms = 0): unknown {
  if (ms > LONGEST_SLEEP_MS) return realSetTimeout(run, ms);
  if (sleeps.moveClock) moveClock(Math.ceil(ms));
  return realSetTimeout(run, 0);
}

/** The header by which a webhook shows that it comes from the channel's platform. */
function secretHeaders(channel: ChannelId): Record<string, string> {
  const secret = readSettings(bindings, CHANNELS).bots[channel]?.webhookSecret ?? "";
  return { [CHANNELS[channel].secretHeader]: secret };
}

export async function deliver(channel: ChannelId, update: unknown): Promise<Response> {
  return await fetchWorker(`${ORIGIN}/webhook/${channel}`, {
    method: "POST",
    headers: { ...secretHeaders(channel), "Content-Type": "application/json" },
    body: JSON.stringify(update),
  });
}

export async function conversationOf(channel: ChannelId, chat: string): Promise<DurableObjectStub> {
  const { keyring } = await wire(bindings);
  const name = await keyring.name("name/conversation", `${channel}:${chat}`);
  return stubOf(bindings.CONVERSATION, name);
}

export async function query<T = Record<string, unknown>>(
  stub: DurableObjectStub,
  sql: string,
  ...values: unknown[]
): Promise<T[]> {
  return await runInDurableObject(stub, (_, { id, storage }) => {
    noteRun(id);
    // The caller names the columns that it asks for.
    return storage.sql.exec(sql, ...values).toArray() as T[];
  });
}

/** Waits until something is true. `expect.poll` would move the stopped clock. */
export async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 12_000; tries++) {
    if (await what()) return;
    await scheduler.wait(5);
  }
  expect.fail("it did not happen");
}

/** Waits until no object is at work on a row of its outbox. */
export async function settle(): Promise<void> {
  await until(async () => {
    let isQuiet = true;
    for await (const [{ isBusy }, stub] of objectsAsTheyAre()) {
      if (!isBusy) continue;
      isQuiet = false;
      // The alarm that writes the end of a send does not ring while the clock stands still.
      await runDurableObjectAlarm(stub);
    }
    return isQuiet;
  });
}

/** More rounds than any chain of alarms takes: one that is due for ever costs all of them. */
const MOST_ROUNDS = 200;

/** Rings all due alarms, until no alarm is due. */
export async function ring(): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let rang = false;
    for await (const [{ alarmAt }, stub] of objectsAsTheyAre()) {
      if (alarmAt === null || alarmAt > Date.now()) continue;
      rang = (await runDurableObjectAlarm(stub)) || rang;
    }
    await settle();
    if (!rang) return;
  }
  expect.fail("an alarm is due for ever");
}

export function moveClock(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds);
}

/** Moves the clock, and rings the alarms that are due then. */
export async function pass(milliseconds: number): Promise<void> {
  moveClock(milliseconds);
  await ring();
}

/** Lets time pass in steps, until no outbox has rows. */
export async function passUntilQuiet(step = 5_000, rounds = 100): Promise<void> {
  const waiting = async () => {
    let rows = 0;
    for await (const [{ waitingRows }] of objectsAsTheyAre()) rows += waitingRows;
    return rows;
  };
  for (let round = 0; round < rounds && (await waiting()) > 0; round++) await pass(step);
  expect(await waiting()).toBe(0);
}

export interface OpenStation {
  id: string;
  officer: OfficerBrowser;
  identity: string;
}

/** A station whose key the test holds. */
export async function openStation(id: string, officerName = "Lan"): Promise<OpenStation> {
  const { identity, recipient } = await ageSealing.keyPair(
    crypto.getRandomValues(new Uint8Array(32)),
  );
  const officer = await browser();
  const stationKey = { recipient, sealed: ageFile("the station's key") };
  const link = await linkOf(await operatorInvite(id));
  const joined = await officer.join(link, officerName, { stationKey });
  if (!joined.ok) throw new Error(`join: ${joined.status}`);
  return { id, officer, identity };
}

export interface KeptTip {
  id: string;
  category: string;
  area: string;
  mailbox: string;
  mailbox_recipient: string;
  media: string;
  sealed: ArrayBuffer;
}

export async function tipsOf(station: string): Promise<KeptTip[]> {
  const stub = stubOf(bindings.STATION, station);
  return await query<KeptTip>(stub, "SELECT * FROM tips ORDER BY seq");
}

/** Opens a sealed tip, as an officer's browser does. */
export async function unseal(identity: string, sealed: ArrayBuffer | Uint8Array): Promise<unknown> {
  const plain = await ageSealing.open(identity, new Uint8Array(sealed));
  return plain && JSON.parse(new TextDecoder().decode(plain));
}

/** An officer's question, sealed as their browser seals it. */
export async function ask(station: OpenStation, tip: KeptTip, text: string): Promise<Response> {
  const question = await sealedWords(tip, { text });
  return await station.officer.post(`/api/tips/${tip.id}/questions`, question);
}

/** One that does not wait for the morning. */
export async function askNow(station: OpenStation, tip: KeptTip, text: string): Promise<Response> {
  const question = { ...(await sealedWords(tip, { text })), now: true };
  return await station.officer.post(`/api/tips/${tip.id}/questions`, question);
}

/** Words to a tip's sender. */
export async function sealedWords(tip: KeptTip, words: Partial<FollowUp>) {
  const plain = new TextEncoder().encode(JSON.stringify({ version: 1, ...words }));
  const sealed = toBase64Url(await ageSealing.seal(tip.mailbox_recipient, plain));
  return { id: toBase64Url(crypto.getRandomValues(new Uint8Array(16))), sealed };
}
