import sharp from "sharp";
import { joinBytes, uint32le } from "./join-bytes.ts";
import { phoneExif, SECRETS } from "./make-exif.ts";
import { picture, XMP } from "./make-picture.ts";

function chunk(type: string, payload: Uint8Array): Uint8Array {
  const odd = payload.length % 2 === 1 ? [0] : [];
  return joinBytes(type, uint32le(payload.length), payload, odd);
}

export const WEBP_SECRETS = [
  ...Object.values(SECRETS),
  ...["XMP-SECRET", "CHUNK-SECRET", "ICC-SECRET", "TRAILER-SECRET"],
];

/** An extended WebP with profile, Exif, XMP and a chunk of its own. */
export async function webpPhoto(profile: "p3" | "srgb" = "p3"): Promise<Uint8Array> {
  const plain = await picture().withIccProfile(profile).webp().toBuffer();
  const { icc } = await sharp(plain).metadata();
  const simple = new Uint8Array(await picture().webp().toBuffer());
  // ICC, Exif and XMP; 48 × 32.
  const flags = [0x2c, 0, 0, 0, 47, 0, 0, 31, 0, 0];
  const body = joinBytes(
    "WEBP",
    chunk("VP8X", joinBytes(flags)),
    chunk("ICCP", joinBytes(icc ?? [], "ICC-SECRET".repeat(20))),
    simple.subarray(12),
    chunk("EXIF", phoneExif(6)),
    chunk("XMP ", new TextEncoder().encode(XMP)),
    chunk("c2pa", joinBytes("CHUNK-SECRET")),
  );
  return joinBytes("RIFF", uint32le(body.length), body, "TRAILER-SECRET");
}
