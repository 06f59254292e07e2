import type { FlowEvent } from "../../core/flow/incoming.ts";
import type { Session } from "../../core/flow/session.ts";
import type { Address } from "../object-ports.ts";
import type { JobOptions, JobOutcome, Taken } from "../outbox/drainer.ts";
import type { Call } from "../ports.ts";
import type { ConversationDeps, ConversationJob } from "./conversation-deps.ts";

/** The chat whose effect is planned, and its session at this point of the turn. */
export interface Planned {
  address: Address;
  session: Session;
  /** Set when the chat is slowed: its replies wait until then (ms) and become one. */
  slowUntil?: number;
}

/** A row to add to the outbox. */
export interface PlannedJob {
  job: ConversationJob;
  options?: JobOptions;
}

/** The plan of an effect: a changed session, rows, calls without a row, an immediate answer. */
export interface Plan {
  session?: Session;
  jobs?: PlannedJob[];
  loose?: Call[];
  event?: FlowEvent;
  /** The replies of this turn wait until then (ms). */
  slowUntil?: number;
  /** Writes in the turn's commit. */
  also?: () => void;
  /**
   * Everything that the object stores about the chat is deleted in the turn's commit. `wipes`: its
   * messages are deleted too.
   */
  forget?: { wipes: boolean };
}

export type Row = Taken<ConversationJob>;

/**
 * Carries out one effect. `plan` is part of the turn: nothing is sent before the turn is stored.
 * `deliver` runs the planned jobs after that, by type. Receivers detect repeats by id, so a repeat
 * is harmless. A throw means: try again later.
 */
export interface EffectHandler<E extends { type: string }, J extends ConversationJob = never> {
  plan(deps: ConversationDeps, at: Planned, effect: E): Plan | Promise<Plan>;
  deliver: {
    [T in J["type"]]: (
      deps: ConversationDeps,
      job: Extract<J, { type: T }>,
      row: Row,
    ) => Promise<JobOutcome>;
  };
}

export const DONE: JobOutcome = { type: "done" };

/** Tells the engine how an effect ended, and ends its row in the same commit. */
export async function conclude(
  deps: Pick<ConversationDeps, "conclude">,
  { address, row }: { address: Address; row: Row },
  event: FlowEvent,
): Promise<JobOutcome> {
  await deps.conclude(address, { event }, row.id);
  return DONE;
}
