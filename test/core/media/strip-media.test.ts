import { describe, expect, it } from "vitest";
import { stripMedia } from "../../../src/core/media/strip-media.ts";
import { joinBytes, uint32be, uint32le } from "./join-bytes.ts";
import { trackFilm, videoEntry } from "./make-film.ts";
import { sampleFiles } from "./sample-files.ts";
import { streamOf } from "./strip-bytes.ts";

const SAMPLES = await sampleFiles();
const LARGE_BYTES = 6_000_000;
/** A chunk of the network, a piece on its way out, and what a stripper looks at. */
const HELD_BYTES = 256 * 1024;

/** A file of the type whose picture or sound takes up `LARGE_BYTES`. */
function enlarge(name: string): Uint8Array {
  const file = SAMPLES.get(name) ?? new Uint8Array();
  const filling = new Uint8Array(LARGE_BYTES).fill(0x55);
  switch (name) {
    case "jpeg": {
      const scan = Buffer.from(file).indexOf(Buffer.of(0xff, 0xda)) + 14;
      return joinBytes(file.subarray(0, scan), filling, file.subarray(scan));
    }
    case "png": {
      const end = Buffer.from(file).indexOf("IEND") - 4;
      const chunk = joinBytes(uint32be(LARGE_BYTES), "IDAT", filling, uint32be(0));
      return joinBytes(file.subarray(0, end), chunk, file.subarray(end));
    }
    case "wav":
      return joinBytes("RIFF", uint32le(0), "WAVEdata", uint32le(LARGE_BYTES), filling);
    case "mp3": {
      const frame = joinBytes([0xff, 0xfb, 0x90, 0], filling.subarray(0, 413));
      return joinBytes(...Array.from({ length: 14_000 }, () => frame));
    }
    case "ogg": {
      const page = joinBytes("OggS", [0, 0], file.subarray(6, 26), [100], filling.subarray(0, 100));
      page.fill(200, 27, 127);
      const body = joinBytes(page, filling.subarray(0, 20_000));
      return joinBytes(file, ...Array.from({ length: 280 }, () => body));
    }
    default:
      return trackFilm(videoEntry("vp09"), [filling]);
  }
}

/** `value` null: not accepted. */
async function taken(source: ReadableStream<Uint8Array>) {
  const stripped = await stripMedia(source);
  return { value: stripped.ok ? stripped.value : null };
}

it.each(["jpeg", "png", "wav", "mp3", "ogg", "film"])(
  "a large %s goes through without being held",
  async (name) => {
    const file = enlarge(name);
    expect(file.length).toBeGreaterThan(5_500_000);
    let [read, given, most] = [0, 0, 0];
    const source = streamOf(file, 16 * 1024).pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          read += chunk.length;
          most = Math.max(most, read - given);
          controller.enqueue(chunk);
        },
      }),
    );
    const { value: stripped } = await taken(source);
    for await (const piece of stripped?.body ?? []) given += piece.length;
    expect(stripped?.outcome().type).toBe("clean");
    expect(given).toBe(file.length);
    expect(most).toBeLessThan(HELD_BYTES);
  },
);

/** Behind `ftyp`. */
const MP4_MEDIA = 24;

/** Valid, except for the inserted blocks, which no usual encoder writes. */
const TEDIOUS: [what: string, file: Uint8Array][] = [
  ["comments in a GIF", insertBefore("gif", "!\xf9", "!\xfe\x01A\0".repeat(400_000))],
  ["boxes in a film", insertBefore("mp4", MP4_MEDIA, "\0\0\0\x08free".repeat(400_000))],
];

function insertBefore(name: string, before: string | number, text: string): Uint8Array {
  const file = SAMPLES.get(name) ?? new Uint8Array();
  const at = typeof before === "number" ? before : Buffer.from(file).indexOf(before, 0, "latin1");
  expect(at).toBeGreaterThan(0);
  return joinBytes(file.subarray(0, at), text, file.subarray(at));
}

// A million reads would take seconds.
it.each(TEDIOUS)("endless %s are given up", async (_, file) => {
  const { value: stripped } = await taken(streamOf(file, 64 * 1024));
  const read = new Response(stripped?.body).bytes();
  expect(
    await read.then(
      ({ length }) => length,
      () => null,
    ),
  ).toBeNull();
  expect(stripped?.outcome()).toEqual({ type: "malformed" });
});

describe("a source that breaks", () => {
  class BrokenError extends Error {}

  it("breaks the body with its own error", async () => {
    const file = SAMPLES.get("png") ?? new Uint8Array();
    const source = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(file.slice(0, 1000)),
      pull: (controller) => controller.error(new BrokenError()),
    });
    const { value: stripped } = await taken(source);
    await expect(new Response(stripped?.body).bytes()).rejects.toThrow(BrokenError);
    expect(stripped?.outcome()).toEqual({ type: "unfinished" });
  });

  it("throws its own error when it breaks at once", async () => {
    const source = new ReadableStream({
      start: (controller) => controller.error(new BrokenError()),
    });
    await expect(stripMedia(source)).rejects.toThrow(BrokenError);
  });
});

describe("whoever stops reading", () => {
  it.each(["jpeg", "text"])("stops the source (%s)", async (name) => {
    let cancelled = false;
    const source = new ReadableStream<Uint8Array>({
      pull: (controller) =>
        controller.enqueue(SAMPLES.get(name)?.slice(0, 2000) ?? joinBytes("text".repeat(200))),
      cancel: () => {
        cancelled = true;
      },
    });
    const { value: stripped } = await taken(source);
    await stripped?.body.cancel();
    expect(cancelled).toBe(true);
    expect(stripped?.outcome() ?? null).toEqual(stripped ? { type: "unfinished" } : null);
  });

  it("stops the source of what turns out malformed", async () => {
    let cancelled = false;
    const source = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(joinBytes("GIF89a", new Uint8Array(2000))),
      cancel: () => {
        cancelled = true;
      },
    });
    const { value: stripped } = await taken(source);
    await expect(new Response(stripped?.body).bytes()).rejects.toThrow();
    expect(stripped?.outcome()).toEqual({ type: "malformed" });
    expect(cancelled).toBe(true);
  });
});
