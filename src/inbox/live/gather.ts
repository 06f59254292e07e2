/**
 * Collects keys for `ms` and passes them on together, so that a burst of live events causes one
 * read of each thing that changed.
 */
export class Gather {
  readonly #deps: GatherDeps;
  #keys = new Set<string>();

  constructor(deps: GatherDeps) {
    this.#deps = deps;
  }

  add(key: string): void {
    this.#keys.add(key);
    if (this.#keys.size > 1) return;
    this.#deps.after(this.#deps.ms, () => {
      const keys = [...this.#keys];
      this.#keys = new Set();
      this.#deps.flush(keys);
    });
  }
}

export interface GatherDeps {
  ms: number;
  after(ms: number, run: () => void): () => void;
  flush(keys: string[]): void;
}
