import { type Box, boxesIn, makeFree } from "./bmff-box.ts";
import { isZero, uint32 } from "./bytes.ts";
import { MalformedMediaError } from "./malformed.ts";
import { noteTraces } from "./note-traces.ts";
import type { Removed } from "./removed.ts";

const CONTAINERS = new Set([
  "moov",
  "trak",
  "mdia",
  "minf",
  "stbl",
  "edts",
  "dinf",
  "mvex",
  "tapt",
  "moof",
  "traf",
]);
/**
 * Boxes that playing needs: headers, sample tables, codecs. None of them holds text or a location.
 */
const KEPT = new Set([
  ...["vmhd", "smhd", "nmhd", "sthd", "gmhd", "elst", "tref", "load", "clef", "prof", "enof"],
  ...["stts", "ctts", "cslg", "stss", "stsh", "stsc", "stsz", "stz2", "stco", "co64", "sdtp"],
  ...["sbgp", "sgpd", "subs", "padb", "saiz", "saio", "senc", "mehd", "trex", "leva"],
  ...["mfhd", "tfhd", "tfdt", "trun", "stsd"],
]);
/** Headers that begin with the times of creation and modification. */
const DATED = new Set(["mvhd", "tkhd", "mdhd"]);
/** Containers of a playable file nest no deeper. */
const MAX_DEPTH = 8;

/**
 * Cleans a box and its children in place, without moving a byte: boxes that are not on the list
 * become filler, dates and names become zeros.
 */
export function cleanBox(box: Box, found: Set<Removed>, depth = 0): void {
  const { type, payload } = box;
  if (depth > MAX_DEPTH) throw new MalformedMediaError();
  if (CONTAINERS.has(type)) {
    for (const child of boxesIn(payload)) cleanBox(child, found, depth + 1);
  } else if (DATED.has(type)) clearDates(payload, found);
  else if (type === "hdlr") clearHandlerName(payload);
  else if (type === "dref") clearReferences(payload);
  else if (!KEPT.has(type)) {
    if (type !== "free" && type !== "skip") noteTraces(found, box.bytes);
    makeFree(box);
  }
}

function clearDates(payload: Uint8Array, found: Set<Removed>): void {
  const dates = payload.subarray(4, payload[0] === 1 ? 20 : 12);
  if (!isZero(dates)) found.add("time");
  dates.fill(0);
}

/** Clears what follows the handler type: the manufacturer (QuickTime) and a readable name. */
export function clearHandlerName(payload: Uint8Array): void {
  payload.subarray(12).fill(0);
}

/** Clears data references: "in this file", or a path or alias that may name somebody's disk. */
export function clearReferences(payload: Uint8Array): void {
  if (uint32(payload, 4) === 0) return;
  for (const entry of boxesIn(payload.subarray(8))) entry.payload.subarray(4).fill(0);
}
