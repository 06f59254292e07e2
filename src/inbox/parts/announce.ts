const listeners = new Set<() => void>();
let last = "";

/**
 * Announces a text to screen readers. Appends a space to a repeated text, so that it is spoken
 * again.
 */
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
