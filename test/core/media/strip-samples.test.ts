import { describe, expect, it } from "vitest";
import { joinBytes, uint32be } from "./join-bytes.ts";
import { box, fullBox } from "./make-boxes.ts";
import { type Film, trackFilm, videoEntry } from "./make-film.ts";
import { avcC, avcUnit, END, hevcUnit, hvcC, message, userData } from "./make-units.ts";
import { expectWithout } from "./secrets.ts";
import { stripBytes, tryStrip } from "./strip-bytes.ts";

const AVC = videoEntry("avc1", avcC());
const HEVC = videoEntry("hvc1", hvcC());

/** The film's only sample after it was stripped; its place in the file must not change. */
async function sampleOf(entry: Uint8Array, sample: Uint8Array, more: Partial<Film> = {}) {
  const file = trackFilm(entry, [sample], more);
  const at = Buffer.from(file).indexOf(sample);
  const { bytes, passes } = await stripBytes(file);
  return { sample: bytes.subarray(at, at + sample.length), passes };
}

/** Types of a stream's units, as a decoder meets them. */
function unitTypes(sample: Uint8Array, typeOf: (first: number) => number): number[] {
  const types: number[] = [];
  for (let at = 0; at < sample.length; ) {
    types.push(typeOf(sample[at + 4] ?? 0));
    at += 4 + Buffer.from(sample).readUInt32BE(at);
  }
  return types;
}
const avcTypes = (sample: Uint8Array) => unitTypes(sample, (first) => first & 31);
const hevcTypes = (sample: Uint8Array) => unitTypes(sample, (first) => first >> 1);

describe.each([true, false])("a film in H.264 (index first: %s)", (indexFirst) => {
  it("loses its user data, and keeps units, slices and their places", async () => {
    const slice = avcUnit(5, "SLICE");
    const sample = joinBytes(avcUnit(9, [0xf0]), avcUnit(6, userData("SEI-SECRET")), slice);
    const stripped = await sampleOf(AVC, sample, { indexFirst });
    expectWithout(stripped.sample, ["SEI-SECRET", "0123456789abcdef"]);
    expect(avcTypes(stripped.sample)).toEqual([9, 6, 5]);
    expect(Buffer.from(stripped.sample).includes(slice)).toBe(true);
    expect(stripped.passes).toBe(indexFirst ? 1 : 2);
  });
});

describe("SEI of H.264", () => {
  it("keeps where a player may begin, and how bright the picture is", async () => {
    const kept = joinBytes(message(6, [0x84]), message(144, [1, 2, 3, 4]), END);
    const sample = joinBytes(avcUnit(6, kept), avcUnit(1, "SLICE"));
    expect((await sampleOf(AVC, sample)).sample).toEqual(sample);
  });

  it.each([
    ["user data that is registered (captions)", message(4, "SECRET")],
    ["user data behind a message that may stay", joinBytes(message(6, [1]), message(5, "SECRET"))],
    ["a time code", message(1, "SECRET")],
    ["a message of a kind that nobody knows", message(205, "SECRET")],
    ["words in a filler message", message(3, "SECRET")],
    ["words in a message that has a few bytes", message(6, "SECRET".repeat(20))],
    ["a message that claims more than there is", [5, 200, ...Buffer.from("SECRET")]],
    ["a list that does not end", "SECRET"],
    ["words behind the end", joinBytes(message(6, [1]), END, "SECRET")],
  ])("loses %s", async (_, messages) => {
    const sample = joinBytes(avcUnit(6, joinBytes(messages, END)), avcUnit(1, "SLICE"));
    const stripped = await sampleOf(AVC, sample);
    expectWithout(stripped.sample, ["SECRET"]);
    expect(avcTypes(stripped.sample)).toEqual([6, 1]);
  });

  it("stays a list of messages, however long it was", async () => {
    for (const length of [0, 1, 2, 3, 254, 255, 256, 257, 258, 511, 513, 514, 515, 4000]) {
      const sample = joinBytes(avcUnit(6, "S".repeat(length)), avcUnit(1, "SLICE"));
      const { sample: once } = await sampleOf(AVC, sample);
      expect(avcTypes(once)).toEqual([6, 1]);
      expectWithout(once.subarray(5), ["SSS"]);
      // What was cleaned is known as clean, so it holds filler messages alone.
      expect((await sampleOf(AVC, once)).sample).toEqual(once);
    }
  });

  it("becomes filler when it is too long to be looked at", async () => {
    const sample = joinBytes(avcUnit(6, userData("SECRET".repeat(2000))), avcUnit(1, "SLICE"));
    const stripped = await sampleOf(AVC, sample);
    expectWithout(stripped.sample, ["SECRET"]);
    expect(avcTypes(stripped.sample)).toEqual([12, 1]);
  });
});

