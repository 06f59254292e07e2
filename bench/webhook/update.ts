import { CHANNELS } from "../../src/channels.ts";
import type { ChannelId } from "../../src/core/channel.ts";

export const WEBHOOK_SECRET = "bench-webhook-secret";

export function webhookHeaders(channel: ChannelId): Record<string, string> {
  return { "content-type": "application/json", [CHANNELS[channel].secretHeader]: WEBHOOK_SECRET };
}

/** A resident's act: types a text, or presses a button of the newest screen by its option. */
export type Act = { text: string } | { press: string };

/** A resident's message in its context. */
export interface Said {
  chat: number;
  /** Counted from 0. */
  turn: number;
  act: Act;
  /** Number of the newest screen, which its buttons carry. */
  screen: number;
}

/** The webhook's body for one turn of a chat, as the platform sends it. */
export function updateOf(channel: ChannelId, said: Said): string {
  return JSON.stringify(UPDATES[channel](said));
}

const NAME = { first_name: "Resident", username: "resident" };

function telegramUpdate({ chat, turn, act, screen }: Said) {
  const from = { id: chat, is_bot: false, ...NAME };
  const message = {
    message_id: turn + 1,
    chat: { id: chat, type: "private", ...NAME },
    date: 1_790_000_000 + turn,
  };
  if ("text" in act) {
    return { update_id: turn + 1, message: { ...message, from, text: act.text } };
  }
  const query = {
    id: `${chat}${turn}`,
    from,
    // A press contains the whole message of its button. Its text is the longest part.
    message: { ...message, text: "Bạn muốn báo về việc gì? Chọn một mục dưới đây." },
    chat_instance: `${chat}`,
    data: `o:${screen}:${act.press}`,
  };
  return { update_id: turn + 1, callback_query: query };
}

function zaloEvent({ chat, turn, act }: Said) {
  if (!("text" in act)) throw new RangeError("Zalo has no buttons");
  return {
    event_name: "message.text.received",
    message: {
      from: { id: String(chat), display_name: "Resident", is_bot: false },
      chat: { id: String(chat), chat_type: "PRIVATE" },
      text: act.text,
      message_id: `${chat}-${turn}`,
      date: 1_790_000_000_000 + turn,
    },
  };
}

const UPDATES: Record<ChannelId, (said: Said) => object> = {
  telegram: telegramUpdate,
  zalo: zaloEvent,
};
