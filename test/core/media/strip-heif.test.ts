import ExifReader from "exifreader";
import { describe, expect, it } from "vitest";
import { SECRETS } from "./make-exif.ts";
import { avifPhoto, CODED, HEIC_SECRETS, heicPhoto } from "./make-heif.ts";
import { colourDistance, FAR, pointsOf } from "./make-picture.ts";
import { expectWithout } from "./secrets.ts";
import { stripBytes, tryStrip } from "./strip-bytes.ts";

/** The kinds of metadata that an independent reader finds. */
function kindsIn(file: Uint8Array): string[] {
  try {
    const tags = ExifReader.load(Buffer.from(file), { expanded: true });
    return Object.entries(tags).flatMap(([kind, found]) =>
      Object.keys(found ?? {}).length > 0 ? [kind] : [],
    );
  } catch (error) {
    // The message of the reader for "no metadata".
    if (error instanceof ExifReader.errors.MetadataMissingError) return [];
    throw error;
  }
}

describe("an AVIF", () => {
  it("tells nothing but its picture and its colours", async () => {
    const file = await avifPhoto();
    expect(kindsIn(file)).toEqual(expect.arrayContaining(["exif", "gps", "xmp", "icc"]));
    const { type, bytes, removed } = await stripBytes(file);
    expect(type).toBe("heif");
    expect(kindsIn(bytes).filter((kind) => kind !== "file")).toEqual(["icc"]);
    expectWithout(bytes, [SECRETS.make, SECRETS.model, SECRETS.artist, "XMP-SECRET"]);
    expect(removed).toEqual(["author", "camera", "gps"]);
  });

  it("keeps its points", async () => {
    const file = await avifPhoto();
    const { bytes } = await stripBytes(file);
    expect(colourDistance(await pointsOf(bytes), await pointsOf(file))).toBeLessThan(FAR);
  });
});

describe.each([true, false])("a HEIC (index first: %s)", (metaFirst) => {
  it("tells nothing but its picture", async () => {
    const file = heicPhoto({ metaFirst });
    expect(kindsIn(file)).toEqual(expect.arrayContaining(["exif", "gps", "xmp"]));
    const { bytes, passes, removed } = await stripBytes(file);
    expect(passes).toBe(metaFirst ? 1 : 2);
    expectWithout(bytes, HEIC_SECRETS);
    expect(kindsIn(bytes).filter((kind) => !["file", "icc"].includes(kind))).toEqual([]);
    expect(Buffer.from(bytes).indexOf(CODED)).toBe(Buffer.from(file).indexOf(CODED));
    // The turn and the other properties keep their numbers.
    expect(Buffer.from(bytes).indexOf("irot")).toBe(Buffer.from(file).indexOf("irot"));
    expect(Buffer.from(bytes).includes("KEEP")).toBe(true);
    expect(removed).toEqual(["author", "camera", "gps", "software", "thumbnail", "time"]);
  });
});

describe("a HEIC whose index can't be followed", () => {
  it.each([
    { how: "has sizes that no field may have", type: "iloc", offset: 8, value: 0x33 },
    { how: "keeps pictures in other items", type: "iloc", offset: 15, value: 2 },
    { how: "gives pictures no end", type: "iloc", offset: 27, value: 0 },
  ])("is malformed: it $how", async ({ type, offset, value }) => {
    const file = heicPhoto();
    expect((await tryStrip(file))?.outcome.type).toBe("clean");
    file[Buffer.from(file).indexOf(type) + offset] = value;
    expect((await tryStrip(file))?.outcome).toEqual({ type: "malformed" });
  });
});
