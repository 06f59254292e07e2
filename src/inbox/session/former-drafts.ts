import * as z from "zod/mini";
import { openText } from "../keys/age-file.ts";
import type { KeyPair } from "../keys/station-key.ts";

const STORED = "tieng-mo.drafts";
const draftsSchema = z.record(z.string(), z.string());

/** Takes the drafts that versions before IndexedDB left in this tab; none: another officer's. */
export async function formerDrafts(own: KeyPair): Promise<[name: string, text: string][]> {
  const sealed = globalThis.sessionStorage?.getItem(STORED) ?? null;
  if (sealed === null) return [];
  sessionStorage.removeItem(STORED);
  const opened = await openText(sealed, own.identity);
  if (!opened.ok) return [];
  return Object.entries(draftsSchema.safeParse(JSON.parse(opened.value)).data ?? {});
}
