const LOCK = "tieng-mo.bell";

/** `navigator.locks` fits. */
export interface Locks {
  request(name: string, how: { signal: AbortSignal }, run: () => Promise<void>): Promise<unknown>;
}

/**
 * Asks to be the one tab of this browser that rings. The browser gives the lock to the next one when
 * a tab is closed, and does not freeze the tab that has it. Without locks every tab rings.
 */
export function takeTurn(locks: Locks | null) {
  let isFirst = locks === null;
  let leave: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const left = new AbortController();
  locks
    ?.request(LOCK, { signal: left.signal }, () => {
      isFirst = true;
      return over;
    })
    .catch(() => undefined);
  return {
    isFirst: () => isFirst,
    leave: () => {
      isFirst = false;
      left.abort();
      leave();
    },
  };
}
