import { FILM_BYTES } from "./film.ts";
import { PASSES, type Pass } from "./pass.ts";

/** What the parent reads: a line of JSON. */
export interface Measured {
  /** Time of each film after the first, in microseconds. */
  wallUs: number[];
  /** Peak of the memory held beyond the start value, in bytes. */
  heldBytes: number;
}

const FILMS = 5;
/**
 * Memory is measured after this many bytes, after a garbage collection, so that only held memory
 * counts.
 */
const LOOK_EVERY_BYTES = 1024 * 1024;

/** Each pass has a process of its own, because remains of another pass would count as held. */
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

/** Bytes of the heap and of external buffers. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const isPass = (word: string): word is Pass => word in PASSES;

const [, , pass = ""] = process.argv;
if (!isPass(pass)) throw new Error(`no such pass: ${pass}`);
await main(pass);
