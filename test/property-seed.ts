import fc from "fast-check";
import { ROUNDS, runs } from "./rounds.ts";

/** Default number of runs of a property. */
const RUNS = 100;
const SEED = 20_261_126;

/** The same seed in each `npm test`. A campaign uses random seeds, to find rare faults. */
fc.configureGlobal({ numRuns: runs(RUNS), ...(ROUNDS === 1 ? { seed: SEED } : {}) });
