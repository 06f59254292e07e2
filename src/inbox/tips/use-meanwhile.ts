import { useState } from "react";
import type { ThreadEntry } from "../../core/station/tip-views.ts";

interface Meanwhile {
  /** What colleagues have sent to the resident since this officer began to write. */
  sent: ThreadEntry[];
  /** The last entry that the officer had seen then, for the server, which asks the same. */
  seen: string | null;
  /** The last entry of all. */
  last: string | null;
}

/**
 * A text is begun with what the thread was then: what colleagues send afterwards must be read
 * before it goes, also when it is on the screen already. `me`: this officer's name.
 */
export function useMeanwhile(thread: ThreadEntry[], text: string, me: string): Meanwhile {
  const last = thread.at(-1)?.id ?? null;
  const [seen, setSeen] = useState(last);
  if (text === "" && seen !== last) setSeen(last);
  const since = thread.slice(thread.findIndex(({ id }) => id === seen) + 1);
  const sent = since.filter(
    (entry) => !entry.private && entry.officer !== null && entry.officer !== me,
  );
  return { sent, seen, last };
}
