import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ADVERSARY_TESTS } from "../scripts/adversary-tests.ts";

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 begins with. */
const SECTIONS: Record<string, number> = {
  ...{ "1.1": 2, "1.2": 9, "1.3": 11, "1.4": 3, "1.5": 2 },
  ...{ "2.1": 3, "2.2": 3, "2.3": 4, "2.4": 1 },
  ...{ "3.2": 2, "3.3": 4, "3.4": 6, "3.5": 5, "3.7": 2 },
  ...{ "4.1": 3, "4.2": 1, "4.3": 2, "4.4": 4 },
  ...{ "5.1": 1, "5.2": 3, "5.3": 2, "5.4": 3 },
  ...{ "6.1": 3, "6.2": 12, "6.3": 4, "6.4": 4, "6.5": 5, "6.6": 3, "6.8": 4 },
  ...{ "7.1": 3, "7.2": 4, "7.3": 2, "7.4": 5, "7.5": 2, "7.6": 2 },
  ...{ "8.1": 2, "8.2": 3, "8.3": 1, "8.4": 1 },
  ...{ "9.1": 3, "9.2": 4 },
  ...{ "10.1": 2, "10.2": 2, "10.3": 4, "10.4": 11, "10.5": 5, "10.6": 2, "10.7": 3 },
  ...{ "11.1": 2, "11.2": 3, "11.3": 3, "11.4": 4, "11.5": 1, "11.6": 1 },
  ...{ "12.1": 3, "12.2": 2, "12.3": 4 },
  ...{ "13.1": 1, "13.2": 5, "13.3": 2, "13.4": 5 },
  ...{ "14.1": 2, "14.2": 4, "14.3": 3 },
  ...{ "15.1": 3, "15.2": 3, "15.3": 7 },
  ...{ "16.1": 1, "16.2": 5, "16.3": 4, "16.4": 3, "16.5": 3 },
  ...{ "17.1": 1, "17.2": 4, "17.3": 2 },
};

const IDS = Object.entries(SECTIONS).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, index) => `V${section}.${index + 1}`),
);

const rows = readFileSync("docs/asvs.md", "utf8")
  .split("\n")
  .filter((line) => /^\| V\d/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

it("npm run security runs files that exist, each once", () => {
  const files = Object.values(ADVERSARY_TESTS).flat();
  expect(files).toEqual([...new Set(files)]);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

describe("docs/asvs.md", () => {
  it("has each requirement of levels 1 and 2 once", () => {
    expect(IDS).toHaveLength(253);
    const named = rows.flatMap(([, ids = ""]) => ids.split(", "));
    expect(named).toEqual([...new Set(named)]);
    expect(named.toSorted()).toEqual(IDS.toSorted());
  });

  it("says of each what its state is, and names a test where it says so", () => {
    for (const [, ids, , state = ""] of rows) {
      expect(state, ids).toMatch(/^(Test|Platform|Document|Open|Not done|None here)(?=$|[:.])/);
      if (state.startsWith("Test")) expect(state, ids).toMatch(/`test\/[\w./-]+\.test\.ts`/);
    }
  });
});
