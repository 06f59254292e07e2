import { describe, expect, test } from "vitest";
import { coordinates } from "../../src/inbox/format/coordinates.ts";
import { mayNameAuthor, mediaType } from "../../src/inbox/format/media-type.ts";
import { shownPixels } from "../../src/inbox/format/shown-pixels.ts";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("what a decrypted file is shown as", () => {
  test.each([
    ["\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg", "image"],
    ["\x89PNG\r\n\x1a\n", "image/png", "image"],
    ["RIFF\x24\0\0\0WEBPVP8 ", "image/webp", "image"],
    ["\0\0\0\x18ftypheic\0\0\0\0", "image/heic", "none"],
    ["\0\0\0\x20ftypisom\0\0\x02\0", "video/mp4", "video"],
    ["\0\0\0\x14ftypqt  \0\0\0\0", "video/quicktime", "video"],
    ["\0\0\0\x20ftypM4A \0\0\0\0", "audio/mp4", "audio"],
    ["OggS\0\x02", "audio/ogg", "audio"],
    ["\0\0\0\x18ftypheix\0\0\0\0", "image/heic", "none"],
    ["\0\0\0\x18ftypmsf1\0\0\0\0", "image/heic", "none"],
    ["\0\0\0\x1cftypavif\0\0\0\0", "image/avif", "image"],
    ["\0\0\0\x08wide\0\0\0\x08mdat", "video/quicktime", "video"],
    ["\xff\xf1\x50\x40", "audio/aac", "audio"],
    ["\xff\xf3\x90\x64", "audio/mpeg", "audio"],
    ["#!AMR\n", "audio/amr", "none"],
    ["%PDF-1.7", "application/pdf", "none"],
  ])("%j is %s", (head, mime, show) => {
    expect(mediaType(bytes(head))).toMatchObject({ mime, show });
  });

  test("only a PDF may name its author", () => {
    const types = ["%PDF-1.7", "\xff\xd8\xff", "OggS\0\x02", "PK"].map((head) =>
      mediaType(bytes(head)),
    );
    expect(types.map(mayNameAuthor)).toEqual([true, false, false, false]);
  });

  // Whatever they are named: a name is never looked at.
  test.each([
    "<svg xmlns=",
    "\xef\xbb\xbf<?xml version='1.0'?><svg onload='x()'/>",
    "<!doctype html>",
    "  \n<html><body onload=x()>",
    "<script>",
    "MIME-Version: 1.0\r\n",
    "%!PS-Adobe",
    "{\\rtf1",
    "PK\x03\x04",
    "MZ",
    "GIF",
    "RIFF",
    "",
  ])("%j can never be opened in the page", (head) => {
    expect(mediaType(bytes(head))).toEqual({
      mime: "application/octet-stream",
      extension: "bin",
      show: "none",
    });
  });
});

describe("a picture whose size", () => {
  const [VP8, VP8L] = ["RIFF\x24\0\0\0WEBPVP8 \0\0\0\0", "RIFF\x24\0\0\0WEBPVP8L\0\0\0\0"];
  const avif = (...sides: string[]) =>
    `\0\0\0\x1cftypavif${sides.map((side) => `\0\0\0\x14ispe\0\0\0\0${side}`).join("..")}`;
  test.each([
    ["\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x40\0\0\0\x40\0", 0x4000 * 0x4000],
    [`${VP8}\0\0\0\x9d\x01\x2a\xff\x3f\xff\x3f`, 0x3fff * 0x3fff],
    [`${VP8L}\x2f\xff\xff\xff\x0f`, 0x4000 * 0x4000],
    [`${VP8L}\x2f\x00\x40\x00\x00`, 2],
    [avif("\0\0\0\x02\0\0\0\x03", "\0\0\x40\0\0\0\x40\0"), 0x4000 * 0x4000],
    // Nothing tells it: too large to be shown.
    ["\xff\xd8\xff\xe0\0\x10JFIF", Number.POSITIVE_INFINITY],
    [avif(), Number.POSITIVE_INFINITY],
    [VP8, Number.POSITIVE_INFINITY],
  ])("%j names is shown by it", (head, pixels) => {
    expect(shownPixels(bytes(head))).toBe(pixels);
  });
});

test("coordinates are latitude, longitude, to a metre", () => {
  expect(coordinates(18.0712, -106.29513333)).toBe("18.07120, -106.29513");
});
