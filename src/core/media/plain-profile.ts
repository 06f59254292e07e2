import { bytesOf, putUint32, startsWith, uint32 } from "./bytes.ts";

/** Colorants under D50, as ICC requires: X, Y, Z of red, green and blue. */
const SRGB = [0.43607, 0.22249, 0.01392, 0.38515, 0.71687, 0.09708, 0.14307, 0.06061, 0.7141];
const DISPLAY_P3 = [0.51512, 0.2412, -0.00105, 0.29198, 0.69225, 0.04189, 0.1571, 0.06657, 0.78407];
const D50 = [0.9642, 1, 0.82491];
/** Chromatic adaptation (Bradford) from D65, the white point of both spaces, to D50. */
const ADAPTATION = [
  1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168,
];
/** Tone curve of both spaces (IEC 61966-2-1). */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const HEADER_BYTES = 128;
const TAG_BYTES = 12;
/** The red colorants of Display P3 profiles differ by less than this, those of sRGB by far more. */
const TOLERANCE = 0.005;
const MAX_TAGS = 100;

/**
 * Returns a colour profile of our own to replace `profile`, which may name a device, its maker or
 * the day of calibration: Display P3 for Display P3, sRGB for any other RGB profile, null
 * otherwise.
 */
export function plainProfile(profile: Uint8Array): Uint8Array | null {
  if (!startsWith(profile, "RGB ", 16)) return null;
  return isDisplayP3(profile) ? makeProfile("P3", DISPLAY_P3) : makeProfile("sRGB", SRGB);
}

function isDisplayP3(profile: Uint8Array): boolean {
  const count = Math.min(uint32(profile, HEADER_BYTES), MAX_TAGS);
  for (let index = 0; index < count; index++) {
    const entry = HEADER_BYTES + 4 + index * TAG_BYTES;
    if (!startsWith(profile, "rXYZ", entry)) continue;
    const at = uint32(profile, entry + 4) + 8;
    const near = (axis: number): boolean =>
      Math.abs(uint32(profile, at + axis * 4) / 0x10000 - (DISPLAY_P3[axis] ?? 0)) < TOLERANCE;
    return near(0) && near(1);
  }
  return false;
}

/** Makes an ICC 4.0 display profile (ICC.1:2010, sections 7 to 10). */
function makeProfile(name: string, colorants: readonly number[]): Uint8Array {
  const xyz = (from: number): Uint8Array => fixed("XYZ ", colorants.slice(from, from + 3));
  const curve = fixed("para\0\0\0\0\0\x03\0\0", CURVE);
  const tags: [name: string, data: Uint8Array][] = [
    ["desc", text(name)],
    ["cprt", text("CC0")],
    ["wtpt", fixed("XYZ ", D50)],
    ["rXYZ", xyz(0)],
    ["gXYZ", xyz(3)],
    ["bXYZ", xyz(6)],
    ["chad", fixed("sf32", ADAPTATION)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  return assemble(tags);
}

/** Assembles the profile. Tags with equal data share it. */
function assemble(tags: readonly [name: string, data: Uint8Array][]): Uint8Array {
  const blocks = [...new Set(tags.map(([, data]) => data))];
  const first = HEADER_BYTES + 4 + tags.length * TAG_BYTES;
  const offsets = new Map<Uint8Array, number>();
  const size = blocks.reduce((at, block) => {
    offsets.set(block, at);
    return at + block.length;
  }, first);
  const profile = new Uint8Array(size);
  profile.set(bytesOf("\0\0\0\0\0\0\0\0\x04\0\0\0mntrRGB XYZ "));
  profile.set(bytesOf("acsp"), 36);
  putUint32(profile, 0, size);
  profile.set(fixed("", D50), 68);
  putUint32(profile, HEADER_BYTES, tags.length);
  for (const [index, [name, data]] of tags.entries()) {
    const entry = HEADER_BYTES + 4 + index * TAG_BYTES;
    profile.set(bytesOf(name), entry);
    putUint32(profile, entry + 4, offsets.get(data) ?? 0);
    putUint32(profile, entry + 8, data.length);
  }
  for (const [block, at] of offsets) profile.set(block, at);
  return profile;
}

/** A type name (padded with four zero bytes when it has four letters) and s15Fixed16 numbers. */
function fixed(type: string, numbers: readonly number[]): Uint8Array {
  const head = type.length === 4 ? `${type}\0\0\0\0` : type;
  const bytes = new Uint8Array(head.length + numbers.length * 4);
  bytes.set(bytesOf(head));
  for (const [index, value] of numbers.entries()) {
    putUint32(bytes, head.length + index * 4, Math.round(value * 0x10000));
  }
  return bytes;
}

/** A `mluc` element with one English string, padded to a multiple of four bytes. */
function text(value: string): Uint8Array {
  const utf16 = [...value].map((letter) => `\0${letter}`).join("");
  const head = "mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS\0\0\0";
  const body = `${head}${String.fromCharCode(utf16.length)}\0\0\0\x1c${utf16}`;
  return bytesOf(body.padEnd(Math.ceil(body.length / 4) * 4, "\0"));
}
