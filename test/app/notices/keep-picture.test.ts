import { createHash } from "node:crypto";
import sharp from "sharp";
import { beforeEach, describe, expect, it } from "vitest";
import { keepPicture } from "../../../src/app/notices/keep-picture.ts";
import { MAX_PICTURE_PIXELS, type PictureKind } from "../../../src/core/station/notice-picture.ts";
import { PHOTO_SECRETS, phonePhoto } from "../../core/media/make-jpeg.ts";
import { expectWithout } from "../../core/media/secrets.ts";

let kept: Map<string, Uint8Array>;

beforeEach(() => {
  kept = new Map();
});

function keep(kind: PictureKind, jpeg: Uint8Array): Promise<string | null> {
  const put = async (name: string, body: ReadableStream<Uint8Array>, size: number) => {
    const bytes = new Uint8Array(await new Response(body).arrayBuffer());
    expect(bytes.length).toBe(size);
    kept.set(name, bytes);
  };
  return keepPicture({ put }, { kind, jpeg: Uint8Array.from(jpeg) });
}

async function blankJpeg(width: number, height: number): Promise<Uint8Array> {
  const create = { width, height, channels: 3 as const, background: "#0b5394" };
  return new Uint8Array(await sharp({ create }).jpeg().toBuffer());
}

describe("a picture of a notice", () => {
  it("is kept under its hash, without what a camera adds", async () => {
    const hash = await keep("picture", await phonePhoto());
    const [[name, bytes] = ["", new Uint8Array()]] = kept;
    expect(name).toBe(`picture.${hash}`);
    expect(createHash("sha256").update(bytes).digest("base64url")).toBe(hash);
    expectWithout(bytes, PHOTO_SECRETS);
    await sharp(bytes).raw().toBuffer();
  });

  it("keeps its hash when it is kept again", async () => {
    const hash = await keep("card", await blankJpeg(1200, 630));
    expect(await keep("card", kept.get(`card.${hash}`) ?? new Uint8Array())).toBe(hash);
  });

  it.each([
    ["a card of another size", "card", () => blankJpeg(630, 1200)],
    ["a card that is as large otherwise", "card", () => blankJpeg(1050, 720)],
    ["what unpacks to too much", "picture", () => blankJpeg(MAX_PICTURE_PIXELS / 1000 + 1, 1000)],
    [
      "a PNG",
      "picture",
      async () =>
        sharp(await blankJpeg(9, 9))
          .png()
          .toBuffer(),
    ],
    ["a page", "picture", async () => new TextEncoder().encode("<script>x</script>")],
    ["nothing", "card", async () => new Uint8Array()],
  ] as const)("is not %s", async (_, kind, make) => {
    expect(await keep(kind, await make())).toBeNull();
    expect(kept.size).toBe(0);
  });
});
