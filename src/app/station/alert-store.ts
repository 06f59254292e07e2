import type { ChannelId } from "../../core/channel.ts";

/** How much a duty group was told, or is to be told: that an urgent tip waits is the most. */
export const ALERT_LEVELS = ["nothing", "tips", "urgent"] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

/** A code that binds a group, once. */
export interface DutyCode {
  /** SHA-256, hex. */
  hash: string;
  /** Id of the officer who made it. */
  by: string;
  /** Milliseconds since the epoch. */
  until: number;
  /** So often another one was typed while it held. */
  wrong: number;
}

/** The group that is bound. Its address is sealed apart. */
export interface DutyGroup {
  channel: ChannelId;
  /** Id of the officer whose code bound it. */
  by: string;
  /** Day, ISO 8601. */
  on: string;
}

export interface AlertRow {
  code: DutyCode | null;
  duty: DutyGroup | null;
  /** A DutyAddress under the `duty` subkey; null: no group is bound. */
  address: Uint8Array<ArrayBuffer> | null;
  /** The day on which the bot was out of the group that was bound; null: it was not. */
  lostOn: string | null;
  /** Whether the platform refused the last alert. */
  refused: boolean;
  /** Since an officer has looked last. */
  told: AlertLevel;
  /** What the next alert is about. */
  wanted: AlertLevel;
  /**
   * When the next alert goes, and until when none does. Both are cleared as soon as they are over:
   * they would tell the minute in which an urgent tip came.
   */
  nextAt: number | null;
  restsUntil: number | null;
}

export const NO_ALERTS: AlertRow = {
  code: null,
  duty: null,
  address: null,
  lostOn: null,
  refused: false,
  told: "nothing",
  wanted: "nothing",
  nextAt: null,
  restsUntil: null,
};

export interface AlertStore {
  get(): AlertRow;
  set(change: Partial<AlertRow>): void;
}
