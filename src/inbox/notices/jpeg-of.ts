import { MAX_PICTURE_BYTES } from "../../core/station/notice-picture.ts";
import { blank, toJpeg } from "../parts/canvas.ts";

/** Longest side and quality, best first. Any picture is small enough with the last. */
const TRIES = [
  [1280, 0.85],
  [1280, 0.7],
  [960, 0.7],
  [640, 0.6],
  [320, 0.5],
] as const;

/**
 * A picture drawn anew as a JPEG, upright and without anything besides (a camera's place and time).
 * Rejects when the browser can't read it.
 */
export async function jpegOf(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file);
  for (const [side, quality] of TRIES) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const width = Math.max(1, Math.round(picture.width * scale));
    const height = Math.max(1, Math.round(picture.height * scale));
    const { canvas, pen } = blank(width, height);
    pen.drawImage(picture, 0, 0, width, height);
    const jpeg = await toJpeg(canvas, quality);
    if (jpeg.size <= MAX_PICTURE_BYTES) return jpeg;
  }
  throw new Error("too large");
}
