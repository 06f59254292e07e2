import { isFor, isGroup } from "../../core/station/follower.ts";
import { editionOf } from "../../core/station/notice.ts";
import { fromJsonBytes } from "../../core/text/json-bytes.ts";
import { DAY_MS } from "../../core/units.ts";
import type { PublicNotice } from "../object-ports.ts";
import type { JobOutcome, StagedJob, Taken } from "../outbox/drainer.ts";
import { sealedRow } from "../sealed-rows.ts";
import { type BroadcasterDeps, type BroadcasterJob, rowKey } from "./broadcaster-deps.ts";
import type { Run } from "./broadcaster-store.ts";
import { heldOf, isPressing, quietUntil, spareOf } from "./holds.ts";
import { moveFollower } from "./move-follower.ts";
import { noticeScreen } from "./notice-screen.ts";
import { postOf, type Recipient } from "./public-posts.ts";
import { type Opened, openFollower, renewSubscribers } from "./renew-subscribers.ts";
import { type Sent, sendScreen } from "./send-screen.ts";

/**
 * Recipients that are taken up at once, and so the most that a page of work holds in memory. No
 * more are taken up while as many wait for another try: a few that fail hold nobody else up.
 */
export const PAGE_SIZE = 25;

/** While so many wait for their turns, the next page is taken up: an alarm may be late. */
export const REST_OF_PAGE = 25;

/** A post that failed is tried again so soon, however often it failed. */
const POST_AGAIN_MS = 5_000;

/** Most subscribers whom a notice is not for that one alarm passes over. */
const MOST_PASSED = 1_000;

/** How long it is known who got a notice, so that a change can be told to them. */
export const KEPT_MS = 14 * DAY_MS;

/** Deliveries that one alarm forgets. */
export const FORGET_PAGE = 1_000;

/**
 * Takes up the next page of subscribers: one outbox row each, in the same commit as the cursor, so
 * that after a crash each is either still ahead of the cursor or has its row. null: nothing to do.
 */
export async function takePage(
  deps: BroadcasterDeps,
  room: number,
): Promise<Taken<BroadcasterJob>[] | null> {
  const { store, atomically } = deps;
  const held = heldOf(deps);
  const run = store.running(held);
  if (!run) return null;
  if (isOver(deps, run)) {
    store.lapse(run.notice);
    return takePage(deps, room);
  }
  if (room <= 0) return [];
  const most = mostOf(deps, room);
  const { staged, unmeant, cursor } = await stageMeant(deps, run, most);
  if (cursor === run.cursor) {
    atomically(() => store.finish(run));
    return takePage(deps, room);
  }
  // Sealing let others in: the notice may have been stopped, or changed, which begins its run anew.
  if (!isSame(store.running(held), run)) return takePage(deps, room);
  return atomically(() => {
    store.advance(run, cursor, unmeant);
    return deps.drainer.commit(staged);
  });
}

/** Before a month's messages end. Pressing notices go on after that. */
function mostOf(deps: BroadcasterDeps, room: number): number {
  const spare = spareOf(deps);
  return spare > 0 ? Math.min(room, spare) : room;
}

/** Rows for the next subscribers whom it is for. Passing over the others takes nothing of the pace. */
async function stageMeant(deps: BroadcasterDeps, run: Run, room: number) {
  const { store, clock } = deps;
  const notice = store.notice(run.notice);
  const staged: StagedJob<BroadcasterJob>[] = [];
  const unmeant: number[] = [];
  let { cursor } = run;
  while (staged.length < room && unmeant.length < MOST_PASSED) {
    const page = store.page({ cursor, last: run.last }, room - staged.length);
    const last = page.at(-1);
    if (!last) break;
    cursor = last.number;
    for (const opened of await renewSubscribers(deps, page)) {
      const isMeant =
        run.type === "follow" || (notice && isFor(notice, opened.follower, clock.now()));
      if (isMeant) staged.push(await stageOne(deps, run, opened));
      else unmeant.push(opened.number);
    }
  }
  return { staged, unmeant, cursor };
}

function stageOne(
  deps: BroadcasterDeps,
  { type, notice }: Run,
  { number, key }: Opened,
): Promise<StagedJob<BroadcasterJob>> {
  const name = type === "send" ? "deliver-notice" : "follow-notice";
  const job: BroadcasterJob = { type: name, notice, subscriber: key };
  // Nobody gets a notice before an earlier one that still waits, nor its change before itself.
  const options = type === "send" ? { key: rowKey(notice, number) } : {};
  return deps.drainer.stage(job, { lane: key, ...options });
}

/** Whether nobody else gets it, because it no longer holds. */
function isOver({ store, clock }: BroadcasterDeps, { type, notice }: Run): boolean {
  return type === "send" && hasEnded(store.notice(notice), clock.now());
}

function hasEnded(notice: PublicNotice | null, now: number): boolean {
  return notice?.until !== undefined && Date.parse(notice.until) <= now;
}

