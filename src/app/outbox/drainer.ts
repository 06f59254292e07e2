import { fromJsonBytes, toJsonBytes } from "../../core/text/json-bytes.ts";
import type { Box, Clock, NewRow, Outbox, Random } from "../ports.ts";
import { sealedRow } from "../sealed-rows.ts";
import type { LaneChains, Link } from "./lane-chains.ts";
import {
  BACKOFF_FIRST_MS,
  BACKOFF_LONGEST_MS,
  CLAIM_LIMIT,
  LEASE_MS,
  LONGEST_WAIT_MS,
} from "./limits.ts";

/**
 * The outcome of a job. `also` writes in the commit that ends its row. `retry` may name its own
 * wait. `wait`: the job was not tried, and may be tried from `until` on (ms since the epoch).
 */
export type JobOutcome =
  | { type: "done"; also?: () => void }
  | { type: "retry"; afterMs: number | null }
  | { type: "wait"; until: number };

export interface JobOptions {
  lane?: string;
  notBefore?: number;
  replaces?: string;
  key?: string;
}

/** A job whose sealed row is ready to be written in the turn's commit. */
export interface StagedJob<J> {
  job: J;
  row: NewRow;
}

export interface Taken<J> {
  id: number;
  attempts: number;
  /** Milliseconds since the epoch. */
  createdAt: number;
  job: J;
  /** Its position in its lane's chain. */
  link?: Link;
}

export interface DrainerDeps<J> {
  outbox: Outbox;
  box: Box;
  /** The id of the object whose outbox it is. */
  object: string;
  clock: Clock;
  random: Random;
  /** Delivers the job. Must not throw for expected failures. A throw counts as `retry`. */
  handle(job: J, row: Taken<J>): Promise<JobOutcome>;
  /** How long the end of a row may wait to be written (ms). Absent: it is written at once. */
  settleMs?: number;
  /**
   * Lets a row be claimed behind another one of its lane. Requires a call of `abandon` after a
   * rollback.
   */
  chains?: LaneChains;
  /** Arms the object's alarm for this time unless an earlier one is armed. */
  wake(at: number): void;
  onError(error: unknown): void;
}

/**
 * Delivers the rows of an object's outbox. `stage` seals jobs, `commit` writes them (in the
 * caller's transaction), and `run` delivers, retries with a growing wait and arms the alarm.
 * Delivery is at least once, so a job must be idempotent or harmless to repeat.
 */
export class Drainer<J> {
  readonly #deps: DrainerDeps<J>;
  /** When the alarm is due that calls `settle`. */
  #settleAt: number | null = null;

  constructor(deps: DrainerDeps<J>) {
    this.#deps = deps;
  }

  async stage(job: J, options: JobOptions = {}): Promise<StagedJob<J>> {
    const { box, object } = this.#deps;
    const payload = await box.seal(toJsonBytes(job), sealedRow.outbox(object, options));
    return { job, row: { lane: null, notBefore: 0, ...options, payload } };
  }

  /**
   * Writes staged jobs and returns the claimed ones. Synchronous: call it inside the turn's
   * transaction.
   */
  commit(staged: StagedJob<J>[]): Taken<J>[] {
    if (staged.length === 0) return [];
    const { outbox, clock, wake } = this.#deps;
    const now = clock.now();
    const taken = staged.flatMap((one) => this.#add(one, now));
    // Armed in the turn's own commit, because arming it later would be another commit. The earliest
    // time goes first, so that it is armed once.
    if (taken.length > 0) this.#settleSoon();
    // Armed even if all rows are claimed, because the alarm finds them again after a crash.
    const next = outbox.nextAt(now);
    if (next !== null) wake(next);
    return taken;
  }

  /** Adds one row. Empty: the row is not claimed yet. */
  #add({ job, row }: StagedJob<J>, now: number): Taken<J>[] {
    const { outbox, chains } = this.#deps;
    const { lane } = row;
    const follows = lane !== null && chains?.has(lane) === true;
    const [added] = outbox.add([{ ...row, follows }], now, now + LEASE_MS);
    if (!added?.claimed) {
      if (lane !== null) chains?.cut(lane);
      return [];
    }
    const taken = { id: added.id, attempts: 0, createdAt: now, job };
    return [lane === null || !chains ? taken : { ...taken, link: chains.link(lane) }];
  }

  /** Call it after a rollback, so that nothing waits for these rows. */
  abandon(taken: Taken<J>[]): void {
    for (const { link } of taken) link?.end(false);
  }