describe("units that no player needs", () => {
  it.each([0, 12, 18, 22, 24, 31])("of H.264 (%i) become filler", async (type) => {
    const sample = joinBytes(avcUnit(1, "SLICE"), avcUnit(type, "SECRET"));
    const stripped = await sampleOf(AVC, sample);
    expectWithout(stripped.sample, ["SECRET"]);
    expect(avcTypes(stripped.sample)).toEqual([1, 12]);
  });

  it.each([10, 22, 38, 41, 48, 62, 63])("of H.265 (%i) become filler", async (type) => {
    const sample = joinBytes(hevcUnit(19, "SLICE"), hevcUnit(type, "SECRET"));
    const stripped = await sampleOf(HEVC, sample);
    expectWithout(stripped.sample, ["SECRET"]);
    expect(hevcTypes(stripped.sample)).toEqual([19, 38]);
  });

  it("are Dolby's colours only if the film is Dolby's", async () => {
    const dolby = videoEntry("hvc1", hvcC(), box("dvvC", new Uint8Array(24)));
    const sample = joinBytes(hevcUnit(19, "SLICE"), hevcUnit(62, "COLOURS"));
    expect((await sampleOf(dolby, sample)).sample).toEqual(sample);
  });
});

describe("a film in H.265", () => {
  it.each([39, 40])("loses its user data (%i)", async (type) => {
    const sample = joinBytes(hevcUnit(type, userData("SEI-SECRET")), hevcUnit(19, "SLICE"));
    const stripped = await sampleOf(HEVC, sample);
    expectWithout(stripped.sample, ["SEI-SECRET"]);
    expect(hevcTypes(stripped.sample)).toEqual([type, 19]);
  });

  it("loses it in the configuration too", async () => {
    const units = [
      { type: 33, bytes: hevcUnit(33, "PARAMETERS").subarray(4) },
      { type: 39, bytes: hevcUnit(39, userData("SEI-SECRET")).subarray(4) },
    ];
    const entry = videoEntry("hvc1", hvcC(units));
    const { bytes } = await stripBytes(trackFilm(entry, [hevcUnit(19, "SLICE")]));
    expectWithout(bytes, ["SEI-SECRET"]);
    expect(Buffer.from(bytes).includes("PARAMETERS")).toBe(true);
  });
});

/** A unit of AV1 with a size of its own. */
const obu = (type: number, content: string | number[]) =>
  joinBytes([(type << 3) | 2, content.length], content);

describe("a film in AV1", () => {
  const entry = (config: Uint8Array = new Uint8Array()) =>
    videoEntry("av01", box("av1C", [0x81, 0, 0, 0], config));

  it("loses metadata of any maker, and keeps light levels", async () => {
    const light = obu(5, [1, 0, 1, 0, 2]);
    const frame = obu(6, "FRAME");
    const sample = joinBytes(obu(2, ""), light, obu(5, "\x04SECRET"), obu(9, "SECRET"), frame);
    const stripped = await sampleOf(entry(), sample);
    expectWithout(stripped.sample, ["SECRET"]);
    expect(Buffer.from(stripped.sample).includes(joinBytes(light, [0x7a, 7]))).toBe(true);
    expect(Buffer.from(stripped.sample).includes(frame)).toBe(true);
  });

  it("loses it in the configuration too", async () => {
    const { bytes } = await stripBytes(trackFilm(entry(obu(5, "\x04SECRET")), [obu(6, "FRAME")]));
    expectWithout(bytes, ["SECRET"]);
  });

  it("is refused when a unit does not say where it ends", async () => {
    const file = trackFilm(entry(), [joinBytes([5 << 3], "\x04SECRET")]);
    expect((await tryStrip(file))?.outcome).toEqual({ type: "malformed" });
  });
});

/** MPEG-4 or another type of `esds`. */
function mpegEntry(object: number): Uint8Array {
  const config = [0x04, 13, object, 0x11, ...new Array<number>(11).fill(0)];
  return videoEntry("mp4v", fullBox("esds", 0, [0x03, 3 + config.length, 0, 1, 0], config));
}

it("a film in MPEG-4 loses its user data", async () => {
  const picture = joinBytes([0, 0, 1, 0xb6], "PICTURE");
  const sample = joinBytes([0, 0, 1, 0xb2], "USER-SECRET", picture);
  const stripped = await sampleOf(mpegEntry(0x20), sample);
  expectWithout(stripped.sample, ["USER-SECRET"]);
  expect(Buffer.from(stripped.sample).includes(picture)).toBe(true);
});

describe("a film that can hide more than a picture", () => {
  it.each([
    ["JPEG", videoEntry("jpeg")],
    ["JPEG in MPEG-4", mpegEntry(0x6c)],
    ["a codec that nobody knows", videoEntry("xyz1", avcC())],
    ["encrypted", videoEntry("encv", avcC())],
    ["H.264 without its configuration", videoEntry("avc1")],
  ])("is refused by that name (%s)", async (_, entry) => {
    expect((await tryStrip(trackFilm(entry, [avcUnit(1, "X")])))?.outcome).toEqual({
      type: "uncleanable",
    });
  });

  it.each([
    ["units longer than the sample", joinBytes(uint32be(99), [1], "SLICE")],
    ["less than a unit", joinBytes(avcUnit(1, "SLICE"), uint32be(4), [1])],
  ])("is damaged when it has %s", async (_, sample) => {
    expect((await tryStrip(trackFilm(AVC, [sample])))?.outcome).toEqual({ type: "malformed" });
  });
});
