import sharp, { type Sharp } from "sharp";

/** A picture of 48 × 32 points whose corners differ, so that a turn would show. */
export function picture(): Sharp {
  const [width, height] = [48, 32];
  const raw = Uint8Array.from({ length: width * height * 3 }, (_, at) => {
    const point = Math.floor(at / 3);
    const [x, y] = [point % width, Math.floor(point / width)];
    return [x * 5, y * 8, (x * y) % 256][at % 3] ?? 0;
  });
  return sharp(raw, { raw: { width, height, channels: 3 } });
}

/** The points of all its frames in sRGB, by a decoder that minds the colour profile. */
export async function pointsOf(file: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await sharp(file, { animated: true }).raw().toBuffer());
}

/** Rounding differs between profiles by little; another colour space differs by tens. */
export const FAR = 6;

/** The largest difference between any two values of points. */
export function colourDistance(one: Uint8Array, other: Uint8Array): number {
  if (one.length !== other.length) return Number.POSITIVE_INFINITY;
  return one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? 0))), 0);
}

export const XMP = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="21,1.7N"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>XMP-SECRET-AUTHOR</rdf:li>
</rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
