import { freePort } from "../../scripts/free-port.ts";

const FIRST = 18_000;
const PORTS_EACH = 10;
/** At least as many as vitest.config.ts says. */
const WORKERS = 4;
/** So few that the last port is below 32,768. */
const RUNS = 360;

/**
 * A port for what this process starts. Test files run side by side, each in a process of its own:
 * from one and the same number on they would all find the same free port. The number of the process
 * keeps two runs apart, the number of the vitest worker two files of one run. All ports are below
 * the range from which the system takes ports for outgoing calls, so that one is still free after a
 * `kill -9`.
 */
export function testPort(): Promise<number> {
  const ofRun = process.pid % RUNS;
  const ofWorker = Number(process.env.VITEST_POOL_ID) % WORKERS;
  return freePort(FIRST + (WORKERS * ofRun + ofWorker) * PORTS_EACH);
}
