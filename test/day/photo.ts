import sharp from "sharp";
import type { Chance } from "./chance.ts";

export interface Photo {
  bytes: Uint8Array;
  /** What its EXIF names. */
  author: string;
  /** Some bytes of its picture, which no other photo has. */
  pixels: Uint8Array;
}

const SIDE = 24;
const PIXELS = 32;
/** Before the end-of-image mark. */
const FROM_END = 40;

/** A JPEG as a phone makes it: with a name and a position in its EXIF. */
export async function takePhoto(name: string, chance: Chance): Promise<Photo> {
  const noise = Uint8Array.from({ length: SIDE * SIDE * 3 }, () => chance.below(256));
  const author = `${name} ${chance.text(12, "abcdefghijklmnopqrstuvwxyz")}`;
  const seconds = `${chance.below(59_999)}/1000`;
  const bytes = await sharp(noise, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .withExif({
      IFD0: { Artist: author, Make: "phone" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: `18/1 4/1 ${seconds}`,
        GPSLongitudeRef: "E",
        GPSLongitude: `106/1 17/1 ${seconds}`,
      },
    })
    .jpeg({ quality: 90 })
    .toBuffer();
  const pixels = bytes.subarray(bytes.length - FROM_END, bytes.length - FROM_END + PIXELS);
  return { bytes: new Uint8Array(bytes), author, pixels: new Uint8Array(pixels) };
}
