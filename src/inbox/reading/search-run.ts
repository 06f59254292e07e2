import type { TipPage, TipSummary } from "../../core/station/tip-views.ts";
import type { Reading } from "./reading.ts";

/** So many tips are searched, the newest: each is fetched, opened and kept in memory. */
export const MOST_SEARCHED = 5_000;

interface SearchDeps {
  reading: Pick<Reading, "read" | "find" | "found" | "lines">;
  /** A page of all tips, newest first. */
  readPage(cursor: string): Promise<Pick<TipPage, "tips" | "next">>;
  changed(): void;
}

/** A search over all tips. It reads them page by page; what is found so far is there meanwhile. */
export class SearchRun {
  readonly #deps: SearchDeps;
  readonly #tips = new Map<string, TipSummary>();
  #query = "";
  /** The next page; null: all are read. */
  #cursor: string | null = "";
  #isRunning = false;
  #hasFailed = false;

  constructor(deps: SearchDeps) {
    this.#deps = deps;
  }

  /** How many tips are read. */
  get read(): number {
    const { lines } = this.#deps.reading;
    let count = 0;
    for (const id of this.#tips.keys()) if (lines.has(id)) count += 1;
    return count;
  }

  get isDone(): boolean {
    return this.#cursor === null;
  }

  /** A page could not be read. The next query goes on there. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** What was found so far, the best first. */
  get found(): TipSummary[] {
    const { query, ids } = this.#deps.reading.found;
    return query === this.#query ? ids.flatMap((id) => this.#tips.get(id) ?? []) : [];
  }

  /** Empty: no search. */
  find(query: string): void {
    this.#query = query;
    this.#hasFailed = false;
    if (query === "") return;
    this.#deps.reading.find(query);
    void this.#run();
  }

  /** There are so many tips by now. More than were read: new ones have come. */
  expect(total: number): void {
    const isMore = this.#cursor === null && Math.min(total, MOST_SEARCHED) > this.#tips.size;
    if (!isMore) return;
    this.#cursor = "";
    if (this.#query !== "") void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      while (this.#query !== "" && this.#cursor !== null) await this.#readPage(this.#cursor);
    } catch {
      this.#hasFailed = true;
    }
    this.#isRunning = false;
    this.#deps.changed();
  }

  async #readPage(cursor: string): Promise<void> {
    const { reading, readPage, changed } = this.#deps;
    const { tips, next } = await readPage(cursor);
    const isNew = tips.some(({ id }) => !this.#tips.has(id));
    for (const tip of tips) this.#tips.set(tip.id, tip);
    if (!(await reading.read(tips.map(({ id }) => id)))) throw new Error("the keys are gone");
    reading.find(this.#query);
    // After a page of known ones there are no new ones, unless the first reading was cut short.
    const isOver = this.#tips.size >= MOST_SEARCHED || (!isNew && this.#wasDone);
    this.#cursor = isOver ? null : next;
    this.#wasDone ||= this.#cursor === null;
    changed();
  }

  /** All were read once. */
  #wasDone = false;
}
