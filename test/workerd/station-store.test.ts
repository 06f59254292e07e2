import fc from "fast-check";
import { expect, it } from "vitest";
import { STATION_MIGRATIONS } from "../../src/storage/station-migrations.ts";
import { makeStationStore } from "../../src/storage/station-store.ts";
import { makeMemoryStationStore } from "../app/stores/memory-station-store.ts";
import { anyStationSteps, everythingOf, type StationStep } from "../contract/any-station-step.ts";
import { auditedIn } from "../contract/audited.ts";
import {
  describeStationStore,
  type OpenedStation,
  type RunStation,
} from "../contract/station-store.contract.ts";
import "../property-seed.ts";
import { runs } from "../rounds.ts";
import { inFresh } from "./in-fresh.ts";

const SEQUENCES = 200;

function open(
  storage: DurableObjectStorage,
  outbox: { reread(): void } = { reread: () => undefined },
): OpenedStation {
  const store = makeStationStore(storage, outbox, "fire");
  return { store, audited: () => auditedIn(store) };
}

const run: RunStation = (work, outbox) =>
  inFresh(STATION_MIGRATIONS, (storage) => work(open(storage, outbox)));

describeStationStore(run);

/** Both must throw, or give equal answers. The errors may differ. */
function answerOf(step: StationStep, { store }: OpenedStation): unknown {
  try {
    return { answer: step(store) };
  } catch {
    return "threw";
  }
}

const NOT_KEPT = new Error("the next sequence begins with empty tables");

it("answers like its memory twin, whatever is done to it", () =>
  inFresh(STATION_MIGRATIONS, (storage) => {
    const alike = (steps: StationStep[]) => {
      const [real, twin] = [open(storage), makeMemoryStationStore()];
      const work = () => {
        for (const step of steps) {
          const answer = answerOf(step, real);
          expect({ answer }, String(step)).toMatchObject({ answer: answerOf(step, twin) });
        }
        expect(everythingOf(real.store)).toMatchObject(Object(everythingOf(twin.store)));
        expect(real.store.trail.after(0, 99)).toEqual(twin.store.trail.after(0, 99));
        throw NOT_KEPT;
      };
      try {
        storage.transactionSync(work);
      } catch (error) {
        if (error !== NOT_KEPT) throw error;
      }
    };
    fc.assert(fc.property(anyStationSteps, alike), { numRuns: runs(SEQUENCES) });
  }));
