import { expect } from "vitest";
import { toBase64Url } from "../../src/core/base64url.ts";
import { ageSealing } from "../../src/seal/age-sealing.ts";
import { ageFile, randomId } from "../http/officer-browser.ts";
import { begun } from "./resident.ts";
import { inStation, read } from "./station-town.ts";
import { type KeptTip, type OpenStation, passUntilQuiet, platforms, tipsOf } from "./town.ts";

/** A tip of a resident who wants to be told. */
export async function sentTip(station: OpenStation) {
  const bich = await begun();
  await bich.sendTip({ contact: "receipt-kept-tell" });
  await passUntilQuiet();
  const tip = (await tipsOf(station.id)).at(-1) ?? expect.fail("no tip");
  platforms.forget();
  return { bich, tip };
}

interface Forwarding {
  id?: string;
  station?: string;
  media?: string[];
}

/** What an officer's browser sends to forward a tip. */
export async function toForward(
  { officer }: OpenStation,
  tip: { id: string },
  { id = randomId(), station = "fire", media = [] }: Forwarding = {},
) {
  const asked = await officer.get(`/api/tips/${tip.id}/forward?station=${station}`);
  const { recipient } = await read<{ recipient?: string }>(asked);
  const nobody = await ageSealing.keyPair(crypto.getRandomValues(new Uint8Array(32)));
  const plain = JSON.stringify({ version: 1, lang: "vi", fields: [], mailbox: nobody.recipient });
  const file = recipient && (await ageSealing.seal(recipient, new TextEncoder().encode(plain)));
  const digest = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  return {
    ...{ id, station, recipient: recipient ?? "age1none", reason: "theirs", media, digest },
    ...{ sealed: file ? toBase64Url(file) : ageFile("x"), mailbox: nobody.recipient },
  };
}

export async function forward(
  station: OpenStation,
  tip: { id: string },
  change: Forwarding = {},
): Promise<Response> {
  const json = await toForward(station, tip, change);
  return await station.officer.post(`/api/tips/${tip.id}/forward`, json);
}

export async function arrivedSince(before: KeptTip[], station: string): Promise<KeptTip[]> {
  const known = before.map(({ id }) => id);
  return (await tipsOf(station)).filter(({ id }) => !known.includes(id));
}

export const UPLOADED = "age-encryption.org/v1\na file";
export const uploadedBytes = Uint8Array.from(new TextEncoder().encode(UPLOADED));

/** The name of a file that was sealed anew for a tip. */
export async function upload({ officer }: OpenStation, tip: { id: string }): Promise<string> {
  const sent = officer.upload(`/api/tips/${tip.id}/upload`, uploadedBytes);
  return (await read<{ name: string }>(sent)).name;
}

/** All texts and files that stand in the tables of both stations. */
export async function sharedBy(one: string, other: string): Promise<string[]> {
  const [first, second] = [await valuesOf(one), await valuesOf(other)];
  return [...first].filter((value) => second.has(value));
}

async function valuesOf(station: string): Promise<Set<string>> {
  const tables = await inStation(station, "SELECT name FROM sqlite_master WHERE type = 'table'");
  const own = tables.map(({ name }) => String(name)).filter((name) => !/^(_|sqlite)/.test(name));
  const rows = await Promise.all(own.map((name) => inStation(station, `SELECT * FROM "${name}"`)));
  const values = rows.flat().flatMap((row) => Object.values(row));
  return new Set(
    values.flatMap((value) => {
      if (value instanceof ArrayBuffer) return [toBase64Url(new Uint8Array(value))];
      return typeof value === "string" ? [value] : [];
    }),
  );
}
