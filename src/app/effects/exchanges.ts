import type { Session } from "../../core/flow/session.ts";
import { type Exchanges, newExchanges, newUpkeep } from "../../core/flow/upkeep.ts";

/** The exchanges of a chat. Before they were counted, when it began is not known. */
export function exchangesOf({ upkeep }: Pick<Session, "upkeep">): Exchanges {
  return upkeep?.exchanges ?? newExchanges(0);
}

export function withExchanges(session: Session, change: Partial<Exchanges>): Session {
  const upkeep = session.upkeep ?? newUpkeep();
  return { ...session, upkeep: { ...upkeep, exchanges: { ...exchangesOf(session), ...change } } };
}

/** The first exchange that the resident did not want to keep. */
export function firstOf({ kept }: Pick<Exchanges, "kept">): number {
  return kept > 0 ? kept + 1 : 0;
}
