import type { BoxHead } from "./bmff-box.ts";
import { bytesOf } from "./bytes.ts";
import { noteTraces } from "./note-traces.ts";
import type { Strip } from "./stripper.ts";

/** The report on removed metadata reads at most this much of a removed box. */
const LOOKED_AT_BYTES = 64 * 1024;
const FILLER = new Set(["free", "skip", "wide"]);

/** Consumes the next box and yields filler (`free`) of the same size. */
export async function* blankBox(
  { input, found }: Strip,
  head: BoxHead,
  size: number,
): AsyncGenerator<Uint8Array> {
  const header = (await input.take(head.headBytes)).slice();
  header.set(bytesOf("free"), 4);
  yield header;
  const length = size - head.headBytes;
  const start = await input.take(Math.min(length, LOOKED_AT_BYTES));
  if (!FILLER.has(head.type)) noteTraces(found, start);
  yield new Uint8Array(start.length);
  for await (const part of input.pass(length - start.length)) yield new Uint8Array(part.length);
}
