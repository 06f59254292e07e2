const STORED = "tieng-mo.keys";
const OFF = "off";

const listeners = new Set<() => void>();

/**
 * Whether single keys act, as this browser keeps it. They can be switched off, because speech input
 * presses them by accident (WCAG 2.1.4).
 */
export function keysAreOn(): boolean {
  return localStorage.getItem(STORED) !== OFF;
}

export function switchKeys(on: boolean): void {
  if (on) localStorage.removeItem(STORED);
  else localStorage.setItem(STORED, OFF);
  for (const listener of listeners) listener();
}

export function onKeySwitch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
