import { readContent } from "../../../scripts/read-content.ts";
import type { StationDeps } from "../../../src/app/station/deps.ts";
import type { StationJob } from "../../../src/app/station/jobs.ts";
import type { AuditNote } from "../../../src/core/station/audit.ts";
import { makeDeadlines } from "../../../src/core/station/deadlines.ts";
import type { LiveEvent } from "../../../src/core/station/views.ts";
import { DAY_MS } from "../../../src/core/units.ts";
import { makeMemoryStationStore } from "../stores/memory-station-store.ts";

const { place } = readContent();

interface MemoryStation {
  deps: StationDeps;
  clock: { at: number };
  audited(): AuditNote[];
  /** All that is stored but the audit. */
  kept(): unknown;
  /** Jobs that were written. */
  sent: StationJob[];
  /** When each of them is due, ms. */
  due: number[];
  announced: LiveEvent[];
  /** Keys of jobs that wait, and of those that were made due. */
  waiting: string[];
  hastened: string[];
  /** Runs once, while the next job is sealed. */
  meanwhile(work: () => unknown): void;
}

/** The dependencies of a station's use cases, in memory. */
export function makeMemoryStation(): MemoryStation {
  const { store, audited, kept } = makeMemoryStationStore();
  let drawn = 0;
  const clock = { at: 1_000 * DAY_MS };
  const sent: StationJob[] = [];
  const due: number[] = [];
  const announced: LiveEvent[] = [];
  /** Keys of jobs. */
  const waiting: string[] = [];
  const hastened: string[] = [];
  let happens: (() => unknown) | null = null;
  const deps: StationDeps = {
    id: "song-tri",
    store,
    clock: { now: () => clock.at },
    random: { bytes: (length) => new Uint8Array(length).fill(++drawn) },
    place,
    deadlines: makeDeadlines(place),
    delays: true,
    channels: [],
    progress: async () => null,
    preview: async () => ({ channels: [], tooFew: false }),
    hasEnough: async () => true,
    newNoticeId: async () => `song-tri.copy${++drawn}`,
    recipientOf: async (station) => `age1${station}`,
    waiting: (start) => waiting.filter((key) => key.startsWith(start)),
    drop: (key) => {
      if (waiting.includes(key)) waiting.splice(waiting.indexOf(key), 1);
    },
    hasten: (key) => void hastened.push(key),
    dueAt: () => null,
    groups: { telegram: "tieng_mo_bot" },
    stage: async (job, { notBefore = 0, key }) => {
      const now = happens;
      happens = null;
      await now?.();
      const row = { payload: new Uint8Array(), lane: null, notBefore };
      return { job, row: key === undefined ? row : { ...row, key } };
    },
    send: (jobs, work) =>
      store.atomically(() => {
        const done = work();
        sent.push(...jobs.map(({ job }) => job));
        for (const { row } of jobs) due.push(row.notBefore);
        for (const { row } of jobs) if (row.key) waiting.push(row.key);
        return done;
      }),
    announce: (event) => void announced.push(event),
    hangUp: () => undefined,
  };
  const meanwhile = (work: () => unknown) => {
    happens = work;
  };
  return { deps, clock, audited, kept, sent, due, announced, waiting, hastened, meanwhile };
}
