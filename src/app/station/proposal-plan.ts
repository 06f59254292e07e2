import type { Statement } from "../../core/station/proposal.ts";
import type { LiveEvent } from "../../core/station/views.ts";
import type { PublicNotice } from "../object-ports.ts";
import type { JobOptions } from "../outbox/drainer.ts";
import type { StationJob } from "./jobs.ts";

/** A decision of two persons. */
interface Decision {
  proposedBy: string;
  proposedAt: number;
  confirmedBy: string;
  at: number;
}

/** A job that leaves when it is decided. */
export interface LaterJob {
  job: StationJob;
  options: JobOptions;
}

/** What a confirmation does, as things are now. Holds until the next await only. */
export interface Plan {
  statement: Statement;
  /** What goes out: not to too few. */
  notice?: PublicNotice;
  /** What leaves the station in the commit of the confirmation. */
  jobs?(at: number): LaterJob[];
  /** In the transaction of the confirmation. Answers the sessions that end with it. */
  carryOut(decision: Decision): string[];
  /** What officers read again. */
  changes: LiveEvent;
}
