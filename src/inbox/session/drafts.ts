import type { KeyPair } from "../keys/station-key.ts";

/** Not in the first file that loads; it is there before a session is open. */
const loadSealed = () => import("./sealed-drafts.ts");

/**
 * What an officer has written and not sent, by name. It survives a lock or a session's end, but
 * sealed to the officer: a locked screen holds nothing that can be read.
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

  /** Opens what was sealed; another officer's drafts are dropped. */
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
