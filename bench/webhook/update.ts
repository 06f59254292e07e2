import { CHANNELS } from "../../src/channels.ts";
import type { ChannelId } from "../../src/core/channel.ts";

export const WEBHOOK_SECRET = "bench-webhook-secret";

export function webhookHeaders(channel: ChannelId): Record<string, string> {
  return { "content-type": "application/json", [CHANNELS[channel].secretHeader]: WEBHOOK_SECRET };
}

/** What a resident says, in its order. */
export interface Said {
  chat: number;
  /** Counted from 0. */
  turn: number;
  text: string;
}

/** The body of the webhook for one turn of a chat, as the platform sends it. */
export function updateOf(channel: ChannelId, said: Said): string {
  return JSON.stringify(UPDATES[channel](said));
}

function telegramUpdate({ chat, turn, text }: Said) {
  const name = { first_name: "Resident", username: "resident" };
  return {
    update_id: turn + 1,
    message: {
      message_id: turn + 1,
      from: { id: chat, is_bot: false, language_code: "vi", ...name },
      chat: { id: chat, type: "private", ...name },
      date: 1_790_000_000 + turn,
      text,
    },
  };
}

function zaloEvent({ chat, turn, text }: Said) {
  return {
    event_name: "message.text.received",
    message: {
      from: { id: String(chat), display_name: "Resident", is_bot: false },
      chat: { id: String(chat), chat_type: "PRIVATE" },
      text,
      message_id: `${chat}-${turn}`,
      date: 1_790_000_000_000 + turn,
    },
  };
}

const UPDATES: Record<ChannelId, (said: Said) => object> = {
  telegram: telegramUpdate,
  zalo: zaloEvent,
};
