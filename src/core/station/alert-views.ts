import type { ChannelId } from "../channel.ts";

/** The duty group that is told that tips wait, as the inbox's API has it. */
export interface AlertsView {
  /** Channels on which a group may be bound. */
  channels: ChannelId[];
  /** Who bound it, and on which day (ISO 8601); null: none is bound. */
  group: { channel: ChannelId; by: string; on: string } | null;
  /** The day on which the bot was out of its group, ISO 8601; null: it was not. */
  lostOn: string | null;
  /** Whether the platform refused the last alert. */
  refused: boolean;
  /** Until when the last code binds a group, ISO 8601; null: none does. */
  codeUntil: string | null;
}

/** A code that was just made. Only now it can be shown. */
export interface DutyCodeView {
  /** What is typed in the group. */
  command: string;
  /** ISO 8601. */
  until: string;
}
