import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { toBase64Url } from "../../core/base64url.ts";
import { DAY_MS } from "../../core/units.ts";
import type { RecordStore, SealedRecord } from "./record-store.ts";

/** Part of the stored format. */
const INFO = "tieng-mo/kept/v1";
const KEY_BYTES = 32;
const NONCE_BYTES = 24;
/** Of text that nobody has touched for so long, a tip may be long deleted. */
const KEPT_DAYS = 14;
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** What is in a box. Each kind is by itself, so that one can be dropped without the other. */
export type BoxKind = "draft" | "waiting";

/** Of what was removed, nobody can say the name; whoever knows it can ask. */
export type BoxChange =
  | { type: "written"; name: string; text: string }
  | { type: "removed"; is(name: string): boolean };

/**
 * An officer's texts of one kind, by name, kept under a key that is made from the officer's own.
 * The sealing does not wait for anything: a page that goes can't wait either. So it is the cipher
 * of age in JavaScript, not the browser's.
 */
export class SealedBox {
  readonly #kind: BoxKind;
  readonly #store: RecordStore;
  readonly #key: Uint8Array;
  readonly #naming: Uint8Array;
  readonly #owner: string;

  constructor(kind: BoxKind, { identity, store }: { identity: string; store: RecordStore }) {
    const keys = hkdf(sha256, utf8ToBytes(identity), undefined, utf8ToBytes(INFO), 2 * KEY_BYTES);
    this.#kind = kind;
    this.#store = store;
    this.#key = keys.subarray(0, KEY_BYTES);
    this.#naming = keys.subarray(KEY_BYTES);
    this.#owner = this.#hidden("owner");
  }

  /** All that this officer has kept. What is too old, or unreadable, goes. */
  async entries(today = dayOf(Date.now())): Promise<[name: string, text: string][]> {
    const own = (await this.#records()).filter(({ owner }) => owner === this.#owner);
    const records = own.map((record) => {
      const entry = today - record.day <= KEPT_DAYS ? this.#open(record) : null;
      return { record, entry };
    });
    const gone = records.filter(({ entry }) => entry === null);
    if (gone.length > 0) this.#store.remove(...gone.map(({ record }) => record.key));
    return records.flatMap(({ entry }) => (entry ? [entry] : []));
  }

  put(name: string, text: string, day = dayOf(Date.now())): void {
    const key = this.#keyOf(name);
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const plain = utf8ToBytes(JSON.stringify([name, text]));
    const cipher = xchacha20poly1305(this.#key, nonce, utf8ToBytes(key));
    const sealed = Uint8Array.from([...nonce, ...cipher.encrypt(plain)]);
    this.#store.put({ key, owner: this.#owner, sealed, day });
  }

  remove(...names: string[]): void {
    if (names.length > 0) this.#store.remove(...names.map((name) => this.#keyOf(name)));
  }

  /** Drops what other officers have kept in this browser. */
  async dropOthers(): Promise<void> {
    const others = (await this.#records()).filter(({ owner }) => owner !== this.#owner);
    if (others.length > 0) this.#store.remove(...others.map(({ key }) => key));
  }

  /** Hears what another tab of this officer changes. Returns its end. */
  watch(heard: (change: BoxChange) => void): () => void {
    const read = async (key: string) => {
      const record = await this.#store.get(key);
      const entry = record?.owner === this.#owner ? this.#open(record) : null;
      if (entry) heard({ type: "written", name: entry[0], text: entry[1] });
      if (!record) heard({ type: "removed", is: (name) => this.#keyOf(name) === key });
    };
    return this.#store.watch((key) => void read(key).catch(() => undefined));
  }

  async #records(): Promise<SealedRecord[]> {
    return (await this.#store.all()).filter(({ key }) => key.startsWith(`${this.#kind} `));
  }

  #open({ key, sealed }: SealedRecord): [string, string] | null {
    try {
      const nonce = sealed.subarray(0, NONCE_BYTES);
      const cipher = xchacha20poly1305(this.#key, nonce, utf8ToBytes(key));
      // Written by `put`, and nobody else has the key.
      return JSON.parse(UTF8.decode(cipher.decrypt(sealed.subarray(NONCE_BYTES))));
    } catch {
      return null;
    }
  }

  #keyOf(name: string): string {
    return `${this.#kind} ${this.#hidden(`${this.#kind} ${name}`)}`;
  }

  #hidden(text: string): string {
    return toBase64Url(hmac(sha256, this.#naming, utf8ToBytes(text)).subarray(0, 16));
  }
}

function dayOf(at: number): number {
  return Math.floor(at / DAY_MS);
}
