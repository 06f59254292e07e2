import {
  beginClocks,
  followRules,
  planExtension,
  remind,
  setClocks,
} from "../../src/app/station/clocks.ts";
import type { StationDeps } from "../../src/app/station/deps.ts";
import type { StationStore } from "../../src/app/station/store.ts";
import type { Place } from "../../src/core/place/place-schema.ts";
import { STAGES, type Stage } from "../../src/core/station/clock-views.ts";
import { makeDeadlines } from "../../src/core/station/deadlines.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/core/units.ts";
import { sampleOfficer, sampleTip } from "../contract/station-samples.ts";
import { Chance } from "../day/chance.ts";
import {
  change,
  dayAt,
  dayText,
  ExpectedDeadlines,
  type ExpectedTip,
  endOf,
  running,
} from "./expected-deadlines.ts";

/** 1 January 2027 on the place's clock. */
const BEGINS = Date.parse("2027-01-01T00:00:00+07:00");
const DAYS = 365;
/** A year that goes wrong stops: what follows are the same faults. */
const MOST_FAULTS = 9;
const LEAVES = "gone";
const LEAVES_ON = 30;
const OFFICERS = ["lan", "minh", "hoa"];

class CrashError extends Error {
  override name = "CrashError";
}

const never = () => {
  throw new Error("no part of this year");
};

interface Year {
  place: Place;
  seed: number;
  /** How many come. */
  tips: number;
  sql: SqlStorage;
}

/** What a list should show of a deadline; `stage` undefined: nothing. */
interface Shown {
  key: string;
  tip: ExpectedTip;
  stage: Stage | undefined;
}

/**
 * A year of a station: tips come, change their status and owner, get more time, are opened again; an
 * officer leaves, the list of holidays is edited, alarms are late, the clock goes back, and every so
 * often the object dies in the middle of a transaction. Answers what was missed or told twice.
 */
export function faultsOfYear(store: StationStore, year: Year): string[] {
  const station = new StationOfYear(store, year);
  for (let day = 0; day < DAYS && station.faults.length <= MOST_FAULTS; day++) station.live(day);
  station.findRepeats();
  return station.faults;
}

class StationOfYear {
  readonly faults: string[] = [];
  readonly #tips = new Map<string, ExpectedTip>();
  readonly #clock = { at: BEGINS, now: () => this.#clock.at };
  readonly #store: StationStore;
  readonly #year: Year;
  readonly #chance: Chance;
  readonly #deps: StationDeps;
  #expected: ExpectedDeadlines;
  #dies = false;
  #hasLeft = false;

  constructor(store: StationStore, year: Year) {
    const { place, seed } = year;
    this.#year = year;
    this.#store = store;
    this.#chance = new Chance(seed);
    this.#expected = new ExpectedDeadlines(place.holidays);
    const set: StationStore["clocks"]["set"] = (...given) => {
      store.clocks.set(...given);
      if (this.#dies && this.#chance.next() < 0.3) throw new CrashError();
    };
    this.#deps = {
      store: { ...store, clocks: { ...store.clocks, set } },
      clock: this.#clock,
      random: { bytes: never },
      place,
      deadlines: makeDeadlines(place),
      ...{ delays: false, channels: [], announce: () => undefined, hangUp: never },
      ...{ id: "duty", recipientOf: never, waiting: () => [], drop: () => undefined },
      ...{ hasten: never, dueAt: () => null, groups: {} },
      ...{ progress: never, preview: never, hasEnough: never, newNoticeId: never, stage: never },
      send: (_jobs, work) => store.atomically(work),
    };
    for (const id of [...OFFICERS, LEAVES]) {
      const role = id === "lan" ? "head" : "officer";
      store.officers.insert({ ...sampleOfficer(id), role, stationKey: new Uint8Array([1]) });
    }
  }

