import { byteAt, latin1, uint16le } from "./bytes.ts";
import { checkPixels } from "./check-pixels.ts";
import { MalformedMediaError } from "./malformed.ts";
import { noteTraces } from "./note-traces.ts";
import type { Strip } from "./stripper.ts";

type Input = Strip["input"];

const HEADER_BYTES = 13;
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;
/** Application blocks that say how often an animation repeats. */
const LOOPS = new Set(["NETSCAPE2.0", "ANIMEXTS1.0"]);

/** GIF89a: keeps pictures, timing and loop count; removes comments and other application data. */
export async function* stripGif(strip: Strip): AsyncGenerator<Uint8Array> {
  const { input } = strip;
  const header = await input.take(HEADER_BYTES);
  checkPixels(uint16le(header, 6), uint16le(header, 8));
  yield header;
  yield* input.pass(colorTableBytes(byteAt(header, 10)));
  let drawn = false;
  for (;;) {
    const introducer = await input.take(1);
    switch (byteAt(introducer, 0)) {
      case IMAGE: {
        yield introducer;
        const descriptor = await input.take(9);
        checkPixels(uint16le(descriptor, 4), uint16le(descriptor, 6));
        yield descriptor;
        yield* input.pass(colorTableBytes(byteAt(descriptor, 8)));
        yield* input.pass(1);
        yield* subBlocks(input);
        drawn = true;
        break;
      }
      case EXTENSION:
        yield* keepExtension(strip);
        break;
      case TRAILER:
        if (!drawn) throw new MalformedMediaError();
        return yield introducer;
      default:
        throw new MalformedMediaError();
    }
  }
}

function colorTableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0;
}

/** Yields length-prefixed blocks up to and including the empty one. */
async function* subBlocks(input: Input): AsyncGenerator<Uint8Array> {
  for (;;) {
    const length = byteAt(await input.view(1), 0);
    yield await input.take(length + 1);
    if (length === 0) return;
  }
}

async function* keepExtension({ input, found }: Strip): AsyncGenerator<Uint8Array> {
  const label = byteAt(await input.take(1), 0);
  const head = Uint8Array.of(EXTENSION, label);
  if (label === GRAPHIC_CONTROL) {
    yield head;
    return yield* subBlocks(input);
  }
  const first = await input.take(byteAt(await input.view(1), 0) + 1);
  if (first.length === 1) return;
  if (label === APPLICATION && LOOPS.has(latin1(first.subarray(1)))) {
    yield head;
    yield first;
    return yield* subBlocks(input);
  }
  if (label !== APPLICATION) found.add("comment");
  noteTraces(found, first);
  for await (const block of subBlocks(input)) noteTraces(found, block);
}
