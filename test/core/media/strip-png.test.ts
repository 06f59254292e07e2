import ExifReader from "exifreader";
import { describe, expect, it } from "vitest";
import { joinBytes } from "./join-bytes.ts";
import { picture, pointsOf } from "./make-picture.ts";
import { PNG_SECRETS, pngChunk, screenshot } from "./make-png.ts";
import { expectWithout } from "./secrets.ts";
import { stripBytes, tryStrip } from "./strip-bytes.ts";

/** Types of the chunks up to IEND; a wrong length would lead nowhere. */
function chunksOf(file: Uint8Array): string[] {
  const bytes = Buffer.from(file);
  const types: string[] = [];
  for (let at = 8; types.at(-1) !== "IEND"; at += 12 + bytes.readUInt32BE(at)) {
    types.push(bytes.toString("latin1", at + 4, at + 8));
  }
  return types;
}

describe("a PNG", () => {
  it("tells nothing but its picture, how it stands and its colours", async () => {
    const file = await screenshot();
    const before = ExifReader.load(Buffer.from(file), { expanded: true });
    expect(before.gps?.Latitude).toBeCloseTo(21.03, 1);

    const { type, bytes, removed } = await stripBytes(file);

    expect(type).toBe("png");
    const after = ExifReader.load(Buffer.from(bytes), { expanded: true });
    expect(Object.keys(after.exif ?? {})).toEqual(["Orientation"]);
    expect(after).not.toHaveProperty("gps");
    expect(after).not.toHaveProperty("xmp");
    expect(after).not.toHaveProperty("pngText");
    expect(new Set(chunksOf(bytes))).toEqual(
      new Set(["IHDR", "cICP", "eXIf", "pHYs", "IDAT", "IEND"]),
    );
    expectWithout(bytes, PNG_SECRETS);
    expect(removed).toEqual([
      ...["author", "camera", "comment", "gps", "software", "thumbnail", "time", "trailing"],
    ]);
  });

  it("keeps its points", async () => {
    const file = await screenshot("sRGB");
    const { bytes } = await stripBytes(file);
    expect(await pointsOf(bytes)).toEqual(await pointsOf(file));
    expect(chunksOf(bytes)).not.toContain("cICP");
  });

  it("keeps a picture that told nothing as it was", async () => {
    const plain = new Uint8Array(await picture().png().toBuffer());
    const { bytes, removed } = await stripBytes(plain);
    expect(removed).toEqual([]);
    expect(Buffer.from(bytes).equals(plain)).toBe(true);
  });

  it("is malformed without a picture or an end", async () => {
    const plain = new Uint8Array(await picture().png().toBuffer());
    const empty = joinBytes(plain.subarray(0, 33), pngChunk("IEND", new Uint8Array()));
    for (const file of [empty, plain.subarray(0, -12)]) {
      expect((await tryStrip(file))?.outcome).toEqual({ type: "malformed" });
    }
  });
});
