import { byteAt } from "./bytes.ts";

/** Bit rates in kbit/s of layers II and III. 0: free format or reserved, both refused. */
const VERSION_1_RATES: readonly (readonly number[])[] = [
  [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 0],
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0],
];
const VERSION_2_RATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0];
const SAMPLE_RATES = [44_100, 48_000, 32_000];
const ADTS_HEADER_BYTES = 7;

/** `mpegFrameLength` and `adtsFrameLength` read this many bytes. */
export const FRAME_HEADER_BYTES = 7;

/**
 * Length in bytes of the MPEG-1, 2 or 2.5 audio frame (layer II or III) that starts at `at`; null
 * when there is none. Layer I is refused: nobody records it, and it looks like a byte-order mark.
 */
export function mpegFrameLength(bytes: Uint8Array, at: number): number | null {
  const second = byteAt(bytes, at + 1);
  const third = byteAt(bytes, at + 2);
  if (byteAt(bytes, at) !== 0xff || second < 0xe0) return null;
  const version = (second >> 3) & 3;
  const layer = 4 - ((second >> 1) & 3);
  const sampleRate = SAMPLE_RATES[(third >> 2) & 3];
  if (version === 1 || sampleRate === undefined || layer < 2 || layer > 3) return null;
  const rates = version === 3 ? VERSION_1_RATES[layer - 2] : VERSION_2_RATES;
  const rate = (rates?.[third >> 4] ?? 0) * 1000;
  if (rate === 0) return null;
  const bytesPerSample = layer === 3 && version !== 3 ? 72 : 144;
  const padding = (third >> 1) & 1;
  return Math.floor((bytesPerSample * rate) / (sampleRate / slowdown(version))) + padding;
}

/** Divisor of the sample rate: MPEG-2 halves the rates of MPEG-1, MPEG-2.5 quarters them. */
function slowdown(version: number): number {
  if (version === 3) return 1;
  return version === 2 ? 2 : 4;
}

/** Length in bytes of the ADTS frame (AAC) that starts at `at`; null when there is none. */
export function adtsFrameLength(bytes: Uint8Array, at: number): number | null {
  if (byteAt(bytes, at) !== 0xff || (byteAt(bytes, at + 1) & 0xf6) !== 0xf0) return null;
  // 13 bits across three bytes.
  const high = (byteAt(bytes, at + 3) & 0x03) << 11;
  const length = high | (byteAt(bytes, at + 4) << 3) | (byteAt(bytes, at + 5) >> 5);
  return length > ADTS_HEADER_BYTES ? length : null;
}
