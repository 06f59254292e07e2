import { bytesOf, startsWith, uint16 } from "./bytes.ts";
import { ORIENTATION_BYTES, orientationOnly, readExif } from "./exif.ts";
import { noteIptc } from "./note-iptc.ts";
import { noteTraces } from "./note-traces.ts";
import { plainProfile } from "./plain-profile.ts";
import type { Removed } from "./removed.ts";

/** One segment of a JPEG file, without its marker and length. */
export interface Segment {
  marker: number;
  payload: Uint8Array;
}

interface State {
  /** An orientation was written already; a second one is ignored by readers. */
  oriented: boolean;
  /** A profile may span several segments; only the first is replaced. */
  profiled: boolean;
}

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP13 = 0xed;
const APP14 = 0xee;
const COM = 0xfe;
const JFIF = "JFIF\0";
const EXIF = "Exif\0\0";
const ICC = "ICC_PROFILE\0";
const ADOBE = "Adobe";
/** The JFIF fields up to the thumbnail's size, which is set to 0 by 0. */
const JFIF_BYTES = 12;
const ADOBE_BYTES = 12;

/** Yields the segment as it may stay, in pieces; yields nothing when it must be removed. */
export function* keepSegment(
  segment: Segment,
  state: State,
  found: Set<Removed>,
): Generator<Uint8Array> {
  const { marker, payload } = segment;
  if (isPicture(marker)) return yield* write(marker, payload);
  if (marker === APP0 && startsWith(payload, JFIF)) return yield* keepJfif(payload, found);
  // Decoders need it to know which colours the components stand for.
  if (marker === APP14 && startsWith(payload, ADOBE)) {
    return yield* write(marker, payload.subarray(0, ADOBE_BYTES));
  }
  if (marker === APP2 && startsWith(payload, ICC)) return yield* keepProfile(payload, state);
  if (marker === APP1 && startsWith(payload, EXIF)) return yield* keepExif(payload, state, found);
  if (marker === COM) found.add("comment");
  if (marker === APP0 || startsWith(payload, "MPF\0")) found.add("thumbnail");
  if (marker === APP13) noteIptc(found, payload);
  noteTraces(found, payload);
}

/** Frames, tables, scans and restart intervals: neither application data nor comment. */
function isPicture(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xdf && marker !== 0xc8;
}

function* write(marker: number, payload: Uint8Array): Generator<Uint8Array> {
  const length = payload.length + 2;
  yield Uint8Array.of(0xff, marker, length >> 8, length);
  yield payload;
}

function* keepJfif(payload: Uint8Array, found: Set<Removed>): Generator<Uint8Array> {
  if (payload.length < JFIF_BYTES) return;
  if (uint16(payload, JFIF_BYTES) !== 0) found.add("thumbnail");
  const kept = new Uint8Array(JFIF_BYTES + 2);
  kept.set(payload.subarray(0, JFIF_BYTES));
  yield* write(APP0, kept);
}

function* keepExif(payload: Uint8Array, state: State, found: Set<Removed>): Generator<Uint8Array> {
  const { orientation, tells } = readExif(payload.subarray(EXIF.length));
  for (const kind of tells) found.add(kind);
  if (orientation === 1 || state.oriented) return;
  state.oriented = true;
  const kept = bytesOf(EXIF.padEnd(EXIF.length + ORIENTATION_BYTES, "\0"));
  kept.set(orientationOnly(orientation), EXIF.length);
  if (kept.length <= payload.length) yield* write(APP1, kept);
}

function* keepProfile(payload: Uint8Array, state: State): Generator<Uint8Array> {
  if (state.profiled) return;
  state.profiled = true;
  const start = ICC.length + 2;
  const profile = plainProfile(payload.subarray(start));
  // The file must not grow: its length is announced before it is read.
  if (!profile || profile.length > payload.length - start) return;
  const kept = new Uint8Array(start + profile.length);
  // The first segment of a profile.
  kept.set(bytesOf(`${ICC}\x01\x01`));
  kept.set(profile, start);
  yield* write(APP2, kept);
}
