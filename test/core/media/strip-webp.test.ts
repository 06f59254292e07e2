import ExifReader from "exifreader";
import { describe, expect, it } from "vitest";
import { colourDistance, FAR, picture, pointsOf } from "./make-picture.ts";
import { WEBP_SECRETS, webpPhoto } from "./make-riff.ts";
import { expectWithout } from "./secrets.ts";
import { stripBytes, tryStrip } from "./strip-bytes.ts";

describe("a WebP", () => {
  it("tells nothing but its picture, how it stands and its colours", async () => {
    const file = await webpPhoto();
    const before = ExifReader.load(Buffer.from(file), { expanded: true });
    expect(before.gps?.Latitude).toBeCloseTo(21.03, 1);
    expect(before).toHaveProperty("xmp");

    const { type, bytes, removed } = await stripBytes(file);

    expect(type).toBe("webp");
    const after = ExifReader.load(Buffer.from(bytes), { expanded: true });
    expect(Object.keys(after.exif ?? {})).toEqual(["Orientation"]);
    expect(after).not.toHaveProperty("gps");
    expect(after).not.toHaveProperty("xmp");
    expectWithout(bytes, WEBP_SECRETS);
    expect(removed).toEqual([
      ...["author", "camera", "gps", "software", "thumbnail", "time", "trailing"],
    ]);
  });

  it.each(["p3", "srgb"] as const)("keeps its points and the colours of %s", async (profile) => {
    const file = await webpPhoto(profile);
    const { bytes } = await stripBytes(file);
    expect(colourDistance(await pointsOf(bytes), await pointsOf(file))).toBeLessThan(FAR);
  });

  it.each([{}, { lossless: true }])("keeps a picture that told nothing (%o)", async (options) => {
    const plain = new Uint8Array(await picture().webp(options).toBuffer());
    const { bytes, removed } = await stripBytes(plain);
    expect(removed).toEqual([]);
    expect(Buffer.from(bytes).equals(plain)).toBe(true);
  });

  it("is malformed when it ends early", async () => {
    const plain = new Uint8Array(await picture().webp().toBuffer());
    expect((await tryStrip(plain.subarray(0, -20)))?.outcome).toEqual({ type: "malformed" });
  });
});
