import { toBase64Url } from "../../core/base64url.ts";
import { bytesHash } from "../../core/bytes-hash.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { STATION_ITSELF } from "../../core/station/audit.ts";
import type { ThreadEntry, TipDetail } from "../../core/station/tip-views.ts";
import { DAY_MS, ID_BYTES } from "../../core/units.ts";
import { hourOf } from "../hour.ts";
import type { AnswerRoom, SealedAnswer, SealedTip } from "../object-ports.ts";
import { wantAlert } from "./alerts.ts";
import { MEDIA_RESTS_MS, MEDIA_SPREAD_MS } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import { beginCalls } from "./calls.ts";
import { beginClocks } from "./clocks.ts";
import { countTip, stageCount } from "./count-tips.ts";
import type { StationDeps } from "./deps.ts";
import { drawNumber } from "./draw-number.ts";
import { stageListing } from "./list-later.ts";
import { jobKey, morningOf } from "./night.ts";
import { noteOpening } from "./note-opening.ts";
import { knownEntry, whyNotAsk } from "./notes.ts";
import type { Question, StationRefusal } from "./port.ts";
import type { PostJob } from "./post-words.ts";
import { presentName } from "./present-name.ts";
import { randomBelow } from "./random-below.ts";
import { detailOf, viewEntry } from "./tip-detail.ts";
import type { EntryRow } from "./tip-store.ts";

/** An answer arrived before its tip. The sender tries again later. */
class UnknownTipError extends Error {
  override name = "UnknownTipError";
}

const FRESH = {
  status: "received",
  unread: 0,
  opened: false,
  closedAt: null,
  told: "received",
  rating: null,
  sourceGrade: null,
  contentGrade: null,
  sentence: null,
  moved: {},
  owner: null,
  subStatus: null,
  dueAt: null,
  dueClock: null,
  waiting: false,
  matter: null,
} as const;

const AS_SENT = { copied: false, private: false, said: null, goesAt: null } as const;

/**
 * Stores a tip at once. The list shows an urgent one at once, any other after a random delay: the
 * time at which it appears must not match the time of a message. Repeatable: a tip that is stored
 * already is not changed.
 */
export async function receiveTip(deps: StationDeps, tip: SealedTip): Promise<void> {
  const { store, clock, announce } = deps;
  const { id, from } = tip;
  const sealed = Uint8Array.from(tip.sealed);
  // As it was filed: a rotation of the station's key seals it anew.
  const filed = await bytesHash(sealed);
  const mediaCount = tip.mediaCount ?? tip.media.length;
  const moving = deps.delays ? tip.media : [];
  const moves = await Promise.all(moving.map((name) => planMove(deps, id, name)));
  const counts = await stageCount(deps, tip);
  const later = tip.urgent ? [] : await stageListing(deps, { type: "list-tip", id });
  if (store.tips.find(id)) return;
  const { digest = null, from: _, language: __, ...kept } = tip;
  const row = {
    ...kept,
    sealed,
    digest,
    filed,
    mediaCount,
    ...FRESH,
    forwards: [],
    listed: later.length === 0,
  };
  const eventAt = Date.parse(tip.receivedAt);
  deps.send([...later, ...moves, ...counts], () => {
    store.tips.insert({ ...row, eventAt, number: drawNumber(deps) });
    countTip(deps, row, 1);
    beginClocks(deps, id);
    if (tip.urgent) beginCalls(deps, tip);
    if (row.listed) wantAlert(deps, tip);
    const note = { at: clock.now(), officer: STATION_ITSELF, action: "received-forward" } as const;
    if (from !== undefined) store.audit({ ...note, subject: from });
  });
  if (!row.listed) return;
  announce({ type: "tips", id });
  if (store.calls.told(id).length > 0) announce({ type: "duty" });
  announce({ type: "news", what: tip.urgent ? "urgent" : "tip" });
}

/**
 * A file was stored when its sender sent it. Each moves to another name at a time of its own, among
 * those of other tips.
 */
function planMove(deps: StationDeps, tip: string, from: string) {
  const to = toBase64Url(deps.random.bytes(ID_BYTES));
  const notBefore = deps.clock.now() + MEDIA_RESTS_MS + randomBelow(deps, MEDIA_SPREAD_MS);
  return deps.stage({ type: "move-media", tip, from, to }, { notBefore });
}

