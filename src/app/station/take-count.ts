import { fail, ok, type Result } from "../../core/result.ts";
import { isForPart } from "../../core/station/notice.ts";
import { HOUR_MS } from "../../core/units.ts";
import type { PublicNotice } from "../object-ports.ts";
import { MOST_COUNTS } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import { didEnough } from "./did-enough.ts";
import type { StationRefusal } from "./port.ts";

/**
 * Notes that an officer has a part of the subscribers counted. Only so often, because many counts
 * that differ by little would tell of single persons. A proposal that all see is counted freely.
 */
export function takeCount(
  desk: Pick<DeskDeps, "store" | "clock">,
  { notice, officer }: { notice: PublicNotice; officer: string },
): Result<null, StationRefusal> {
  const { store, clock } = desk;
  const { id, audience } = notice;
  const known = store.notices.find(id)?.terms.audience;
  if (!isForPart(notice) || JSON.stringify(known) === JSON.stringify(audience)) return ok(null);
  const at = clock.now();
  const action = "counted-audience";
  if (didEnough(desk, { officer, actions: [action], limit: MOST_COUNTS, within: HOUR_MS }))
    return fail("too-many-counts");
  store.audit({ officer, action, at, subject: id });
  return ok(null);
}
