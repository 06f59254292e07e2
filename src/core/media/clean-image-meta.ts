import { type Box, boxesIn, findBox, makeFree } from "./bmff-box.ts";
import { partsIn, rangesBetween, zeroRanges } from "./byte-range.ts";
import { byteAt, latin1, uint16, uint32 } from "./bytes.ts";
import { checkPixels } from "./check-pixels.ts";
import { clearHandlerName, clearReferences } from "./clean-boxes.ts";
import { cleanBytes } from "./clean-bytes.ts";
import { CONFIGS, cleanConfig } from "./codec-config.ts";
import { itemExtents } from "./item-extents.ts";
import { type Coding, type KeptRange, orderKept } from "./kept-range.ts";
import { MalformedMediaError } from "./malformed.ts";
import { noteBlanked } from "./note-blanked.ts";
import { noteTraces } from "./note-traces.ts";
import type { Removed } from "./removed.ts";
import { replaceProfile } from "./replace-profile.ts";
import { UncleanableMediaError } from "./uncleanable.ts";

const FULL_BOX_BYTES = 4;
/** Items that are coded pictures, with the configuration that says how. */
const CODED: Record<string, string> = { hvc1: "hvcC", hvt1: "hvcC", av01: "av1C", avc1: "avcC" };
/** Items that say in numbers how pictures are combined. All others (Exif, XMP) are blanked. */
const DERIVED = new Set(["grid", "iovl", "iden", "tmap"]);
const KEPT_PROPERTIES = new Set([
  ...["hvcC", "av1C", "avcC", "ispe", "pixi", "irot", "imir", "clap", "pasp", "auxC"],
  ...["colr", "clli", "mdcv", "cclv", "lsel", "a1op", "a1lx", "oinf", "tols", "rloc"],
]);
const KEPT = new Set(["pitm", "iinf", "iloc", "iref", "idat", "iprp", "grpl"]);

/**
 * Cleans the `meta` box of an image file (ISO/IEC 23008-12) in place. Returns where the items that
 * stay lie in the file. Throws `UncleanableMediaError` if the main picture is none of them.
 */
export async function cleanImageMeta(meta: Box, found: Set<Removed>): Promise<KeptRange[]> {
  const boxes = boxesIn(meta.payload.subarray(FULL_BOX_BYTES));
  const codings = await cleanConfigs(findBox(boxes, "iprp"), found);
  const items = keptItems(findBox(boxes, "iinf"), codings);
  if (!items.has(primaryItem(findBox(boxes, "pitm")))) throw new UncleanableMediaError();
  const { inFile, inIdat } = itemExtents(findBox(boxes, "iloc"), items);
  const idat = findBox(boxes, "idat");
  if (idat) await cleanItems(idat.payload, orderKept(inIdat), found);
  for (const box of boxes) cleanChild(box, found);
  return inFile;
}

/** Cleans the data of items in `meta` itself. */
async function cleanItems(idat: Uint8Array, kept: KeptRange[], found: Set<Removed>): Promise<void> {
  const others = rangesBetween(kept, idat.length);
  for (const part of partsIn(idat, 0, others)) noteBlanked(found, part);
  idat.set(zeroRanges(idat, 0, others));
  for (const { start, end, coding } of kept) {
    if (end > idat.length) throw new MalformedMediaError();
    await cleanBytes(idat.subarray(start, end), coding, (part) => noteBlanked(found, part));
  }
}

function primaryItem(pitm: Box | null): number {
  if (!pitm) throw new MalformedMediaError();
  return pitm.payload[0] === 0 ? uint16(pitm.payload, 4) : uint32(pitm.payload, 4);
}

/** Cleans the codecs' configurations. Returns the coding of each kind, which all must share. */
async function cleanConfigs(
  iprp: Box | null,
  found: Set<Removed>,
): Promise<ReadonlyMap<string, Coding>> {
  const codings = new Map<string, Coding>();
  for (const property of propertiesIn(iprp)) {
    if (!CONFIGS.has(property.type)) continue;
    const coding = await cleanConfig(property, (part) => noteBlanked(found, part));
    if ((codings.get(property.type) ?? coding) !== coding) throw new UncleanableMediaError();
    codings.set(property.type, coding);
  }
  return codings;
}

function propertiesIn(iprp: Box | null): Box[] {
  const container = iprp ? findBox(boxesIn(iprp.payload), "ipco") : null;
  return container ? boxesIn(container.payload) : [];
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

/** Reads the items that stay from `iinf`, and clears the names of all. */
function keptItems(
  iinf: Box | null,
  codings: ReadonlyMap<string, Coding>,
): ReadonlyMap<number, Coding> {
  if (!iinf) throw new MalformedMediaError();
  const start = byteAt(iinf.payload, 0) === 0 ? 6 : 8;
  const kept = new Map<number, Coding>();
  for (const { type, payload } of boxesIn(iinf.payload.subarray(start))) {
    if (type !== "infe") continue;
    const { id, kind } = readItem(payload);
    const coding = DERIVED.has(kind) ? "plain" : codings.get(CODED[kind] ?? "");
    if (coding) kept.set(id, coding);
  }
  return kept;
}

/** Reads an item's id and type, and clears the names behind them. */
function readItem(infe: Uint8Array): { id: number; kind: string } {
  const version = byteAt(infe, 0);
  const idBytes = version < 3 ? 2 : 4;
  const id = idBytes === 2 ? uint16(infe, 4) : uint32(infe, 4);
  const names = 10 + idBytes;
  // Before version 2 an item had a name instead of a type.
  const kind = version < 2 ? "" : latin1(infe.subarray(names - 4, names));
  infe.fill(0, version < 2 ? 8 : names);
  return { id, kind };
}

/** A removed property keeps its slot, because properties are referenced by index. */
function cleanProperties(iprp: Box): void {
  for (const property of propertiesIn(iprp)) {
    if (!KEPT_PROPERTIES.has(property.type)) makeFree(property);
    else if (property.type === "colr") replaceProfile(property);
    else if (property.type === "ispe") {
      checkPixels(uint32(property.payload, 4), uint32(property.payload, 8));
    }
  }
}
