import { runInDurableObject } from "cloudflare:test";
import { exports } from "cloudflare:workers";
import type { SealedTip } from "../../src/app/object-ports.ts";
import { fromBase64Url } from "../../src/core/base64url.ts";
import type { ProposalView } from "../../src/core/station/proposal.ts";
import { textHash } from "../../src/core/text/text-hash.ts";
import { makeOperatorToken } from "../../src/http/api/operator-token.ts";
import { hashToken } from "../../src/http/api/tokens.ts";
import { admit, confirm, OfficerBrowser, ORIGIN, randomId } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { noteRun } from "./watched-objects.ts";

export function fetchWorker(input: string, init?: RequestInit): Promise<Response> {
  // The Worker's default export is the app of `http/app.ts`.
  const worker = (exports as { default: Fetcher }).default;
  return worker.fetch(input, init);
}

interface OperatorAsks {
  token?: string;
  /** Whether the invite is for the holder of the recovery kit. */
  recovers?: boolean;
}

/** The operator asks for the first officers' invites. */
export async function operatorInvite(
  station: string,
  { token, recovers }: OperatorAsks = {},
): Promise<Response> {
  return await operatorPost("invites", { station, recovers }, token);
}

/** The operator confirms what was proposed, as it was shown. */
export async function operatorConfirm(
  station: string,
  { id, statement }: Pick<ProposalView, "id" | "statement">,
): Promise<Response> {
  const digest = await textHash(statement);
  return await operatorPost("confirmations", { station, id, digest });
}

async function operatorPost(path: string, body: object, token?: string): Promise<Response> {
  const secret = fromBase64Url(bindings.APP_SECRET) ?? new Uint8Array();
  const bearer = token ?? (await makeOperatorToken(secret));
  return await fetchWorker(`${ORIGIN}/operator/${path}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${bearer}`, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** The links of the operator's answer, for the first and the second officer. */
export async function linksOf(response: Response): Promise<string[]> {
  const { links } = await response.json<{ links: { url: string }[] }>();
  return links.map(({ url }) => url);
}

/** The link of an answer; of the operator's, the first one. */
export async function linkOf(response: Response): Promise<string> {
  const { url, links } = await response.json<{ url?: string; links?: { url: string }[] }>();
  return url ?? links?.[0]?.url ?? "";
}

export function browser(): Promise<OfficerBrowser> {
  return OfficerBrowser.open(fetchWorker);
}

/** A station with its first officer at the desk. */
export async function firstOfficer(station: string, name = "Lan"): Promise<OfficerBrowser> {
  const officer = await browser();
  const joined = await officer.join(await linkOf(await operatorInvite(station)), name);
  if (!joined.ok) throw new Error(`join: ${joined.status}`);
  return officer;
}

/** By the bindings of a file, whose stations know nobody yet. */
const takenIn = new WeakMap<object, Map<string, number>>();

/** A name in a station is one officer's alone: the second Minh is "Minh2". */
export function freshName(by: OfficerBrowser, name: string): string {
  const taken = takenIn.get(bindings) ?? new Map<string, number>();
  takenIn.set(bindings, taken);
  const key = `${stationOf(by)} ${name}`;
  const before = taken.get(key) ?? 0;
  taken.set(key, before + 1);
  return before === 0 ? name : `${name}${before + 1}`;
}

/** Somebody who followed an invitation and waits for the station key. */
export async function newcomer(by: OfficerBrowser, name: string): Promise<OfficerBrowser> {
  const officer = await browser();
  const invited = await by.post("/api/officers/invites", {});
  const joined = await officer.join(await linkOf(invited), freshName(by, name));
  if (!joined.ok) throw new Error(`join: ${joined.status}`);
  return officer;
}

/** Another officer, invited and admitted by one who holds the key, some weeks ago. */
export async function nextOfficer(by: OfficerBrowser, name: string): Promise<OfficerBrowser> {
  const officer = await newcomer(by, name);
  await admit(by, officer);
  const before = "UPDATE officers SET admitted_at = admitted_at - ? WHERE id = ?";
  await inStation(stationOf(by), before, WEEKS_MS, officer.officer);
  return officer;
}

/** One officer proposes to remove another; the operator confirms it, or a third officer. */
export async function remove(by: OfficerBrowser, officer: string): Promise<void> {
  const asked = await by.post(`/api/officers/${officer}/removal`, {});
  const proposal = await read<ProposalView | null>(asked);
  if (!asked.ok) throw new Error(`removal: ${asked.status}`);
  if (proposal === null) return;
  const confirmed = await operatorConfirm(stationOf(by), proposal);
  if (confirmed.ok) return;
  const third = await confirm(await nextOfficer(by, "Third"), officer);
  if (!third.ok) throw new Error(`removal: ${third.status}`);
}

function stationOf({ cookie }: OfficerBrowser): string {
  return /=([^.]+)/.exec(cookie ?? "")?.[1] ?? "";
}

/** Longer than an officer counts as a newcomer. */
const WEEKS_MS = 15 * 24 * 3_600_000;

/** Hash of the session of a browser, as the station knows it. */
export async function sessionOf({ cookie }: OfficerBrowser): Promise<string> {
  return await hashToken(cookie?.split(".").at(1) ?? "");
}

export function sealedTip(change: Partial<SealedTip> = {}): SealedTip {
  return {
    id: randomId(),
    category: "theft",
    area: "song-tri",
    urgent: false,
    receivedAt: "2026-11-23T08:00:00.000Z",
    sealed: new TextEncoder().encode("age-encryption.org/v1\nsealed tip"),
    media: [],
    mailbox: randomId(),
    mailboxRecipient: "age1mailbox",
    ...change,
  };
}

/** Runs SQL in a station's tables, for example to change stored times. */
export async function inStation(station: string, sql: string, ...values: unknown[]) {
  return await runInDurableObject(bindings.STATION.getByName(station), (_, state) => {
    noteRun(state.id);
    return state.storage.sql.exec(sql, ...values).toArray();
  });
}

/** The answer's status and error code together, as a test wants to see them. */
export async function refusal(response: Response): Promise<[number, string]> {
  return [response.status, (await response.json<{ error: string }>()).error];
}

export async function read<T>(response: Response | Promise<Response>): Promise<T> {
  return await (await response).json<T>();
}
