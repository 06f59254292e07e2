import ExifReader from "exifreader";
import { describe, expect, it } from "vitest";
import { exiftool, type Tags } from "./exiftool.ts";
import { fileKinds } from "./file-kinds.ts";
import { expectWithout } from "./secrets.ts";
import { stripBytes } from "./strip-bytes.ts";

const KINDS = await fileKinds();

/** Groups in which ExifTool only describes a file's build, its time on the disk and itself. */
const BUILD = /^(SourceFile|ExifTool|System|File|QuickTime|Track\d+|Composite|PNG|JFIF|RIFF|Meta)/;
/** Names of tags that say who, where, when or with what. */
const TELLING =
  /gps|location|latitude|make|model|serial|artist|author|owner|copyright|comment|description$|title|software|encod|xmp|makernote|userdata|compressorname|(create|modify)date/i;
/** An undated date, and an empty name. */
const NOTHING = new Set(["0000:00:00 00:00:00", ""]);
/** What the strippers put in: a plain profile, and how a picture is turned. */
const PUT_IN = /^(ICC|IFD0:Orientation$)/;

function tellingTags(tags: Tags): string[] {
  return Object.entries(tags).flatMap(([name, value]) => {
    const [group = "", tag = ""] = name.split(":");
    if (["ExifTool", "System", "File", "SourceFile"].includes(group)) return [];
    if (PUT_IN.test(name)) return [];
    const tells = (TELLING.test(tag) && !NOTHING.has(String(value))) || !BUILD.test(group);
    return tells ? [`${name}=${String(value).slice(0, 40)}`] : [];
  });
}

/** What ExifReader finds of Exif, XMP, IPTC and positions. */
function readTags(file: Uint8Array): string[] {
  try {
    const { exif, gps, xmp, iptc } = ExifReader.load(Buffer.from(file), { expanded: true });
    const names = Object.keys({ ...exif, ...gps, ...xmp, ...iptc });
    return names.filter((name) => name !== "Orientation");
  } catch {
    // It does not read films, and says so of a picture without metadata.
    return [];
  }
}

const stripped = await Promise.all(KINDS.map(({ file }) => stripBytes(file)));
const before = await exiftool(KINDS.map(({ file }) => file));
const after = await exiftool(stripped.map(({ bytes }) => bytes));

it("there are more than twenty kinds, and ExifTool finds something in most of them", () => {
  expect(KINDS.length).toBeGreaterThan(20);
  expect(before.filter((tags) => tellingTags(tags).length > 0).length).toBeGreaterThan(20);
});

describe.each(KINDS.map((kind, index) => ({ ...kind, index })))("$name", ({ index, ...kind }) => {
  it("holds its secrets before, and none of them after", () => {
    const text = Buffer.from(kind.file).toString("latin1");
    const wide = Buffer.from(kind.file).toString("utf16le");
    const there = kind.secrets.filter((secret) => text.includes(secret) || wide.includes(secret));
    expect(there.length).toBeGreaterThan(0);
    expectWithout(stripped[index]?.bytes ?? kind.file, kind.secrets);
  });

  it("tells ExifTool and ExifReader nothing", () => {
    expect(tellingTags(after[index] ?? {})).toEqual([]);
    expect(readTags(stripped[index]?.bytes ?? kind.file)).toEqual([]);
  });
});
