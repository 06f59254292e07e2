import type { WordsOfTips } from "../../core/station/tip-views.ts";
import type { AlikeTips, ComparedTip } from "../likeness/comparison.ts";
import type { LexiconFile } from "../likeness/lexicon-file.ts";
import type { StartEngine } from "./engine.ts";
import { Opener } from "./opener.ts";
import type { FirstLine, Found, Plain } from "./tip-reader.ts";

/** Most tips whose words are fetched at once, and most ids that are looked for. */
const BATCH = 50;
const LOOKED_FOR = 1_000;

/** What the last query found. */
interface FoundTips {
  query: string;
  /** The best first. */
  ids: readonly string[];
  /** Tip → the passage that has it. Absent: no one passage, or not among the first ones. */
  passages: ReadonlyMap<string, string>;
}

const NOTHING_FOUND: FoundTips = { query: "", ids: [], passages: new Map() };

export interface ReadingDeps {
  start: StartEngine;
  startInstead: StartEngine;
  /** As `POST tips/words`. */
  fetchWords(ids: string[], known: string[]): Promise<WordsOfTips>;
}

/**
 * The words of tips in this browser: their first lines, and what opens and searches them. All of it
 * is in memory, and goes with the keys. A tip that is gone goes from all of it, whatever of it is
 * still on its way.
 */
export class Reading {
  readonly #deps: ReadingDeps;
  readonly #opener: Opener;
  readonly #listeners = new Set<() => void>();
  readonly #lines = new Map<string, FirstLine>();
  readonly #gone = new Set<string>();
  /** Being fetched and opened. */
  readonly #asked = new Set<string>();
  #identities: string[] = [];
  #wanted: readonly string[] = [];
  #isPumping = false;
  #version = 0;
  #found = NOTHING_FOUND;
  #compared = 0;

  constructor(deps: ReadingDeps) {
    this.#deps = deps;
    const { start, startInstead } = deps;
    const found = ({ query, ids, passages }: Found) => {
      this.#found = { query, ids, passages: new Map(passages) };
      this.#changed();
    };
    const comparing = (done: number) => {
      this.#compared = done;
      this.#changed();
    };
    const changed = () => this.#changed();
    this.#opener = new Opener({ start, startInstead, found, comparing, changed });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Another number whenever anything below may have changed. */
  readonly version = (): number => this.#version;

  get lines(): ReadonlyMap<string, FirstLine> {
    return this.#lines;
  }

  /** No worker could be started: the page does its work. */
  get isSlow(): boolean {
    return this.#opener.isSlow;
  }

  /** Tips that have the words of the last query. */
  get found(): FoundTips {
    return this.#found;
  }

  /** So many tips the last comparison has come to. */
  get compared(): number {
    return this.#compared;
  }

  /** Other keys than before, or none (any more): all that was opened is dropped. */
  setKeys(identities: string[]): void {
    if (identities.join() === this.#identities.join()) return;
    this.#identities = identities;
    for (const all of [this.#lines, this.#gone, this.#asked]) all.clear();
    this.#found = NOTHING_FOUND;
    this.#opener.restart(identities);
    this.#changed();
    void this.#pump();
  }

  /** The rows on the screen. Those that scrolled away before they were read are left. */
  want(ids: readonly string[]): void {
    this.#wanted = ids;
    void this.#pump();
  }

  /** Reads all of them. false: the keys went meanwhile. Throws what `fetchWords` throws. */
  async read(ids: readonly string[]): Promise<boolean> {
    for (let left = this.#unread(ids); left.length > 0; left = this.#unread(left.slice(BATCH))) {
      if (!(await this.#readBatch(left.slice(0, BATCH)))) return false;
    }
    return this.#opener.isOn;
  }

  /** Whether it was seen to be deleted. */
  isGone(id: string): boolean {
    return this.#gone.has(id);
  }

  /** Its answer is `found`. */
  find(query: string): void {
    this.#opener.find(query);
  }

  /** Of tips that were read. null: it was ended, or the keys went. */
  compare(tips: ComparedTip[], lexicon: LexiconFile): Promise<AlikeTips[] | null> {
    this.#compared = 0;
    return this.#opener.compare(tips, lexicon);
  }

  stopComparing(): void {
    this.#opener.stopComparing();
  }

  /** null: none of the keys opens it; `off`: nothing here opens anything. */
  open(sealed: string, digest: string | null): Promise<Plain | "off" | null> {
    return this.#opener.open(sealed, digest);
  }

  drop(id: string): void {
    this.#gone.add(id);
    this.#lines.delete(id);
    this.#opener.forget([id]);
    const { query, ids, passages } = this.#found;
    const others = new Map([...passages].filter(([one]) => one !== id));
    this.#found = { query, ids: ids.filter((one) => one !== id), passages: others };
    this.#changed();
  }

  /** Drops what went while nobody could tell. Throws what `fetchWords` throws. */
  async check(): Promise<void> {
    const known = [...this.#lines.keys(), ...this.#asked];
    for (let at = 0; at < known.length; at += LOOKED_FOR) {
      const { gone } = await this.#deps.fetchWords([], known.slice(at, at + LOOKED_FOR));
      for (const id of gone) this.drop(id);
    }
    await this.#pump();
  }

  /** What fails is tried again with the next wish, or when the connection is back. */
  async #pump(): Promise<void> {
    if (this.#isPumping) return;
    this.#isPumping = true;
    try {
      for (let left = this.#unread(this.#wanted); left.length > 0; ) {
        if (!(await this.#readBatch(left.slice(0, BATCH)))) break;
        left = this.#unread(this.#wanted);
      }
    } catch {
      // Of the session and of the network others tell.
    }
    this.#isPumping = false;
  }

  #unread(ids: readonly string[]): string[] {
    const known = [this.#lines, this.#gone, this.#asked];
    return ids.filter((id) => !known.some((one) => one.has(id)));
  }

  async #readBatch(ids: string[]): Promise<boolean> {
    const identities = this.#identities;
    const isOver = () => this.#identities !== identities || !this.#opener.isOn;
    if (isOver()) return false;
    for (const id of ids) this.#asked.add(id);
    try {
      const { words, gone } = await this.#deps.fetchWords(ids, []);
      if (isOver()) return false;
      for (const id of gone) this.#gone.add(id);
      const lines = await this.#opener.read(words.filter(({ id }) => !this.#gone.has(id)));
      if (lines === null || isOver()) return false;
      for (const [id, line] of lines) if (!this.#gone.has(id)) this.#lines.set(id, line);
      return true;
    } finally {
      if (!isOver()) for (const id of ids) this.#asked.delete(id);
      this.#changed();
    }
  }

  #changed(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}
