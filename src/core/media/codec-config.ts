import type { Box } from "./bmff-box.ts";
import { byteAt, uint16 } from "./bytes.ts";
import { cleanBytes } from "./clean-bytes.ts";
import type { Coding, NalCodec } from "./kept-range.ts";
import { MalformedMediaError } from "./malformed.ts";
import { cleanSei, fateOf, fillUnit } from "./nal-unit.ts";

type Note = (removed: Uint8Array) => void;

/** The configurations that say how the samples of a codec are built. */
export const CONFIGS: ReadonlySet<string> = new Set(["avcC", "hvcC", "av1C", "esds"]);

/** Where the byte with the width of a unit's length stands. */
const WIDTH_AT = { avcC: 4, hvcC: 21 };
/** By the last two bits of that byte. */
const WIDTHS = [1, 2, null, 4] as const;
const HVCC_ARRAYS_AT = 22;
const AV1C_OBUS_AT = 4;

/** Reads the coding from a configuration of a codec, and cleans what the configuration holds. */
export async function cleanConfig(config: Box, note: Note): Promise<Coding> {
  const { type, payload } = config;
  switch (type) {
    case "avcC":
      return `avc/${widthAt(payload, WIDTH_AT.avcC)}`;
    case "hvcC":
      cleanParameterSets(payload, "hevc", note);
      return `hevc/${widthAt(payload, WIDTH_AT.hvcC)}`;
    case "av1C":
      await cleanBytes(payload.subarray(AV1C_OBUS_AT), "obu", note);
      return "obu";
    case "esds":
      await cleanBytes(payload, "start-codes", note);
      return "start-codes";
  }
  throw new MalformedMediaError();
}

function widthAt(payload: Uint8Array, at: number): 1 | 2 | 4 {
  const width = WIDTHS[byteAt(payload, at) & 3];
  if (at >= payload.length || !width) throw new MalformedMediaError();
  return width;
}

/** Cleans the units of `hvcC` (14496-15, 8.3.3.1.2). Encoders put their settings there, as SEI. */
function cleanParameterSets(payload: Uint8Array, codec: NalCodec, note: Note): void {
  let at = HVCC_ARRAYS_AT + 1;
  for (let arrays = byteAt(payload, HVCC_ARRAYS_AT); arrays > 0; arrays--) {
    let units = uint16(payload, at + 1);
    at += 3;
    for (; units > 0; units--) {
      const length = uint16(payload, at);
      const unit = payload.subarray(at + 2, at + 2 + length);
      if (unit.length < length) throw new MalformedMediaError();
      cleanUnit(unit, codec, note);
      at += 2 + length;
    }
  }
  payload.fill(0, at);
}

function cleanUnit(unit: Uint8Array, codec: NalCodec, note: Note): void {
  const before = unit.slice();
  const fate = fateOf(codec, byteAt(unit, 0));
  if (fate === "fill") fillUnit(codec, unit, { at: 0, length: unit.length });
  else if (fate === "keep" || !cleanSei(codec, unit)) return;
  note(before);
}
