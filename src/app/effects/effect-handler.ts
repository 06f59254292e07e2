import type { FlowEvent } from "../../core/flow/incoming.ts";
import type { Session } from "../../core/flow/session.ts";
import type { Address } from "../object-ports.ts";
import type { JobOptions, JobOutcome, Taken } from "../outbox/drainer.ts";
import type { Call } from "../ports.ts";
import type { ConversationDeps, ConversationJob } from "./conversation-deps.ts";

/** Whose effect is planned, and the session as it is by then. */
export interface Planned {
  address: Address;
  session: Session;
  /** The chat floods: its replies wait until then (ms), and become one. */
  slowUntil?: number;
}

/** A row of the outbox to be. */
export interface PlannedJob {
  job: ConversationJob;
  options?: JobOptions;
}

/** What an effect becomes: a changed session, rows, calls worth no row, an answer at once. */
export interface Plan {
  session?: Session;
  jobs?: PlannedJob[];
  loose?: Call[];
  event?: FlowEvent;
  /** Commits with the turn. */
  also?: () => void;
  /** Everything that the chat's object holds of the chat goes in the turn's commit. */
  forget?: true;
}

export type Row = Taken<ConversationJob>;

/**
 * Carries out one effect. `plan` is part of the turn: nothing of it is sent before the turn is
 * stored. `deliver` does the jobs that were planned, by their types, after it. Every receiver knows
 * what it has by its id, so a repeat is harmless; a throw means: later.
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

/** Tells the engine how an effect ended; its row is done in the same commit. */
export async function conclude(
  deps: Pick<ConversationDeps, "conclude">,
  { address, row }: { address: Address; row: Row },
  event: FlowEvent,
): Promise<JobOutcome> {
  await deps.conclude(address, { event }, row.id);
  return DONE;
}
