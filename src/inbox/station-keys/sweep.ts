import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { checkSwap } from "./check-swap.ts";
import { type HeldKeys, type SealedAnew, sealAnew } from "./seal-anew.ts";

/** Most characters in one request, well below the server's limit. */
const MAX_SENT = 160 * 1024;

/**
 * Compares what colleagues' browsers have sealed anew with what it was, then seals the rest anew.
 * `goesOn` is asked before each page. Throws CallFailed.
 */
export async function sweep(keys: HeldKeys, goesOn: () => boolean): Promise<void> {
  await compareSwaps(keys, goesOn);
  await sealPending(keys, goesOn);
}

async function compareSwaps(keys: HeldKeys, goesOn: () => boolean): Promise<void> {
  while (goesOn()) {
    const { swaps } = await call(api.keys.unchecked.$get());
    if (swaps.length === 0) return;
    const checks = [];
    for (const swap of swaps) {
      checks.push({ number: swap.number, same: await checkSwap(swap, keys) });
    }
    await call(api.keys.unchecked.$put({ json: { checks } }));
  }
}

/**
 * Seals anew everything that is still sealed to a former key, one page at a time. If the browser
 * closes, only the current page is lost, and the next officer continues.
 */
async function sealPending(keys: HeldKeys, goesOn: () => boolean): Promise<void> {
  while (goesOn()) {
    const { blobs } = await call(api.keys.pending.$get());
    const anew: SealedAnew[] = [];
    for (const blob of blobs) anew.push(await sealAnew(blob, keys));
    // Also sent without swaps: the server drops the old key when it learns that nothing is left.
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