  live(day: number): void {
    const begins = BEGINS + day * DAY_MS;
    if (day === LEAVES_ON) this.#store.officers.leave(LEAVES, begins, 1);
    this.#hasLeft = day >= LEAVES_ON;
    // The Ministry moves days off, and takes that back.
    if (day === 100) this.#edit(["04-13", "04-15", "+04-17"]);
    if (day === 110) this.#edit([]);
    const isOut = this.#chance.next() < 0.05;
    const number = Math.ceil((3 * this.#year.tips) / DAYS);
    const times = Array.from(
      { length: number },
      () => begins + this.#chance.below(DAY_MS - HOUR_MS),
    );
    for (const at of times.sort((a, b) => a - b)) {
      if (isOut) this.#clock.at = Math.max(this.#clock.at, at);
      else this.#advance(at);
      this.#happen();
    }
    this.#advance(begins + DAY_MS - MINUTE_MS);
    this.#check();
  }

  #happen(): void {
    if (this.#tips.size < this.#year.tips && this.#chance.next() < 0.4) return this.#arrive();
    const tip = [...this.#tips].at(-1 - this.#chance.below(this.#tips.size));
    if (!tip) return;
    const what = this.#chance.next();
    if (what < 0.6) this.#setStatus(...tip);
    else if (what < 0.75) this.#extend(...tip);
    else if (what < 0.9) this.#setOwner(...tip);
    else this.#goBack(tip[0]);
  }

  #arrive(): void {
    const id = `tip ${this.#tips.size}`;
    const { at } = this.#clock;
    const receivedAt = new Date(at).toISOString();
    this.#store.atomically(() => {
      this.#store.tips.insert(sampleTip(id, { receivedAt, number: `${this.#tips.size}` }));
      beginClocks(this.#deps, id);
    });
    const from = dayAt((Math.floor(at / HOUR_MS) + 1) * HOUR_MS - 1);
    const fresh = { answered: false, stoppedOn: null, extended: false, owner: null };
    this.#tips.set(id, { ...fresh, status: "received", from });
  }

  #setStatus(id: string, tip: ExpectedTip): void {
    const { at } = this.#clock;
    const status = this.#chance.oneOf(["checking", "passed", "closed", "closed"] as const);
    change(tip, status, dayAt(at));
    this.#store.atomically(() => {
      this.#store.tips.setStatus(id, status, status === "closed" ? at : null);
      setClocks(this.#deps, id);
    });
  }

  #setOwner(id: string, tip: ExpectedTip): void {
    tip.owner = this.#chance.oneOf([null, LEAVES, ...OFFICERS]);
    this.#store.tips.update(id, { owner: tip.owner });
  }

  #extend(id: string, tip: ExpectedTip): void {
    const wish = { kind: "extend-deadline", subject: id, reason: "complex" } as const;
    const plan = planExtension(this.#deps, wish);
    if (!plan.ok) return;
    tip.extended = true;
    const { at } = this.#clock;
    const decision = { proposedBy: "minh", proposedAt: at, confirmedBy: "lan", at };
    this.#store.atomically(() => plan.value.carryOut(decision));
  }

  /** The clock goes back for a moment, in which alarms come. */
  #goBack(id: string): void {
    const { at } = this.#clock;
    this.#clock.at -= this.#chance.below(3 * DAY_MS);
    this.#runAlarms();
    this.#store.atomically(() => setClocks(this.#deps, id));
    this.#clock.at = at;
  }

  #edit(more: string[]): void {
    const { place } = this.#year;
    const holidays = { ...place.holidays, 2027: [...(place.holidays[2027] ?? []), ...more] };
    this.#expected = new ExpectedDeadlines(holidays);
    this.#deps.deadlines = makeDeadlines({ ...place, holidays });
    followRules(this.#store, { ...place, holidays });
  }

  #advance(to: number): void {
    for (;;) {
      const next = this.#store.clocks.nextAt();
      if (next === null || next > to) break;
      this.#clock.at = Math.max(this.#clock.at, next);
      this.#runAlarms();
    }
    this.#clock.at = Math.max(this.#clock.at, to);
  }

  /** As often as it is due. One that dies is called again. */
  #runAlarms(): void {
    const due = () => (this.#store.clocks.nextAt() ?? Number.MAX_VALUE) <= this.#clock.at;
    for (let calls = 0; due(); calls++) {
      this.#dies = calls < 5 && this.#chance.next() < 0.1;
      try {
        remind(this.#deps);
      } catch (error) {
        if (!(error instanceof CrashError)) throw error;
      }
      this.#dies = false;
    }
  }

  #check(): void {
    const lists = OFFICERS.map((officer) => {
      const query = { officer, isHead: officer === "lan", limit: 99_999 };
      const rows = this.#store.clocks.open(query);
      return new Map(rows.map((row) => [`${row.tip} ${row.clock} ${row.at}`, row.stage]));
    });
    const { told, due } = this.#read();
    for (const [id, tip] of this.#tips) {
      const ends = running(tip).map((which) => {
        const last = this.#expected.lastDay(which, tip);
        const key = `${id} ${which} ${endOf(last)}`;
        const stage = STAGES[this.#expected.stage(last, this.#clock.at)];
        const latest = STAGES.findLast((one) => told.has(`${key} ${one}`));
        if (latest !== stage) this.#fault(`${key}: told ${latest}, not ${stage}`);
        this.#checkLists(lists, { key, tip, stage });
        return endOf(last);
      });
      const next = Math.min(...ends);
      if ((due.get(id) ?? Number.POSITIVE_INFINITY) !== next) this.#fault(`${id}: ${due.get(id)}`);
    }
    for (const key of lists.flatMap((list) => [...list.keys()])) this.#fault(`${key} runs no more`);
  }

  #checkLists(lists: Map<string, Stage>[], { key, tip, stage }: Shown): void {
    for (const [n, officer] of OFFICERS.entries()) {
      const isAll = tip.owner === null || (tip.owner === LEAVES && this.#hasLeft);
      const isTheirs = isAll || tip.owner === officer || (n === 0 && stage === "escalated");
      const shown = lists[n]?.get(key);
      lists[n]?.delete(key);
      if (shown !== (isTheirs ? stage : undefined)) this.#fault(`${key}: ${officer} ${shown}`);
    }
  }

  /** What is stored of the tips that are open, in few reads: there is a year of days. */
  #read(): { told: Set<string>; due: Map<unknown, unknown> } {
    const told = `SELECT r.tip || ' ' || clock || ' ' || due_at || ' ' || stage AS key
      FROM clocks c JOIN reminders r ON r.tip = c.tip WHERE result_at IS NOT NULL`;
    const due = "SELECT id, due_at FROM tips WHERE due_at IS NOT NULL";
    return {
      told: new Set([...this.#year.sql.exec<{ key: string }>(told)].map(({ key }) => key)),
      due: new Map([...this.#year.sql.exec(due)].map((row) => [row.id, row.due_at])),
    };
  }

  #fault(text: string): void {
    this.faults.push(`${dayText(dayAt(this.#clock.at))}: ${text}`);
  }

  /** What was told is in the history, and in the audit, as often as it was told. */
  findRepeats(): void {
    const { clocks, tips, trail } = this.#store;
    let escalated = 0;
    for (const id of this.#tips.keys()) {
      const told = clocks.told(id).filter(({ stage }) => stage !== "soon");
      const noted = tips.events(id).filter(({ officer }) => officer === "station");
      escalated += told.filter(({ stage }) => stage === "escalated").length;
      if (told.length !== noted.length) this.#fault(`${id}: ${noted.length} of ${told.length}`);
    }
    const rows = trail.after(0, 1_000_000).filter(({ action }) => action === "escalated");
    if (rows.length !== escalated) this.#fault(`${rows.length} of ${escalated} in the audit`);
    if (escalated === 0) this.#fault("nothing was ever escalated");
  }
}
