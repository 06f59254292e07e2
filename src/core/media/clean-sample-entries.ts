import { type Box, boxAt, boxesIn, makeFree } from "./bmff-box.ts";
import { byteAt } from "./bytes.ts";
import { cleanConfig } from "./codec-config.ts";
import type { Coding } from "./kept-range.ts";
import { replaceProfile } from "./replace-profile.ts";
import { UncleanableMediaError } from "./uncleanable.ts";

/** Fields of a video sample entry before its boxes, with the header. */
const VIDEO_HEAD_BYTES = 86;
/** Position of the readable compressor name. */
const COMPRESSOR_NAME = { start: 50, end: 82 };
/** Boxes of a video sample entry that playing uses. */
const KEPT = new Set([
  ...["avcC", "hvcC", "av1C", "vpcC", "esds", "dvcC", "dvvC", "d263"],
  ...["colr", "pasp", "clap", "fiel", "gama", "btrt", "mdcv", "clli", "SmDm", "CoLL", "ccst"],
  ...["st3d", "sv3d"],
]);
/** Codecs whose samples hold nothing but the picture: VP8, VP9, H.263, ProRes. */
const PLAIN = /^(vp0[89]|s263|h263|ap4[hx]|apc[hnso])$/;
/** Codecs that are cleaned, by the box of their configuration: H.264, H.265, AV1, MPEG-4. */
const CODECS: Record<string, RegExp> = {
  avcC: /^(avc[1-4]|dva[1v])$/,
  hvcC: /^(hvc[12]|hev[12]|dvh[1e])$/,
  av1C: /^(av01|dav1)$/,
  esds: /^mp4v$/,
};
const DOLBY = new Set(["dvcC", "dvvC"]);
/** Types of `esds` (mp4ra.org): MPEG-4 video, MPEG-2 video, MPEG-1 video. */
const START_CODED = new Set([0x20, 0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x6a]);

/**
 * Cleans the descriptions of a video track's samples in place, and returns how the samples are
 * built. Throws `UncleanableMediaError` for a codec that could hold more than a picture, such as
 * JPEG.
 */
export async function cleanSampleEntries(
  trak: Box,
  note: (removed: Uint8Array) => void,
): Promise<Coding> {
  const stsd = boxAt(boxesIn(trak.payload), ["mdia", "minf", "stbl", "stsd"]);
  const codings = new Set<Coding>();
  for (const entry of stsd ? boxesIn(stsd.payload.subarray(8)) : []) {
    codings.add(await cleanEntry(entry, note));
  }
  const [coding, ...others] = codings;
  if (!coding || others.length > 0) throw new UncleanableMediaError();
  return coding;
}

async function cleanEntry(entry: Box, note: (removed: Uint8Array) => void): Promise<Coding> {
  const { type, bytes } = entry;
  if (bytes.length >= COMPRESSOR_NAME.end) {
    bytes.fill(0, COMPRESSOR_NAME.start, COMPRESSOR_NAME.end);
  }
  const boxes = boxesIn(bytes.subarray(VIDEO_HEAD_BYTES));
  for (const box of boxes) {
    if (!KEPT.has(box.type)) makeFree(box);
    else if (box.type === "colr") replaceProfile(box);
  }
  if (PLAIN.test(type)) return "plain";
  const config = boxes.find((box) => CODECS[box.type]?.test(type));
  if (!config || isForeignStream(config)) throw new UncleanableMediaError();
  const coding = await cleanConfig(config, note);
  const isDolby = boxes.some((box) => DOLBY.has(box.type));
  return isDolby && coding.startsWith("hevc") ? doviOf(coding) : coding;
}

function doviOf(coding: Coding): Coding {
  // Only the name of the codec changes.
  return coding.replace("hevc", "dovi") as Coding;
}

/** Whether `esds` describes something without start codes, such as JPEG (14496-1, 7.2.6). */
function isForeignStream({ type, payload }: Box): boolean {
  if (type !== "esds") return false;
  // Behind version and flags: the stream's descriptor, its id and flags, and the decoder's one.
  const stream = behindHead(payload, { at: 4, tag: 3 });
  const decoder = stream && behindHead(payload, { at: stream + 3, tag: 4 });
  return !decoder || !START_CODED.has(byteAt(payload, decoder));
}

/** Where the content of a descriptor begins; null: another descriptor stands there. */
function behindHead(payload: Uint8Array, { at, tag }: { at: number; tag: number }): number | null {
  if (byteAt(payload, at) !== tag) return null;
  let next = at + 1;
  while (byteAt(payload, next) >= 0x80) next++;
  return next + 1;
}
