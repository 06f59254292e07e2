import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { overBudget, sizesOf } from "../../scripts/bundle-sizes.ts";

/** A build of one chunk with so many bytes that can't be compressed, of them content. */
function buildOf(code: number, content: number): Parameters<typeof sizesOf>[1] {
  const text = (bytes: number) => `"${randomBytes(bytes).toString("hex")}"`;
  const modules = { "\0virtual:content": text(content), "/src/worker.ts": text(code) };
  const chunk = {
    type: "chunk",
    fileName: "a.js",
    isEntry: true,
    imports: [],
    code: Object.values(modules).join(";\n"),
    modules: Object.fromEntries(Object.entries(modules).map(([id, part]) => [id, { code: part }])),
  };
  // Only what is looked at.
  return { output: [chunk] } as unknown as Parameters<typeof sizesOf>[1];
}

const faults = (environment: string, ...[code, content]: Parameters<typeof buildOf>) =>
  overBudget(sizesOf(environment, buildOf(code, content)));

describe("the size budgets", () => {
  it("let through what is small", () => {
    expect(faults("worker", 100_000, 100_000)).toEqual([]);
    expect(faults("client", 100_000, 0)).toEqual([]);
  });

  it("name the Worker's code, apart from its content", () => {
    expect(faults("worker", 400_000, 1_000)).toContainEqual(expect.stringMatching(/code of the W/));
    expect(faults("worker", 1_000, 400_000)).not.toContainEqual(expect.stringMatching(/code of/));
  });

  it("name the Worker as a whole, and the inbox's first page", () => {
    expect(faults("worker", 1_000, 700_000)).toEqual([expect.stringMatching(/as a whole/)]);
    expect(faults("client", 200_000, 0)).toEqual([expect.stringMatching(/first page/)]);
  });
});
