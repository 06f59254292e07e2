import { UserDataBlanker } from "./blank-user-data.ts";
import type { ByteSource } from "./byte-source.ts";
import { byteAt } from "./bytes.ts";
import type { Coding, NalCodec } from "./kept-range.ts";
import { MalformedMediaError } from "./malformed.ts";
import { cleanSei, fateOf, fillUnit, NAL_HEAD_BYTES } from "./nal-unit.ts";
import { makePadding, OBU_HEAD_BYTES, padPart, readObu } from "./obu.ts";

/** A longer unit of SEI is removed without being looked at. */
const MAX_SEI_BYTES = 4096;

/** Takes samples of `length` bytes; `note` gets what is taken out of them. */
interface Samples {
  input: ByteSource;
  length: number;
  note(removed: Uint8Array): void;
}

/**
 * Passes samples on without what they say besides picture and sound, every byte at its place. Units
 * that do not end with the samples throw `MalformedMediaError`.
 */
export async function* cleanSamples(samples: Samples, coding: Coding): AsyncGenerator<Uint8Array> {
  if (coding === "plain") yield* samples.input.pass(samples.length);
  else if (coding === "obu") yield* cleanObus(samples);
  else if (coding === "start-codes") yield* cleanStartCodes(samples);
  else yield* cleanNals(samples, coding);
}

async function* cleanNals(
  { input, length, note }: Samples,
  coding: `${NalCodec}/${1 | 2 | 4}`,
): AsyncGenerator<Uint8Array> {
  const [codec, width] = partsOf(coding);
  for (let left = length; left > 0; ) {
    // Zeros behind the last unit of a sample.
    if (left < width) return yield new Uint8Array(await input.take(left)).fill(0);
    const head = await input.take(width);
    const size = head.reduce((sum, byte) => sum * 256 + byte, 0);
    left -= width + size;
    if (left < 0) throw new MalformedMediaError();
    yield head;
    if (size > 0) yield* cleanNal({ input, length: size, note }, codec);
  }
}

function partsOf(coding: `${NalCodec}/${1 | 2 | 4}`): [NalCodec, number] {
  const [codec, width] = coding.split("/");
  // The type says what its parts are.
  return [codec as NalCodec, Number(width)];
}

async function* cleanNal(unit: Samples, codec: NalCodec): AsyncGenerator<Uint8Array> {
  const { input, length, note } = unit;
  const fate = fateOf(codec, byteAt(await input.view(NAL_HEAD_BYTES), 0));
  if (fate === "keep") return yield* input.pass(length);
  if (fate === "fill" || length > MAX_SEI_BYTES) return yield* fillNal(unit, codec);
  const bytes = await input.take(length);
  const cleaned = bytes.slice();
  if (cleanSei(codec, cleaned)) note(bytes);
  yield cleaned;
}

async function* fillNal(
  { input, length, note }: Samples,
  codec: NalCodec,
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const part of input.pass(length)) {
    note(part);
    const filled = part.slice();
    fillUnit(codec, filled, { at, length });
    at += part.length;
    yield filled;
  }
}

async function* cleanObus({ input, length, note }: Samples): AsyncGenerator<Uint8Array> {
  for (let left = length; left > 0; ) {
    const { headBytes, size, isKept } = readObu(await input.view(OBU_HEAD_BYTES + 1));
    left -= headBytes + size;
    if (left < 0) throw new MalformedMediaError();
    const head = (await input.take(headBytes)).slice();
    if (!isKept) makePadding(head);
    yield head;
    if (isKept) yield* input.pass(size);
    else yield* padObu({ input, length: size, note });
  }
}

async function* padObu({ input, length, note }: Samples): AsyncGenerator<Uint8Array> {
  let left = length;
  for await (const part of input.pass(length)) {
    note(part);
    const padded = part.slice();
    left -= part.length;
    padPart(padded, left);
    yield padded;
  }
}

async function* cleanStartCodes({ input, length, note }: Samples): AsyncGenerator<Uint8Array> {
  const blanker = new UserDataBlanker();
  for await (const part of input.pass(length)) {
    const blanked = part.slice();
    note(blanker.blank(blanked));
    yield blanked;
  }
}
