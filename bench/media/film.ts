/** Size of the largest film that may be sent, and of the network's chunks. */
export const FILM_BYTES = 20 * 1024 * 1024;
const CHUNK_BYTES = 64 * 1024;

/** What an encoder says of itself before each picture. */
const SEI = unit(6, bytes("\x05\x200123456789abcdefx264 - core 164 \x80"));

/**
 * Generates a film while it is read, so that it takes no memory itself: its brand, an index of one
 * track in H.264, a sample of information and noise for each chunk, and metadata to remove.
 */
export function filmStream(): ReadableStream<Uint8Array> {
  const samples = Math.floor(FILM_BYTES / CHUNK_BYTES) - 1;
  const head = filmHead(samples);
  const noise = crypto.getRandomValues(new Uint8Array(CHUNK_BYTES - SEI.length - 5));
  const sample = join(SEI, unit(5, noise));
  let left = samples;
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => controller.enqueue(head),
      pull(controller) {
        if (left-- > 0) return controller.enqueue(sample.slice());
        // The rest belongs to no sample.
        controller.enqueue(new Uint8Array(FILM_BYTES - head.length - samples * CHUNK_BYTES));
        controller.close();
      },
    },
    { highWaterMark: 1 },
  );
}

function filmHead(samples: number): Uint8Array {
  const brand = box("ftyp", bytes("isom\0\0\x02\0isom"));
  const before = brand.length + filmIndex(samples, 0).length;
  const index = filmIndex(samples, before + 8);
  return join(brand, index, uint32(FILM_BYTES - before), bytes("mdat"));
}

function filmIndex(samples: number, dataAt: number): Uint8Array {
  const config = box("avcC", bytes("\x01\x42\x00\x1e\xff\xe0\x00"));
  const entry = box("avc1", new Uint8Array(78), config);
  const offsets = Array.from({ length: samples }, (_, at) => uint32(dataAt + at * CHUNK_BYTES));
  const tables = box(
    "stbl",
    full("stsd", uint32(1), entry),
    full("stsc", uint32(1), uint32(1), uint32(1), uint32(1)),
    full("stsz", uint32(CHUNK_BYTES), uint32(samples)),
    full("stco", uint32(samples), ...offsets),
  );
  const handler = full("hdlr", bytes("\0\0\0\0vide"), new Uint8Array(13));
  return box(
    "moov",
    full("mvhd", new Uint8Array(96)),
    box("trak", full("tkhd", new Uint8Array(80)), box("mdia", handler, box("minf", tables))),
    box("udta", box("\xa9xyz", bytes("\0\x12\x15\xc7+18.0712+106.2951/"))),
  );
}

function unit(type: number, body: Uint8Array): Uint8Array {
  return join(uint32(body.length + 1), Uint8Array.of(type), body);
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
