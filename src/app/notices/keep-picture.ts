import { toBase64Url } from "../../core/base64url.ts";
import { jpegSides } from "../../core/media/pixel-count.ts";
import { stripMedia } from "../../core/media/strip-media.ts";
import {
  CARD_SIDES,
  MAX_PICTURE_PIXELS,
  type PictureKind,
} from "../../core/station/notice-picture.ts";
import type { MediaStore } from "../ports.ts";

/** Where a picture of a notice lies, among the attachments, whose names have no dot. */
export function pictureName(kind: PictureKind, hash: string): string {
  return `${kind}.${hash}`;
}

/**
 * Keeps a JPEG for a notice, without all that is no picture, under its content: whoever confirms the
 * notice confirms its hash. null: it is no JPEG that can be taken. Nobody but officers gets it until
 * a notice with it is published.
 */
export async function keepPicture(
  media: Pick<MediaStore, "put">,
  { kind, jpeg }: { kind: PictureKind; jpeg: Uint8Array<ArrayBuffer> },
): Promise<string | null> {
  const clean = await cleanJpeg(jpeg);
  const sides = clean && jpegSides(clean);
  if (!sides || !fits(kind, sides)) return null;
  const hash = toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", clean)));
  await media.put(pictureName(kind, hash), new Blob([clean]).stream(), clean.length);
  return hash;
}

function fits(kind: PictureKind, [width, height]: [number, number]): boolean {
  const area = width * height;
  if (kind === "picture") return area > 0 && area <= MAX_PICTURE_PIXELS;
  return width === CARD_SIDES[0] && height === CARD_SIDES[1];
}

async function cleanJpeg(jpeg: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  const stripped = await stripMedia(new Blob([jpeg]).stream());
  if (!stripped.ok || stripped.value.type !== "jpeg") return null;
  try {
    return new Uint8Array(await new Response(stripped.value.body).arrayBuffer());
  } catch {
    // What it ends with says why; all of it means that this is no picture.
    return null;
  }
}
