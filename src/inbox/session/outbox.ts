import { DAY_MS } from "../../core/units.ts";
import { failureOf } from "../api/call-failed.ts";
import { type Outgoing, type Returned, readOutgoing } from "./outgoing.ts";
import type { BoxChange, SealedBox } from "./sealed-box.ts";

/** Waits between attempts while nothing tells that the network is back. */
const WAITS_MS = [2_000, 5_000, 15_000, 30_000];
/** What has waited longer may be out of place: it goes back to where it was written. */
const LONGEST_MS = DAY_MS;

export type Fate<T> = { type: "sent"; answer: T } | { type: "waits" };

export interface OutboxState {
  /** How much waits for the network. */
  waiting: number;
  returned: Returned[];
}

export interface OutboxDeps {
  box: SealedBox;
  /** Sends what was sent before. Throws CallFailed. */
  repeat(item: Outgoing): Promise<unknown>;
  /** It has arrived at last. */
  onSent(item: Outgoing): void;
  /** It was refused: its words go back. */
  onReturned(item: Outgoing): void;
  /** Runs alone among the tabs of this browser, or not at all. */
  alone(run: () => Promise<void>): Promise<void>;
  /** Runs once after `ms`; returns its cancel. */
  after(ms: number, run: () => void): () => void;
  now(): number;
}

/**
 * What an officer sends off where the network may go. It is kept sealed before the first attempt, and
 * sent again until the station has answered, after a reload too, but only while the officer's keys
 * are open. Of a repeat the station makes nothing.
 */
export class Outbox {
  readonly #deps: OutboxDeps;
  readonly #listeners = new Set<() => void>();
  readonly #endWatch: () => void;
  /** On their way at this moment. */
  readonly #flying = new Set<string>();
  #waiting = new Map<string, Outgoing>();
  #state: OutboxState = { waiting: 0, returned: [] };
  #attempt = 0;
  #isOpen = true;
  #cancel: () => void = () => undefined;

  constructor(deps: OutboxDeps, entries: [name: string, text: string][]) {
    this.#deps = deps;
    for (const [, text] of entries) this.#wait(readOutgoing(text));
    this.#endWatch = deps.box.watch((change) => this.#heard(change));
    this.#tell();
  }

  readonly get = (): OutboxState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Keeps what is to be sent at a time to come (`at`), unless it is dropped before. If this page is
   * gone by then, the officer's next one sends it.
   */
  hold(items: readonly Outgoing[]): void {
    for (const item of items) this.#deps.box.put(item.id, JSON.stringify(item));
  }

  drop(ids: readonly string[]): void {
    this.#deps.box.remove(...ids);
  }

  /** Sends, and says whether it has arrived or waits. Throws CallFailed where it was refused. */
  async send<T>(item: Omit<Outgoing, "at">, first: () => Promise<T>): Promise<Fate<T>> {
    const outgoing = { ...item, at: this.#deps.now() };
    this.#deps.box.put(item.id, JSON.stringify(outgoing));
    this.#flying.add(item.id);
    try {
      const answer = await first();
      this.#done(item.id);
      return { type: "sent", answer };
    } catch (error) {
      const reason = failureOf(error);
      const isLost = reason === "offline";
      // Of what has no draft nothing would be left: it waits until its officer is back.
      const isLeft = reason === "signed-out" && item.draft === null;
      if (!isLost && !isLeft) this.#done(item.id);
      if (!isLost || !this.#isOpen) throw error;
      this.#wait(outgoing);
      this.#tell();
      this.#later();
      return { type: "waits" };
    } finally {
      this.#flying.delete(item.id);
    }
  }

  /** Sends what waits, because the network seems to be back. */
  flush(): void {
    if (!this.#isOpen || this.#waiting.size === 0) return;
    this.#cancel();
    this.#deps
      .alone(() => this.#sendAll())
      .catch(() => undefined)
      .finally(() => this.#later());
  }

  /** The officer has read why something was not done. */
  forget(returned: Returned): void {
    this.#tell(this.#state.returned.filter((one) => one !== returned));
  }

  /** Sends nothing any more. What waits stays sealed. */
  close(): void {
    this.#isOpen = false;
    this.#cancel();
    this.#endWatch();
    this.#waiting.clear();
  }

  async #sendAll(): Promise<void> {
    for (const item of [...this.#waiting.values()].sort((a, b) => a.at - b.at)) {
      // Another tab may have sent it, or still hold it, or the screen is locked by now.
      if (!this.#isOpen || !this.#waiting.has(item.id) || this.#flying.has(item.id)) continue;
      if (this.#isHeld(item)) continue;
      if (!(await this.#sendAgain(item))) return;
      this.#attempt = 0;
    }
  }

  /** Returns whether the network let anything through. */
  async #sendAgain(item: Outgoing): Promise<boolean> {
    if (this.#deps.now() - item.at > LONGEST_MS) {
      this.#giveBack({ item, reason: "too-late" });
      return true;
    }
    this.#flying.add(item.id);
    try {
      await this.#deps.repeat(item);
    } catch (error) {
      const reason = failureOf(error);
      if (reason === "offline" || reason === "signed-out") return false;
      this.#giveBack({ item, reason });
      return true;
    } finally {
      this.#flying.delete(item.id);
    }
    this.#done(item.id);
    this.#deps.onSent(item);
    return true;
  }

  #giveBack(returned: Returned): void {
    this.#done(returned.item.id, [...this.#state.returned, returned]);
    if (this.#isOpen) this.#deps.onReturned(returned.item);
  }

  #later(): void {
    this.#cancel();
    if (!this.#isOpen || this.#waiting.size === 0) return;
    const ms = WAITS_MS[Math.min(this.#attempt, WAITS_MS.length - 1)] ?? 0;
    this.#attempt += 1;
    this.#cancel = this.#deps.after(ms, () => this.flush());
  }

  /** What another tab has written is its own to send; what it has sent, waits no more here. */
  #heard(change: BoxChange): void {
    if (change.type === "written") return;
    for (const id of this.#waiting.keys()) if (change.is(id)) this.#waiting.delete(id);
    this.#tell();
  }

  #wait(item: Outgoing | null): void {
    if (item !== null) this.#waiting.set(item.id, item);
  }

  #done(id: string, returned = this.#state.returned): void {
    this.#deps.box.remove(id);
    this.#waiting.delete(id);
    this.#tell(returned);
  }

  #isHeld({ at }: Outgoing): boolean {
    return at > this.#deps.now();
  }

  #tell(returned = this.#state.returned): void {
    const waiting = [...this.#waiting.values()].filter((item) => !this.#isHeld(item)).length;
    this.#state = { waiting, returned };
    for (const listener of this.#listeners) listener();
  }
}
