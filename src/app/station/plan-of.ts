import type { Result } from "../../core/result.ts";
import type { Wish } from "../../core/station/proposal.ts";
import { planChange, planWithdrawal } from "./change-notice.ts";
import { planExtension } from "./clocks.ts";
import type { StationDeps } from "./deps.ts";
import { planMetadata } from "./export-metadata.ts";
import { planExport } from "./exports.ts";
import { planEndHold, planHold } from "./hold.ts";
import { planStopRecovery } from "./invitations.ts";
import { planPublishing } from "./notices.ts";
import { planRemoval, planRole } from "./officers.ts";
import { planEmergency } from "./plan-emergency.ts";
import type { StationRefusal } from "./port.ts";
import type { Plan } from "./proposal-plan.ts";
import { planRotation } from "./rotation.ts";
import { planScam } from "./scams.ts";
import { planSteering } from "./steer-broadcast.ts";

/** The plan of a wish, or why it can't be carried out (any more). */
export function planOf(deps: StationDeps, wish: Wish): Result<Plan, StationRefusal> {
  switch (wish.kind) {
    case "publish-notice":
      return planPublishing(deps, wish.subject);
    case "change-notice":
      return planChange(deps, wish);
    case "withdraw-notice":
      return planWithdrawal(deps, wish.subject);
    case "resume-broadcast":
    case "cancel-broadcast":
      return planSteering(deps, { kind: wish.kind, subject: wish.subject });
    case "send-emergency":
      return planEmergency(deps, wish.subject);
    case "hold-tip":
      return planHold(deps, wish);
    case "end-hold":
      return planEndHold(deps, wish.subject);
    case "extend-deadline":
      return planExtension(deps, wish);
    case "export-tips":
      return planExport(deps, wish);
    case "export-metadata":
      return planMetadata(deps, wish);
    case "remove-officer":
      return planRemoval(deps, wish.subject, wish.heir);
    case "change-role":
      return planRole(deps, wish);
    case "stop-recovery":
      return planStopRecovery(deps, wish.subject);
    case "rotate-key":
      return planRotation(deps, wish.subject);
    case "add-scam":
    case "remove-scam":
      return planScam(deps, { kind: wish.kind, subject: wish.subject });
  }
}
