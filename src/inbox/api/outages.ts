const listeners = new Set<() => void>();

/** Tells that a call got no answer. */
export function tellOutage(): void {
  for (const listener of listeners) listener();
}

/** Calls when any call got no answer. Returns a function that unsubscribes. */
export function onOutage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