  /** Writes the postponed ends of rows. Synchronous, so it joins the current commit. */
  settle(): void {
    this.#settleAt = null;
    this.#deps.outbox.settle();
  }

  /** Makes the failed or paused rows of a lane due now. Synchronous, as `commit`. */
  hurry(lane: string): void {
    this.#deps.outbox.hurry(lane, this.#deps.clock.now());
  }

  /** Delivers the rows that were just committed, then all other due rows. */
  async run(fresh: Taken<J>[] = []): Promise<void> {
    let batch = fresh;
    do {
      await this.#deliverAll(batch);
      batch = await this.#claim();
    } while (batch.length > 0);
    const next = this.#deps.outbox.nextAt(this.#deps.clock.now());
    if (next !== null) this.#deps.wake(next);
  }

  async #deliverAll(batch: Taken<J>[]): Promise<void> {
    await Promise.all(batch.map((taken) => this.#deliver(taken)));
  }

  async #claim(): Promise<Taken<J>[]> {
    const { outbox, clock, box, object } = this.#deps;
    const now = clock.now();
    const rows = outbox.claim(now, now + LEASE_MS, CLAIM_LIMIT);
    if (rows.length === 0) return [];
    const taken = await Promise.all(
      rows.map(async (row) => {
        const plain = await box.open(row.payload, sealedRow.outbox(object, row));
        // Sealed under a secret that no longer exists, or in another row: it can never be delivered.
        if (!plain) outbox.done(row.id);
        // Only this code seals rows, so the content is a J.
        const job = plain && (fromJsonBytes(plain) as J);
        return job ? [{ ...row, job }] : [];
      }),
    );
    return taken.flat();
  }

  async #deliver(taken: Taken<J>): Promise<void> {
    const { link } = taken;
    if (!link) return void (await this.#deliverNow(taken));
    let hasGone = false;
    try {
      hasGone = await this.#deliverBehind(link.before, taken);
    } finally {
      link.end(hasGone);
    }
  }

  /** Waits for the row ahead in the lane. Returns whether the next row may go. */
  async #deliverBehind(before: Link["before"], taken: Taken<J>): Promise<boolean> {
    const { outbox, clock } = this.#deps;
    const isNext = (await before) ?? true;
    const now = clock.now();
    if (!isNext) {
      outbox.release(taken.id, now);
      return false;
    }
    // The row ahead may have replaced or dropped it.
    if (!outbox.has(taken.id)) return true;
    if (now - taken.createdAt > LONGEST_WAIT_MS) outbox.reserve(taken.id, now + LEASE_MS);
    return this.#deliverNow(taken);
  }

  /** Delivers a row. Returns whether it has ended. */
  async #deliverNow(taken: Taken<J>): Promise<boolean> {
    const { outbox, handle, clock, onError } = this.#deps;
    const outcome = await handle(taken.job, taken).catch((error: unknown): JobOutcome => {
      onError(error);
      return { type: "retry", afterMs: null };
    });
    if (outcome.type === "done") {
      this.#end(taken.id, outcome.also);
      return true;
    }
    // Rounded up, because alarms have whole milliseconds. An alarm that fires a fraction too early
    // finds nothing due, and arming it again for the same time at that moment can be lost.
    if (outcome.type === "wait") outbox.release(taken.id, Math.ceil(outcome.until));
    else {
      const wait = outcome.afterMs ?? this.#backoff(taken.attempts);
      outbox.retry(taken.id, Math.ceil(clock.now() + wait));
    }
    return false;
  }

  #end(id: number, also: (() => void) | undefined): void {
    const { outbox, settleMs } = this.#deps;
    if (also || settleMs === undefined) {
      also?.();
      return outbox.done(id);
    }
    if (!outbox.has(id)) return;
    outbox.endSoon(id);
    this.#settleSoon();
  }

  #settleSoon(): void {
    const { settleMs, clock, wake } = this.#deps;
    if (settleMs === undefined || this.#settleAt !== null) return;
    this.#settleAt = clock.now() + settleMs;
    wake(this.#settleAt);
  }

  #backoff(attempts: number): number {
    const wait = Math.min(BACKOFF_FIRST_MS * 2 ** attempts, BACKOFF_LONGEST_MS);
    const [chance = 0] = this.#deps.random.bytes(1);
    return wait * (1 + chance / 1024);
  }
}
