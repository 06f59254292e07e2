import { MINUTE_MS } from "../../core/units.ts";
import type { StagedJob } from "../outbox/drainer.ts";
import type { StationDeps } from "./deps.ts";
import type { StationJob } from "./jobs.ts";
import type { ListJob } from "./list-now.ts";
import { randomBelow } from "./random-below.ts";

/**
 * Plans that officers see what a resident sent a random time after it came, up to the place's delay:
 * when it appears must not match the time of a message. Empty: it is listed at once.
 */
export async function stageListing(
  deps: StationDeps,
  job: ListJob,
): Promise<StagedJob<StationJob>[]> {
  const { delays, place, clock } = deps;
  const delay = delays ? randomBelow(deps, place.listDelayMinutes * MINUTE_MS) : 0;
  return delay > 0 ? [await deps.stage(job, { notBefore: clock.now() + delay })] : [];
}
