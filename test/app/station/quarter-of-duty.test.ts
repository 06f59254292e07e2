import { expect, it } from "vitest";
import { MINUTE_MS } from "../../../src/core/units.ts";
import { runs } from "../../rounds.ts";
import { QuarterOfDuty } from "./quarter-of-duty.ts";

it("lets no urgent tip of a quarter wait longer than the place says without a next one being told", async () => {
  for (let seed = 1; seed <= runs(1); seed++) {
    const quarter = await new QuarterOfDuty(seed).run();
    expect(quarter.faults).toEqual([]);
    expect(quarter.longest).toBeLessThanOrEqual(10 * MINUTE_MS);
    // Each kind of trouble was there.
    expect(quarter.tips).toBe(364);
    expect(quarter.climbed).toBeGreaterThan(50);
    expect(quarter.heads).toBeGreaterThan(20);
    expect(quarter.inGaps).toBeGreaterThan(10);
  }
});
