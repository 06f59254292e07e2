import { z } from "zod";
import { openText, sealText } from "../keys/age-file.ts";
import type { KeyPair } from "../keys/station-key.ts";

const draftsSchema = z.record(z.string(), z.string());

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
    const text = JSON.stringify(Object.fromEntries(this.#open));
    this.#open = new Map();
    this.#sealed = sealText(text, recipient);
  }

  /** Opens what was sealed; another officer's drafts are dropped. */
  async reopen(own: KeyPair): Promise<void> {
    const sealed = this.#sealed;
    this.#sealed = null;
    const opened = sealed && (await openText(await sealed, own.identity));
    if (!opened?.ok) return;
    const drafts = draftsSchema.safeParse(JSON.parse(opened.value)).data ?? {};
    this.#open = new Map([...Object.entries(drafts), ...this.#open]);
  }

  forget(): void {
    this.#open = new Map();
    this.#sealed = null;
  }
}
