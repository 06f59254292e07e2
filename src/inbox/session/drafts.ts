import type { KeyPair } from "../keys/station-key.ts";

/** Loaded separately to keep the first file small. It is available before a session opens. */
const loadSealed = () => import("./sealed-drafts.ts");
const STORED = "tieng-mo.drafts";

/** What outlives a reload: the tab's `sessionStorage`. */
export type DraftBox = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * An officer's unsent texts, by name. They survive a lock, the end of a session and a reload, but
 * sealed to the officer: a locked screen keeps no plain text.
 */
export class Drafts {
  readonly #box: DraftBox;
  #open = new Map<string, string>();
  #sealed: Promise<string> | null = null;
  /** Whose drafts are open. */
  #recipient: string | null = null;
  #changed = false;
  #keeping = false;

  constructor(box: DraftBox) {
    this.#box = box;
  }

  get(name: string): string {
    return this.#open.get(name) ?? "";
  }

  set(name: string, text: string): void {
    if (text === "") this.#open.delete(name);
    else this.#open.set(name, text);
    this.#keep();
  }

  /** Seals everything to the officer's recipient and forgets the plain text. */
  close(recipient: string): void {
    this.#recipient = null;
    if (this.#open.size === 0) return;
    const drafts = this.#open;
    this.#open = new Map();
    this.#sealed = loadSealed().then(({ sealDrafts }) => sealDrafts(drafts, recipient));
  }

  /** Opens the sealed drafts. Another officer's drafts are dropped. */
  async reopen(own: KeyPair): Promise<void> {
    const sealed = (await this.#sealed) ?? this.#box.getItem(STORED);
    this.#sealed = null;
    this.#recipient = own.recipient;
    if (sealed !== null) {
      const { openDrafts } = await loadSealed();
      this.#open = new Map([...(await openDrafts(sealed, own)), ...this.#open]);
    }
    this.#keep();
  }

  forget(): void {
    this.#open = new Map();
    this.#sealed = null;
    this.#recipient = null;
    this.#box.removeItem(STORED);
  }

  #keep(): void {
    this.#changed = true;
    if (!this.#keeping) void this.#keepAll();
  }

  /** Stores what is open until nothing has changed meanwhile. A draft that fails to be kept is open still. */
  async #keepAll(): Promise<void> {
    this.#keeping = true;
    while (this.#changed) {
      this.#changed = false;
      await this.#keepOnce().catch(() => undefined);
    }
    this.#keeping = false;
  }

  async #keepOnce(): Promise<void> {
    const recipient = this.#recipient;
    if (recipient === null) return;
    if (this.#open.size === 0) {
      this.#box.removeItem(STORED);
      return;
    }
    const { sealDrafts } = await loadSealed();
    const sealed = await sealDrafts(this.#open, recipient);
    // Forgotten, or closed, while it was sealed.
    if (this.#recipient === recipient) this.#box.setItem(STORED, sealed);
  }
}
