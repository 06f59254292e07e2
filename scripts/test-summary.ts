import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** The fields of vitest's JSON report that are read here. */
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
});

/**
 * `node scripts/test-summary.ts REPORT EXIT_CODE` prints "N passed, N failed". A run that failed
 * without a failed test (an earlier check, a file that does not load) counts as one failed test.
 */
function summary(file: string, code: number): string {
  const report = existsSync(file)
    ? Report.parse(JSON.parse(readFileSync(file, "utf8")))
    : { numPassedTests: 0, numFailedTests: 0 };
  const failed = Math.max(report.numFailedTests, code === 0 ? 0 : 1);
  return `${report.numPassedTests} passed, ${failed} failed`;
}

const [, , file = "", code = "1"] = process.argv;
console.log(summary(file, Number(code)));