function isSame(one: Run | null, other: Run): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Sends a notice, or its change, to one subscriber, when their turn comes. */
export async function deliverRow(
  deps: BroadcasterDeps,
  job: BroadcasterJob,
  row: Taken<BroadcasterJob>,
): Promise<JobOutcome> {
  const { clock, pauses, turns } = deps;
  const until = Math.max(pauses.until(deps.channel), turns.freeAt(job.subscriber));
  if (until > clock.now()) return { type: "wait", until };
  const post = postOf(deps, job.subscriber);
  if (post) return await deliverPost(deps, { job, to: post }, row);
  const to = await openSubscriber(deps, job.subscriber);
  if (!to) return { type: "done" };
  const free = turns.freeAt(job.subscriber, isGroup(to));
  if (free > clock.now()) return { type: "wait", until: free };
  return await turns.run(job.subscriber, () => deliverNow(deps, { job, to }, row));
}

/** Waits for nobody's turn: a page may be taken up, and calls of it may hang. */
async function deliverPost(
  deps: BroadcasterDeps,
  { job, to }: { job: BroadcasterJob; to: Recipient },
  row: Taken<BroadcasterJob>,
): Promise<JobOutcome> {
  const send = () => deliverNow(deps, { job, to }, row);
  const outcome = await deps.turns.ahead(job.subscriber, send);
  return outcome.type === "retry" ? { type: "retry", afterMs: POST_AGAIN_MS } : outcome;
}

async function openSubscriber(deps: BroadcasterDeps, wanted: string): Promise<Recipient | null> {
  const opened = await openFollower(deps, wanted);
  if (!opened) return null;
  const { number, key, follower } = opened;
  const { chat, lang, areas } = follower;
  return { number, key, chat, lang, areas };
}

/** They may have left since the row was written, and the notice may have been stopped. */
async function deliverNow(
  deps: BroadcasterDeps,
  { job, to }: { job: BroadcasterJob; to: Recipient },
  row: Taken<BroadcasterJob>,
): Promise<JobOutcome> {
  const { store } = deps;
  const notice = store.notice(job.notice);
  if (!notice || (to.number >= 0 && !store.subscriber(to.key))) return { type: "done" };
  if (job.type === "deliver-notice" && to.number >= 0 && isAsleep(deps, notice)) {
    return { type: "done", also: () => store.rewind(notice.id, to.number - 1) };
  }
  const sent =
    job.type === "deliver-notice"
      ? await deliver(deps, { notice, to }, row)
      : await follow(deps, { notice, to }, row);
  if (sent.type === "wait") return sent.outcome;
  if (sent.type === "none") return { type: "done" };
  if (sent.type === "moved") {
    await moveFollower(deps, to.key, sent.to);
    return { type: "retry", afterMs: null };
  }
  const { edition, messages, hour } = sent;
  const key = { notice: notice.id, subscriber: to.number };
  const isGone = sent.gone;
  const also = () => {
    store.record(key, { edition, messages, hour }, cellsOf(sent, to));
    if (isGone) store.unsubscribe(to.key);
  };
  return { type: "done", also };
}

/** Its night has begun since the row was written: it is taken up again in the morning. */
function isAsleep(deps: BroadcasterDeps, notice: PublicNotice): boolean {
  return !isPressing(notice) && quietUntil(deps) !== null;
}

interface Delivering {
  notice: PublicNotice;
  to: Recipient;
}

/** Whoever was taken up before a pause is taken up again after it: they may have it. */
async function deliver(
  deps: BroadcasterDeps,
  { notice, to }: Delivering,
  row: Taken<BroadcasterJob>,
): Promise<Sent> {
  const { store } = deps;
  const of = { notice: notice.id, subscriber: to.number };
  const has = store.delivery(of);
  if (has || store.isStopped(notice.id) || hasEnded(notice, deps.clock.now())) {
    return { type: "none" };
  }
  const screen = noticeScreen(deps, { notice, had: false, ...readerOf(to) });
  return await sendScreen(deps, { of, chat: to.chat, screen, edition: editionOf(notice) }, row);
}

/** By an edit in place; where that can't be done, by a message of its own. */
async function follow(
  deps: BroadcasterDeps,
  { notice, to }: Delivering,
  row: Taken<BroadcasterJob>,
): Promise<Sent> {
  const of = { notice: notice.id, subscriber: to.number };
  const has = deps.store.delivery(of);
  const edition = editionOf(notice);
  if (!has || has.edition === 0 || has.edition >= edition) return { type: "none" };
  const screen = noticeScreen(deps, { notice, had: true, ...readerOf(to) });
  const about = sealedRow.delivery(deps.channel, of);
  const before = has.messages && (await deps.messageBox.open(has.messages, about));
  // Only this code seals them.
  const messages = before ? (fromJsonBytes(before) as string[]) : [];
  if (messages.length > 0) {
    const edit = { of, chat: to.chat, screen, edition, edits: messages };
    const edited = await sendScreen(deps, edit, row);
    if (edited.type !== "none") return edited;
  }
  return await sendScreen(deps, { of, chat: to.chat, screen, edition }, row);
}

/** In a public chat, or a group, nobody answers. */
function readerOf(to: Recipient) {
  return { lang: to.lang, asks: to.number >= 0 && !isGroup(to) };
}

/** What is counted of a delivery: sums of one thing at a time, never of two together. */
function cellsOf({ edition, why }: { edition: number; why?: string }, to: Recipient): string[] {
  if (edition === 0) return [`why:${why}`];
  const areas = to.areas.length === 0 ? [""] : to.areas;
  return [`lang:${to.lang}`, ...areas.map((area) => `area:${area}`)];
}
