import ExifReader from "exifreader";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { joinBytes } from "./join-bytes.ts";
import { PHOTO_SECRETS, phonePhoto } from "./make-jpeg.ts";
import { colourDistance, FAR, picture, pointsOf } from "./make-picture.ts";
import { expectWithout } from "./secrets.ts";
import { stripBytes, tryStrip } from "./strip-bytes.ts";

function read(file: Uint8Array): ReturnType<typeof ExifReader.load> & Record<string, object> {
  return JSON.parse(JSON.stringify(ExifReader.load(Buffer.from(file), { expanded: true })));
}

/** From the first frame header to the end of the last scan. */
function scansOf(file: Uint8Array): Buffer {
  const bytes = Buffer.from(file);
  const start = bytes.indexOf(Buffer.of(0xff, 0xdb));
  return bytes.subarray(start, bytes.indexOf(Buffer.of(0xff, 0xd9), start) + 2);
}

describe("a JPEG", () => {
  it("tells nothing but its picture, how it stands and its colours", async () => {
    const photo = await phonePhoto();
    const before = read(photo);
    expect(before.gps).toMatchObject({ Latitude: expect.closeTo(21.03, 1) });
    for (const kind of ["exif", "iptc", "xmp", "icc", "mpf", "Thumbnail"]) {
      expect(before, `the fixture lacks ${kind}`).toHaveProperty(kind);
    }

    const { type, bytes, removed } = await stripBytes(photo);

    expect(type).toBe("jpeg");
    const after = read(bytes);
    expect(Object.keys(after).sort()).toEqual(["exif", "file", "icc", "jfif"]);
    expect(Object.keys(after.exif ?? {})).toEqual(["Orientation"]);
    expect(after.exif).toMatchObject({ Orientation: { value: 6 } });
    expectWithout(bytes, PHOTO_SECRETS);
    expect(removed).toEqual([
      ...["author", "camera", "comment", "gps", "software", "thumbnail", "time", "trailing"],
    ]);
  });

  it.each([false, true])("keeps its scans to the byte (progressive: %s)", async (progressive) => {
    const photo = await phonePhoto({ progressive });
    const { bytes } = await stripBytes(photo);
    expect(scansOf(bytes).equals(scansOf(photo))).toBe(true);
    expect(scansOf(photo).length).toBeGreaterThan(500);
  });

  it.each(["p3", "srgb"] as const)("keeps the colours of %s", async (profile) => {
    const photo = await phonePhoto({ profile });
    const { bytes } = await stripBytes(photo);
    // Compared in sRGB: the new profile must have the effect of the removed one.
    expect(colourDistance(await pointsOf(bytes), await pointsOf(photo))).toBeLessThan(FAR);
  });

  it("would show other colours without its profile", async () => {
    const photo = await phonePhoto({ profile: "p3" });
    const bare = new Uint8Array(await sharp(photo, { ignoreIcc: true }).raw().toBuffer());
    expect(colourDistance(bare, await pointsOf(photo))).toBeGreaterThan(5 * FAR);
  });

  it("writes no Exif for a picture that stands upright", async () => {
    const { bytes } = await stripBytes(await phonePhoto({ orientation: 1 }));
    expect(read(bytes)).not.toHaveProperty("exif");
  });

  it("has nothing to say of a picture that told nothing", async () => {
    const plain = new Uint8Array(await picture().jpeg().toBuffer());
    const { bytes, removed } = await stripBytes(plain);
    expect(removed).toEqual([]);
    expect(Buffer.from(bytes).equals(plain)).toBe(true);
  });

  it("is cut at its end when an archive hangs behind it", async () => {
    const plain = new Uint8Array(await picture().jpeg().toBuffer());
    const { bytes, removed } = await stripBytes(joinBytes(plain, "PK\x03\x04archive"));
    expect(removed).toEqual(["trailing"]);
    expectWithout(bytes, ["PK\x03\x04", "archive"]);
    expect(Buffer.from(bytes.subarray(0, plain.length)).equals(plain)).toBe(true);
  });

  it("is malformed without a scan", async () => {
    const attempt = await tryStrip(joinBytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xd9]));
    expect(attempt?.outcome).toEqual({ type: "malformed" });
    expect(attempt?.bytes).toBeNull();
  });
});
