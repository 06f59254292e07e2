import { describe, expect, test } from "vitest";
import { coordinates } from "../../src/inbox/format/coordinates.ts";
import { mayNameAuthor, mediaType } from "../../src/inbox/format/media-type.ts";

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

  test.each(["<svg xmlns=", "<!doctype html>", "<script>", "GIF", "RIFF", ""])(
    "%j can never be opened in the page",
    (head) => {
      expect(mediaType(bytes(head))).toEqual({
        mime: "application/octet-stream",
        extension: "bin",
        show: "none",
      });
    },
  );
});

test("coordinates are latitude, longitude, to a metre", () => {
  expect(coordinates(18.0712, -106.29513333)).toBe("18.07120, -106.29513");
});
