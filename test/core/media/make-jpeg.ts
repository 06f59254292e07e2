import sharp from "sharp";
import { joinBytes, uint32be } from "./join-bytes.ts";
import { phoneExif, SECRETS } from "./make-exif.ts";
import { picture, XMP } from "./make-picture.ts";

function segment(marker: number, payload: Uint8Array): Uint8Array {
  const length = payload.length + 2;
  return joinBytes([0xff, marker, length >> 8, length & 0xff], payload);
}

/** Photoshop's block 0404 with IPTC: by-line, city, caption. */
function iptc(): Uint8Array {
  const dataset = (number: number, value: string): Uint8Array =>
    joinBytes([0x1c, 2, number, 0, value.length], value);
  const data = joinBytes(
    dataset(80, "IPTC-SECRET-AUTHOR"),
    dataset(90, "IPTC-SECRET-CITY"),
    dataset(120, "IPTC-SECRET-CAPTION"),
  );
  return joinBytes("Photoshop 3.0\0", "8BIM", [4, 4, 0, 0, 0, 0], uint32be(data.length), data);
}

const C2PA = joinBytes("JP\0\x01\0\0\0\x01", uint32be(60), "jumb", "C2PA-SECRET-CLAIM c2pa");
const MPF = joinBytes("MPF\0", "MM\0*", uint32be(8), [0, 0], uint32be(0));

/** The profile with which the picture was saved, and behind it what names a device. */
async function profileSegment(plain: Uint8Array): Promise<Uint8Array> {
  const { icc } = await sharp(plain).metadata();
  return segment(0xe2, joinBytes("ICC_PROFILE\0\x01\x01", icc ?? [], "ICC-SECRET".repeat(20)));
}

/** Texts in `phonePhoto` that the stripped file must not contain. */
export const PHOTO_SECRETS = [
  ...Object.values(SECRETS),
  ...["XMP-SECRET", "IPTC-SECRET", "C2PA-SECRET", "COM-SECRET", "APP5-SECRET", "ICC-SECRET"],
  ...["JFIF-SECRET", "TRAILER-SECRET"],
];

interface PhotoOptions {
  orientation?: number;
  profile?: "p3" | "srgb";
  progressive?: boolean;
}

/** A photo with every known kind of metadata. */
export async function phonePhoto(options: PhotoOptions = {}): Promise<Uint8Array> {
  const { orientation = 6, profile = "p3", progressive = false } = options;
  const plain = new Uint8Array(
    await picture().withIccProfile(profile).jpeg({ progressive }).toBuffer(),
  );
  const preview = new Uint8Array(await picture().resize(8).jpeg().toBuffer());
  return joinBytes(
    plain.subarray(0, 2),
    segment(0xe0, joinBytes("JFIF\0\x01\x02\0\0\x01\0\x01\x02\x02", "JFIF-SECRET!")),
    segment(0xe1, joinBytes("Exif\0\0", phoneExif(orientation))),
    segment(0xe1, joinBytes("http://ns.adobe.com/xap/1.0/\0", new TextEncoder().encode(XMP))),
    await profileSegment(plain),
    segment(0xe2, MPF),
    segment(0xeb, C2PA),
    segment(0xed, iptc()),
    segment(0xfe, joinBytes("COM-SECRET")),
    segment(0xe5, joinBytes("APP5-SECRET")),
    plain.subarray(2),
    preview,
    "TRAILER-SECRET",
  );
}
