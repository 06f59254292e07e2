import { firstEndingAfter } from "./byte-range.ts";
import type { ByteSource } from "./byte-source.ts";
import { cleanSamples } from "./clean-samples.ts";
import type { KeptRange } from "./kept-range.ts";
import { MalformedMediaError } from "./malformed.ts";

interface Media {
  input: ByteSource;
  /** What is kept of it. null: nothing is known yet, and it is passed on as it is. */
  kept: readonly KeptRange[] | null;
  note(removed: Uint8Array): void;
}

/**
 * Passes media data on: samples and items that are kept, cleaned, and zeros for all else. `length`
 * may be infinite: up to the end of the file.
 */
export async function* passMedia(media: Media, length: number): AsyncGenerator<Uint8Array> {
  const { input, kept, note } = media;
  const end = input.offset + length;
  while (input.offset < end) {
    const range = kept?.[firstEndingAfter(kept, input.offset)];
    const isKept = range !== undefined && range.start <= input.offset;
    const length = Math.min(isKept ? range.end : (range?.start ?? end), end) - input.offset;
    if (isKept) yield* cleanSamples({ input, length, note }, range.coding);
    else if (await isOver(input, length)) return;
    else yield* passUnkept(media, length);
  }
}

/** Whether data without an end of its own has come to the end of the file. */
async function isOver(input: ByteSource, length: number): Promise<boolean> {
  return length === Number.POSITIVE_INFINITY && (await input.atEnd());
}

async function* passUnkept(
  { input, kept, note }: Media,
  length: number,
): AsyncGenerator<Uint8Array> {
  const part = await input.some(length);
  if (part === null) throw new MalformedMediaError();
  if (kept) note(part);
  yield kept ? new Uint8Array(part.length) : part;
}
