import { concatBytes } from "./bytes.ts";

/** Small parts are joined to about this size, because each chunk costs the next stage a turn. */
const PIECE_BYTES = 32 * 1024;

/**
 * Turns parts into a stream and joins small ones. `onCancel` is called when the reader cancels; no
 * further part is requested then.
 */
export function gatherStream(
  parts: AsyncGenerator<Uint8Array>,
  onCancel: (reason: unknown) => Promise<void>,
): ReadableStream<Uint8Array> {
  const pieces = gathered(parts);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => onCancel(reason).catch(() => undefined),
  });
}

async function* gathered(parts: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const part of parts) {
    if (part.length > 0) waiting.push(part);
    length += part.length;
    if (length < PIECE_BYTES) continue;
    yield concatBytes(waiting, length);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield concatBytes(waiting, length);
}
