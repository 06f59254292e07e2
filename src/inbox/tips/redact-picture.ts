import { drawAnew, toJpeg } from "../parts/canvas.ts";
import type { Box } from "./tip-parts.ts";

/** Enough to read a number plate, and no more than a phone's canvas holds. */
const LONGEST_SIDE = 3000;
const QUALITY = 0.9;

/**
 * A picture drawn anew with black boxes, as a JPEG: the pixels under them are gone, and so is
 * whatever the file had besides. Rejects when the browser can't read it.
 */
export async function redactPicture(file: Blob, boxes: Box[]): Promise<Blob> {
  const { canvas, pen } = await drawAnew(file, LONGEST_SIDE);
  const { width, height } = canvas;
  pen.fillStyle = "#000";
  for (const box of boxes) {
    const [left, top] = [
      Math.floor((box.left * width) / 100),
      Math.floor((box.top * height) / 100),
    ];
    const right = Math.ceil(((box.left + box.width) * width) / 100);
    const bottom = Math.ceil(((box.top + box.height) * height) / 100);
    pen.fillRect(left, top, right - left, bottom - top);
  }
  return await toJpeg(canvas, QUALITY);
}
