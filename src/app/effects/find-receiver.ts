import { route } from "../../core/place/route.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { errorName } from "../log.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import type { Planned } from "./effect-handler.ts";
import { isOverLimit, sentThisHour } from "./tip-limit.ts";

/**
 * The station that receives a tip, its public key, and the station named in the question about
 * originals.
 */
interface Receiver {
  id: string;
  recipient: string;
  asked: string | undefined;
}

/**
 * Why no station accepts the tip now, to tell the resident; undefined: no station can receive it.
 */
type NoReceiver = { reason: "limit" | "brake" | "unstaffed" } | undefined;

export async function findReceiver(
  deps: ConversationDeps,
  { session }: Planned,
  about: { category: string; area: string; appeal: string },
): Promise<Result<Receiver, NoReceiver>> {
  if (isOverLimit(deps, session)) return fail({ reason: "limit" });
  const ways = route(deps.content.place, about);
  const { station, isAnswered } = await firstOpenStation(deps, ways);
  // A tip about an official has no other way here, so waiting for minutes would not help.
  const isStuck = isAnswered && !ways.includes(deps.content.place.fallback);
  if (!station) return fail(isStuck ? { reason: "unstaffed" } : undefined);
  // The first tip of an hour always passes: whoever floods a station must not silence a stranger.
  if (sentThisHour(deps, session) && !(await accepts(deps, station.id, about.area)))
    return fail({ reason: "brake" });
  return ok({ ...station, asked: ways[0] });
}

/**
 * Whether the station's brake lets the tip through. An unreachable brake does: the tip matters
 * more.
 */
function accepts(deps: ConversationDeps, station: string, area: string): Promise<boolean> {
  return deps
    .station(station)
    .accepts(area)
    .catch((error: unknown) => {
      deps.log.write({ event: "station-unreachable", station, error: errorName(error) });
      return true;
    });
}

/** The first with a key. `isAnswered`: every station that was asked has answered. */
export async function firstOpenStation(deps: ConversationDeps, ids: string[]) {
  let isAnswered = true;
  for (const id of ids) {
    const recipient = await deps
      .station(id)
      .recipient()
      .catch((error: unknown) => {
        deps.log.write({ event: "station-unreachable", station: id, error: errorName(error) });
        isAnswered = false;
        return null;
      });
    if (recipient) return { station: { id, recipient }, isAnswered };
  }
  return { station: null, isAnswered };
}
