import { describe, expect, it } from "vitest";
import { joinBytes } from "./join-bytes.ts";
import { box } from "./make-boxes.ts";
import { trackFilm, videoEntry } from "./make-film.ts";
import { sampleFiles } from "./sample-files.ts";
import { expectWithout } from "./secrets.ts";
import { stripBytes, tryStrip } from "./strip-bytes.ts";

const SAMPLES = await sampleFiles();
const sample = (name: string): Uint8Array => SAMPLES.get(name) ?? new Uint8Array();

/** The signatures of an archive: an entry, the directory, and its end. */
const ARCHIVE = `PK\x03\x04${"z".repeat(40)}PK\x01\x02${"z".repeat(42)}PK\x05\x06${"\0".repeat(18)}`;
const PAGE = "<html><script>alert(1)</script></html>";
const TAILS = [
  ["an archive", ARCHIVE],
  ["a page with a script", PAGE],
  ["a script", "*/=1;alert(1)//"],
] as const;

/** Formats that mark their own end. */
const ENDED = ["jpeg", "png", "gif", "webp"];

describe.each(ENDED)("behind a %s", (name) => {
  it.each(TAILS)("%s is cut off, and the rest is as without it", async (_, tail) => {
    const alone = await stripBytes(sample(name));
    const { bytes } = await stripBytes(joinBytes(sample(name), tail));
    expectWithout(bytes, ["PK\x05\x06", "<script>", "alert(1)"]);
    expect(Buffer.from(bytes.subarray(0, alone.bytes.length)).equals(alone.bytes)).toBe(true);
  });
});

describe.each(["heic", "film with positions"])("behind a %s", (name) => {
  it.each(TAILS)("%s is a box that is cut short: refused", async (_, tail) => {
    const attempt = await tryStrip(joinBytes(sample(name), tail));
    expect(attempt?.outcome).toEqual({ type: "malformed" });
  });

  it("zeros and letters that are no box are cut off", async () => {
    const { bytes, removed } = await stripBytes(joinBytes(sample(name), "\0".repeat(9), PAGE));
    expectWithout(bytes, ["<script>"]);
    expect(removed).toContain("trailing");
  });
});

/** Formats of which every byte is kept. */
function within(name: string): Uint8Array {
  const file = sample(name);
  if (name === "film") {
    const samples = ["VIDEO", ARCHIVE].map((text) => joinBytes(text));
    return trackFilm(videoEntry("vp09"), samples);
  }
  if (name === "png") {
    const end = Buffer.from(file).indexOf("IEND") - 4;
    const chunk = joinBytes([0, 0, 0, ARCHIVE.length], "IDAT", ARCHIVE, [0, 0, 0, 0]);
    return joinBytes(file.subarray(0, end), chunk, file.subarray(end));
  }
  const end = Buffer.from(file).lastIndexOf(Buffer.of(0xff, 0xd9));
  const scan = Buffer.from(file).indexOf(Buffer.of(0xff, 0xd9));
  const at = name === "jpeg" ? scan : end;
  return joinBytes(file.subarray(0, at), ARCHIVE, file.subarray(at));
}

describe("an archive within the data that is kept", () => {
  it.each(["jpeg", "png", "film"])("makes a %s unreadable", async (name) => {
    const attempt = await tryStrip(within(name));
    expect(attempt?.outcome).toEqual({ type: "malformed" });
    expect(attempt?.bytes).toBeNull();
  });

  it("is told from the letters of one mark alone, which come by chance", async () => {
    const file = within("film");
    const [start] = [Buffer.from(file).lastIndexOf("PK\x01\x02")];
    file[start] = 0;
    expect((await tryStrip(file))?.outcome.type).toBe("clean");
  });
});

it("a film keeps nothing of boxes that hide words", async () => {
  const boxes = ["free", "skip", "uuid", "udta", "meta", "xyzw"].map((type) =>
    box(type, new Uint8Array(16), PAGE),
  );
  const { bytes } = await stripBytes(joinBytes(sample("film with positions"), ...boxes));
  expectWithout(bytes, ["<script>", "alert(1)"]);
});
