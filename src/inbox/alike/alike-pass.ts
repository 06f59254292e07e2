import type { TipPage, TipSummary } from "../../core/station/tip-views.ts";
import type { AlikeTips, ComparedTip } from "../likeness/comparison.ts";
import type { LexiconFile } from "../likeness/lexicon-file.ts";
import type { Reading } from "../reading/reading.ts";

/** So many tips are compared, the newest: each is fetched, opened and kept in memory. */
export const MOST_COMPARED = 5_000;

export interface AlikePassDeps {
  reading: Pick<Reading, "read" | "compare" | "stopComparing" | "isGone">;
  /** A page of all tips, newest first. */
  readPage(cursor: string): Promise<Pick<TipPage, "tips" | "next">>;
  readLexicon(): Promise<LexiconFile>;
}

/** `stopped`: what was found before is still there. `read`: how many tips are read so far. */
export type PassState =
  | { type: "idle" | "stopped" | "failed" }
  | { type: "reading"; read: number }
  | { type: "comparing" | "done"; of: number };

/**
 * Looks for tips that are likely about one matter, among those that an officer has opened. It reads
 * them page by page and compares them in this browser: no server learns which tips are alike. All of
 * it is in memory, and goes with the session.
 */
export class AlikePass {
  readonly #deps: AlikePassDeps;
  readonly #listeners = new Set<() => void>();
  readonly #dismissed = new Set<string>();
  #state: PassState = { type: "idle" };
  #tips = new Map<string, TipSummary>();
  #alike: readonly AlikeTips[] = [];
  #run = 0;

  constructor(deps: AlikePassDeps) {
    this.#deps = deps;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Another object whenever anything below may have changed. */
  readonly state = (): PassState => this.#state;

  /** A tip as it was read. */
  tip(id: string): TipSummary | undefined {
    return this.#tips.get(id);
  }

  /** The largest first, without those that were dismissed, and those that are linked already. */
  get found(): AlikeTips[] {
    const { reading } = this.#deps;
    return this.#alike
      .map((one) => ({ ...one, ids: one.ids.filter((id) => !reading.isGone(id)) }))
      .filter((one) => one.ids.length > 1 && !this.#dismissed.has(keyOf(one)))
      .filter(({ ids }) => !this.#isLinked(ids))
      .toSorted((a, b) => b.ids.length - a.ids.length);
  }

  /** What may be about the same matter as this tip. */
  with(id: string): AlikeTips | undefined {
    return this.found.find(({ ids }) => ids.includes(id));
  }

  async begin(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    try {
      await this.#compare(() => this.#run === run);
    } catch {
      // Of the session and of the network others tell.
      if (this.#run === run) this.#become({ type: "failed" });
    }
  }

  stop(): void {
    this.#run += 1;
    this.#deps.reading.stopComparing();
    this.#become({ type: "stopped" });
  }

  /** Not one matter: this session does not suggest it again. */
  dismiss(alike: AlikeTips): void {
    this.#dismissed.add(keyOf(alike));
    this.#become({ ...this.#state });
  }

  /** The session is over: nothing of what was read stays. */
  end(): void {
    this.stop();
    this.#tips.clear();
    this.#dismissed.clear();
    this.#alike = [];
    this.#become({ type: "idle" });
  }

  async #compare(isOn: () => boolean): Promise<void> {
    const { reading, readLexicon } = this.#deps;
    const tips = await this.#read(isOn);
    if (tips === null) return;
    const lexicon = await readLexicon();
    if (!isOn()) return;
    this.#tips = tips;
    this.#become({ type: "comparing", of: tips.size });
    const alike = await reading.compare([...tips.values()].map(comparedTip), lexicon);
    if (!isOn()) return;
    if (alike === null) return this.#become({ type: "failed" });
    this.#alike = alike;
    this.#become({ type: "done", of: tips.size });
  }

  /** null: it was ended meanwhile. */
  async #read(isOn: () => boolean): Promise<Map<string, TipSummary> | null> {
    const { reading, readPage } = this.#deps;
    const tips = new Map<string, TipSummary>();
    for (let cursor: string | null = ""; cursor !== null && tips.size < MOST_COMPARED; ) {
      this.#become({ type: "reading", read: tips.size });
      const page: Pick<TipPage, "tips" | "next"> = await readPage(cursor);
      if (!isOn()) return null;
      const opened = page.tips.filter((tip) => tip.opened);
      for (const tip of opened) tips.set(tip.id, tip);
      const wasRead = await reading.read(opened.map(({ id }) => id));
      if (!isOn()) return null;
      if (!wasRead) throw new Error("the keys are gone");
      cursor = page.next;
    }
    return tips;
  }

  #isLinked(ids: readonly string[]): boolean {
    const matters = new Set(ids.map((id) => this.#tips.get(id)?.matter ?? null));
    return matters.size === 1 && !matters.has(null);
  }

  #become(state: PassState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

const DAY_MS = 86_400_000;

function comparedTip({ id, category, area, receivedAt }: TipSummary): ComparedTip {
  return { id, category, area, day: Math.floor(Date.parse(receivedAt) / DAY_MS) };
}

function keyOf({ ids }: AlikeTips): string {
  return ids.toSorted().join(" ");
}