/** What a tip's sender may add to it: not without end, whoever holds its receipt. */
export function roomForAnswer({ store, clock, place }: StationDeps, tip: string): AnswerRoom {
  const since = hourOf(clock.now() - DAY_MS);
  const lately = store.tips.thread(tip).filter(({ at, officer }) => officer === null && at > since);
  const kept = store.tips.find(tip)?.mediaCount ?? 0;
  const { answersPerDay, filesPerTip } = place.limits;
  return { answer: lately.length < answersPerDay, files: Math.max(0, filesPerTip - kept) };
}

/**
 * Stores a resident's answer with the names of its files, and marks the tip unread. Repeatable: an
 * answer counts once.
 */
export async function addAnswer(deps: StationDeps, answer: SealedAnswer): Promise<void> {
  const { store } = deps;
  const { id, tip, at, media, digest = null } = answer;
  const moving = deps.delays ? media : [];
  const moves = await Promise.all(moving.map((name) => planMove(deps, tip, name)));
  if (!store.tips.find(tip)) throw new UnknownTipError("no such tip");
  if (store.tips.entry(id)) return;
  const sealed = Uint8Array.from(answer.sealed);
  deps.send(moves, () => {
    store.tips.addEntry({ id, tip, at, officer: null, sealed, digest, ...AS_SENT });
    store.tips.addMedia(tip, media);
    store.tips.addUnread(tip);
  });
  deps.announce({ type: "tips", id: tip });
  deps.announce({ type: "news", what: "answer" });
}

/** Returns a tip and marks the resident's answers as read. */
export function openTip(desk: DeskDeps, id: string): Result<TipDetail, StationRefusal> {
  const { store, announce } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  const tip = store.tips.find(id);
  if (!tip) return fail("not-found");
  store.atomically(() => noteOpening(desk, tip, officer));
  if (tip.unread > 0) announce({ type: "tips", id });
  return ok(detailOf(desk, { ...tip, opened: true, unread: 0 }, officer));
}

/**
 * Stores a question and a row that posts the same file to the resident, in one commit. At night it
 * waits for the morning.
 */
export async function askResident(
  desk: DeskDeps,
  { tip: id, question }: { tip: string; question: Question },
): Promise<Result<ThreadEntry, StationRefusal>> {
  const { store, clock } = desk;
  const asked = desk.caller();
  if (!asked.ok) return asked;
  const tip = store.tips.find(id);
  if (!tip) return fail("not-found");
  const now = clock.now();
  const at = new Date(now).toISOString();
  const sealed = Uint8Array.from(question.sealed);
  const message = { id: question.id, sealed: toBase64Url(sealed), at };
  const goesAt = morningOf(desk, { isUrgent: tip.urgent, now: question.now }, now);
  const job = await stagePost(
    desk,
    { type: "post", mailbox: tip.mailbox, message },
    { id, goesAt },
  );
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  const { id: own, digest = null } = question;
  const entry: EntryRow = { id: own, tip: id, at, officer: by, sealed, digest, ...AS_SENT, goesAt };
  const known = knownEntry(store, entry);
  if (known) return known;
  const refusal = whyNotAsk(store, entry, question.after);
  if (refusal) return fail(refusal);
  desk.send([job], () => {
    store.tips.addEntry(entry);
    store.audit({ at: now, officer: by, action: "asked", subject: id });
  });
  desk.announce({ type: "tips", id });
  return ok(viewEntry(store, entry));
}

/**
 * One lane for each tip: the resident reads the questions in the order of asking. What waits for the
 * morning is in none, so that nothing waits behind it.
 */
function stagePost(
  desk: DeskDeps,
  job: PostJob,
  { id, goesAt }: { id: string; goesAt: number | null },
) {
  if (goesAt === null) return desk.stage(job, { lane: `tip:${id}` });
  const key = jobKey({ id: job.message.id, tip: id, said: null });
  return desk.stage({ ...job, held: true }, { key, notBefore: goesAt });
}

/** The present name of a file of a tip, which the tip calls by its first name; null: it has none. */
export function openMedia(
  desk: DeskDeps,
  { tip: id, name }: { tip: string; name: string },
): Result<string | null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  const tip = store.tips.find(id);
  const now = presentName(tip, name);
  if (now === null) return ok(null);
  store.audit({ at: clock.now(), officer: by, action: "opened-media", subject: id });
  return ok(now);
}
