import { type Box, boxesIn, findBox, makeFree } from "./bmff-box.ts";
import { type ByteRange, mergeRanges, partsIn, zeroRanges } from "./byte-range.ts";
import { byteAt, bytesOf, latin1, startsWith, uint16, uint32 } from "./bytes.ts";
import { checkPixels } from "./check-pixels.ts";
import { clearHandlerName, clearReferences } from "./clean-boxes.ts";
import { itemExtents } from "./item-extents.ts";
import { MalformedMediaError } from "./malformed.ts";
import { noteBlanked } from "./note-blanked.ts";
import { noteTraces } from "./note-traces.ts";
import { plainProfile } from "./plain-profile.ts";
import type { Removed } from "./removed.ts";

const FULL_BOX_BYTES = 4;
/**
 * Items that are pictures or describe how pictures are combined. All others (Exif, XMP) are
 * blanked.
 */
const KEPT_ITEMS = new Set([
  "hvc1",
  "hvt1",
  "av01",
  "avc1",
  "lhv1",
  "jpeg",
  "grid",
  "iovl",
  "iden",
  "tmap",
]);
const KEPT_PROPERTIES = new Set([
  ...["hvcC", "av1C", "avcC", "lhvC", "ispe", "pixi", "irot", "imir", "clap", "pasp", "auxC"],
  ...["colr", "clli", "mdcv", "cclv", "lsel", "a1op", "a1lx", "oinf", "tols", "rloc"],
]);
const KEPT = new Set(["pitm", "iinf", "iloc", "iref", "idat", "iprp", "grpl"]);

/**
 * Cleans the `meta` box of an image file (ISO/IEC 23008-12) in place. Returns the file ranges of
 * the removed items.
 */
export function cleanImageMeta(meta: Box, found: Set<Removed>): ByteRange[] {
  const boxes = boxesIn(meta.payload.subarray(FULL_BOX_BYTES));
  const dropped = droppedItems(findBox(boxes, "iinf"));
  const { inFile, inIdat } = itemExtents(findBox(boxes, "iloc"), dropped);
  const idat = findBox(boxes, "idat");
  if (idat) blankItems(idat.payload, mergeRanges(inIdat), found);
  for (const box of boxes) cleanChild(box, found);
  return inFile;
}

function blankItems(idat: Uint8Array, ranges: ByteRange[], found: Set<Removed>): void {
  for (const part of partsIn(idat, 0, ranges)) noteBlanked(found, part);
  idat.set(zeroRanges(idat, 0, ranges));
}

function cleanChild(box: Box, found: Set<Removed>): void {
  if (box.type === "hdlr") return clearHandlerName(box.payload);
  if (box.type === "dinf") {
    const references = findBox(boxesIn(box.payload), "dref");
    if (references) clearReferences(references.payload);
  } else if (box.type === "iprp") cleanProperties(box);
  else if (!KEPT.has(box.type)) {
    noteTraces(found, box.payload);
    makeFree(box);
  }
}

/** Reads the ids of the items to remove from `iinf`. */
function droppedItems(iinf: Box | null): Set<number> {
  if (!iinf) throw new MalformedMediaError();
  const start = byteAt(iinf.payload, 0) === 0 ? 6 : 8;
  const dropped = new Set<number>();
  for (const { type, payload } of boxesIn(iinf.payload.subarray(start))) {
    if (type !== "infe") continue;
    const version = byteAt(payload, 0);
    const idBytes = version < 3 ? 2 : 4;
    const id = idBytes === 2 ? uint16(payload, 4) : uint32(payload, 4);
    // Before version 2 an item had a name instead of a type.
    const kind = version < 2 ? "" : latin1(payload.subarray(6 + idBytes, 10 + idBytes));
    if (!KEPT_ITEMS.has(kind)) dropped.add(id);
  }
  return dropped;
}

/** A removed property keeps its slot, because properties are referenced by index. */
function cleanProperties(iprp: Box): void {
  const container = findBox(boxesIn(iprp.payload), "ipco");
  for (const property of container ? boxesIn(container.payload) : []) {
    if (!KEPT_PROPERTIES.has(property.type)) makeFree(property);
    else if (property.type === "colr") replaceProfile(property);
    else if (property.type === "ispe") {
      checkPixels(uint32(property.payload, 4), uint32(property.payload, 8));
    }
  }
}

function replaceProfile(colr: Box): void {
  const { payload } = colr;
  if (!startsWith(payload, "prof") && !startsWith(payload, "rICC")) return;
  const profile = plainProfile(payload.subarray(4));
  if (!profile || profile.length + 4 > payload.length) return makeFree(colr);
  payload.fill(0);
  payload.set(bytesOf("prof"));
  payload.set(profile, 4);
}
