const listeners = new Set<() => void>();

/** Tells that the server refused what this page takes for right: it may be older than the server. */
export function tellMisfit(): void {
  for (const listener of listeners) listener();
}

/** Calls at every misfit. Returns a function that unsubscribes. */
export function onMisfit(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
