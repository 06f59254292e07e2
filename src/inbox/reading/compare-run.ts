import { type AlikeTips, type ComparedTip, Comparison } from "../likeness/comparison.ts";
import type { LexiconFile } from "../likeness/lexicon-file.ts";
import { nextTask } from "./next-task.ts";

/** So long one slice of the work is: what else waits runs between two. */
const SLICE_MS = 10;

/** Of the work for a tip this part is reading it. */
const READING = 0.2;

interface Text {
  text: string;
  lang: string;
}

/** What is compared, and how far it has come. */
interface Asked {
  tips: readonly ComparedTip[];
  lexicon: LexiconFile;
  textOf(id: string): Text | undefined;
  told(done: number): void;
}

/** Compares tips in slices. It keeps what it knows of each, so that the next time only new ones are read. */
export class CompareRun {
  readonly #sliceMs: number;
  #comparison: Comparison | null = null;
  #run = 0;

  constructor(sliceMs: number = SLICE_MS) {
    this.#sliceMs = sliceMs;
  }

  forget(id: string): void {
    this.#comparison?.remove(id);
  }

  /** Ends what runs. */
  stop(): void {
    this.#run += 1;
  }

  /** null: it was stopped, or another was begun. Tips without a text are left out. */
  async compare({ tips, lexicon, textOf, told }: Asked): Promise<AlikeTips[] | null> {
    this.#run += 1;
    const run = this.#run;
    this.#comparison ??= new Comparison(lexicon);
    const steps = this.#steps(this.#comparison, tips, textOf);
    let done = 0;
    for (;;) {
      const until = performance.now() + this.#sliceMs;
      do {
        const step = steps.next();
        if (step.done) return this.#run === run ? step.value : null;
        done += step.value;
      } while (performance.now() < until);
      told(Math.floor(done));
      await nextTask();
      if (this.#run !== run) return null;
    }
  }

  *#steps(
    comparison: Comparison,
    tips: readonly ComparedTip[],
    textOf: Asked["textOf"],
  ): Generator<number, AlikeTips[]> {
    for (const tip of tips) {
      const found = textOf(tip.id);
      if (found && !comparison.has(tip.id)) comparison.add(tip, found.text, found.lang);
      yield READING;
    }
    for (const run = comparison.run(); ; ) {
      const step = run.next();
      if (step.done) return step.value;
      yield step.value * (1 - READING);
    }
  }
}
