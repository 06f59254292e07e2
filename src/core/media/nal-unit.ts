import { byteAt } from "./bytes.ts";
import type { NalCodec } from "./kept-range.ts";

/** Bytes of a unit that `fateOf` reads. */
export const NAL_HEAD_BYTES = 2;

/**
 * What happens to a NAL unit. `check`: it is supplemental information (SEI), of which some messages
 * stay. `fill`: playing does not need it, and it may say anything.
 */
export type NalFate = "keep" | "check" | "fill";

interface Codec {
  headBytes: number;
  typeOf(first: number): number;
  /** Slices and what decodes them: parameter sets, delimiters, ends. */
  kept: ReadonlySet<number>;
  sei: ReadonlySet<number>;
  /** The first byte of filler data, with what stays of the unit's own one. */
  filler(first: number): number;
  /** SEI messages that playing or seeking uses, and that can name nothing: numbers of a few bytes. */
  messages: ReadonlySet<number>;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Buffering period, filler, recovery point, mastering display, light levels, transfer. */
const MESSAGES = [0, 3, 6, 137, 144, 147];

/** ISO/IEC 14496-10, table 7-1. */
const AVC: Codec = {
  headBytes: 1,
  typeOf: (first) => first & 0x1f,
  kept: new Set([...range(1, 5), ...range(7, 11), ...range(13, 15), ...range(19, 21)]),
  sei: new Set([6]),
  filler: () => 12,
  messages: new Set(MESSAGES),
};

/** ISO/IEC 23008-2, table 7-1. Its messages 129 and 132: parameter sets in use, picture hash. */
const HEVC: Codec = {
  headBytes: 2,
  typeOf: (first) => (first >> 1) & 0x3f,
  kept: new Set([...range(0, 9), ...range(16, 21), ...range(32, 37)]),
  sei: new Set([39, 40]),
  filler: (first) => (first & 0x81) | (38 << 1),
  messages: new Set([...MESSAGES, 129, 132]),
};

/** Dolby's unit of colours for each picture. */
const DOVI_RPU = 62;

const CODECS: Record<NalCodec, Codec> = {
  avc: AVC,
  hevc: HEVC,
  dovi: { ...HEVC, kept: new Set([...HEVC.kept, DOVI_RPU]) },
};

export function fateOf(codec: NalCodec, first: number): NalFate {
  const { typeOf, kept, sei } = CODECS[codec];
  const type = typeOf(first);
  if (kept.has(type)) return "keep";
  return sei.has(type) ? "check" : "fill";
}

/**
 * Overwrites `part`, which begins `at` bytes into a unit of `length` bytes, with filler data. A unit
 * is so replaced in pieces, however long it is.
 */
export function fillUnit(
  codec: NalCodec,
  part: Uint8Array,
  { at, length }: { at: number; length: number },
): void {
  const { headBytes, filler } = CODECS[codec];
  const first = byteAt(part, 0);
  part.fill(FILL, Math.max(headBytes - at, 0));
  if (at === 0) part[0] = filler(first);
  const last = length - 1 - at;
  if (length > headBytes && last < part.length) part[last] = END;
}

/**
 * Cleans a whole unit of SEI in place. If it holds a message that may say anything (user data, time
 * codes), all of its messages become a filler message: decoders want SEI of this place to stay SEI.
 * Returns whether it did.
 */
export function cleanSei(codec: NalCodec, unit: Uint8Array): boolean {
  const { headBytes, messages } = CODECS[codec];
  const types = messageTypes(withoutGuards(unit.subarray(headBytes)));
  if (types?.every((type) => messages.has(type))) return false;
  putFillerMessage(unit.subarray(headBytes));
  return true;
}

const FILL = 0xff;
/** The bit that ends a unit's data. */
const END = 0x80;
const FILLER_MESSAGE = 3;
const EMPTY_MESSAGE = [FILLER_MESSAGE, 0];
/** Most bytes of a message that stays. The longest one, a hash of each colour, has 49. */
const MAX_MESSAGE_BYTES = 64;

/** The types of the messages; null: not a whole list of messages. */
function messageTypes(data: Uint8Array): number[] | null {
  const types: number[] = [];
  let at = 0;
  const number = (): number => {
    let sum = 0;
    while (byteAt(data, at) === 0xff) {
      sum += 0xff;
      at++;
    }
    return sum + byteAt(data, at++);
  };
  while (data.length - at > 1) {
    const type = number();
    const bytes = number();
    const isFiller = type === FILLER_MESSAGE && isFilled(data.subarray(at, at + bytes));
    if (!isFiller && (type === FILLER_MESSAGE || bytes > MAX_MESSAGE_BYTES)) return null;
    types.push(type);
    at += bytes;
  }
  return at === data.length - 1 && data[at] === END ? types : null;
}

function isFilled(message: Uint8Array): boolean {
  return message.every((byte) => byte === FILL);
}

/** Drops the bytes that keep start codes out of a unit. */
function withoutGuards(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, at) => !(byte === 3 && bytes[at - 1] === 0 && bytes[at - 2] === 0));
}

/** Type and length take a byte each, and one more for each 255 bytes of the message. */
function putFillerMessage(body: Uint8Array): void {
  let message = body;
  // One message of a whole number of 255 bytes would leave a byte over.
  if ((body.length - 3) % 256 === 255) {
    body.set(EMPTY_MESSAGE);
    message = body.subarray(EMPTY_MESSAGE.length);
  }
  message.fill(FILL);
  message[message.length - 1] = END;
  const rest = message.length - 3;
  if (rest < 0) return;
  const more = Math.floor(rest / 256);
  message[0] = FILLER_MESSAGE;
  message[1 + more] = rest - more - more * 0xff;
}
