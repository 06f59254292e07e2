import type { JobOutcome } from "../outbox/drainer.ts";
import type { MediaStore } from "../ports.ts";
import type { TipStore } from "./tip-store.ts";

/** Job: a file of a tip gets another name, and so another time. */
export interface MoveMediaJob {
  type: "move-media";
  tip: string;
  from: string;
  to: string;
}

interface Moving {
  tips: Pick<TipStore, "find" | "moveMedia">;
  media: Pick<MediaStore, "copy" | "delete">;
}

/**
 * Copies a file to its new name, and deletes the old one once the tip knows the new one. A file that
 * is not there yet is still on its way, or never comes: after some attempts it is left. Repeatable.
 */
export async function moveMedia(
  { tips, media }: Moving,
  { tip, from, to }: MoveMediaJob,
  isHopeless: boolean,
): Promise<JobOutcome> {
  const known = () => tips.find(tip)?.media ?? [];
  if (known().includes(from)) {
    const copied = await media.copy(from, to);
    if (!copied) return isHopeless ? { type: "done" } : { type: "retry", afterMs: null };
    tips.moveMedia(tip, { from, to });
  }
  // The tip may have been taken back while its file was copied.
  await media.delete(known().includes(to) ? from : to);
  return { type: "done" };
}
