import type { KeyPair } from "../keys/station-key.ts";

/** Loaded separately to keep the first file small. It is available before a session opens. */
const loadSealed = () => import("./sealed-drafts.ts");

/**
 * An officer's unsent texts, by name. They survive a lock or the end of a session, but sealed to
 * the officer: a locked screen keeps no plain text.
 */
export class Drafts {
  #open = new Map<string, string>();
  #sealed: Promise<string> | null = null;

  get(name: string): string {
    return this.#open.get(name) ?? "";
  }

  set(name: string, text: string): void {
    if (text === "") this.#open.delete(name);
    else this.#open.set(name, text);
  }

  /** Seals everything to the officer's recipient and forgets the plain text. */
  close(recipient: string): void {
    if (this.#open.size === 0) return;
    const drafts = this.#open;
    this.#open = new Map();
    this.#sealed = loadSealed().then(({ sealDrafts }) => sealDrafts(drafts, recipient));
  }

  /** Opens the sealed drafts. Another officer's drafts are dropped. */
  async reopen(own: KeyPair): Promise<void> {
    const sealed = this.#sealed;
    this.#sealed = null;
    if (sealed === null) return;
    const { openDrafts } = await loadSealed();
    this.#open = new Map([...(await openDrafts(await sealed, own)), ...this.#open]);
  }

  forget(): void {
    this.#open = new Map();
    this.#sealed = null;
  }
}
