import { type Box, boxAt, boxesIn } from "./bmff-box.ts";
import type { ByteRange } from "./byte-range.ts";
import { byteAt, uint16, uint32, uint64 } from "./bytes.ts";
import { MalformedMediaError } from "./malformed.ts";

/** Most chunks of a track. A film of 20 MB with a chunk for each frame has some ten thousands. */
const MAX_CHUNKS = 200_000;

/**
 * Returns the file range of each chunk of a track (14496-12, 8.7), as far as its tables go: what
 * they do not cover, no player finds.
 */
export function sampleRanges(trak: Box): ByteRange[] {
  const tables = boxAt(boxesIn(trak.payload), ["mdia", "minf", "stbl"]);
  const boxes = tables ? boxesIn(tables.payload) : [];
  const payload = (type: string): Uint8Array | null =>
    boxes.find((box) => box.type === type)?.payload ?? null;
  const offsets = chunkOffsets(payload("stco"), payload("co64"));
  const perChunk = samplesPerChunk(payload("stsc"), offsets.length);
  const sizeOf = readSampleSizes(payload("stsz"), payload("stz2"));
  let sample = 0;
  return offsets.map((start, index) => {
    const count = perChunk(index);
    const size = sizeOf(sample, count);
    sample += count;
    return { start, end: start + size };
  });
}

function chunkOffsets(stco: Uint8Array | null, co64: Uint8Array | null): number[] {
  const table = stco ?? co64;
  if (!table) return [];
  const width = stco ? 4 : 8;
  const count = entryCount(table, 4, width);
  if (count > MAX_CHUNKS) throw new MalformedMediaError();
  const read = stco ? uint32 : uint64;
  return Array.from({ length: count }, (_, index) => read(table, 8 + index * width));
}

/** Reads the count at `at` and checks that as many entries of `width` bytes follow. */
function entryCount(table: Uint8Array, at: number, width: number): number {
  const count = uint32(table, at);
  if (count * width > table.length - at - 4) throw new MalformedMediaError();
  return count;
}

/** Returns a function from chunk to number of samples. Ask for chunks in ascending order. */
function samplesPerChunk(stsc: Uint8Array | null, chunks: number): (chunk: number) => number {
  if (!stsc) return () => 0;
  const runs = entryCount(stsc, 4, 12);
  const counts = new Float64Array(chunks);
  for (let run = 0; run < runs; run++) {
    const entry = 8 + run * 12;
    const first = Math.max(uint32(stsc, entry) - 1, 0);
    const next = run + 1 < runs ? uint32(stsc, entry + 12) - 1 : Number.POSITIVE_INFINITY;
    // Runs that are out of order could make this loop quadratic.
    if (next <= first) throw new MalformedMediaError();
    counts.fill(uint32(stsc, entry + 4), Math.min(first, chunks), Math.min(next, chunks));
  }
  return (chunk) => counts[chunk] ?? 0;
}

/** Total bytes of `count` samples, starting with `first`. */
type SizeOf = (first: number, count: number) => number;

function readSampleSizes(stsz: Uint8Array | null, stz2: Uint8Array | null): SizeOf {
  if (stsz) {
    const same = uint32(stsz, 4);
    const known = same > 0 ? uint32(stsz, 8) : entryCount(stsz, 8, 4);
    if (same > 0) return (first, count) => same * Math.max(Math.min(count, known - first), 0);
    return summed(known, (sample) => uint32(stsz, 12 + sample * 4));
  }
  if (!stz2) return () => 0;
  const bits = byteAt(stz2, 7);
  if (bits !== 4 && bits !== 8 && bits !== 16) throw new MalformedMediaError();
  // Two sizes of 4 bits share a byte.
  const known = entryCount(stz2, 8, bits / 8);
  return summed(known, (sample) => compactSize(stz2, bits, sample));
}

function summed(known: number, sizeOf: (sample: number) => number): SizeOf {
  return (first, count) => {
    let bytes = 0;
    const end = Math.min(first + count, known);
    for (let sample = first; sample < end; sample++) bytes += sizeOf(sample);
    return bytes;
  };
}

function compactSize(stz2: Uint8Array, bits: number, sample: number): number {
  if (bits === 16) return uint16(stz2, 12 + sample * 2);
  if (bits === 8) return byteAt(stz2, 12 + sample);
  const pair = byteAt(stz2, 12 + (sample >> 1));
  return sample % 2 === 0 ? pair >> 4 : pair & 0x0f;
}
