import type { Keyring, Purpose } from "../../src/app/ports.ts";
import { fromBase64Url } from "../../src/core/base64url.ts";
import { ageSealing } from "../../src/seal/age-sealing.ts";
import { makeKeyring } from "../../src/seal/keyring.ts";
import type { Found } from "../leaks/leak-finder.ts";
import { type ThiefBox, thiefBox } from "../leaks/thief-box.ts";
import type { Row, Value } from "./read-dump.ts";

/** Every key that follows from APP_SECRET alone. The compiler reports a missing one. */
const PURPOSES: Record<Purpose, true> = {
  session: true,
  outbox: true,
  messages: true,
  watch: true,
  "way-back": true,
  duty: true,
  subscriber: true,
  "name/conversation": true,
  "name/mailbox": true,
  "name/subscriber": true,
  "name/ping": true,
  "name/delivery": true,
  "name/update": true,
  "mailbox-identity": true,
  "session-cookie": true,
  "notice-address": true,
  challenge: true,
  filing: true,
  notice: true,
};

const AGE = "age-encryption.org/v1\n";
const RECEIPT = /\b(?:[0-9A-Z]{4}-){4}[0-9A-Z*~$=]/g;
const IDENTITY = /AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+/g;
/** Length of a nonce and a tag in base64url. */
const SEALED = /[A-Za-z0-9_-]{38,}/g;

/** Something that was opened: where it was, by which key, and its content. */
export interface Opened extends Found {
  by: string;
}

/** A chat that the thief knows, for example because all ids can be tried. */
export interface Known {
  channel: string;
  chat: string;
}

/**
 * Has every file and APP_SECRET, and knows every chat. Opens what can be opened, and its content,
 * with every receipt and identity that is found on the way.
 */
export class Thief {
  readonly #ring: Keyring;
  readonly #boxes: [name: string, box: ThiefBox][];
  readonly #sessions: [name: string, box: ThiefBox][];
  readonly #rows: Row[];
  readonly #files: Found[];
  readonly opened: Opened[] = [];
  readonly receipts = new Set<string>();
  /** Identities that were found in plain text: those of attachments. */
  readonly identities = new Set<string>();
  /** Identities of mailboxes, by the id of their tip. */
  readonly #mailboxes = new Map<string, string>();

  private constructor(parts: {
    ring: Keyring;
    boxes: [string, ThiefBox][];
    sessions: [string, ThiefBox][];
    rows: Row[];
    files: Found[];
  }) {
    this.#ring = parts.ring;
    this.#boxes = parts.boxes;
    this.#sessions = parts.sessions;
    this.#rows = parts.rows;
    this.#files = parts.files;
  }

  static async come(
    secret: string,
    dump: { rows: Row[]; files: Found[] },
    chats: Known[],
  ): Promise<Thief> {
    const bytes = new Uint8Array(Buffer.from(secret, "base64url"));
    const ring = await makeKeyring(bytes);
    // Each purpose is a key of the type that lists all.
    const purposes = Object.keys(PURPOSES) as Purpose[];
    const boxes = purposes.map(
      async (one): Promise<[string, ThiefBox]> => [one, await thiefBox(bytes, one)],
    );
    const notices = await thiefBox(bytes, "messages", "notices");
    const sessions = chats.map(async ({ channel, chat }): Promise<[string, ThiefBox]> => {
      const box = await thiefBox(bytes, "session", `${channel}:${chat}`);
      return [`session of ${chat}`, box];
    });
    return new Thief({
      ring,
      boxes: [...(await Promise.all(boxes)), ["messages of notices", notices]],
      sessions: await Promise.all(sessions),
      ...dump,
    });
  }

  async openAll(): Promise<void> {
    for (const row of this.#rows) {
      for (const [column, value] of Object.entries(row.values)) {
        await this.#tryBoxes(`${row.table}.${column}`, value);
      }
    }
    await this.#makeIdentities();
    const openings = this.#rows.filter(({ table }) => table === "opening");
    const tips = new Map(openings.map(({ file, values }) => [file, values.tip]));
    for (const row of this.#rows) await this.#tryIdentity(row, tips.get(row.file));
    for (const file of this.#files) {
      if (isAge(file.bytes)) await this.#tryAge(file, [...this.identities]);
    }
  }

  async #tryBoxes(where: string, value: Value): Promise<void> {
    for (const bytes of sealedIn(value)) {
      if (isAge(bytes)) continue;
      // A session is kept as bytes, never as text: it is tried with the key of every chat.
      const chats = value instanceof Uint8Array ? this.#sessions : [];
      const plain = await openWith([...this.#boxes, ...chats], bytes);
      if (plain) await this.#keep(where, plain);
    }
  }

  /** Keeps what was opened, and opens what is inside. */
  async #keep(where: string, { by, bytes }: { by: string; bytes: Uint8Array }): Promise<void> {
    this.opened.push({ where, by, bytes });
    const text = new TextDecoder().decode(bytes);
    for (const receipt of text.match(RECEIPT) ?? []) this.receipts.add(receipt);
    for (const identity of text.match(IDENTITY) ?? []) this.identities.add(identity);
    for (const inner of text.match(SEALED) ?? []) {
      const decoded = fromBase64Url(inner);
      if (!decoded) continue;
      this.opened.push({ where: `${where}, inside`, by: "base64url", bytes: decoded });
      await this.#tryBoxes(`${where}, inside`, inner);
    }
  }

  async #makeIdentities(): Promise<void> {
    const tips = new Map(
      this.#rows
        .filter(({ table, values }) => table === "tips" && values.mailbox)
        .map(({ values }) => [String(values.mailbox), String(values.id)]),
    );
    for (const receipt of this.receipts) {
      const tip = tips.get(await this.#ring.name("name/mailbox", receipt));
      const seed = await this.#ring.bytes("mailbox-identity", receipt);
      if (tip) this.#mailboxes.set(tip, (await ageSealing.keyPair(seed)).identity);
    }
  }

  /** age files of a row with the identity of the tip that they belong to. */
  async #tryIdentity(row: Row, ofMailbox: Value | undefined): Promise<void> {
    const { id, tip = ofMailbox ?? id } = row.values;
    const identity = this.#mailboxes.get(String(tip));
    for (const [column, value] of Object.entries(row.values)) {
      for (const bytes of sealedIn(value)) {
        if (identity && isAge(bytes))
          await this.#tryAge({ where: `${row.table}.${column}`, bytes }, [identity]);
      }
    }
  }

  async #tryAge({ where, bytes }: Found, identities: string[]): Promise<void> {
    for (const identity of identities) {
      const plain = await ageSealing.open(identity, bytes);
      if (plain) await this.#keep(where, { by: "age", bytes: plain });
    }
  }
}

/** The bytes of a value, and those that its text may stand for. */
function sealedIn(value: Value): Uint8Array[] {
  if (value instanceof Uint8Array) return [value];
  const texts = typeof value === "string" ? (value.match(SEALED) ?? []) : [];
  return texts.flatMap((text) => fromBase64Url(text) ?? []);
}

async function openWith(boxes: [string, ThiefBox][], bytes: Uint8Array) {
  for (const [by, box] of boxes) {
    const plain = await box(bytes);
    if (plain) return { by, bytes: plain };
  }
  return null;
}

function isAge(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, AGE.length)).toString("latin1") === AGE;
}

/** The kinds of the recipients of an age file, one for each stanza. */
export function stanzasOf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString("latin1");
  const header = text.slice(0, text.indexOf("\n---"));
  return [...header.matchAll(/^-> (\S+)/gm)].map(([, kind = ""]) => kind);
}
