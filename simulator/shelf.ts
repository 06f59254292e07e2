import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SimFile } from "./contracts.ts";
import type { Timers } from "./timers.ts";

/** How long changes are gathered before they are written. */
const GATHER_MS = 300;

/** A file that a platform holds, without its bytes. */
export interface KeptFile {
  id: string;
  name: string;
  mime: string;
}

export interface ShelfOptions {
  directory: string;
  /** The name of the document; files lie in a folder of the same name. */
  name: string;
  timers: Timers;
}

/** Keeps what a platform remembers over a restart: one JSON document, and files beside it. */
export class Shelf<T extends { version: number }> {
  readonly #options: ShelfOptions;
  #waiting: (() => void) | null = null;
  #take: (() => T) | null = null;

  constructor(options: ShelfOptions) {
    this.#options = options;
    mkdirSync(this.#folder, { recursive: true });
  }

  /** What was kept last; null: nothing, or by another version of this program. */
  read(version: T["version"]): T | null {
    try {
      // Written by `write` alone; another version may have another shape.
      const kept = JSON.parse(readFileSync(this.#document, "utf8")) as T;
      return kept.version === version ? kept : null;
    } catch {
      return null;
    }
  }

  /** Writes what `take` answers, soon or at `close`. */
  changed(take: () => T): void {
    this.#take = take;
    this.#waiting ??= this.#options.timers.after(GATHER_MS, () => this.#write());
  }

  /** A file's bytes never change: they are written once. */
  putFile(id: string, { bytes }: SimFile): void {
    writeFileSync(join(this.#folder, id), bytes);
  }

  file({ id, name, mime }: KeptFile): SimFile | null {
    const path = join(this.#folder, id);
    return existsSync(path) ? { name, mime, bytes: new Uint8Array(readFileSync(path)) } : null;
  }

  close(): void {
    this.#waiting?.();
    this.#write();
  }

  #write(): void {
    this.#waiting = null;
    if (this.#take === null) return;
    // The directory may have been deleted meanwhile.
    mkdirSync(this.#folder, { recursive: true });
    const whole = `${this.#document}.new`;
    writeFileSync(whole, JSON.stringify(this.#take()));
    renameSync(whole, this.#document);
    this.#take = null;
  }

  get #folder(): string {
    return join(this.#options.directory, this.#options.name);
  }

  get #document(): string {
    return `${this.#folder}.json`;
  }
}
