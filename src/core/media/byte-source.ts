import { concatBytes } from "./bytes.ts";
import { MalformedMediaError } from "./malformed.ts";

const NOTHING = new Uint8Array();

/**
 * Most reads of the stream for one file. The longest valid file (20 MB of the shortest frames)
 * needs 900,000; a file of empty blocks would keep the processor busy for half a minute.
 */
const MAX_LOOKS = 1_000_000;

/**
 * Reads a stream byte by byte. Buffers at most what the caller asks to see at once plus one chunk.
 * Errors of the stream pass through unchanged.
 */
export class ByteSource {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #chunks: Uint8Array[] = [];
  #buffered = 0;
  #ended = false;
  #looks = 0;
  /** Offset of the next byte in the file: the number of bytes taken so far. */
  offset = 0;

  constructor(stream: ReadableStream<Uint8Array>) {
    this.#reader = stream.getReader();
  }

  /** Peeks at buffered bytes: at least `atLeast` unless the stream ends. Takes nothing. */
  async view(atLeast: number): Promise<Uint8Array> {
    if (++this.#looks > MAX_LOOKS) throw new MalformedMediaError();
    while (this.#buffered < atLeast && (await this.#pull()));
    if (this.#chunks.length > 1) this.#chunks = [concatBytes(this.#chunks, this.#buffered)];
    return this.#chunks[0] ?? NOTHING;
  }

  async atEnd(): Promise<boolean> {
    return (await this.view(1)).length === 0;
  }

  /** Takes exactly this many bytes; a stream that ends before throws `MalformedMediaError`. */
  async take(length: number): Promise<Uint8Array> {
    const view = await this.view(length);
    if (view.length < length) throw new MalformedMediaError();
    this.#drop(length);
    return view.subarray(0, length);
  }

  /**
   * Takes this many bytes chunk by chunk; a stream that ends before throws `MalformedMediaError`.
   */
  async *pass(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      const part = await this.some(left);
      if (part === null) throw new MalformedMediaError();
      left -= part.length;
      yield part;
    }
  }

  async skip(length: number): Promise<void> {
    for await (const _ of this.pass(length));
  }

  /** Takes at most `atMost` buffered bytes; null at the end. */
  async some(atMost: number): Promise<Uint8Array | null> {
    const view = await this.view(1);
    if (view.length === 0) return null;
    const part = view.subarray(0, Math.min(atMost, view.length));
    this.#drop(part.length);
    return part;
  }

  async cancel(reason: unknown): Promise<void> {
    await this.#reader.cancel(reason);
  }

  /** Call it only after `view`, which leaves one chunk. */
  #drop(length: number): void {
    const [chunk = NOTHING] = this.#chunks;
    this.#chunks = chunk.length > length ? [chunk.subarray(length)] : [];
    this.#buffered -= length;
    this.offset += length;
  }

  async #pull(): Promise<boolean> {
    if (this.#ended) return false;
    const { done, value } = await this.#reader.read();
    if (done) {
      this.#ended = true;
      return false;
    }
    if (value.length > 0) this.#chunks.push(value);
    this.#buffered += value.length;
    return true;
  }
}
