import type { ChannelId } from "../../core/channel.ts";
import { isFor, isGroup } from "../../core/station/follower.ts";
import { isForPart, isUrgent } from "../../core/station/notice.ts";
import type { BroadcasterPort, CountedPart, PublicNotice } from "../object-ports.ts";
import type { BroadcasterDeps } from "./broadcaster-deps.ts";
import { openFollower } from "./renew-subscribers.ts";

/** A notice for a part of the subscribers goes to at least so many. */
const LEAST_AUDIENCE = 20;

/** Counts are told in steps of so many. */
const STEP = 5;

/** Subscribers whom one call opens: a second of work. */
const PART = 2_000;

/** Those that are open at the same time. */
const OPEN = 50;

type Counting = Pick<BroadcasterDeps, "store" | "clock" | "channel" | "subscriberBox">;

/** Counts the persons, not the groups, whom a notice is for among the next subscribers behind a cursor. Nothing is stored. */
export async function countPart(
  deps: Counting,
  notice: PublicNotice,
  cursor: number,
): Promise<CountedPart> {
  const part = { count: 0, seed: 0, cursor };
  for (let looked = 0; looked < PART; looked += OPEN) {
    const page = deps.store.page({ cursor: part.cursor, last: Number.MAX_SAFE_INTEGER }, OPEN);
    const last = page.at(-1);
    if (!last) return { ...part, cursor: null };
    part.cursor = last.number;
    for (const opened of await Promise.all(page.map(({ key }) => openFollower(deps, key)))) {
      if (!opened || isGroup(opened.follower)) continue;
      if (!isFor(notice, opened.follower, deps.clock.now())) continue;
      part.count += 1;
      part.seed ^= Number.parseInt(opened.key.slice(0, 8), 16);
    }
  }
  return part;
}

export interface Counters {
  channels: Partial<Record<ChannelId, { id: ChannelId }>>;
  broadcaster(channel: ChannelId): Pick<BroadcasterPort, "countPart" | "status">;
}

/** The channels that a notice goes to. */
export function channelsOf<C extends { id: ChannelId }>(
  { channels }: { channels: Partial<Record<ChannelId, C>> },
  { audience: { channels: only } }: PublicNotice,
): C[] {
  return Object.values(channels).filter(({ id }) => only.length === 0 || only.includes(id));
}

interface Asked {
  notice: PublicNotice;
  channels: ChannelId[];
  /** Where more does not matter. */
  enough?: number;
  /** Most parts of a channel that are counted. */
  parts?: number;
}

/**
 * How many a notice is for, up to four less: a number of the same people is always wrong by the same,
 * which follows from their secret names. So no two counts, and no chats of one's own among those who
 * are counted, tell of one person (`test/app/notices/count-audience.test.ts`).
 */
export async function countAudience(
  { broadcaster }: Counters,
  { notice, channels, enough = Infinity, parts = Infinity }: Asked,
): Promise<number> {
  let [count, seed] = [0, 0];
  for (const channel of channels) {
    if (!isForPart(notice)) {
      count += (await broadcaster(channel).status()).subscribers;
      continue;
    }
    let cursor: number | null = 0;
    for (let calls = 0; cursor !== null && calls < parts && count < enough + STEP; calls++) {
      const part: CountedPart = await broadcaster(channel).countPart(notice, cursor);
      count += part.count;
      seed ^= part.seed;
      cursor = part.cursor;
    }
  }
  return isForPart(notice) ? Math.max(0, count - ((seed >>> 0) % STEP)) : count;
}

/** As it is told: in fives; null: too few. */
export function roundedCount(count: number): number | null {
  return count < LEAST_AUDIENCE ? null : Math.floor(count / STEP) * STEP;
}

/**
 * Whether a notice goes to all who subscribed, or to enough of them. An emergency does not wait for
 * long counts: enough of it must be among the first of each channel.
 */
export async function hasEnough(counters: Counters, notice: PublicNotice): Promise<boolean> {
  if (!isForPart(notice)) return true;
  const channels = channelsOf(counters, notice).map(({ id }) => id);
  const parts = isUrgent(notice) ? 1 : Infinity;
  const found = await countAudience(counters, { notice, channels, enough: LEAST_AUDIENCE, parts });
  return roundedCount(found) !== null;
}
