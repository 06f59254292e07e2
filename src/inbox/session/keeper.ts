import type { KeyPair } from "../keys/station-key.ts";
import { formerDrafts } from "./former-drafts.ts";
import type { RecordStore } from "./record-store.ts";
import { type BoxKind, SealedBox } from "./sealed-box.ts";

export interface OpenedBox {
  box: SealedBox;
  entries: [name: string, text: string][];
}

/** Opens what an officer has kept in this browser. It is loaded apart, before a session opens. */
export class Keeper {
  readonly #open: () => Promise<RecordStore>;
  #store: Promise<RecordStore> | undefined;

  constructor(open: () => Promise<RecordStore>) {
    this.#open = open;
  }

  /** The officer's drafts. Another officer's are dropped, and so is what nobody touches any more. */
  async drafts(own: KeyPair): Promise<OpenedBox> {
    const box = await this.#box("draft", own);
    await box.dropOthers().catch(() => undefined);
    const kept = new Map(await entriesOf(box));
    for (const [name, text] of await formerDrafts(own)) {
      if (kept.has(name)) continue;
      kept.set(name, text);
      box.put(name, text);
    }
    return { box, entries: [...kept] };
  }

  /** What the officer has sent off, and the server has not answered yet. */
  async waiting(own: KeyPair): Promise<OpenedBox> {
    const box = await this.#box("waiting", own);
    return { box, entries: await entriesOf(box) };
  }

  async store(): Promise<RecordStore> {
    this.#store ??= this.#open();
    return this.#store;
  }

  /** Drops everybody's things of a kind. */
  async clear(kind: BoxKind): Promise<void> {
    const store = await this.store();
    const keys = (await store.all()).map(({ key }) => key);
    store.remove(...keys.filter((key) => key.startsWith(`${kind} `)));
  }

  async #box(kind: BoxKind, { identity }: KeyPair): Promise<SealedBox> {
    return new SealedBox(kind, { identity, store: await this.store() });
  }
}

/** Where the browser can't read what it holds, an officer begins with nothing. */
function entriesOf(box: SealedBox): Promise<[name: string, text: string][]> {
  return box.entries().catch(() => []);
}
