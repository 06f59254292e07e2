import { describe, expect, it } from "vitest";
import { joinBytes } from "./join-bytes.ts";
import { chattyGif } from "./make-gif.ts";
import { pointsOf } from "./make-picture.ts";
import { expectWithout } from "./secrets.ts";
import { stripBytes, tryStrip } from "./strip-bytes.ts";

describe("a GIF", () => {
  it("keeps its pictures and its loop, and no comment", async () => {
    const file = await chattyGif();
    const { type, bytes, removed } = await stripBytes(file);
    expect(type).toBe("gif");
    expectWithout(bytes, ["GIF-SECRET", "XMP DataXMP", "TRAILER-SECRET"]);
    expect(Buffer.from(bytes).includes("NETSCAPE2.0")).toBe(true);
    expect(await pointsOf(bytes)).toEqual(await pointsOf(file));
    expect(removed).toEqual(["comment", "gps", "trailing"]);
  });

  it("is malformed when its blocks are no blocks", async () => {
    const script = joinBytes("GIF89a/*\0\0\0\0\0", "*/=1;alert(1)");
    expect((await tryStrip(script))?.outcome).toEqual({ type: "malformed" });
  });
});
