import { moveAt } from "./moves.ts";

export type ChannelId = "telegram" | "zalo";

export const WEBHOOK_SECRET = "bench-webhook-secret";
const SECRET_HEADER: Record<ChannelId, string> = {
  telegram: "x-telegram-bot-api-secret-token",
  zalo: "x-bot-api-secret-token",
};

export function webhookHeaders(channel: ChannelId): Record<string, string> {
  return { "content-type": "application/json", [SECRET_HEADER[channel]]: WEBHOOK_SECRET };
}

/** The body of the webhook for one turn of a chat, as the platform sends it. */
export function updateOf(channel: ChannelId, chat: number, turn: number): string {
  const body = channel === "telegram" ? telegramUpdate(chat, turn) : zaloEvent(chat, turn);
  return JSON.stringify(body);
}

function telegramUpdate(chat: number, turn: number) {
  const name = { first_name: "Resident", username: "resident" };
  return {
    update_id: turn + 1,
    message: {
      message_id: turn + 1,
      from: { id: chat, is_bot: false, language_code: "vi", ...name },
      chat: { id: chat, type: "private", ...name },
      date: 1_790_000_000 + turn,
      text: moveAt(turn),
    },
  };
}

function zaloEvent(chat: number, turn: number) {
  return {
    event_name: "message.text.received",
    message: {
      from: { id: String(chat), display_name: "Resident", is_bot: false },
      chat: { id: String(chat), chat_type: "PRIVATE" },
      text: moveAt(turn),
      message_id: `${chat}-${turn}`,
      date: 1_790_000_000_000 + turn,
    },
  };
}
