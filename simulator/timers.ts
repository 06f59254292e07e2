/** Waiting, as a port: real time in use, a hand-moved clock in tests. */
export interface Timers {
  /** Runs `job` once after `milliseconds`; the returned function cancels it. */
  after(milliseconds: number, job: () => void): () => void;
}

export const realTimers: Timers = {
  after(milliseconds, job) {
    const handle = setTimeout(job, milliseconds);
    // A waiting retry must not keep a finished process alive.
    handle.unref();
    return () => clearTimeout(handle);
  },
};

export function sleep(timers: Timers, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    timers.after(milliseconds, resolve);
  });
}
