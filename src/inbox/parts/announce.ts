const listeners = new Set<() => void>();
let last = "";

/** Says something to screen readers. The same words twice are told apart by a trailing space. */
export function announce(text: string): void {
  last = text === last ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

export function lastAnnouncement(): string {
  return last;
}

export function onAnnouncement(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
