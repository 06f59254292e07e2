import { Bot, InlineKeyboard } from "grammy";
import type { Update } from "grammy/types";
import { questionAt, takenOption } from "../questions/questions.ts";
import { answerOf, newState, questionOf, type SwitchState } from "../questions/switch-bot.ts";
import { ME } from "./conversations-bot.ts";

const CHAT = { id: 77, type: "private" as const, first_name: "R" };
const FROM = { id: 77, is_bot: false, first_name: "R" };

/** A hand-written grammY bot. Its calls are answered before they reach the network. */
export function makeSwitchBot(): (turns: number) => Promise<void> {
  let json = JSON.stringify(newState());
  const bot = new Bot("1:bench", { botInfo: ME });
  bot.api.config.use(async () => ({ ok: true, result: true as never }));
  bot.on("message:text", async (c) => {
    // Only this code writes it.
    const state = answerOf(JSON.parse(json) as SwitchState, c.message.text);
    const { text, options } = questionOf(state);
    const rows = options.map(({ label, data }) => [InlineKeyboard.text(label, data)]);
    json = JSON.stringify(state);
    await c.reply(text, { reply_markup: InlineKeyboard.from(rows) });
  });
  return async (turns) => {
    json = JSON.stringify(newState());
    for (let turn = 0; turn < turns; turn++) await bot.handleUpdate(updateOf(turn));
  };
}

function updateOf(turn: number): Update {
  const text = questionAt(turn).options[takenOption(turn)] ?? "";
  return { update_id: turn, message: { message_id: turn, date: 0, chat: CHAT, from: FROM, text } };
}
