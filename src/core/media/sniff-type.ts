import { latin1, startsWith, uint32 } from "./bytes.ts";
import { adtsFrameLength, mpegFrameLength } from "./frame-length.ts";
import type { MediaType } from "./media-type.ts";

/** `sniffType` reads at most this many bytes. */
export const SNIFFED_BYTES = 512;

/** Brands of `ftyp` (mp4ra.org) that identify a type, by their first letters. */
const BRANDS: readonly (readonly [brand: RegExp, type: MediaType])[] = [
  [/^(hei[cxms]|hev[cxms]|mif[12]|msf1|avi[fs])$/, "heif"],
  [/^qt {2}$/, "mov"],
  [/^(M4A |M4B |M4P )$/, "m4a"],
  [/^(iso[2-9a-c]|isom|mp4[12]|avc1|3g[p2e].|M4V |MSNV|dash|f4v |mmp4|XAVC)$/, "mp4"],
];

/** Signatures at the start of the file; `?` matches any byte. */
const SIGNATURES: readonly (readonly [bytes: string, type: MediaType])[] = [
  ["\xff\xd8\xff", "jpeg"],
  ["\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", "png"],
  ["GIF87a", "gif"],
  ["GIF89a", "gif"],
  ["RIFF????WEBP", "webp"],
  ["RIFF????WAVE", "wav"],
  ["OggS\0", "ogg"],
  ["%PDF-", "pdf"],
  ["ID3", "mp3"],
  // QuickTime from before `ftyp` existed.
  ["????moov", "mov"],
  ["????mdat", "mov"],
  ["????wide", "mov"],
];

/**
 * Recognises a file by its first bytes: `SNIFFED_BYTES`, or all of a shorter file. null: a type
 * that is not accepted, such as archives, office files, programs, web pages and SVG.
 */
export function sniffType(first: Uint8Array): MediaType | null {
  if (startsWith(first, "ftyp", 4)) return byBrand(first);
  const known = SIGNATURES.find(([bytes]) => matches(first, bytes));
  if (known) return known[1];
  if (adtsFrameLength(first, 0) !== null) return "aac";
  return mpegFrameLength(first, 0) === null ? null : "mp3";
}

/** Signatures of films that are not accepted. */
const FOREIGN_FILMS: readonly string[] = [
  "RIFF????AVI ",
  // Matroska and WebM.
  "\x1aE\xdf\xa3",
  // Windows Media, Flash, MPEG program streams.
  "0&\xb2u\x8ef\xcf\x11",
  "FLV\x01",
  "\0\0\x01\xba",
];
/** A transport stream repeats a mark at the start of each packet; discs put 4 bytes before it. */
const PACKETS = { mark: 0x47, bytes: 188, discBytes: 192 };

/** Whether a file of no accepted type is a film, as dashcams and browsers write it. */
export function isForeignFilm(first: Uint8Array): boolean {
  const { mark, bytes, discBytes } = PACKETS;
  const isStream = first[0] === mark && first[bytes] === mark && first[2 * bytes] === mark;
  const isDisc = first[4] === mark && first[4 + discBytes] === mark;
  return isStream || isDisc || FOREIGN_FILMS.some((film) => matches(first, film));
}

function matches(first: Uint8Array, signature: string): boolean {
  return [...signature].every((letter, at) => letter === "?" || first[at] === letter.charCodeAt(0));
}

/** The major brand decides, else the first compatible brand that is known. */
function byBrand(first: Uint8Array): MediaType | null {
  const end = Math.min(uint32(first, 0), first.length);
  for (let at = 8; at + 4 <= end; at += at === 8 ? 8 : 4) {
    const brand = latin1(first.subarray(at, at + 4));
    const known = BRANDS.find(([pattern]) => pattern.test(brand));
    if (known) return known[1];
  }
  return null;
}
