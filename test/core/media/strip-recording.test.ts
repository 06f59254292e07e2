import { describe, expect, it } from "vitest";
import { joinBytes } from "./join-bytes.ts";
import { RECORDINGS, recording, TAG_SECRET } from "./make-recording.ts";
import { readRecording } from "./read-recording.ts";
import { expectWithout } from "./secrets.ts";
import { stripBytes, tryStrip } from "./strip-bytes.ts";

describe.each(RECORDINGS)("a recording as %s", (kind) => {
  it("keeps every packet and no tag", async () => {
    const file = await recording(kind);
    const before = await readRecording(file);
    expect(before.tags.title).toBe(TAG_SECRET);
    expect(before.tracks[0]?.packets.length).toBeGreaterThan(1);

    const { bytes, removed } = await stripBytes(file);

    const after = await readRecording(bytes);
    expect(after.tags).toEqual({});
    expect(after.tracks).toEqual(before.tracks);
    expect(after.format).toBe(before.format);
    expectWithout(bytes, [TAG_SECRET, "1970", "Mediabunny"]);
    expect(removed).toEqual(expect.arrayContaining(["comment", "time"]));
  });

  it("is cut at its end when an archive hangs behind it", async () => {
    const file = await recording(kind);
    const archive = "PK\x03\x04\x14\0\x08\0ARCHIVE-SECRET";
    const { bytes, removed } = await stripBytes(joinBytes(file, archive));
    expectWithout(bytes, ["PK\x03\x04", "ARCHIVE-SECRET"]);
    if (kind !== "mp3" && kind !== "aac") expect(removed).toContain("trailing");
    expect((await readRecording(bytes)).tracks).toEqual((await readRecording(file)).tracks);
  });
});

describe("frames of sound", () => {
  const ID3V1 = joinBytes("TAG", "ID3V1-SECRET".padEnd(125, "\0"));
  const APE_TAG = joinBytes(
    ...["APETAGEX", [0xd0, 7, 0, 0, 43, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0xa0], new Uint8Array(8)],
    joinBytes([6, 0, 0, 0, 0, 0, 0, 0], "Artist\0", "APE-SECRET".slice(0, 6)),
    ...["APETAGEX", [0xd0, 7, 0, 0, 43, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0x80], new Uint8Array(8)],
  );

  it.each(["mp3", "aac"] as const)("lose the tags at their end too (%s)", async (kind) => {
    const file = await recording(kind);
    const { bytes } = await stripBytes(joinBytes(file, APE_TAG, ID3V1));
    expectWithout(bytes, ["ID3V1-SECRET", "APE-SE", "APETAGEX"]);
    expect((await readRecording(bytes)).tracks).toEqual((await readRecording(file)).tracks);
  });

  it("are malformed when there are none behind the tag", async () => {
    const tag = joinBytes("ID3\x04\0\0\0\0\0\x04ABCD", "no frames here at all".repeat(20));
    expect((await tryStrip(tag))?.outcome).toEqual({ type: "malformed" });
  });
});
