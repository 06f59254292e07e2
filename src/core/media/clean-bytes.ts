import { ByteSource } from "./byte-source.ts";
import { cleanSamples } from "./clean-samples.ts";
import type { Coding } from "./kept-range.ts";

/** Cleans samples in memory, in place. `note` gets what is taken out of them. */
export async function cleanBytes(
  bytes: Uint8Array,
  coding: Coding,
  note: (removed: Uint8Array) => void,
): Promise<void> {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes.slice());
      controller.close();
    },
  });
  const samples = { input: new ByteSource(stream), length: bytes.length, note };
  let at = 0;
  for await (const part of cleanSamples(samples, coding)) {
    bytes.set(part, at);
    at += part.length;
  }
}
