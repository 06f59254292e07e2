import type { Clock } from "../ports.ts";
import { NONE_MS } from "./none-ms.ts";

/** How often a station is asked for its ids: only a deploy adds to those without a tag. */
const IDS_MS = 60_000;

/** The ids of notices without a tag, by station, in an isolate's memory. */
export interface UntaggedIds {
  /** null: the station has not told its ids. Asks it once in a while, however many ask. */
  has(station: string, id: string): Promise<boolean | null>;
}

/** `read` returns null when the station does not answer. */
export function makeUntaggedIds(
  clock: Clock,
  read: (station: string) => Promise<string[] | null>,
): UntaggedIds {
  const known = new Map<string, { ids: ReadonlySet<string> | null; until: number }>();
  return {
    has: async (station, id) => {
      const { ids = null, until = 0 } = known.get(station) ?? {};
      if (ids?.has(id)) return true;
      if (clock.now() < until) return ids && false;
      // All others get the answer of before until this one has come.
      known.set(station, { ids, until: clock.now() + NONE_MS });
      const told = await read(station);
      if (!told) return ids && false;
      known.set(station, { ids: new Set(told), until: clock.now() + IDS_MS });
      return told.includes(id);
    },
  };
}
