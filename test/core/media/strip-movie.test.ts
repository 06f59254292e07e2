import { describe, expect, it } from "vitest";
import { joinBytes } from "./join-bytes.ts";
import { MOVIE_SECRETS, movie, PICTURES, POSITIONS } from "./make-movie.ts";
import { readRecording } from "./read-recording.ts";
import { expectWithout } from "./secrets.ts";
import { stripBytes, tryStrip } from "./strip-bytes.ts";

const VIDEO = ["VIDEO-ONE-", "VIDEO-TWO-", "VIDEO-THREE-"].map((text) => btoa(text));

describe.each([true, false])("a film (index first: %s)", (indexFirst) => {
  it("tells neither place, maker nor time", async () => {
    const file = movie({ indexFirst });
    expect((await readRecording(file)).tags.raw).toHaveProperty(
      "com.apple.quicktime.location.ISO6709",
    );
    const { bytes, type, removed, passes } = await stripBytes(file);
    expect(type).toBe("mp4");
    expect(passes).toBe(1);
    expectWithout(bytes, MOVIE_SECRETS);
    expect(removed).toEqual(["camera", "gps", "time"]);
    const after = await readRecording(bytes);
    expect(after.tags).toEqual({});
    expect(after.tracks).toEqual([{ type: "video", packets: VIDEO }]);
  });

  it("loses a track of positions and its samples among the pictures", async () => {
    const file = movie({ indexFirst, tracks: [POSITIONS, PICTURES] });
    const { bytes, passes, removed } = await stripBytes(file);
    expect(passes).toBe(indexFirst ? 1 : 2);
    expectWithout(bytes, ["GPS5-SECRET", ...MOVIE_SECRETS]);
    expect(removed).toContain("gps");
    expect((await readRecording(bytes)).tracks).toEqual([{ type: "video", packets: VIDEO }]);
  });
});

describe("a film whose index comes last", () => {
  const file = movie({ tracks: [PICTURES, POSITIONS] });

  it("gives nothing away in the pass that came too early", async () => {
    const attempt = await tryStrip(file);
    expect(attempt?.outcome).toMatchObject({ type: "once-more" });
    expect(attempt?.bytes).toBeNull();
  });

  it("never asks twice", async () => {
    const attempt = await tryStrip(file, 4096, [{ start: 0, end: 1, coding: "plain" }]);
    expect(attempt?.outcome).toEqual({ type: "malformed" });
  });
});

describe("a film that can't be cleaned", () => {
  it.each([
    ["has nothing to see or hear", movie({ tracks: [POSITIONS] })],
    ["has no track", movie({ tracks: [] })],
    ["has no index", movie().subarray(0, 100)],
    ["has two indexes", joinBytes(movie(), movie())],
    ["ends early", movie({ indexFirst: true }).subarray(0, -4)],
    ["claims runs that it has not", changed("stsc", 11, 2)],
    ["claims more samples than it has sizes", changed("stsz", 15, 9)],
  ])("is malformed: it %s", async (_, file) => {
    expect((await tryStrip(file))?.outcome).toEqual({ type: "malformed" });
  });
});

it("a film whose index leaves out a chunk of its pictures loses the positions all the same", async () => {
  const { bytes } = await stripBytes(changed("stco", 11, 2));
  expectWithout(bytes, ["GPS5-SECRET"]);
});

/** A film with positions, one byte of a table of its pictures changed. */
function changed(type: string, offset: number, value: number): Uint8Array {
  const file = movie({ tracks: [POSITIONS, PICTURES], indexFirst: true });
  file[Buffer.from(file).lastIndexOf(type) + offset] = value;
  return file;
}
