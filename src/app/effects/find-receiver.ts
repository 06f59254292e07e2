import { route } from "../../core/place/route.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { errorName } from "../log.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import type { Planned } from "./effect-handler.ts";
import { isOverLimit } from "./tip-limit.ts";

/** The station that receives a tip, its public key, and the one that the resident was asked about. */
interface Receiver {
  id: string;
  recipient: string;
  asked: string | undefined;
}

/** Why nobody takes the tip now, for the resident's eyes; undefined: no unit can. */
type NoReceiver = { reason: "limit" | "brake" } | undefined;

export async function findReceiver(
  deps: ConversationDeps,
  { session }: Planned,
  about: { category: string; area: string },
): Promise<Result<Receiver, NoReceiver>> {
  if (isOverLimit(deps, session)) return fail({ reason: "limit" });
  const ways = route(deps.content.place, about.category, about.area);
  const station = await firstOpenStation(deps, ways);
  if (!station) return fail(undefined);
  if (!(await accepts(deps, station.id))) return fail({ reason: "brake" });
  return ok({ ...station, asked: ways[0] });
}

/** A brake that can't be asked about is not pulled: the tip is worth more. */
function accepts(deps: ConversationDeps, station: string): Promise<boolean> {
  return deps
    .station(station)
    .accepts()
    .catch((error: unknown) => {
      deps.log.write({ event: "station-unreachable", station, error: errorName(error) });
      return true;
    });
}

async function firstOpenStation(deps: ConversationDeps, ids: string[]) {
  for (const id of ids) {
    const recipient = await deps
      .station(id)
      .recipient()
      .catch((error: unknown) => {
        deps.log.write({ event: "station-unreachable", station: id, error: errorName(error) });
        return null;
      });
    if (recipient) return { id, recipient };
  }
  return null;
}
