import fc from "fast-check";
import { expect, it } from "vitest";
import { TIP_FILTERS, TIP_ORDERS, type TipFilter } from "../../src/core/station/tip-views.ts";
import { STATION_MIGRATIONS } from "../../src/storage/station-migrations.ts";
import { makeStationStore } from "../../src/storage/station-store.ts";
import { wire } from "../../src/wire.ts";
import { makeMemoryStationStore } from "../app/stores/memory-station-store.ts";
import { anyStationSteps, type StationStep } from "../contract/any-station-step.ts";
import { auditedIn } from "../contract/audited.ts";
import { everythingOf } from "../contract/everything-of.ts";
import { WHOLE_LIST } from "../contract/station-samples.ts";
import {
  describeStationStore,
  type OpenedStation,
  type RunStation,
} from "../contract/station-store.contract.ts";
import "../property-seed.ts";
import { ROUNDS, runs } from "../rounds.ts";
import { bindings } from "./bindings.ts";
import { inFresh } from "./in-fresh.ts";
import { faultsOfYear } from "./year-of-deadlines.ts";

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

/** Steps that read the list's index, and only the rows that are shown, or watched. */
const IN_LIST =
  /^(USE TEMP|CREATE BLOOM|LIST SUB|SCAN watchers|SEARCH tips USING INDEX sqlite_autoindex_tips_1 \(id=\?\)|CORREL|SEARCH tip_reads|SEARCH other USING (COVERING )?INDEX tips_by_(matter|number)|SEARCH tips USING INTEGER PRIMARY KEY \(rowid=|(SEARCH|SCAN) tips USING (COVERING )?INDEX tips_(listed|by_hour))/;

function expectFromList(storage: DurableObjectStorage, filter: TipFilter | undefined): void {
  for (const narrow of [{}, { after: { key: 5, seq: 5 } }, { category: "theft" }, { since: "2" }]) {
    const query = { ...WHOLE_LIST, filter, ...narrow };
    const plans = TIP_ORDERS.map((order) =>
      plansOf(storage, ({ store }) => store.tips.page({ ...query, order })),
    );
    for (const step of plans.flat()) expect(step).toMatch(IN_LIST);
    // All but these look at what is open or answered only.
    const isWhole = filter === undefined || filter === "closed";
    expect(plans.flat().join()).toMatch(isWhole ? /tips_listed/ : /^((?!SCAN tips).)*$/);
    // In its own order nothing is sorted but what is shown, or watched.
    if (filter === "watched") continue;
    expect(plans[0]?.filter((step) => step.includes("TEMP B-TREE"))).toHaveLength(1);
  }
}

it("finds a page in the list's index, and reads no row that it does not show", () =>
  inFresh(STATION_MIGRATIONS, (storage) => {
    for (const filter of [undefined, ...TIP_FILTERS]) expectFromList(storage, filter);
  }));

it("finds the line of a matter at once, however many tips it has", () =>
  inFresh(STATION_MIGRATIONS, (storage) => {
    for (const order of TIP_ORDERS) {
      for (const filter of [undefined, ...TIP_FILTERS]) {
        const query = { ...WHOLE_LIST, order, filter, grouped: true };
        const plan = plansOf(storage, ({ store }) => store.tips.page(query));
        for (const step of plan) expect(step).toMatch(IN_LIST);
        if (filter === "watched") continue;
        // The first row of its index is the line: nothing is sorted for it.
        const sorted = (steps: string[]) => steps.filter((step) => step.includes("TEMP B-TREE"));
        const each = plansOf(storage, ({ store }) => store.tips.page({ ...query, grouped: false }));
        expect(sorted(plan)).toEqual(sorted(each));
      }
    }
    const [crowd] = plansOf(storage, ({ store }) => store.matters.crowd());
    expect(crowd).toContain("tips_listed (list_key>?)");
  }));

it("counts what a rotation has to seal, and looks for tips to come, without reading them", () =>
  inFresh(STATION_MIGRATIONS, (storage) => {
    // Of the third kind, shifts, a few are kept.
    const [tips, entries, , unlisted] = plansOf(storage, ({ store }) => {
      store.keys.countPending(2);
      store.tips.hasUnlisted();
    });
    expect([tips, entries]).toEqual([
      "SEARCH tips USING COVERING INDEX tips_by_key (key_number<?)",
      "SEARCH thread USING COVERING INDEX thread_by_key (key_number<?)",
    ]);
    expect(unlisted).toBe("SCAN tips USING COVERING INDEX tips_by_key");
    const page = plansOf(storage, ({ store }) => store.keys.pending(2, 9));
    expect(page.slice(0, 2).join()).not.toContain("TEMP B-TREE");
    expect(page[2]).toBe("SCAN shifts");
  }));

it("counts tips in the list's index, and finds an officer's there", () =>
  inFresh(STATION_MIGRATIONS, (storage) => {
    const counted = plansOf(storage, ({ store }) => store.tips.counts(WHOLE_LIST));
    expect(counted).toEqual([
      "SEARCH tips USING INDEX tips_listed (list_key>?)",
      expect.stringContaining("tips USING COVERING INDEX tips_closed"),
      "SEARCH tips USING INDEX sqlite_autoindex_tips_1 (id=?)",
      "LIST SUBQUERY 1",
      "SCAN watchers",
    ]);
    const move = { from: "lan", to: null, at: 5, officer: "minh" };
    const owned = plansOf(storage, ({ store: { cases } }) => {
      cases.countOpen("lan");
      for (const isOpen of [true, false]) cases.handOver({ ...move, isOpen });
    });
    for (const step of owned)
      expect(step).toMatch(/^SEARCH tips USING (COVERING )?INDEX tips_listed/);
  }));

/** Both must throw, or give equal answers. The errors may differ. */
function answerOf(step: StationStep, { store }: OpenedStation): unknown {
  try {
    return { answer: step(store) };
  } catch {
    return "threw";
  }
}

/** A campaign has the number of tips. */
const TIPS_OF_YEAR = ROUNDS > 1 ? 5_000 : 150;

it("reminds of every deadline of a year, and of none twice", async () => {
  const { place } = (await wire(bindings)).content;
  const seed = ROUNDS > 1 ? Math.floor(Math.random() * 2 ** 31) : 27;
  await inFresh(STATION_MIGRATIONS, (storage) => {
    const year = { place, seed, tips: TIPS_OF_YEAR, sql: storage.sql };
    const faults = faultsOfYear(open(storage).store, year);
    expect({ seed, faults }).toEqual({ seed, faults: [] });
  });
});

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
