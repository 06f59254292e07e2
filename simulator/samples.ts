import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SimFile } from "./contracts.ts";

/** Small files a resident sends when the test or the page gives none. */

const asset = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "assets", name)));

export function samplePhoto(): SimFile {
  return { bytes: asset("street.jpg"), mime: "image/jpeg", name: "street.jpg" };
}

export function sampleSticker(): SimFile {
  return { bytes: asset("sticker.webp"), mime: "image/webp", name: "sticker.webp" };
}

export function sampleDocument(): SimFile {
  const bytes = new TextEncoder().encode("%PDF-1.4\n%simulated document\n%%EOF\n");
  return { bytes, mime: "application/pdf", name: "document.pdf" };
}

/** A tenth of a second of silence: ADTS frames, 16 kHz mono, as Zalo's voice notes. */
export function sampleAac(): SimFile {
  const frame = [0xff, 0xf1, 0x60, 0x40, 0x01, 0x7f, 0xfc, 0x01, 0x18, 0x20, 0x07];
  const bytes = new Uint8Array([...frame, ...frame]);
  return { bytes, mime: "audio/aac", name: "voice.aac" };
}

/** A second of a test picture in H.264. */
export function sampleVideo(): SimFile {
  return { bytes: asset("clip.mp4"), mime: "video/mp4", name: "video.mp4" };
}
