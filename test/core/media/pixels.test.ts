import { describe, expect, it } from "vitest";
import { MAX_PIXELS } from "../../../src/core/media/check-pixels.ts";
import { pixelCount } from "../../../src/core/media/pixel-count.ts";
import { uint32be } from "./join-bytes.ts";
import { avifPhoto } from "./make-heif.ts";
import { picture } from "./make-picture.ts";
import { sampleFiles } from "./sample-files.ts";
import { tryStrip } from "./strip-bytes.ts";

const SAMPLES = await sampleFiles();
const { width = 0, height = 0 } = await picture().metadata();

/** 60,000 × 60,000 pixels: some kB that would decode to 14 GB. */
const HUGE = { "16": uint32be(60_000).slice(2), "32": uint32be(60_000) };
const LITTLE = [0x60, 0xea];

/** A copy of a sample with its size overwritten, at so many bytes behind a mark. */
function enlarged(name: string, mark: string, writes: [at: number, bytes: ArrayLike<number>][]) {
  const file = (SAMPLES.get(name) ?? new Uint8Array()).slice();
  const start = Buffer.from(file).indexOf(mark, 0, "latin1");
  expect(start, name).toBeGreaterThanOrEqual(0);
  for (const [at, bytes] of writes) file.set(bytes, start + at);
  return file;
}

const BOMBS: [what: string, file: Uint8Array][] = [
  [
    "png",
    enlarged("png", "IHDR", [
      [4, HUGE["32"]],
      [8, HUGE["32"]],
    ]),
  ],
  [
    "jpeg",
    enlarged("jpeg", "\xff\xc0", [
      [5, HUGE["16"]],
      [7, HUGE["16"]],
    ]),
  ],
  [
    "progressive jpeg",
    enlarged("jpeg, progressive", "\xff\xc2", [
      [5, HUGE["16"]],
      [7, HUGE["16"]],
    ]),
  ],
  [
    "gif",
    enlarged("gif", "GIF8", [
      [6, LITTLE],
      [8, LITTLE],
    ]),
  ],
  [
    "webp",
    enlarged("webp", "VP8X", [
      [12, [0x5f, 0xea, 0]],
      [15, [0x5f, 0xea, 0]],
    ]),
  ],
  [
    "heic",
    enlarged("heic", "ispe", [
      [8, HUGE["32"]],
      [12, HUGE["32"]],
    ]),
  ],
];

describe("a picture that unpacks to more than a memory holds", () => {
  it.each(BOMBS)("is not taken: %s", async (_, file) => {
    expect((await tryStrip(file))?.outcome).toEqual({ type: "malformed" });
  });

  it("leaves room for the largest that a phone takes", () => {
    expect(MAX_PIXELS).toBeGreaterThan(16_384 * 12_288);
  });
});

describe("the pixels of a picture", () => {
  it.each(["jpeg", "jpeg, progressive", "png"])("are told by the head of a %s", (name) => {
    expect(pixelCount(SAMPLES.get(name) ?? new Uint8Array())).toBe(width * height);
  });

  it("are told of a bomb, before anything unpacks it", () => {
    for (const [what, file] of BOMBS) {
      if (what !== "heic") expect(pixelCount(file), what).toBe(60_000 ** 2);
    }
  });

  it("are not guessed", async () => {
    expect(pixelCount(new Uint8Array())).toBeNull();
    expect(pixelCount(await avifPhoto())).toBeNull();
    expect(pixelCount(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4))).toBeNull();
  });
});
