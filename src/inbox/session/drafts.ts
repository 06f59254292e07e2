import type { KeyPair } from "../keys/station-key.ts";
import type { Keeper } from "./keeper.ts";
import type { BoxChange, SealedBox } from "./sealed-box.ts";

/** Long enough for one write of a quickly typed word. Whoever leaves meanwhile loses nothing. */
const WRITE_MS = 250;

/**
 * An officer's unsent texts, by name: a kind and the ids that it is about, between spaces, as
 * `note 4fR…`. They survive a lock, the end of a session, a reload and a crash, but sealed to the
 * officer: neither a locked screen nor the disk has plain text.
 */
export class Drafts {
  readonly #load: () => Promise<Keeper>;
  readonly #listeners = new Set<() => void>();
  #open = new Map<string, string>();
  #unwritten = new Set<string>();
  #box: SealedBox | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end: () => void = () => undefined;

  /** `load`: what the texts are kept with is loaded apart, to keep the first file small. */
  constructor(load: () => Promise<Keeper>) {
    this.#load = load;
  }

  readonly get = (name: string): string => this.#open.get(name) ?? "";

  /** An empty text ends the draft. */
  set(name: string, text: string): void {
    if (text === this.get(name)) return;
    this.#put(name, text);
    this.#unwritten.add(name);
    // What was sent must not come back.
    if (text === "") this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), WRITE_MS);
  }

  /** Ends every draft about a thing that is gone. */
  drop(id: string): void {
    for (const name of this.#open.keys()) if (name.split(" ").includes(id)) this.set(name, "");
  }

  /** Calls when any draft changes, in this tab or another. Returns a function that unsubscribes. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Writes what was not written yet, before this returns. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#box === null) return;
    for (const name of this.#unwritten) {
      const text = this.get(name);
      if (text === "") this.#box.remove(name);
      else this.#box.put(name, text);
    }
    this.#unwritten.clear();
  }

  /** Writes everything, and forgets the plain text. */
  close(): void {
    this.flush();
    this.#end();
    this.#box = null;
    this.#open = new Map();
    this.#unwritten.clear();
  }

  /** Opens what the officer has kept. Another officer's drafts are dropped. */
  async reopen(own: KeyPair): Promise<void> {
    const keeper = await this.#load();
    const { box, entries } = await keeper.drafts(own);
    const store = await keeper.store();
    this.#end();
    // What is read for another tab's sake may come when this one is locked.
    const heard = (change: BoxChange) => this.#box === box && this.#heard(change);
    const [unhide, unwatch] = [store.beforeHiding(() => this.flush()), box.watch(heard)];
    this.#end = () => {
      unhide();
      unwatch();
    };
    this.#open = new Map([...entries, ...this.#open]);
    this.#box = box;
    this.flush();
  }

  /** Drops everybody's drafts in this browser. */
  forget(): void {
    this.close();
    void this.#load()
      .then((keeper) => keeper.clear("draft"))
      .catch(() => undefined);
  }

  /** What another tab has written. What is being written here wins. */
  #heard(change: BoxChange): void {
    const name =
      change.type === "written"
        ? change.name
        : [...this.#open.keys()].find((one) => change.is(one));
    if (name === undefined || this.#unwritten.has(name)) return;
    this.#put(name, change.type === "written" ? change.text : "");
  }

  #put(name: string, text: string): void {
    if (text === "") this.#open.delete(name);
    else this.#open.set(name, text);
    for (const listener of this.#listeners) listener();
  }
}
