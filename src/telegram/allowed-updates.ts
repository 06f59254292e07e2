/** The kinds of update that the bot asks Telegram for, by webhook or by polling. */
export const ALLOWED_UPDATES = [
  "message",
  "edited_message",
  "callback_query",
  "my_chat_member",
] as const;
