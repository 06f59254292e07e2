import fc from "fast-check";
import { expect, it } from "vitest";
import { TIP_FILTERS, TIP_ORDERS } from "../../src/core/station/tip-views.ts";
import { STATION_MIGRATIONS } from "../../src/storage/station-migrations.ts";
import { makeStationStore } from "../../src/storage/station-store.ts";
import { makeMemoryStationStore } from "../app/stores/memory-station-store.ts";
import { anyStationSteps, everythingOf, type StationStep } from "../contract/any-station-step.ts";
import { auditedIn } from "../contract/audited.ts";
import { WHOLE_LIST } from "../contract/station-samples.ts";
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

/** What a store asks of the database, as SQLite would look for it. */
function plansOf(storage: DurableObjectStorage, work: (opened: OpenedStation) => void): string[] {
  const plans: string[] = [];
  const exec: SqlStorage["exec"] = (query, ...values) => {
    const plan = storage.sql.exec<{ detail: string }>(`EXPLAIN QUERY PLAN ${query}`, ...values);
    plans.push(...plan.toArray().map(({ detail }) => detail));
    return storage.sql.exec(query, ...values);
  };
  const watched = Object.create(storage, { sql: { value: { exec } } });
  work(open(watched));
  return plans;
}

it("finds a page and the counts in the list's index, and reads no row that it does not show", () =>
  inFresh(STATION_MIGRATIONS, (storage) => {
    const after = { key: 5, seq: 5 };
    for (const filter of [undefined, ...TIP_FILTERS]) {
      for (const query of [
        { filter },
        { filter, after },
        { filter, category: "theft" },
        { filter, since: "2026" },
      ]) {
        const plans = TIP_ORDERS.map((order) =>
          plansOf(storage, ({ store }) => store.tips.page({ ...WHOLE_LIST, order, ...query })),
        );
        for (const plan of plans.flat())
          expect(plan).toMatch(
            /^(USE TEMP|LIST SUB|CORREL|SEARCH tip_reads|SEARCH tips USING INTEGER PRIMARY KEY \(rowid=|(SEARCH|SCAN) tips USING (COVERING )?INDEX tips_(listed|by_hour))/,
          );
        const needs = filter !== undefined && filter !== "closed";
        if (needs) expect(plans.flat().join()).not.toContain("SCAN");
        // In its own order nothing is sorted but what is shown.
        expect(plans[0]?.filter((step) => step.includes("TEMP B-TREE"))).toHaveLength(1);
      }
    }
    const counted = plansOf(storage, ({ store }) => store.tips.counts(WHOLE_LIST));
    expect(counted).toEqual([
      "SEARCH tips USING INDEX tips_listed (list_key>?)",
      expect.stringContaining("tips USING COVERING INDEX tips_closed"),
    ]);
  }));

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
