import type { Roster } from "./roster.ts";

/** The roster as the inbox's API has it. `version` 0: there is none yet. */
export interface RosterView {
  version: number;
  roster: Roster | null;
}

/** The roster with what the place has said of it. */
export interface DutyView extends RosterView {
  /** After so many minutes at the latest the next person is told of an unopened urgent tip. */
  climbMinutes: number;
}

/** An urgent tip that nobody has opened, and of which this officer was told. */
interface CallView {
  /** Its id, and what a list says of it. */
  tip: string;
  number: string;
  category: string;
  area: string;
  /** Whether all heads were told. */
  heads: boolean;
}

/** The first ones, and how many there are. */
export interface CallsView {
  calls: CallView[];
  count: number;
}
