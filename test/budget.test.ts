import { describe, expect, it } from "vitest";
import biome from "../biome.json" with { type: "json" };
import { budgetFaults } from "./architecture/budget-faults.ts";
import { readSources } from "./architecture/source-file.ts";

const FOLDERS = ["src", "simulator", "scripts", "bench", "test"];

describe("the budget", () => {
  it.each(FOLDERS)("is kept in %s", (folder) => {
    expect(budgetFaults(readSources(folder))).toEqual([]);
  });

  it("leaves functions, parameters, any and ! to Biome, as errors", () => {
    const { complexity, style, suspicious } = biome.linter.rules;
    expect(complexity.noExcessiveLinesPerFunction).toMatchObject({
      level: "error",
      options: { maxLines: 60 },
    });
    expect(complexity.useMaxParams).toMatchObject({ level: "error", options: { max: 3 } });
    expect(style.noNonNullAssertion).toBe("error");
    expect(suspicious.noExplicitAny).toBe("error");
  });
});

/** A file over the budget, and its expected report. */
const OVER: [path: string, text: string, fault: string][] = [
  ["src/core/a.ts", "let a;\n".repeat(401), "has 401 lines"],
  ["src/core/a.ts", `// ${"TO"}DO: later`, "src/core/a.ts:1"],
  ["src/core/a.ts", `\n// @ts-${"ignore"}`, "src/core/a.ts:2"],
  ["src/core/a.ts", `// biome-${"ignore"} lint`, "src/core/a.ts:1"],
  ["src/core/a.ts", "const a = b as string;", "src/core/a.ts:1 a cast without its reason"],
];
const WITHIN: [path: string, text: string][] = [
  ["src/core/a.ts", "let a;\n".repeat(400)],
  ["src/core/a.ts", "const a = [1] as const;"],
  ["src/core/a.ts", "// The schema has checked it.\nconst a = b as string;"],
];

describe("the budget has teeth", () => {
  it.each(OVER)("file %# is over", (path, text, fault) => {
    expect(budgetFaults([{ path, text }])).toEqual([expect.stringContaining(fault)]);
  });

  it.each(WITHIN)("file %# is within", (path, text) => {
    expect(budgetFaults([{ path, text }])).toEqual([]);
  });
});
