import { joinBytes, uint32be } from "./join-bytes.ts";
import { box, fullBox } from "./make-boxes.ts";
import { phoneExif, SECRETS } from "./make-exif.ts";
import { picture, XMP } from "./make-picture.ts";
import { hevcUnit, hvcC, userData } from "./make-units.ts";

/** An AVIF by an encoder, with what it can write of Exif, XMP and a profile. */
export async function avifPhoto(): Promise<Uint8Array> {
  const file = picture()
    .withIccProfile("p3")
    .withExif({
      IFD0: { Make: SECRETS.make, Model: SECRETS.model, Artist: SECRETS.artist },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "21/1 1/1 42/1" },
    })
    .withXmp(XMP);
  return new Uint8Array(await file.avif({ effort: 0 }).toBuffer());
}

export const HEIC_SECRETS = [
  ...Object.values(SECRETS),
  ...["XMP-SECRET", "NAME-SECRET", "PROPERTY-SECRET", "ICC-SECRET", "IDAT-SECRET", "MPVD-SECRET"],
  ...["SEI-SECRET", "GAP-SECRET", "ITEM-SECRET"],
];
/** In place of the coded picture. It must stay unchanged. */
export const CODED = "CODED-PICTURE-BYTES";
/** A picture is a slice; this one comes behind what an encoder says of itself. */
const SLICES = joinBytes(hevcUnit(39, userData("SEI-SECRET")), hevcUnit(19, CODED));

/** A HEIC in the way of phones: Exif and XMP in the media data, a text item in `idat`. */
export function heicPhoto({ metaFirst = true } = {}): Uint8Array {
  const exif = joinBytes(uint32be(6), "Exif\0\0", phoneExif(6));
  const xmp = new TextEncoder().encode(XMP);
  const start = box("ftyp", "heic", uint32be(0), "mif1heic");
  const media = box("mdat", SLICES, "GAP-SECRET", exif, xmp);
  const meta = (dataAt: number): Uint8Array => makeMeta(dataAt, [exif.length, xmp.length]);
  const dataAt = start.length + 8 + (metaFirst ? meta(0).length : 0);
  const parts = metaFirst ? [meta(dataAt), media] : [media, meta(dataAt)];
  return joinBytes(start, ...parts, box("mpvd", "MPVD-SECRET"));
}

function makeMeta(dataAt: number, [exifBytes = 0, xmpBytes = 0]: number[]): Uint8Array {
  const exifAt = dataAt + SLICES.length + "GAP-SECRET".length;
  const extents: [id: number, method: number, offset: number, length: number][] = [
    [1, 0, dataAt, SLICES.length],
    [2, 0, exifAt, exifBytes],
    [3, 0, exifAt + exifBytes, xmpBytes],
    [4, 1, 4, "IDAT-SECRET".length],
    [5, 1, 0, 4],
  ];
  return fullBox(
    "meta",
    0,
    fullBox("hdlr", 0, new Uint8Array(4), "pict", new Uint8Array(12), "NAME-SECRET\0"),
    fullBox("pitm", 0, [0, 1]),
    fullBox(
      "iinf",
      0,
      [0, 5],
      fullBox("infe", 2, [0, 1, 0, 0], "hvc1ITEM-SECRET\0"),
      fullBox("infe", 2, [0, 2, 0, 0], "Exif\0"),
      fullBox("infe", 2, [0, 3, 0, 0], "mime\0application/rdf+xml\0"),
      fullBox("infe", 2, [0, 4, 0, 0], "uri \0"),
      fullBox("infe", 2, [0, 5, 0, 0], "iden\0"),
    ),
    fullBox("iref", 0, box("cdsc", [0, 2, 0, 1, 0, 1])),
    box(
      "iprp",
      box(
        "ipco",
        fullBox("ispe", 0, uint32be(48), uint32be(32)),
        box("colr", "prof", rgbProfile()),
        fullBox("udes", 0, "en\0PROPERTY-SECRET\0\0\0"),
        box("irot", [1]),
        hvcC(),
      ),
      fullBox("ipma", 0, uint32be(1), [0, 1, 5, 1, 2, 3, 4, 0x85]),
    ),
    fullBox("iloc", 1, [0x44, 0, 0, extents.length], ...extents.map(location)),
    box("idat", "KEEPIDAT-SECRET"),
  );
}

function location([id, method, offset, length]: number[]): Uint8Array {
  return joinBytes(
    [0, id ?? 0, 0, method ?? 0, 0, 0, 0, 1],
    uint32be(offset ?? 0),
    uint32be(length ?? 0),
  );
}

/** The header of a profile, and what it says of a device. */
function rgbProfile(): Uint8Array {
  return joinBytes(new Uint8Array(16), "RGB XYZ ", new Uint8Array(108), "ICC-SECRET".repeat(60));
}
