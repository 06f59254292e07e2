import type { FlowEvent } from "../../core/flow/incoming.ts";
import type { Session } from "../../core/flow/session.ts";
import type { ConversationJob } from "../conversation/conversation-job.ts";
import type { Address } from "../object-ports.ts";
import type { StagedJob } from "../outbox/drainer.ts";
import type { Call } from "../ports.ts";

/** Whose effect is planned, and the session as it is by then. */
export interface Planned {
  address: Address;
  session: Session;
  /** The chat floods: its replies wait until then (ms), and become one. */
  slowUntil?: number;
}

/** What an effect becomes: a changed session, sealed rows, calls worth no row, an answer at once. */
export interface Plan {
  session?: Session;
  staged?: StagedJob<ConversationJob>[];
  loose?: Call[];
  event?: FlowEvent;
  /** Commits with the turn. */
  also?: () => void;
  /** Everything that the chat's object holds of the chat goes in the turn's commit. */
  forget?: true;
}
