import { useQueries } from "@tanstack/react-query";
import type { ThreadEntry } from "../../core/station/tip-views.ts";
import { followUpSchema } from "../../core/tip/follow-up.ts";
import { useReading } from "../reading/reading-context.ts";
import { useOpenSession } from "../session/use-session.ts";
import type { OpenedEntry } from "./tip-parts.ts";
import { openSealed } from "./use-opened.ts";

/**
 * What was said in a thread, opened here, without the station's own notes unless they are asked for;
 * null: not all of it is open yet. What no key opens is left out.
 */
export function useOpenedThread(
  thread: ThreadEntry[],
  { notes = false }: { notes?: boolean } = {},
): OpenedEntry[] | null {
  const reading = useReading();
  const { stationKey } = useOpenSession();
  const pairs = stationKey.type === "held" ? [stationKey.pair, ...stationKey.former] : [];
  const identities = pairs.map(({ identity }) => identity);
  const entries = thread.filter((entry) => notes || !entry.private);
  return useQueries({
    queries: entries.map(({ id, sealed, digest }) => ({
      queryKey: ["opened", `to forward ${id}`, sealed.slice(-32)],
      queryFn: () => openSealed(sealed, { reading, identities, digest, schema: followUpSchema }),
      staleTime: Number.POSITIVE_INFINITY,
      networkMode: "always" as const,
    })),
    combine: (opened) => {
      if (opened.some(({ isPending }) => isPending)) return null;
      return opened.flatMap(({ data }, index) => {
        const entry = entries[index];
        if (data?.type !== "opened" || !entry) return [];
        const from = entry.private ? ("note" as const) : entry.from;
        return [{ id: entry.id, from, content: data.value }];
      });
    },
  });
}
