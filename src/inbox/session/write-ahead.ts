import * as z from "zod/mini";
import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import type { SealedRecord } from "./record-store.ts";

/** Part of the stored format. */
const PREFIX = "tieng-mo.kept ";
const REMOVED = "";

const notedSchema = z.object({ owner: z.string(), day: z.number(), sealed: z.string() });

/** A write that may not be in the database yet. `record` null: a removal. */
export interface Noted {
  key: string;
  record: SealedRecord | null;
  /** As it is stored: tells it from a later write of the key. */
  text: string;
}

export type NoteBox = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/**
 * The writes that the database has not confirmed, by key, the last of each. A browser stores them
 * before `note` returns, while a database drops what waits behind another write when its page goes.
 */
export class WriteAhead {
  readonly #box: NoteBox;

  constructor(box: NoteBox) {
    this.#box = box;
  }

  note(key: string, record: SealedRecord | null): Noted {
    const noted = { key, record, text: record === null ? REMOVED : textOf(record) };
    try {
      this.#box.setItem(PREFIX + key, noted.text);
    } catch {
      // No room: then nothing may be left that is older than what the database gets.
      this.#box.removeItem(PREFIX + key);
    }
    return noted;
  }

  /** Whether it is still the last write of its key, and not confirmed. */
  holds({ key, text }: Noted): boolean {
    return this.#box.getItem(PREFIX + key) === text;
  }

  /** The database has it. */
  confirm(noted: Noted): void {
    if (this.holds(noted)) this.#box.removeItem(PREFIX + noted.key);
  }

  all(): Noted[] {
    const names = Array.from(
      { length: this.#box.length },
      (_, index) => this.#box.key(index) ?? "",
    );
    return names.flatMap((name) => {
      const text = name.startsWith(PREFIX) ? this.#box.getItem(name) : null;
      return text === null ? [] : (this.#read(name.slice(PREFIX.length), text) ?? []);
    });
  }

  /** What no version can read goes. */
  #read(key: string, text: string): Noted | null {
    if (text === REMOVED) return { key, record: null, text };
    const record = recordOf(key, text);
    if (record === null) this.#box.removeItem(PREFIX + key);
    return record && { key, record, text };
  }
}

function textOf({ owner, day, sealed }: SealedRecord): string {
  return JSON.stringify({ owner, day, sealed: toBase64Url(sealed) });
}

function recordOf(key: string, text: string): SealedRecord | null {
  try {
    const { owner, day, sealed } = notedSchema.parse(JSON.parse(text));
    const bytes = fromBase64Url(sealed);
    return bytes && { key, owner, day, sealed: bytes };
  } catch {
    return null;
  }
}
