import { Decrypter } from "age-encryption";
import MiniSearch from "minisearch";
import { fromBase64Url } from "../../core/base64url.ts";
import type { WordsOfTips } from "../../core/station/tip-views.ts";
import { tipContentSchema } from "../../core/tip/tip-content.ts";
import { type CheckedWords, checkWords } from "../keys/check-words.ts";
import type { AlikeTips, ComparedTip } from "../likeness/comparison.ts";
import type { LexiconFile } from "../likeness/lexicon-file.ts";
import { CompareRun } from "./compare-run.ts";
import { firstLine, textsOf } from "./first-line.ts";
import { nextTask } from "./next-task.ts";
import { MOST_PASSAGES, passageOf } from "./passage.ts";
import { queryWords, searchWords } from "./search-words.ts";

/** What the list shows of a tip's words. */
export type FirstLine =
  /** `text` empty: nothing was written. */
  | { type: "line"; text: string; words: CheckedWords }
  /** No key of this station opens it, or this version can't read its form. */
  | { type: "unreadable" };

export interface Plain {
  bytes: Uint8Array;
  words: CheckedWords;
}

/** What the page asks. */
export type Job =
  /** First of all, and once. */
  | { type: "keys"; identities: string[] }
  | { type: "open"; number: number; sealed: string; digest: string | null }
  | { type: "read"; number: number; tips: WordsOfTips["words"] }
  /** Those are gone: nothing is said of them any more, whatever was asked before. */
  | { type: "forget"; ids: string[] }
  | { type: "find"; query: string }
  /** Of those that were read. Another one ends it, and `stop`. */
  | { type: "compare"; number: number; tips: ComparedTip[]; lexicon: LexiconFile }
  | { type: "stop" };

export type Answer =
  /** It works: sent before anything is asked. */
  | { type: "ready" }
  | { type: "opened"; number: number; plain: Plain | null }
  | { type: "read"; number: number; lines: [id: string, line: FirstLine][] }
  /** Ids, the best first; of the first ones the passages that have it. */
  | { type: "found"; query: string; ids: string[]; passages: [id: string, passage: string][] }
  /** So many of the tips are compared. */
  | { type: "comparing"; done: number }
  /** null: it was ended. */
  | { type: "compared"; number: number; alike: AlikeTips[] | null };

export type Found = Extract<Answer, { type: "found" }>;

interface Indexed {
  id: string;
  text: string;
  lang: string;
}

/**
 * Opens what is sealed to the station, and searches it. It runs in a Web Worker, and has all that was
 * opened in its memory: whoever ends the worker ends that, too.
 */
export class TipReader {
  readonly #answer: (answer: Answer) => void;
  #decrypter = new Decrypter();
  /** The texts in the index: to take one out of it takes its words. */
  readonly #indexed = new Map<string, Indexed>();
  readonly #gone = new Set<string>();
  readonly #compare = new CompareRun();
  /** Of the last query: it is asked again with each page that is read. */
  #passages = { query: "", of: new Map<string, string>() };
  readonly #index = new MiniSearch<Indexed>({
    fields: ["text"],
    tokenize: searchWords,
    processTerm: (word) => word,
    searchOptions: { tokenize: queryWords, combineWith: "AND", prefix: true },
  });

  constructor(answer: (answer: Answer) => void) {
    this.#answer = answer;
  }

  async take(job: Job): Promise<void> {
    switch (job.type) {
      case "keys":
        for (const identity of job.identities) this.#decrypter.addIdentity(identity);
        return;
      case "open": {
        const { number, sealed, digest } = job;
        this.#answer({ type: "opened", number, plain: await this.#open(sealed, digest) });
        return;
      }
      case "read":
        this.#answer({ type: "read", number: job.number, lines: await this.#read(job.tips) });
        return;
      case "forget":
        for (const id of job.ids) this.#forget(id);
        return;
      case "find":
        this.#find(job.query);
        return;
      case "compare":
        return this.#compareTips(job);
      case "stop":
        this.#compare.stop();
    }
  }

  async #read(tips: WordsOfTips["words"]): Promise<[string, FirstLine][]> {
    const lines: [string, FirstLine][] = [];
    for (const { id, sealed, digest } of tips) {
      const plain = await this.#open(sealed, digest);
      if (!this.#gone.has(id)) lines.push([id, this.#keep(id, plain)]);
      // A tip that somebody waits for is opened in between.
      await nextTask();
    }
    // One that was read may have gone while the next ones were.
    return lines.filter(([id]) => !this.#gone.has(id));
  }

  async #compareTips({ number, tips, lexicon }: Extract<Job, { type: "compare" }>): Promise<void> {
    const alike = await this.#compare.compare({
      tips,
      lexicon,
      textOf: (id) => this.#indexed.get(id),
      told: (done) => this.#answer({ type: "comparing", done }),
    });
    // One that was compared may have gone while the others were.
    const left = alike?.map((one) => ({
      ...one,
      ids: one.ids.filter((id) => !this.#gone.has(id)),
    }));
    this.#answer({ type: "compared", number, alike: left ?? null });
  }

  async #open(sealed: string, digest: string | null): Promise<Plain | null> {
    try {
      const bytes = await this.#decrypter.decrypt(fromBase64Url(sealed) ?? new Uint8Array(0));
      return { bytes, words: await checkWords(bytes, digest) };
    } catch {
      return null;
    }
  }

  #keep(id: string, plain: Plain | null): FirstLine {
    this.#unindex(id);
    const content = plain && parsed(plain.bytes);
    if (!content) return { type: "unreadable" };
    const indexed = { id, text: textsOf(content).join("\n"), lang: content.lang };
    this.#indexed.set(id, indexed);
    this.#index.add(indexed);
    return { type: "line", text: firstLine(content), words: plain.words };
  }

  #forget(id: string): void {
    this.#gone.add(id);
    this.#unindex(id);
    this.#compare.forget(id);
  }

  /** With its words, so that none of them stays in the index. */
  #unindex(id: string): void {
    const indexed = this.#indexed.get(id);
    if (!indexed) return;
    this.#index.remove(indexed);
    this.#indexed.delete(id);
    this.#passages.of.delete(id);
  }

  #find(query: string): void {
    const ids = this.#index.search(query).map(({ id }) => String(id));
    if (this.#passages.query !== query) this.#passages = { query, of: new Map() };
    const shown = ids.slice(0, MOST_PASSAGES);
    const passages = shown.map((id): [string, string] => [id, this.#passage(id)]);
    this.#answer({ type: "found", query, ids, passages });
  }

  #passage(id: string): string {
    const { query, of } = this.#passages;
    const known = of.get(id) ?? passageOf(this.#indexed.get(id)?.text ?? "", query);
    of.set(id, known);
    return known;
  }
}

function parsed(bytes: Uint8Array) {
  try {
    return tipContentSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}
