const STORED = "tieng-mo.ring";

/** How this browser tells that something came: by a notification, by a sound, both or neither. */
export interface RingSettings {
  shows: boolean;
  sounds: boolean;
}

export const SILENT: RingSettings = { shows: false, sounds: false };

const listeners = new Set<() => void>();
let known: { text: string | null; settings: RingSettings } | null = null;

/** The same object until something changes, here or in another tab. */
export function readRing(): RingSettings {
  const text = localStorage.getItem(STORED);
  if (known?.text !== text) {
    const words = text?.split(" ") ?? [];
    const settings = { shows: words.includes("shows"), sounds: words.includes("sounds") };
    known = { text, settings };
  }
  return known?.settings ?? SILENT;
}

export function writeRing({ shows, sounds }: RingSettings): void {
  const words = [...(shows ? ["shows"] : []), ...(sounds ? ["sounds"] : [])];
  if (words.length === 0) localStorage.removeItem(STORED);
  else localStorage.setItem(STORED, words.join(" "));
  for (const listener of listeners) listener();
}

export function onRing(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}
