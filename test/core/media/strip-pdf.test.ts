import { describe, expect, it } from "vitest";
import { joinBytes } from "./join-bytes.ts";
import { stripBytes, tryStrip } from "./strip-bytes.ts";

const PDF = joinBytes("%PDF-1.4\n1 0 obj<</Author(A)>>endobj\n", "x".repeat(90_000), "\n%%EOF\n");

describe("a PDF", () => {
  it("stays as it is, with a warning", async () => {
    const { type, bytes, removed, warning } = await stripBytes(PDF);
    expect(type).toBe("pdf");
    expect(Buffer.from(bytes).equals(PDF)).toBe(true);
    expect({ removed, warning }).toEqual({ removed: [], warning: "may-name-author" });
  });

  it.each([
    ["an archive", "PK\x03\x04", "z".repeat(70_000), "PK\x05\x06"],
    ["a short archive", "PK\x03\x04zzz", "PK\x05\x06".padEnd(22, "\0")],
    ["a script", "/*".padEnd(3000, " "), "alert(1)*/"],
  ])("is refused when %s hangs behind it", async (_, ...tail) => {
    const attempt = await tryStrip(joinBytes(PDF, ...tail));
    expect(attempt?.outcome).toEqual({ type: "malformed" });
    expect(attempt?.bytes).toBeNull();
  });

  it("is refused without its end", async () => {
    const attempt = await tryStrip(PDF.subarray(0, 5000));
    expect(attempt?.outcome).toEqual({ type: "malformed" });
  });
});
