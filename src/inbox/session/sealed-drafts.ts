import * as z from "zod/mini";
import { openText, sealText } from "../keys/age-file.ts";
import type { KeyPair } from "../keys/station-key.ts";

const draftsSchema = z.record(z.string(), z.string());

export function sealDrafts(drafts: Map<string, string>, recipient: string): Promise<string> {
  return sealText(JSON.stringify(Object.fromEntries(drafts)), recipient);
}

/** Opens sealed drafts; empty: they belong to another officer. */
export async function openDrafts(sealed: string, own: KeyPair): Promise<[string, string][]> {
  const opened = await openText(sealed, own.identity);
  if (!opened.ok) return [];
  return Object.entries(draftsSchema.safeParse(JSON.parse(opened.value)).data ?? {});
}
