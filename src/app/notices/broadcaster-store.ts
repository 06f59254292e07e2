import type { ChannelStatus, NoticeProgress, PublicNotice, Subscription } from "../object-ports.ts";

/** What goes through the list of subscribers. */
export interface Run {
  /** `follow`: a change of the notice is told to those who got it. */
  type: "send" | "follow";
  notice: string;
  /** Number of the last subscriber who was taken up. */
  cursor: number;
  /** Number of the last subscriber whom it is for: who comes later reads the notice in the chat. */
  last: number;
}

/** What does not run of what is not pressing: sending, or telling of changes, too. */
export type Held = "none" | "sends" | "all";

/** A subscriber of a page. */
export interface Listed {
  number: number;
  key: string;
  /** Sealed as before 2026-12, or their language stands beside it. */
  isOld: boolean;
}

interface Subscriber extends Subscription {
  /** Given once, in the order of coming. */
  number: number;
  /** Of before it was sealed with the address; else "". */
  lang: string;
}

/** That a notice has reached a subscriber, or never will. */
export interface Delivery {
  /** The notice's edition that they have; 0: none, the platform refused it. */
  edition: number;
  /** Sealed ids of its messages; null: they can't be edited. */
  messages: Uint8Array | null;
  /** Number of the hour in which its messages were sent; null: as before, they were edited. */
  hour: number | null;
}

/** A notice and a subscriber's number, or a negative one of a public chat. */
export interface DeliveryKey {
  notice: string;
  subscriber: number;
}

/**
 * The names of a subscriber in the rows of a notice (its position): the first is written, and all
 * are looked for, because the secret may have changed since.
 */
export type DeliveryNames = (notice: number, subscriber: number) => number[];

/** Channel state that outlives the object's memory. */
export interface BroadcasterStore {
  subscribe(subscription: Subscription): void;
  /** Forgets what they got, too. */
  unsubscribe(key: string): void;
  subscriber(key: string): Subscriber | null;
  /**
   * Puts a subscriber under another key; one who is there already stays alone. `subscriber` still
   * finds them by the former one, which rows that wait may name.
   */
  rename(key: string, to: Pick<Subscription, "key" | "address">): void;
  count(): number;
  /** The next subscribers whom a run is for, in order. */
  page(range: Pick<Run, "cursor" | "last">, limit: number): Listed[];
  /** `keptUntil`: from then on deliveries are forgotten. false: the notice is known already. */
  addNotice(notice: PublicNotice, keptUntil: number): boolean;
  /** null: unknown. */
  notice(id: string): PublicNotice | null;
  /** Whether it goes to nobody else now: paused, cancelled or withdrawn. */
  isStopped(id: string): boolean;
  /** Puts another edition in the place of a notice, and begins its `follow` run anew. */
  change(notice: PublicNotice): void;
  /** Changes that are told go first, then emergencies, then warnings, then the oldest. null: all is done. */
  running(held: Held): Run | null;
  /** `unmeant`: numbers up to it of those whom the notice is not for. They are counted no more. */
  advance(run: Run, cursor: number, unmeant?: number[]): void;
  finish(run: Run): void;
  /** Goes back to that cursor, unless it is null, and takes nobody else up. */
  pause(notice: string, cursor: number | null): void;
  resume(notice: string): void;
  cancel(notice: string): void;
  /** Ends the sending, because the notice no longer holds. */
  lapse(notice: string): void;
  /** Goes back, so that whoever comes after the cursor is taken up again. */
  rewind(notice: string, cursor: number): void;
  delivery(key: DeliveryKey): Pick<Delivery, "edition" | "messages"> | null;
  /** What a subscriber got, or was refused in part, the oldest notice first. */
  got(subscriber: number): (Omit<Delivery, "hour"> & { notice: string; hour: number })[];
  /** Counts it, and in these cells, when it is the first of its key and a subscriber's. */
  record(key: DeliveryKey, delivery: Delivery, cells?: string[]): void;
  /** How many of a notice's deliveries are in each cell. */
  cells(notice: string): Record<string, number>;
  /** null: unknown, or from before deliveries were counted. */
  progress(notice: string): NoticeProgress | null;
  /** Forgets at most so many deliveries whose time is over. false: there are none left. */
  forget(now: number, limit: number): boolean;
  /** When deliveries are forgotten next, ms since the epoch; null: there are none. */
  nextForgetting(): number | null;
  /** A pause of the bot that ends sooner than the one in force changes nothing. */
  setPause(until: number, alert: ChannelStatus["alert"]): void;
  /** Clears the alert, and keeps the number of the hour. The pause itself stays. */
  noteSuccess(hour: number): void;
  /** Sets the alert `unreachable`, unless there is another. */
  noteFailure(): void;
  /** Adds to the messages of a month (`2026-11`). */
  spend(month: string, messages: number): void;
  spent(month: string): number;
  botPause(): Pick<ChannelStatus, "pausedUntil" | "alert"> & { hour: number };
}
