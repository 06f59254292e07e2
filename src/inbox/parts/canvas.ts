/** A white canvas: a JPEG has no transparent pixels. */
export function blank(width: number, height: number) {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext("2d", { alpha: false });
  if (!pen) throw new Error("no canvas");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, width, height);
  return { canvas, pen };
}

/**
 * A picture drawn anew, upright, no longer than `longest` pixels on either side. Rejects when the
 * browser can't read it.
 */
export async function drawAnew(file: Blob, longest: number) {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const { canvas, pen } = blank(width, height);
  pen.drawImage(picture, 0, 0, width, height);
  picture.close();
  return { canvas, pen };
}

export function toJpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const give = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error("no JPEG")));
    canvas.toBlob(give, "image/jpeg", quality);
  });
}
