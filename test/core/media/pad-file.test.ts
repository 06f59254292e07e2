import fc from "fast-check";
import { expect, it } from "vitest";
import { END_BYTES, paddedSize, padFile, unpaddedSize } from "../../../src/core/media/pad-file.ts";

const KB = 1024;

function streamOf(...parts: Uint8Array[]): ReadableStream<Uint8Array> {
  return new Blob(parts.map((part) => Uint8Array.from(part))).stream();
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const lengthOf = (file: Uint8Array) => unpaddedSize(file.slice(-END_BYTES), file.length);

it("makes files of a power of two, which begin as they were and tell their length", async () => {
  const file = fc.uint8Array({ maxLength: 300 * KB });
  await fc.assert(
    fc.asyncProperty(file, async (bytes) => {
      const size = paddedSize(bytes.length);
      const padded = await bytesOf(padFile(streamOf(bytes), bytes.length));
      expect(padded.length).toBe(size);
      expect([256 * KB, 512 * KB]).toContain(size);
      expect(lengthOf(padded)).toBe(bytes.length);
      expect(Buffer.from(padded.subarray(0, bytes.length)).equals(bytes)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

it("takes the next size where a file and its end just do not fit", () => {
  expect(paddedSize(0)).toBe(256 * KB);
  expect(paddedSize(256 * KB - END_BYTES)).toBe(256 * KB);
  expect(paddedSize(256 * KB - END_BYTES + 1)).toBe(512 * KB);
  expect(paddedSize(20_000_000)).toBe(32 * KB * KB);
});

it.each([299, 301])("fails where a file is not as long as was announced", async (announced) => {
  const padded = padFile(streamOf(new Uint8Array(300)), announced);
  await expect(bytesOf(padded)).rejects.toThrow("not as long as announced");
});

it("leaves a file of before, however short, and a false mark", () => {
  expect(lengthOf(new Uint8Array([1, 2, 3]))).toBe(3);
  const forged = new Uint8Array(40);
  forged.set(Buffer.from("\0padded\0"), 24);
  forged.fill(255, 32);
  expect(lengthOf(forged)).toBe(40);
});
