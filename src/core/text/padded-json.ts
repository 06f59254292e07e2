import { toJsonBytes } from "./json-bytes.ts";

/** Sizes of sealed texts, bytes. Longer ones are a multiple of the last. */
const TEXT_SIZES = [4_096, 8_192, 16_384];

/**
 * Sizes of a sealed session, bytes. The first one fits into one page of the database (4,096 bytes)
 * with its row, so that padding adds no page to a turn's commit.
 */
const SESSION_SIZES = [4_000, 8_192, 16_384];

/** Size of a sealed address, bytes: more than any chat id of a channel needs. */
const ADDRESS_SIZES = [128];

/** Characters of a language's tag, of those of any place. */
const TAG_LENGTH = 16;

/** Sizes of a sealed subscriber are multiples of this, bytes. */
const STEP = 256;

const SPACE = 0x20;

/**
 * Encodes a value as JSON of one of a few sizes, so that the length of what is sealed tells
 * nothing. JSON ignores the spaces at its end, so it is read like any other.
 */
export function toPaddedJsonBytes(value: unknown): Uint8Array {
  return padded(toJsonBytes(value), TEXT_SIZES);
}

/** As `toPaddedJsonBytes`, for the session of a chat. */
export function toPaddedSession(session: unknown): Uint8Array {
  return padded(toJsonBytes(session), SESSION_SIZES);
}

/** As `toPaddedJsonBytes`, for the address of a chat. */
export function toPaddedAddress(address: unknown): Uint8Array {
  return padded(toJsonBytes(address), ADDRESS_SIZES);
}

/** A language's tag for a sealed row, which is as long in any language. */
export function paddedTag(tag: string): string {
  return tag.trim().padEnd(TAG_LENGTH);
}

/** As `toPaddedJsonBytes`, for a value that is never longer than `longest`. */
export function toPaddedAsLong(value: unknown, longest: unknown): Uint8Array {
  const size = Math.ceil(toJsonBytes(longest).length / STEP) * STEP;
  return padded(toJsonBytes(value), [size]);
}

function padded(json: Uint8Array, sizes: readonly number[]): Uint8Array {
  const last = sizes.at(-1) ?? 1;
  const above = Math.ceil(json.length / last) * last;
  const size = sizes.find((one) => one >= json.length) ?? above;
  const bytes = new Uint8Array(size).fill(SPACE);
  bytes.set(json);
  return bytes;
}
