import { describe, expect, it } from "vitest";
import { isForeignFilm, sniffType } from "../../../src/core/media/sniff-type.ts";
import { joinBytes } from "./join-bytes.ts";
import { tryStrip } from "./strip-bytes.ts";

const ftyp = (major: string, ...compatible: string[]): Uint8Array =>
  joinBytes([0, 0, 0, 16 + 4 * compatible.length], "ftyp", major, [0, 0, 0, 0], ...compatible);

describe("sniffing the type", () => {
  it.each([
    ["jpeg", joinBytes([0xff, 0xd8, 0xff, 0xe1])],
    ["png", joinBytes("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR")],
    ["gif", joinBytes("GIF89a")],
    ["webp", joinBytes("RIFF\x10\0\0\0WEBPVP8 ")],
    ["wav", joinBytes("RIFF\x10\0\0\0WAVEfmt ")],
    ["heif", ftyp("heic", "mif1")],
    ["heif", ftyp("avif", "mif1", "miaf")],
    ["mov", ftyp("qt  ", "qt  ")],
    ["mov", joinBytes("\0\0\0\x08wide\0\0\0\x08mdat")],
    ["mp4", ftyp("mp42", "isom")],
    ["mp4", ftyp("3gp5", "isom")],
    ["mp4", ftyp("abcd", "wxyz", "isom")],
    ["m4a", ftyp("M4A ", "mp42")],
    ["ogg", joinBytes("OggS\0\x02")],
    ["mp3", joinBytes("ID3\x04\0")],
    ["mp3", joinBytes([0xff, 0xfb, 0x90, 0x64])],
    ["aac", joinBytes([0xff, 0xf1, 0x50, 0x40, 0x0d, 0x7f, 0xfc])],
    ["pdf", joinBytes("%PDF-1.7\n")],
  ])("knows %s", (type, bytes) => {
    expect(sniffType(bytes)).toBe(type);
  });

  it.each([
    ["nothing", joinBytes("")],
    ["text", joinBytes("Just some text about something that happened.")],
    ["UTF-16 text", joinBytes([0xff, 0xfe, 0x41, 0, 0x42, 0])],
    ["a web page", joinBytes("<!DOCTYPE html><script>alert(1)</script>")],
    ["SVG", joinBytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["a zip or office file", joinBytes("PK\x03\x04\x14\0\x06\0")],
    ["an old office file", joinBytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["a Windows program", joinBytes("MZ\x90\0\x03\0\0\0")],
    ["a Linux program", joinBytes("\x7fELF\x02\x01\x01")],
    ["a script", joinBytes("#!/bin/sh\n")],
    ["gzip", joinBytes([0x1f, 0x8b, 8, 0])],
    ["RAR", joinBytes("Rar!\x1a\x07\0")],
    ["7z", joinBytes("7z\xbc\xaf\x27\x1c")],
    ["TIFF", joinBytes("II*\0\x08\0\0\0")],
    ["a PDF behind something else", joinBytes("MZ%PDF-1.7")],
    ["a camera's raw file", ftyp("crx ", "crx ")],
  ])("refuses %s", async (_, bytes) => {
    expect(sniffType(bytes)).toBeNull();
    expect(await tryStrip(bytes)).toBeNull();
  });
});

const PACKET = joinBytes("G", new Uint8Array(187));

it.each([
  [".ts", joinBytes(PACKET, PACKET, PACKET)],
  [".m2ts", joinBytes([0, 0, 0, 0], PACKET, [0, 0, 0, 0], PACKET)],
  [".avi", joinBytes("RIFF\0\0\x10\0AVI LIST")],
  [".webm and .mkv", joinBytes([0x1a, 0x45, 0xdf, 0xa3, 1])],
  [".wmv", joinBytes([0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11])],
  [".flv", joinBytes("FLV\x01\x05")],
  [".mpg", joinBytes([0, 0, 1, 0xba, 0x44])],
])("knows a film that is not taken by its container (%s)", (_, bytes) => {
  expect(sniffType(bytes)).toBeNull();
  expect(isForeignFilm(bytes)).toBe(true);
});

it("takes words that begin with the letter of a packet for words", () => {
  expect(isForeignFilm(joinBytes("G".padEnd(400, "o")))).toBe(false);
  expect(isForeignFilm(joinBytes("G"))).toBe(false);
});
