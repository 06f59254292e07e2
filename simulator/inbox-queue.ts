/** How long a test waits for something that should already be on its way. */
const DEFAULT_WAIT_MS = 5000;
/** A long benchmark that never reads must not fill the memory: the oldest go. */
const MAX_UNTAKEN = 10_000;

export interface InboxQueue<T> {
  put(item: T): void;
  /** The next item not yet taken; items skipped by `wanted` count as taken. */
  next(wanted?: (item: T) => boolean, timeoutMs?: number): Promise<T>;
}

interface Waiter<T> {
  wanted: (item: T) => boolean;
  resolve: (item: T) => void;
}

/** A queue whose readers wait by promise, not by polling. `what` names the item in the error. */
export function createInboxQueue<T>(what: string): InboxQueue<T> {
  const items: T[] = [];
  const waiters: Waiter<T>[] = [];

  const take = (wanted: (item: T) => boolean): T | undefined => {
    const at = items.findIndex(wanted);
    return at < 0 ? undefined : items.splice(0, at + 1).at(-1);
  };

  const wait = (wanted: (item: T) => boolean, timeoutMs: number): Promise<T> =>
    new Promise((resolve, reject) => {
      // Real time on purpose: it only guards a test that would hang.
      const guard = setTimeout(() => {
        waiters.splice(waiters.indexOf(waiter), 1);
        reject(new Error(`no wanted ${what} in ${timeoutMs} ms; ${items.length} others came`));
      }, timeoutMs);
      const waiter: Waiter<T> = {
        wanted,
        resolve: (item) => {
          clearTimeout(guard);
          resolve(item);
        },
      };
      waiters.push(waiter);
    });

  return {
    put(item) {
      items.push(item);
      if (items.length > MAX_UNTAKEN) items.shift();
      const waiter = waiters.find((candidate) => candidate.wanted(item));
      if (!waiter) return;
      waiters.splice(waiters.indexOf(waiter), 1);
      const taken = take(waiter.wanted);
      if (taken !== undefined) waiter.resolve(taken);
    },
    next(wanted = () => true, timeoutMs = DEFAULT_WAIT_MS) {
      const item = take(wanted);
      return item === undefined ? wait(wanted, timeoutMs) : Promise.resolve(item);
    },
  };
}
