import type { ChannelId } from "../../core/channel.ts";
import type { Content } from "../../core/flow/content.ts";
import type { Outgoing } from "../../core/flow/outgoing.ts";
import { fromJsonBytes } from "../../core/text/json-bytes.ts";
import type { Address, ChannelStatus, PublicNotice, Subscription } from "../object-ports.ts";
import { type DeliverDeps, deliverCall } from "../outbox/deliver-call.ts";
import type { Drainer, JobOutcome, StagedJob, Taken } from "../outbox/drainer.ts";
import type { Box } from "../ports.ts";
import { noticeText } from "./notice-text.ts";
import { renewSubscribers } from "./renew-subscribers.ts";

/**
 * Recipients that are taken up at once, and so the most that a page of work holds in memory. No
 * more are taken up while as many wait for another try: a few that fail hold nobody else up.
 */
export const PAGE_SIZE = 25;

export interface DeliverNoticeJob {
  type: "deliver-notice";
  notice: string;
  subscriber: string;
}

export interface Running {
  notice: PublicNotice;
  /** Number of the last subscriber who was taken up. */
  cursor: number;
  /** Number of the newest subscriber when it was handed over: who comes later reads it in the chat. */
  last: number;
}

/** Channel state that outlives the object's memory. */
export interface BroadcasterStore {
  subscribe(subscription: Subscription): void;
  unsubscribe(key: string): void;
  subscriber(key: string): Subscription | null;
  /**
   * Puts a subscriber under another key; one who is there already stays alone. `subscriber` still
   * finds them by the former one, which rows that wait may name.
   */
  rename(key: string, to: Pick<Subscription, "key" | "address">): void;
  count(): number;
  /** The next subscribers that a notice is for, in order. */
  page(range: Pick<Running, "cursor" | "last">, limit: number): { number: number; key: string }[];
  /** Answers false when the notice is known already. */
  addNotice(notice: PublicNotice): boolean;
  notice(id: string): PublicNotice | null;
  /** The oldest notice that has not reached every subscriber. */
  running(): Running | null;
  advance(notice: string, cursor: number): void;
  finish(notice: string): void;
  /** A pause that ends sooner than the one in force changes nothing. */
  setPause(until: number, alert: ChannelStatus["alert"]): void;
  /** The pause itself stays. */
  clearAlert(): void;
  pause(): Pick<ChannelStatus, "pausedUntil" | "alert">;
}

export interface BroadcasterDeps extends DeliverDeps {
  channel: ChannelId;
  content: Content;
  origin: string;
  store: BroadcasterStore;
  subscriberBox: Box;
  /** Key of a subscriber by address, after a change of APP_SECRET; null: nothing changed. */
  newKey: ((address: Address) => Promise<string>) | null;
  drainer: Drainer<DeliverNoticeJob>;
  atomically<T>(work: () => T): T;
}

/**
 * Takes up the next page of subscribers: one outbox row each, in the same commit as the cursor, so
 * that after a crash each is either still ahead of the cursor or has its row. null: nothing to do.
 */
export async function takePage(
  deps: BroadcasterDeps,
  room: number,
): Promise<Taken<DeliverNoticeJob>[] | null> {
  const { store, drainer, atomically } = deps;
  const running = store.running();
  if (!running) return null;
  if (room <= 0) return [];
  const { id } = running.notice;
  const page = store.page(running, room);
  const last = page.at(-1);
  if (!last) {
    atomically(() => store.finish(id));
    return takePage(deps, room);
  }
  const staged: StagedJob<DeliverNoticeJob>[] = [];
  for (const { key } of await renewSubscribers(deps, page)) {
    const job: DeliverNoticeJob = { type: "deliver-notice", notice: id, subscriber: key };
    // Nobody gets a notice before an earlier one that still waits.
    staged.push(await drainer.stage(job, { lane: key }));
  }
  return atomically(() => {
    store.advance(id, last.number);
    return drainer.commit(staged);
  });
}

/** Sends a notice to one subscriber, who may have left since the row was written. */
export async function deliverNotice(
  deps: BroadcasterDeps,
  job: DeliverNoticeJob,
  row: Taken<DeliverNoticeJob>,
): Promise<JobOutcome> {
  const subscriber = deps.store.subscriber(job.subscriber);
  const notice = deps.store.notice(job.notice);
  const plain = subscriber && (await deps.subscriberBox.open(subscriber.address));
  if (!subscriber || !notice || !plain) return { type: "done" };
  // Only this code seals it, so it is an Address.
  const address = fromJsonBytes(plain) as Address;
  const screen = noticeScreen(deps, notice, subscriber.lang);
  const calls = deps.channels[deps.channel]?.render(address.chat, screen) ?? [];
  for (const call of calls) {
    const { gone, ...outcome } = await deliverCall(deps, { channel: deps.channel, call }, row);
    if (gone) deps.store.unsubscribe(subscriber.key);
    if (gone || outcome.type !== "done") return outcome;
  }
  return { type: "done" };
}

/** The message of a notice. */
export function noticeScreen(
  { content, origin }: Pick<BroadcasterDeps, "content" | "origin">,
  notice: PublicNotice,
  lang: string,
): Outgoing {
  const { texts, place } = content;
  const { lang: shown, title, body } = noticeText(place, notice, lang);
  const block = texts.format(shown, "notice-message", {
    station: texts.format(shown, `station-${notice.station}`),
    title,
    body,
    url: `${origin}/notices/${notice.id}`,
  });
  return { blocks: [block], options: [], commands: [], shareable: true };
}
