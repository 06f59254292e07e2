import { bytesOf, latin1, putUint32, uint32 } from "./bytes.ts";
import { checkPixels } from "./check-pixels.ts";
import { crc32 } from "./crc32.ts";
import { ORIENTATION_BYTES, orientationOnly, readExif } from "./exif.ts";
import { MalformedMediaError } from "./malformed.ts";
import { noteTraces } from "./note-traces.ts";
import type { Strip } from "./stripper.ts";

const SIGNATURE_BYTES = 8;
const HEAD_BYTES = 8;
const CRC_BYTES = 4;

/** Chunks that the picture or its animation needs, with the largest size of each in bytes. */
const KEPT: ReadonlyMap<string, number> = new Map([
  ["IHDR", 13],
  ["PLTE", 768],
  ["IDAT", Number.POSITIVE_INFINITY],
  ["IEND", 0],
  ["tRNS", 256],
  ["cHRM", 32],
  ["gAMA", 4],
  ["sRGB", 1],
  ["cICP", 4],
  ["mDCV", 24],
  ["cLLI", 8],
  ["sBIT", 4],
  ["bKGD", 6],
  ["pHYs", 9],
  ["acTL", 8],
  ["fcTL", 26],
  ["fdAT", Number.POSITIVE_INFINITY],
]);

/** The report on removed metadata reads at most this much of a chunk. */
const LOOKED_AT_BYTES = 64 * 1024;

/** BT.709 or P3 primaries under the sRGB curve, RGB, full range (ITU-T H.273): a colour profile. */
const DISPLAY_P3 = "\x0c\x0d\0\x01";

/**
 * PNG (third edition): keeps the chunks of a list, with their order and checksums. A colour profile
 * is compressed and not decoded: by its name it is replaced with `cICP`, or removed (then sRGB).
 */
export async function* stripPng(strip: Strip): AsyncGenerator<Uint8Array> {
  const { input } = strip;
  yield await input.take(SIGNATURE_BYTES);
  let drawn = false;
  for (;;) {
    const head = await input.take(HEAD_BYTES);
    const length = uint32(head, 0);
    const type = latin1(head.subarray(4));
    if (length <= (KEPT.get(type) ?? -1)) {
      if (type === "IHDR") await checkSize(input);
      yield head;
      yield* input.pass(length + CRC_BYTES);
    } else {
      yield* leaveOut(strip, type, length);
    }
    drawn ||= type === "IDAT";
    if (type === "IEND") break;
  }
  if (!drawn) throw new MalformedMediaError();
}

async function checkSize(input: Strip["input"]): Promise<void> {
  const size = await input.view(8);
  checkPixels(uint32(size, 0), uint32(size, 4));
}

async function* leaveOut(
  { input, found }: Strip,
  type: string,
  length: number,
): AsyncGenerator<Uint8Array> {
  const payload = await input.take(Math.min(length, LOOKED_AT_BYTES));
  await input.skip(length - payload.length + CRC_BYTES);
  switch (type) {
    case "eXIf": {
      const { orientation, tells } = readExif(payload);
      for (const kind of tells) found.add(kind);
      if (orientation === 1 || length < ORIENTATION_BYTES) return;
      return yield chunk(type, orientationOnly(orientation));
    }
    case "iCCP":
      if (!latin1(payload.subarray(0, 80)).startsWith("Display P3\0")) return;
      return yield chunk("cICP", bytesOf(DISPLAY_P3));
    case "tIME":
      found.add("time");
      return;
    case "tEXt":
    case "zTXt":
    case "iTXt":
      found.add("comment");
  }
  noteTraces(found, payload);
}

function chunk(type: string, payload: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEAD_BYTES + payload.length + CRC_BYTES);
  putUint32(bytes, 0, payload.length);
  bytes.set(bytesOf(type), 4);
  bytes.set(payload, HEAD_BYTES);
  putUint32(bytes, HEAD_BYTES + payload.length, crc32(bytes.subarray(4, -CRC_BYTES)));
  return bytes;
}
