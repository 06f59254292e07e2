/** Size of the largest film that may be sent, and of the network's chunks. */
export const FILM_BYTES = 20 * 1024 * 1024;
const CHUNK_BYTES = 64 * 1024;

/**
 * Generates a film while it is read, so that it takes no memory itself: its brand, an index with
 * one empty track, metadata to remove, and noise that does not compress.
 */
export function filmStream(): ReadableStream<Uint8Array> {
  const head = filmHead();
  const noise = crypto.getRandomValues(new Uint8Array(CHUNK_BYTES));
  let left = FILM_BYTES - head.length;
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => controller.enqueue(head),
      pull(controller) {
        if (left <= 0) return controller.close();
        controller.enqueue(noise.slice(0, left));
        left -= CHUNK_BYTES;
      },
    },
    { highWaterMark: 1 },
  );
}

function filmHead(): Uint8Array {
  const handler = full("hdlr", bytes("\0\0\0\0vide"), new Uint8Array(13));
  const index = box(
    "moov",
    full("mvhd", new Uint8Array(96)),
    box("trak", full("tkhd", new Uint8Array(80)), box("mdia", handler)),
    box("udta", box("\xa9xyz", bytes("\0\x12\x15\xc7+18.0712+106.2951/"))),
  );
  const before = join(box("ftyp", bytes("isom\0\0\x02\0isom")), index);
  const rest = FILM_BYTES - before.length;
  return join(before, uint32(rest), bytes("mdat"));
}

function box(type: string, ...parts: Uint8Array[]): Uint8Array {
  const payload = join(...parts);
  return join(uint32(payload.length + 8), bytes(type), payload);
}

function full(type: string, ...parts: Uint8Array[]): Uint8Array {
  return box(type, new Uint8Array(4), ...parts);
}

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function join(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
