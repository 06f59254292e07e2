import { toBase64Url } from "../../core/base64url.ts";
import type { Filing } from "../../core/filing.ts";
import type { StationDeps } from "./deps.ts";

/** SHA-256 of a tip as it was filed, base64url. A rotation of the station's key seals it anew. */
export async function filingHash(sealed: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from(sealed));
  return toBase64Url(new Uint8Array(digest));
}

/** The filing of a tip; null: the tip does not exist (any more). */
export function filingOf({ store }: Pick<StationDeps, "store">, tip: string): Filing | null {
  const found = store.tips.find(tip);
  return found?.filed ? { hash: found.filed, hour: found.receivedAt } : null;
}
