import { bytesOf, latin1, uint64 } from "./bytes.ts";
import { gatherStream } from "./gather-stream.ts";

const LEAST_BYTES = 256 * 1024;
const ZEROS = new Uint8Array(64 * 1024);

/** The last 16 bytes of a padded file: a mark, and the length of what was padded. */
const MARK = bytesOf("\0padded\0");
const LENGTH_BYTES = 8;
export const END_BYTES = MARK.length + LENGTH_BYTES;

/** The file is shorter or longer than was announced: it was cut, or is another one. */
class WrongLengthError extends Error {
  override name = "WrongLengthError";
}

/** The size of a padded file: a power of two from 256 kB on that holds so many bytes. */
export function paddedSize(bytes: number): number {
  let size = LEAST_BYTES;
  while (size < bytes + END_BYTES) size *= 2;
  return size;
}

/**
 * Appends zeros to a file of so many bytes, so that its stored form does not tell its length.
 * Readers of pictures, films and sound ignore what follows the end. The stream fails if the file
 * has another length.
 */
export function padFile(body: ReadableStream<Uint8Array>, length: number) {
  const reader = body.getReader();
  return gatherStream(padded(reader, length), (reason) => reader.cancel(reason));
}

async function* padded(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  length: number,
): AsyncGenerator<Uint8Array> {
  let left = length;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    left -= part.value.length;
    if (left < 0) break;
    yield part.value;
  }
  if (left !== 0) throw new WrongLengthError("not as long as announced");
  let zeros = paddedSize(length) - length - END_BYTES;
  for (; zeros > ZEROS.length; zeros -= ZEROS.length) yield ZEROS;
  const end = new Uint8Array(zeros + END_BYTES);
  end.set(MARK, zeros);
  new DataView(end.buffer).setBigUint64(zeros + MARK.length, BigInt(length));
  yield end;
}

/**
 * The length of a file without its padding. `end`: its last `END_BYTES` bytes. A file of before
 * files were padded has no mark, and keeps its size.
 */
export function unpaddedSize(end: Uint8Array, size: number): number {
  const mark = latin1(end.subarray(0, MARK.length));
  if (end.length !== END_BYTES || mark !== latin1(MARK)) return size;
  const length = uint64(end, MARK.length);
  return length + END_BYTES <= size ? length : size;
}
