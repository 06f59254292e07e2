import { type Bubble, Phone } from "../phone.ts";
import type { KeptFile, Shelf } from "../shelf.ts";
import type { ZaloChat, ZaloState } from "./zalo-state.ts";

const VERSION = 1;

/** What Zalo's side remembers over a restart. Events that no webhook took are lost anyway. */
export interface ZaloMemory {
  version: number;
  chats: (Omit<ZaloChat, "phone"> & { bubbles: Bubble[] })[];
  media: KeptFile[];
}

/** Puts back what was kept, and keeps every change from then on. */
export function keepZalo(state: ZaloState, shelf: Shelf<ZaloMemory>): void {
  const kept = shelf.read(VERSION);
  if (kept) restore(state, kept, shelf);
  const known = new Set(state.media.keys());
  state.onChange = () => {
    for (const [id, file] of state.media) {
      if (!known.has(id)) shelf.putFile(id, file);
      known.add(id);
    }
    shelf.changed(() => memoryOf(state));
  };
}

function memoryOf(state: ZaloState): ZaloMemory {
  return {
    version: VERSION,
    chats: [...state.chats.values()].map(({ phone, ...chat }) => ({
      ...chat,
      bubbles: [...phone.bubbles],
    })),
    media: [...state.media].map(([id, { name, mime }]) => ({ id, name, mime })),
  };
}

function restore(state: ZaloState, kept: ZaloMemory, shelf: Shelf<ZaloMemory>): void {
  for (const { bubbles, ...chat } of kept.chats) {
    const phone = new Phone();
    phone.restore(bubbles);
    state.add({ ...chat, phone });
  }
  for (const file of kept.media) {
    const found = shelf.file(file);
    if (found) state.media.set(file.id, found);
  }
}
