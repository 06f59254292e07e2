/**
 * What happened in a group that is for the bot. `by`: the member who did it, only to ask the platform
 * what they may do there; kept nowhere. "": an administrator who hides; null: nobody who can be one.
 */
export type GroupEvent = { chat: string; languageHint?: string | undefined } & (
  | { type: "command"; command: string; argument: string; by: string | null }
  | { type: "press"; data: string; ack: string; message: string; by: string }
  /** The bot came in, or was made an administrator. */
  | { type: "joined"; isAdministrator: boolean; by: string }
  /** Perhaps the bot is out: the news may be old. */
  | { type: "left" }
  /** The group has another id now. */
  | { type: "moved"; to: string }
);

/** Groups of a channel, where it has them. */
export interface Groups {
  /** null: nothing for the bot. Of messages that are no commands nothing is read. */
  read(update: unknown): GroupEvent | null;
  /** What somebody is in a group now; "": the bot. Rejects if the platform can't say. */
  standing(chat: string, member: string): Promise<"administrator" | "member" | "outside">;
  /** The bot's name, as commands have it behind them; "": it is not known. */
  username: string;
}
