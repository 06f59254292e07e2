import type { Walk } from "./walk.ts";

/**
 * Tells that files are still on their way, once in a draft: on Zalo each message costs. What is
 * asked stays as it is. A file that is there already, or in no draft any more, is not spoken of.
 */
export function onMediaSlow(walk: Walk, slots: number[]): void {
  const { media } = walk.session;
  const waiting = slots.map(String).filter((slot) => {
    const kept = media[slot];
    return kept !== undefined && !kept.sent && kept.removed === undefined;
  });
  if (waiting.length === 0) return;
  const isTold = Object.values(media).some(({ slow }) => slow);
  walk.session.media = Object.fromEntries(
    Object.entries(media).map(([slot, kept]) => [
      slot,
      waiting.includes(slot) ? { ...kept, slow: true } : kept,
    ]),
  );
  if (isTold) return;
  walk.say("media-slow", { count: waiting.length });
  // Dropped while it still waits, when the last file comes before it has left.
  walk.coalesce("slow-media");
  walk.sayOnly([]);
}
