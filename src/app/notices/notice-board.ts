import { errorName, type Log } from "../log.ts";
import type { PublicNotice } from "../object-ports.ts";
import type { Clock } from "../ports.ts";
import { NONE_MS } from "./none-ms.ts";
import { makeUntaggedIds } from "./untagged-ids.ts";

/**
 * How long a list or a notice is served from the cache, and so how long a withdrawn one may still
 * be seen. Each isolate asks each station at most twelve times a minute, however many people read.
 */
export const FRESH_MS = 5_000;

/** A station that has not answered by then counts as unreachable: no page waits longer. */
const PATIENCE_MS = 3_000;

/** Most notices of one station on the lists. Older ones are found by their ids. */
const LISTED = 50;

/** Most single notices in the cache. */
const REMEMBERED = 500;

export type NoticeFound =
  | { type: "found"; notice: PublicNotice }
  | { type: "unknown" }
  /** Its station is unreachable, so it is unknown whether the notice exists. */
  | { type: "unreachable" };

interface NoticeList {
  notices: PublicNotice[];
  /** false: a station has never answered, so its notices may be missing. */
  complete: boolean;
}

/** The published notices of all stations. Its methods never reject. */
export interface NoticeBoard {
  /** The newest notices. Uses the last known list of an unreachable station. */
  latest(limit: number): Promise<NoticeList>;
  /**
   * Finds a notice. Also one that was approved just now, because its readers come within seconds.
   * `isShort`: one that was read less than a second ago will do, no older one.
   */
  find(id: string, isShort?: boolean): Promise<NoticeFound>;
}

export interface NoticeBoardDeps {
  clock: Clock;
  log: Log;
  stations: string[];
  readNotices(station: string, limit: number): Promise<PublicNotice[]>;
  /** Whether an id was given by us, as its tag says. Older ids have none. */
  isOwn(id: string): Promise<boolean>;
  /** The ids of all notices of a station, for those without a tag. */
  readIds(station: string): Promise<string[]>;
  readNotice(station: string, id: string): Promise<PublicNotice | null>;
  /** Waits, or ends early (by resolving or rejecting) when the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** How old a notice may be in which something is missed that may have come with a correction. */
const SHORT_MS = 1_000;

interface Remembered {
  found: NoticeFound;
  until: number;
}

/**
 * The notices in one isolate's memory. The request that finds them out of date asks the stations;
 * all others get the cached ones. No promise is shared between requests: the runtime cancels a
 * request's work when its reader leaves, and the others would wait for it forever.
 */
export function makeNoticeBoard(deps: NoticeBoardDeps): NoticeBoard {
  const lists = new Map<string, PublicNotice[]>();
  const single = new Map<string, Remembered>();
  const untagged = makeUntaggedIds(deps.clock, async (station) => {
    const ids = await inTime(deps, station, deps.readIds(station));
    return ids === LATE ? null : ids;
  });
  let listsUntil = 0;
  let hasRead = false;

  const readLists = async () => {
    const read = async (station: string) => {
      const list = await inTime(deps, station, deps.readNotices(station, LISTED));
      if (list !== LATE) lists.set(station, list);
    };
    await Promise.all(deps.stations.map(read));
    hasRead = true;
  };

  const readOne = async (station: string, id: string): Promise<NoticeFound> => {
    const answer = await inTime(deps, station, deps.readNotice(station, id));
    const found =
      answer === LATE ? fallback(lists.get(station), single.get(id), id) : foundOf(answer);
    remember(single, id, { found, until: deps.clock.now() + lifetime(found) });
    return found;
  };

  const findOne = async (
    station: string,
    { id, spared }: { id: string; spared: number },
  ): Promise<NoticeFound> => {
    const now = deps.clock.now();
    const kept = single.get(id);
    if (kept && now < kept.until - spared) return kept.found;
    if (kept) kept.until = now + lifetime(kept.found);
    return await readOne(station, id);
  };

  return {
    latest: async (limit) => {
      const now = deps.clock.now();
      const isDue = now >= listsUntil;
      if (isDue) listsUntil = now + FRESH_MS;
      if (isDue || !hasRead) await readLists();
      const notices = [...lists.values()].flat().sort(newestFirst).slice(0, limit);
      return { notices, complete: deps.stations.every((station) => lists.has(station)) };
    },
    find: async (id, isShort = false) => {
      // A notice's id is `<station>.<random>`, and a tag.
      const station = deps.stations.find((one) => id.startsWith(`${one}.`));
      if (station === undefined) return { type: "unknown" };
      const isOurs = (await deps.isOwn(id)) || (await untagged.has(station, id));
      if (!isOurs) return { type: isOurs === null ? "unreachable" : "unknown" };
      return await findOne(station, { id, spared: isShort ? FRESH_MS - SHORT_MS : 0 });
    },
  };
}

const LATE = Symbol("late");

async function inTime<T>(
  { log, wait }: Pick<NoticeBoardDeps, "log" | "wait">,
  station: string,
  answer: Promise<T>,
): Promise<T | typeof LATE> {
  const over = new AbortController();
  const late = wait(PATIENCE_MS, over.signal).then(() => Promise.reject(new LateError()));
  try {
    return await Promise.race([answer, late]);
  } catch (error) {
    log.write({ event: "notices-unread", station, error: errorName(error) });
    return LATE;
  } finally {
    over.abort();
  }
}

class LateError extends Error {
  override name = "LateError";
}

function foundOf(notice: PublicNotice | null): NoticeFound {
  return notice ? { type: "found", notice } : { type: "unknown" };
}

function lifetime(found: NoticeFound): number {
  return found.type === "found" ? FRESH_MS : NONE_MS;
}

/** When a station fails: a notice in the cache is shown on; an old "there is none" is not. */
function fallback(
  list: PublicNotice[] | undefined,
  kept: Remembered | undefined,
  id: string,
): NoticeFound {
  if (kept?.found.type === "found") return kept.found;
  const notice = list?.find((one) => one.id === id);
  return notice ? { type: "found", notice } : { type: "unreachable" };
}

function remember(single: Map<string, Remembered>, id: string, kept: Remembered): void {
  single.delete(id);
  single.set(id, kept);
  const [oldest] = single.keys();
  if (single.size > REMEMBERED && oldest !== undefined) single.delete(oldest);
}

function newestFirst(a: PublicNotice, b: PublicNotice): number {
  return b.approvedAt.localeCompare(a.approvedAt);
}
