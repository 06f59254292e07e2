import { FILM_BYTES } from "./film.ts";
import { PASSES, type Pass } from "./pass.ts";

/** What the parent reads: a line of JSON. */
export interface Measured {
  /** Of each film after the first, microseconds. */
  wallUs: number[];
  /** Most memory held above what the process held before, in bytes. */
  heldBytes: number;
}

const FILMS = 5;
/** Memory is looked at so often, after what nobody needs has been freed: what is left is held. */
const LOOK_EVERY_BYTES = 1024 * 1024;

/** One process for each pass: what another one left behind would count as held. */
async function main(pass: Pass): Promise<void> {
  const wallUs: number[] = [];
  await readThrough(pass, () => undefined);
  for (let film = 0; film < FILMS; film++) {
    const start = performance.now();
    await readThrough(pass, () => undefined);
    wallUs.push((performance.now() - start) * 1_000);
  }
  const before = memory();
  let heldBytes = 0;
  await readThrough(pass, () => {
    heldBytes = Math.max(heldBytes, memory() - before);
  });
  console.log(JSON.stringify({ wallUs, heldBytes } satisfies Measured));
}

async function readThrough(pass: Pass, look: () => void): Promise<void> {
  let given = 0;
  let nextLook = 0;
  for await (const piece of await PASSES[pass]()) {
    given += piece.length;
    if (given < nextLook) continue;
    nextLook += LOOK_EVERY_BYTES;
    look();
  }
  if (given < FILM_BYTES) throw new Error(`${pass}: ${given} bytes came through`);
}

/** The heap, and the buffers beside it. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const isPass = (word: string): word is Pass => word in PASSES;

const [, , pass = ""] = process.argv;
if (!isPass(pass)) throw new Error(`no such pass: ${pass}`);
await main(pass);
