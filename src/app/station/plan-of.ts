import type { Result } from "../../core/result.ts";
import type { Wish } from "../../core/station/proposal.ts";
import type { StationDeps } from "./deps.ts";
import { planEndHold, planHold } from "./hold.ts";
import { planPublishing } from "./notices.ts";
import type { StationRefusal } from "./port.ts";
import type { Plan } from "./proposal-plan.ts";

/** The plan of a wish, or why it can't be carried out (any more). */
export function planOf(deps: StationDeps, wish: Wish): Result<Plan, StationRefusal> {
  switch (wish.kind) {
    case "publish-notice":
      return planPublishing(deps, wish.subject);
    case "hold-tip":
      return planHold(deps, wish);
    case "end-hold":
      return planEndHold(deps, wish.subject);
  }
}
