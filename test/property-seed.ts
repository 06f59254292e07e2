import fc from "fast-check";
import { ROUNDS, runs } from "./rounds.ts";

/** What fast-check tries if a property does not say how much. */
const RUNS = 100;
const SEED = 20_261_126;

/** `npm test` tries the same each time: a rare fault is for a campaign to find, which tries others. */
fc.configureGlobal({ numRuns: runs(RUNS), ...(ROUNDS === 1 ? { seed: SEED } : {}) });
