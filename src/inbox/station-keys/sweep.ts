import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { type HeldKeys, type SealedAnew, sealAnew } from "./seal-anew.ts";

/** Characters of one request: well below what the server takes. */
const MAX_SENT = 160 * 1024;

/**
 * Seals everything anew that a rotation has left, a page at a time. Closing the browser costs only
 * the page at hand: whoever comes next goes on. `goesOn` is asked before each page. Throws CallFailed.
 */
export async function sweep(keys: HeldKeys, goesOn: () => boolean): Promise<void> {
  while (goesOn()) {
    const { blobs } = await call(api.keys.pending.$get());
    const anew: SealedAnew[] = [];
    for (const blob of blobs) anew.push(await sealAnew(blob, keys));
    // Also without any: the server forgets the old key when it hears that nothing is left.
    for (const swaps of inRequests(anew)) await call(api.keys.pending.$put({ json: { swaps } }));
    if (blobs.length === 0) return;
  }
}

function inRequests(anew: SealedAnew[]): SealedAnew[][] {
  const requests: SealedAnew[][] = [[]];
  let size = 0;
  for (const one of anew) {
    const length = one.sealed?.length ?? 0;
    if (size + length > MAX_SENT && size > 0) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)?.push(one);
    size += length;
  }
  return requests;
}
