import { blankBox } from "./blank-box.ts";
import { BOX_HEAD_BYTES, type Box, type BoxHead, boxesIn, readBoxHead } from "./bmff-box.ts";
import { type ByteRange, coversRanges, mergeRanges, partsIn, zeroRanges } from "./byte-range.ts";
import { concatBytes } from "./bytes.ts";
import { cleanBox } from "./clean-boxes.ts";
import { cleanImageMeta } from "./clean-image-meta.ts";
import { cleanMovie } from "./clean-movie.ts";
import { MalformedMediaError } from "./malformed.ts";
import { noteBlanked } from "./note-blanked.ts";
import { HiddenBytesError, type Strip } from "./stripper.ts";

/** Largest index box. An hour of sound needs less than 1 MB. */
const MAX_INDEX_BYTES = 2 * 1024 * 1024;
const MAX_KEPT_BYTES = 256 * 1024;
/** Boxes that stay: brands, indexes of fragments and of seeking. */
const KEPT = new Set(["ftyp", "styp", "sidx", "ssix", "mfra", "pdin"]);
/** The report on removed metadata reads at most this much of the blanked bytes. */
const LOOKED_AT_BYTES = 64 * 1024;

interface Film {
  /** The required box that describes the media data. */
  index: "moov" | "meta";
  /** Ranges of metadata inside the media data that are known so far. */
  hidden: ByteRange[];
  /** Metadata was passed on before its range was known. */
  missed: boolean;
  indexed: boolean;
  /** The first blanked bytes, for the report. */
  blanked: Uint8Array[];
  blankedBytes: number;
}

/** MP4, QuickTime and M4A. */
export function stripMovie(strip: Strip): AsyncGenerator<Uint8Array> {
  return stripBmff(strip, "moov");
}

/** HEIC and AVIF. */
export function stripHeif(strip: Strip): AsyncGenerator<Uint8Array> {
  return stripBmff(strip, "meta");
}

/**
 * Keeps every byte at its offset: removed data becomes zeros or filler. When the index comes after
 * the media data and lists metadata in it, that has been passed on already: throws
 * `HiddenBytesError`, and the file needs a second pass.
 */
async function* stripBmff(strip: Strip, index: Film["index"]): AsyncGenerator<Uint8Array> {
  const { input, known } = strip;
  const hidden = mergeRanges(known);
  const state = { missed: false, indexed: false, blanked: [], blankedBytes: 0 };
  const film: Film = { index, hidden, ...state };
  for (;;) {
    const head = readBoxHead(await input.view(BOX_HEAD_BYTES));
    const isLast = head?.size === null;
    if (!head || (isLast && head.type !== "mdat")) break;
    yield* keepBox(strip, film, head);
    if (isLast) break;
  }
  if (!film.indexed || (film.missed && known.length > 0)) throw new MalformedMediaError();
  if (film.missed) throw new HiddenBytesError(film.hidden);
  noteBlanked(strip.found, concatBytes(film.blanked, film.blankedBytes));
}

async function* keepBox(strip: Strip, film: Film, head: BoxHead): AsyncGenerator<Uint8Array> {
  const { input } = strip;
  const { type, headBytes } = head;
  const size = head.size ?? Number.POSITIVE_INFINITY;
  if (type === "mdat") {
    yield* input.pass(headBytes);
    return yield* passMedia(strip, film, size - headBytes);
  }
  if (type === "moov" || type === "moof" || type === film.index) {
    if (size > MAX_INDEX_BYTES) throw new MalformedMediaError();
    const start = input.offset;
    // A copy, because it is modified.
    const bytes = (await input.take(size)).slice();
    const [box] = boxesIn(bytes);
    if (box) hide(film, cleanIndex(box, strip, film), start);
    return yield bytes;
  }
  if (KEPT.has(type) && size <= MAX_KEPT_BYTES) return yield* input.pass(size);
  yield* blankBox(strip, head, size);
}

function cleanIndex(box: Box, { found }: Strip, film: Film): ByteRange[] {
  film.indexed ||= box.type === film.index;
  if (box.type === "moov") return cleanMovie(box, found);
  if (box.type === "meta") return cleanImageMeta(box, found);
  cleanBox(box, found);
  return [];
}

/** Adds ranges from an index. `at`: the offset up to which the file has been passed on. */
function hide(film: Film, ranges: ByteRange[], at: number): void {
  const news = mergeRanges(ranges);
  if (coversRanges(film.hidden, news)) return;
  film.missed ||= news.some(({ start }) => start < at);
  film.hidden = mergeRanges([...film.hidden, ...news]);
}

/** Passes media data on. `length` may be infinite: up to the end of the file. */
async function* passMedia(
  { input }: Strip,
  film: Film,
  length: number,
): AsyncGenerator<Uint8Array> {
  for (let left = length; left > 0; ) {
    const at = input.offset;
    const part = await input.some(left);
    if (part === null && length === Number.POSITIVE_INFINITY) return;
    if (part === null) throw new MalformedMediaError();
    left -= part.length;
    for (const blanked of partsIn(part, at, film.hidden)) lookAt(film, blanked);
    yield zeroRanges(part, at, film.hidden);
  }
}

function lookAt(film: Film, blanked: Uint8Array): void {
  const part = blanked.slice(0, LOOKED_AT_BYTES - film.blankedBytes);
  if (part.length === 0) return;
  film.blanked.push(part);
  film.blankedBytes += part.length;
}
