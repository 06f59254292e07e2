import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const DemoKey = z.object({ officer: z.string(), identity: z.string() });
const Kept = z.record(z.string(), DemoKey);

/** A demo officer's id and age identity: what another officer has in a key file. */
export type DemoKey = z.infer<typeof DemoKey>;

/** The demo officers' keys by station, in a file that only this user can read. */
export class DemoKeys {
  readonly #file: string;
  readonly #keys: Record<string, DemoKey>;

  constructor(file: string) {
    this.#file = file;
    this.#keys = existsSync(file) ? Kept.parse(JSON.parse(readFileSync(file, "utf8"))) : {};
  }

  of(station: string): DemoKey | null {
    return this.#keys[station] ?? null;
  }

  keep(station: string, key: DemoKey): void {
    this.#keys[station] = key;
    writeFileSync(this.#file, JSON.stringify(this.#keys), { mode: 0o600 });
  }
}
