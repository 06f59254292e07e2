import {
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  conversations,
  createConversation,
  type VersionedState,
} from "@grammyjs/conversations";
import { Bot, type Context, InlineKeyboard } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";

type MyContext = ConversationFlavor<Context>;

export const ME: UserFromGetMe = {
  id: 1,
  is_bot: true,
  first_name: "Bench",
  username: "bench_bot",
  can_join_groups: false,
  can_read_all_group_messages: false,
  can_manage_bots: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  supports_inline_queries: false,
  supports_join_request_queries: false,
};

const CHAT = 77;
const QUESTIONS: [text: string, options: string[]][] = [
  ["Bạn muốn báo về việc gì?", ["Trộm cắp", "Ma túy", "Lừa đảo", "Giao thông"]],
  ["Việc xảy ra khi nào?", ["Đang xảy ra", "Hôm nay", "Hôm qua", "Trước đó"]],
  ["Ở phường nào?", ["Sông Trí", "Hải Ninh", "Vũng Áng", "Hoành Sơn"]],
  ["Ở chỗ nào?", ["Bỏ qua"]],
  ["Chuyện gì đã xảy ra?", []],
  ["Có ảnh không?", ["Bỏ qua"]],
  ["Bạn muốn thế nào?", ["Báo cho tôi", "Không giữ đường về"]],
  ["Xem lại trước khi gửi.", ["Gửi", "Sửa"]],
];

/** A resident who writes tip after tip in one endless conversation. */
async function tipAfterTip(conversation: Conversation, ctx: Context): Promise<void> {
  for (;;) {
    for (const [text, options] of QUESTIONS) {
      const keyboard = InlineKeyboard.from(
        options.map((label, index) => [InlineKeyboard.text(label, `o:${index}`)]),
      );
      await ctx.reply(text, { reply_markup: keyboard });
      await conversation.waitFor("message:text");
    }
  }
}

/**
 * Replaces the network. A conversation logs the API's answers, so they must come from below
 * grammY's transformers. A plain object, because a real Response would cost more.
 */
const answerLocally = (async () => ({
  json: async () => ({
    ok: true,
    result: { message_id: 1, date: 0, chat: { id: CHAT, type: "private" } },
  }),
  // grammY's client reads nothing else of a response.
})) as unknown as typeof fetch;

export interface ConversationsBot {
  /** Plays one turn of the only chat. */
  turn(number: number): Promise<void>;
  /** The state that is saved between turns. */
  state: { json: string };
}

/** grammY with its conversations plugin. Its state is saved as JSON after each turn. */
export function makeConversationsBot(): ConversationsBot {
  const state = { json: "" };
  const bot = new Bot<MyContext>("1:bench", { botInfo: ME, client: { fetch: answerLocally } });
  bot.use(
    conversations({
      storage: {
        // Only this code writes it.
        read: () =>
          state.json === ""
            ? undefined
            : (JSON.parse(state.json) as VersionedState<ConversationData>),
        write: (_key, data) => {
          state.json = JSON.stringify(data);
        },
        delete: () => {
          state.json = "";
        },
      },
    }),
  );
  bot.use(createConversation(tipAfterTip));
  bot.on("message", (ctx) => ctx.conversation.enter("tipAfterTip"));
  return { state, turn: (number) => bot.handleUpdate(updateOf(number)) };
}

function updateOf(number: number): Update {
  const from = { id: CHAT, is_bot: false, first_name: "R" };
  const chat = { id: CHAT, type: "private" as const, first_name: "R" };
  const text = `Câu trả lời ${number}`;
  return { update_id: number, message: { message_id: number, date: 0, chat, from, text } };
}
