import { blankBox } from "./blank-box.ts";
import { BOX_HEAD_BYTES, type BoxHead, boxesIn, readBoxHead } from "./bmff-box.ts";
import { type ByteRange, coversRanges, mergeRanges } from "./byte-range.ts";
import { cleanBox } from "./clean-boxes.ts";
import { cleanImageMeta } from "./clean-image-meta.ts";
import { cleanMovie } from "./clean-movie.ts";
import { type FragmentTrack, fragmentRanges } from "./fragment-ranges.ts";
import { type KeptRange, orderKept, plainRanges, sameRanges } from "./kept-range.ts";
import { MalformedMediaError } from "./malformed.ts";
import { noteBlanked } from "./note-blanked.ts";
import { passMedia } from "./pass-media.ts";
import { RemovedBytes } from "./removed-bytes.ts";
import { SecondPassError, type Strip } from "./stripper.ts";

/** Largest index box. An hour of sound needs less than 1 MB. */
const MAX_INDEX_BYTES = 2 * 1024 * 1024;
const MAX_KEPT_BYTES = 256 * 1024;
/** Boxes that stay: brands, indexes of fragments and of seeking. */
const KEPT = new Set(["ftyp", "styp", "sidx", "ssix", "mfra", "pdin"]);

interface Film {
  /** The required box that describes the media data. */
  index: "moov" | "meta";
  /** The indexes that were read. Each may come once. */
  read: Set<string>;
  tracks: ReadonlyMap<number, FragmentTrack>;
  /** All that is kept, in the order in which the indexes list it. */
  kept: KeptRange[];
  /** What is kept of the media data to come. null: no index was read yet. */
  ahead: readonly KeptRange[] | null;
  /** Media data that was passed on as it is, before its index. */
  unseen: ByteRange[];
  /** An index lists data that was passed on or blanked before it. */
  late: boolean;
  removed: RemovedBytes;
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
 * Keeps every byte at its offset: removed data becomes zeros or filler. Of the media data, only what
 * a kept track or item covers is passed on. When an index comes after data that it describes, that
 * has been passed on already: throws `SecondPassError`, and the file needs a second pass.
 */
async function* stripBmff(strip: Strip, index: Film["index"]): AsyncGenerator<Uint8Array> {
  const { input, known } = strip;
  const film = startOf(index, known);
  for (;;) {
    const head = readBoxHead(await input.view(BOX_HEAD_BYTES));
    const isLast = head?.size === null;
    if (!head || (isLast && head.type !== "mdat")) break;
    yield* keepBox(strip, film, head);
    if (isLast) break;
  }
  if (!film.read.has(index)) throw new MalformedMediaError();
  const kept = orderKept(film.kept);
  // The file changed between two passes.
  if (known && !sameRanges(known, kept)) throw new MalformedMediaError();
  const isRaw = !coversRanges(plainRanges(kept), mergeRanges(film.unseen));
  if (!known && (film.late || isRaw)) throw new SecondPassError(kept);
  noteBlanked(strip.found, film.removed.get());
}

function startOf(index: Film["index"], known: Strip["known"]): Film {
  const nothing = { read: new Set<string>(), tracks: new Map(), kept: [], unseen: [] };
  return { index, ahead: known, late: false, removed: new RemovedBytes(), ...nothing };
}

async function* keepBox(strip: Strip, film: Film, head: BoxHead): AsyncGenerator<Uint8Array> {
  const { input } = strip;
  const { type, headBytes } = head;
  const size = head.size ?? Number.POSITIVE_INFINITY;
  if (type === "mdat") {
    yield* input.pass(headBytes);
    const { offset } = input;
    const note = (part: Uint8Array): void => film.removed.add(part);
    yield* passMedia({ input, kept: film.ahead, note }, size - headBytes);
    if (film.ahead === null) film.unseen.push({ start: offset, end: input.offset });
  } else if (type === "moov" || type === "moof" || type === film.index) {
    if (size > MAX_INDEX_BYTES) throw new MalformedMediaError();
    const start = input.offset;
    // A copy, because it is modified.
    const bytes = (await input.take(size)).slice();
    addKept(film, await cleanIndex(bytes, start, { strip, film }), start);
    yield bytes;
  } else if (KEPT.has(type) && size <= MAX_KEPT_BYTES) yield* input.pass(size);
  else yield* blankBox(strip, head, size);
}

async function cleanIndex(
  bytes: Uint8Array,
  start: number,
  { strip: { found }, film }: { strip: Strip; film: Film },
): Promise<KeptRange[]> {
  const [box] = boxesIn(bytes);
  if (!box || film.read.has(box.type)) throw new MalformedMediaError();
  if (box.type === "moof") {
    if (!film.read.has("moov")) throw new MalformedMediaError();
    const kept = fragmentRanges(box, start, film.tracks);
    cleanBox(box, found);
    return kept;
  }
  film.read.add(box.type);
  if (box.type === "meta") return await cleanImageMeta(box, found);
  const { kept, tracks } = await cleanMovie(box, found);
  film.tracks = tracks;
  return kept;
}

/** Adds what an index lists. `at`: the offset up to which the file has been passed on. */
function addKept(film: Film, kept: readonly KeptRange[], at: number): void {
  for (const range of kept) film.kept.push(range);
  const blanked = film.unseen.length === 0 && kept.some(({ start }) => start < at);
  film.late ||= blanked;
  film.ahead = orderKept([...(film.ahead ?? []), ...kept].filter(({ end }) => end > at));
}
