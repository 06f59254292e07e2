import type { Timers } from "./timers.ts";

export interface ManualClock {
  now: () => number;
  timers: Timers;
  /** Moves time forward and runs what falls due on the way, in order. */
  advance(milliseconds: number): void;
  /** How many timers have not run yet. */
  waiting(): number;
}

interface Job {
  due: number;
  run: () => void;
}

/** A clock that only moves when told to. `start` is in milliseconds since 1970. */
export function createManualClock(start = Date.UTC(2026, 10, 23, 2, 0, 0)): ManualClock {
  let now = start;
  let jobs: Job[] = [];
  const takeDue = (until: number): Job | undefined => {
    const due = jobs.filter((job) => job.due <= until).sort((a, b) => a.due - b.due)[0];
    jobs = jobs.filter((job) => job !== due);
    return due;
  };
  return {
    now: () => now,
    timers: {
      after(milliseconds, run) {
        const job = { due: now + milliseconds, run };
        jobs.push(job);
        return () => {
          jobs = jobs.filter((other) => other !== job);
        };
      },
    },
    waiting: () => jobs.length,
    advance(milliseconds) {
      const until = now + milliseconds;
      for (let job = takeDue(until); job; job = takeDue(until)) {
        now = Math.max(now, job.due);
        job.run();
      }
      now = until;
    },
  };
}
