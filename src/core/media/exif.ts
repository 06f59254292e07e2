import { bytesOf, startsWith, uint16, uint16le, uint32, uint32le } from "./bytes.ts";
import type { Removed } from "./removed.ts";

/** Identifying tags of TIFF 6.0 and Exif 3.0, and the kind of fact that each one tells. */
const TAGS: ReadonlyMap<number, Removed> = new Map([
  [0x010e, "comment"],
  [0x010f, "camera"],
  [0x0110, "camera"],
  [0x0131, "software"],
  [0x0132, "time"],
  [0x013b, "author"],
  [0x8298, "author"],
  [0x8825, "gps"],
  [0x9003, "time"],
  [0x9004, "time"],
  // MakerNote: serial numbers and other data of the manufacturer.
  [0x927c, "camera"],
  [0x9286, "comment"],
  [0x9c9c, "comment"],
  [0x9c9d, "author"],
  [0xa430, "author"],
  [0xa431, "camera"],
  [0xa433, "camera"],
  [0xa434, "camera"],
  [0xa435, "camera"],
]);
const ORIENTATION = 0x0112;
const EXIF_DIRECTORY = 0x8769;
const ENTRY_BYTES = 12;
/** Most entries that are read. Cameras write some dozens. */
const MAX_ENTRIES = 500;

export interface ExifFacts {
  /** 1 to 8 as Exif defines it; 1 (upright) when the tag is absent. */
  orientation: number;
  tells: Set<Removed>;
}

interface Tiff {
  bytes: Uint8Array;
  u16(bytes: Uint8Array, at: number): number;
  u32(bytes: Uint8Array, at: number): number;
}

/** Reads Exif. `tiff` starts at its byte-order mark. Unreadable parts count as absent. */
export function readExif(tiff: Uint8Array): ExifFacts {
  const facts: ExifFacts = { orientation: 1, tells: new Set() };
  const little = startsWith(tiff, "II*\0");
  if (!little && !startsWith(tiff, "MM\0*")) return facts;
  const file: Tiff = little
    ? { bytes: tiff, u16: uint16le, u32: uint32le }
    : { bytes: tiff, u16: uint16, u32: uint32 };
  const first = readDirectory(file, file.u32(tiff, 4), facts);
  if (first.exif > 0) readDirectory(file, first.exif, facts);
  if (first.next > 0 && first.next < tiff.length) facts.tells.add("thumbnail");
  return facts;
}

function readDirectory(
  { bytes, u16, u32 }: Tiff,
  at: number,
  facts: ExifFacts,
): { exif: number; next: number } {
  const count = Math.min(u16(bytes, at), MAX_ENTRIES);
  let exif = 0;
  for (let index = 0; index < count; index++) {
    const entry = at + 2 + index * ENTRY_BYTES;
    const tag = u16(bytes, entry);
    const tells = TAGS.get(tag);
    if (tells) facts.tells.add(tells);
    if (tag === EXIF_DIRECTORY) exif = u32(bytes, entry + 8);
    const value = u16(bytes, entry + 8);
    if (tag === ORIENTATION && value >= 1 && value <= 8) facts.orientation = value;
  }
  return { exif, next: u32(bytes, at + 2 + count * ENTRY_BYTES) };
}

/** Length of the result of `orientationOnly`. */
export const ORIENTATION_BYTES = 26;

/**
 * Makes a TIFF with the orientation tag alone. Without it an upright picture would lie on its side.
 */
export function orientationOnly(orientation: number): Uint8Array {
  const entry = `\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0`;
  return bytesOf(`MM\0*\0\0\0\x08\0\x01${entry}\0\0\0\0`);
}
