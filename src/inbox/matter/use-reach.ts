import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { tipContentSchema } from "../../core/tip/tip-content.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import type { Reading } from "../reading/reading.ts";
import { useReading } from "../reading/reading-context.ts";
import { useOpenSession } from "../session/use-session.ts";
import { openSealed } from "../tips/use-opened.ts";
import { type Reach, reachOf } from "./reach.ts";

/** Most tips whose words are fetched at once. */
const BATCH = 50;

/**
 * How the sender of each tip can be reached: it takes opening the tips, which the station counts as
 * words read in the list.
 */
export function useReach(ids: readonly string[]) {
  const reading = useReading();
  const { stationKey } = useOpenSession();
  const pairs = stationKey.type === "held" ? [stationKey.pair, ...stationKey.former] : [];
  const identities = pairs.map(({ identity }) => identity);
  // One more tip costs one more reading.
  const known = useRef(new Map<string, Reach>()).current;
  return useQuery({
    queryKey: ["opened", `reach ${[...ids].sort().join(" ")}`, pairs.length],
    queryFn: async () => {
      const left = ids.filter((id) => !known.has(id));
      for (const [id, reach] of await openAll(left, reading, identities)) known.set(id, reach);
      return new Map(known);
    },
    staleTime: Number.POSITIVE_INFINITY,
    enabled: identities.length > 0,
  });
}

async function openAll(ids: readonly string[], reading: Reading, identities: string[]) {
  const found = new Map<string, Reach>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const { words } = await call(
      api.tips.words.$post({ json: { ids: ids.slice(at, at + BATCH), known: [] } }),
    );
    for (const { id, sealed, digest } of words) {
      const asked = { reading, identities, digest, schema: tipContentSchema };
      found.set(id, reachOf(await openSealed(sealed, asked)));
    }
  }
  return found;
}
