import { toBase64Url } from "../../core/base64url.ts";
import { categoryAt, forwardTargets } from "../../core/place/forward-targets.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { STATION_ITSELF } from "../../core/station/audit.ts";
import type { TipStatus } from "../../core/station/tip-status.ts";
import {
  FORWARD_UNDO_MS,
  type ForwardReason,
  type ForwardView,
} from "../../core/station/tip-views.ts";
import { textHash } from "../../core/text/text-hash.ts";
import { DAY_MS, HOUR_MS, ID_BYTES } from "../../core/units.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import { didEnough } from "./did-enough.ts";
import type { StationRefusal } from "./port.ts";
import { changeForward, findForward } from "./send-forward.ts";

/** Forwarding a tip: an officer's browser has sealed it anew, to the key of another station. */

interface Forwarding {
  /** Made by the browser, so that a repeated request does not forward twice. */
  id: string;
  tip: string;
  station: string;
  /** The key that it is sealed to. */
  recipient: string;
  reason: ForwardReason;
  /** age file; holds a TipContent. */
  sealed: Uint8Array;
  digest: string;
  /** age recipient that the sealed tip names as its mailbox. Nobody holds its identity. */
  mailbox: string;
  /** Names of the files that were sealed anew (`keepUpload`). */
  media: string[];
}

/** The public key of the station to which a tip may be forwarded. */
export async function forwardKey(
  desk: DeskDeps,
  to: { tip: string; station: string },
): Promise<Result<string, StationRefusal>> {
  const caller = desk.caller();
  return caller.ok ? await keyFor(desk, to) : caller;
}

/** Gives a file that is about to be sealed anew a name. Unless a tip takes it, it is deleted. */
export async function keepUpload(
  desk: DeskDeps,
  tip: string,
): Promise<Result<string, StationRefusal>> {
  const { store, clock, place } = desk;
  const name = toBase64Url(desk.random.bytes(ID_BYTES));
  const at = clock.now();
  const key = uploadKey(tip, name);
  const job = await desk.stage({ type: "delete-media", name }, { key, notBefore: at + HOUR_MS });
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  if (!store.tips.find(tip)) return fail("not-found");
  if (desk.waiting(uploadKey(tip, "")).length >= place.limits.filesPerTip) return fail("conflict");
  desk.send([job], () => store.audit({ at, officer, action: "sealed-media", subject: tip }));
  return ok(name);
}

/**
 * Sends a tip to another station, after a time in which it can be taken back. The first station
 * stays the one that talks with the resident. Repeatable.
 */
export async function forwardTip(
  desk: DeskDeps,
  asked: Forwarding,
): Promise<Result<ForwardView, StationRefusal>> {
  const { store, clock } = desk;
  const { id, tip, station, recipient, reason } = asked;
  const first = desk.caller();
  if (!first.ok) return first;
  const key = await keyFor(desk, asked);
  if (!key.ok) return key;
  if (key.value !== recipient) return fail("changed-since");
  const at = clock.now();
  const job = await stageForward(desk, asked, at + FORWARD_UNDO_MS);
  const hash = await textHash(recipient);
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  const found = store.tips.find(tip);
  const known = found?.forwards.find((one) => one.id === id);
  if (known) return ok(known);
  const uploads = asked.media.map((name) => uploadKey(tip, name));
  const kept = desk.waiting(uploadKey(tip, ""));
  if (!found || !uploads.every((one) => kept.includes(one))) return fail("not-found");
  const limit = desk.place.officers.forwardsPerDay;
  if (didEnough(desk, { officer, actions: ["forwarded-tip"], limit, within: DAY_MS }))
    return fail("forward-limit");
  const row: ForwardView = { id, station, reason, officer, at, sent: false, outcome: null };
  desk.send([job], () => {
    for (const one of uploads) desk.drop(one);
    store.tips.update(tip, { forwards: [...found.forwards, row] });
    if (!found.opened) store.tips.markOpened(tip);
    store.audit({ at, officer, action: "forwarded-tip", subject: tip });
    store.audit({ at, officer, action: "forwarded-to", subject: `${station}:${hash}` });
  });
  desk.announce({ type: "tips", id: tip });
  return ok(row);
}

/** Takes a tip back that has not left yet. Its row in the outbox finds that, and deletes its files. */
export function undoForward(
  desk: DeskDeps,
  { tip, forward }: { tip: string; forward: string },
): Result<null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const row = findForward(store.tips, tip, forward);
  if (!row) return fail("not-found");
  if (row.sent) return fail("conflict");
  store.atomically(() => {
    changeForward(store.tips, { tip, forward }, null);
    const note = { at: clock.now(), officer: caller.value.id };
    store.audit({ ...note, action: "took-back-forward", subject: tip });
  });
  desk.announce({ type: "tips", id: tip });
  return ok(null);
}

/** The other station has told what became of it. Repeatable. */
export function noteOutcome(
  { store, clock, announce }: StationDeps,
  { tip, forward, status }: { tip: string; forward: string; status: TipStatus },
): void {
  const row = findForward(store.tips, tip, forward);
  if (!row || row.outcome === status) return;
  const { station } = row;
  const at = clock.now();
  store.atomically(() => {
    changeForward(store.tips, { tip, forward }, { outcome: status });
    const officer = STATION_ITSELF;
    store.tips.addEvent({ tip, at, kind: "outcome", value: `${station}:${status}`, officer });
  });
  announce({ type: "tips", id: tip });
}

async function stageForward(desk: DeskDeps, asked: Forwarding, notBefore: number) {
  const { store, random, place } = desk;
  const { id, station, sealed, digest, media, mailbox: mailboxRecipient } = asked;
  const { category = "", area = "", urgent = false } = store.tips.find(asked.tip) ?? {};
  const newId = () => toBase64Url(random.bytes(ID_BYTES));
  const tip = {
    id: newId(),
    ...{ category: categoryAt(place, station, category), area, urgent },
    ...{ sealed: toBase64Url(sealed), digest, media, mailboxRecipient },
    // It looks as the names of all others.
    mailbox: await textHash(newId()),
  };
  const job = { type: "forward", from: asked.tip, forward: id, station, tip } as const;
  return desk.stage(job, { notBefore });
}

/** While a station gets a new key it names two: what is sealed to the first is sealed anew there. */
async function keyFor(
  { store, place, id: from, recipientOf }: DeskDeps,
  { tip, station }: { tip: string; station: string },
): Promise<Result<string, StationRefusal>> {
  const { category = "", area = "" } = store.tips.find(tip) ?? {};
  if (!forwardTargets(place, { category, area, from }).includes(station)) return fail("not-found");
  const [key] = (await recipientOf(station))?.split(" ") ?? [];
  return key === undefined ? fail("station-key-missing") : ok(key);
}

function uploadKey(tip: string, name: string): string {
  return `upload:${tip}:${name}`;
}
