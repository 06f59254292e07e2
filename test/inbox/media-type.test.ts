import { describe, expect, test } from "vitest";
import { coordinates } from "../../src/inbox/format/coordinates.ts";
import { mediaType } from "../../src/inbox/format/media-type.ts";

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
    ["#!AMR\n", "audio/amr", "none"],
    ["%PDF-1.7", "application/pdf", "none"],
  ])("%j is %s", (head, mime, show) => {
    expect(mediaType(bytes(head))).toMatchObject({ mime, show });
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
