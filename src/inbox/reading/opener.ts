import type { WordsOfTips } from "../../core/station/tip-views.ts";
import type { AlikeTips, ComparedTip } from "../likeness/comparison.ts";
import type { LexiconFile } from "../likeness/lexicon-file.ts";
import type { Engine, StartEngine } from "./engine.ts";
import type { Answer, FirstLine, Found, Job, Plain } from "./tip-reader.ts";

export interface OpenerDeps {
  /** Where tips are opened, and where if that fails. */
  start: StartEngine;
  startInstead: StartEngine;
  found(answer: Found): void;
  /** So many tips are compared. */
  comparing(done: number): void;
  /** It became slow. */
  changed(): void;
}

/** null: the keys were dropped. `off`: nothing here opens anything. */
type Outcome = Answer | "off" | null;

interface Waiting {
  job: Job;
  resolve(outcome: Outcome): void;
}

/** The engine that has the keys now, if any, and what was asked of it. */
export class Opener {
  readonly #deps: OpenerDeps;
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;
  #engine: Engine | null = null;
  #isSlow = false;

  constructor(deps: OpenerDeps) {
    this.#deps = deps;
  }

  /** No worker could be started: the page does its work. */
  get isSlow(): boolean {
    return this.#isSlow;
  }

  /** Whether anything would be opened. */
  get isOn(): boolean {
    return this.#engine !== null;
  }

  /** Ends the engine, with all that it opened; starts one for these keys, if there are any. */
  restart(identities: string[]): void {
    this.#engine?.end();
    this.#engine = null;
    this.#isSlow = false;
    this.#answerAll(null);
    if (identities.length > 0) this.#begin(this.#deps.start, identities);
  }

  /** null: no key opens it (any more); `off`: nothing here opens anything. */
  async open(sealed: string, digest: string | null): Promise<Plain | "off" | null> {
    const answer = await this.#ask((number) => ({ type: "open", number, sealed, digest }));
    if (answer === "off") return answer;
    return answer?.type === "opened" ? answer.plain : null;
  }

  /** null: the keys were dropped meanwhile, or nothing here opens anything. */
  async read(tips: WordsOfTips["words"]): Promise<[id: string, line: FirstLine][] | null> {
    const answer = await this.#ask((number) => ({ type: "read", number, tips }));
    return answer !== "off" && answer?.type === "read" ? answer.lines : null;
  }

  /** null: it was ended, the keys were dropped meanwhile, or nothing here opens anything. */
  async compare(tips: ComparedTip[], lexicon: LexiconFile): Promise<AlikeTips[] | null> {
    const answer = await this.#ask((number) => ({ type: "compare", number, tips, lexicon }));
    return answer !== "off" && answer?.type === "compared" ? answer.alike : null;
  }

  stopComparing(): void {
    this.#engine?.post({ type: "stop" });
  }

  forget(ids: string[]): void {
    this.#engine?.post({ type: "forget", ids });
  }

  find(query: string): void {
    this.#engine?.post({ type: "find", query });
  }

  #begin(start: StartEngine, identities: string[]): Engine {
    const engine = start({
      answered: (answer) => this.#engine === engine && this.#answered(answer),
      failed: () => this.#engine === engine && this.#failed(identities),
    });
    this.#engine = engine;
    engine.post({ type: "keys", identities });
    return engine;
  }

  #failed(identities: string[]): void {
    this.#engine?.end();
    this.#engine = null;
    if (this.#isSlow) this.#answerAll("off");
    else {
      this.#isSlow = true;
      const engine = this.#begin(this.#deps.startInstead, identities);
      for (const { job } of this.#waiting.values()) engine.post(job);
    }
    this.#deps.changed();
  }

  #answerAll(outcome: Outcome): void {
    for (const { resolve } of this.#waiting.values()) resolve(outcome);
    this.#waiting.clear();
  }

  #ask(jobOf: (number: number) => Job): Promise<Outcome> {
    const engine = this.#engine;
    if (engine === null) return Promise.resolve("off");
    this.#number += 1;
    const number = this.#number;
    const job = jobOf(number);
    return new Promise((resolve) => {
      this.#waiting.set(number, { job, resolve });
      engine.post(job);
    });
  }

  #answered(answer: Answer): void {
    if (answer.type === "found") this.#deps.found(answer);
    else if (answer.type === "comparing") this.#deps.comparing(answer.done);
    else if (answer.type !== "ready") {
      this.#waiting.get(answer.number)?.resolve(answer);
      this.#waiting.delete(answer.number);
    }
  }
}
