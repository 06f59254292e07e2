import { DurableObject } from "cloudflare:workers";
import { Bot, InlineKeyboard } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { Hono } from "hono";
import { answerOf, newState, questionOf, type SwitchState } from "../questions/switch-bot.ts";

/**
 * A hand-written bot for the twelve questions, with grammY in a Durable Object: state in plain
 * JSON, one write a turn, presses answered. Nothing is sealed, repeated updates are not detected,
 * and a failed send is lost.
 */
interface Env {
  CONVERSATION: DurableObjectNamespace<Conversation>;
  TELEGRAM_BOT_TOKEN: string;
  TELEGRAM_API_ROOT: string;
}

// grammY's type has every ability of a bot. None is read here.
const ME = { id: 1, is_bot: true, first_name: "Bench", username: "bench_bot" } as UserFromGetMe;

export class Conversation extends DurableObject<Env> {
  readonly #bot: Bot;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec("CREATE TABLE IF NOT EXISTS state (id INTEGER PRIMARY KEY, json TEXT)");
    const client = { apiRoot: env.TELEGRAM_API_ROOT };
    this.#bot = new Bot(env.TELEGRAM_BOT_TOKEN, { botInfo: ME, client });
    this.#bot.on("callback_query:data", async (c) => {
      const text = this.#turn(c.callbackQuery.data.split(":")[2] ?? "");
      await Promise.all([c.answerCallbackQuery(), c.reply(text, this.#keyboard())]);
    });
    this.#bot.on("message:text", async (c) => {
      await c.reply(this.#turn(c.message.text), this.#keyboard());
    });
  }

  async receive(update: Update): Promise<void> {
    await this.#bot.handleUpdate(update);
  }

  #read(): SwitchState {
    const [row] = this.ctx.storage.sql.exec<{ json: string }>("SELECT json FROM state").toArray();
    // Only this code writes it.
    return row ? (JSON.parse(row.json) as SwitchState) : newState();
  }

  #turn(typed: string): string {
    const state = answerOf(this.#read(), typed);
    const json = JSON.stringify(state);
    this.ctx.storage.sql.exec("INSERT OR REPLACE INTO state (id, json) VALUES (1, ?)", json);
    return questionOf(state).text;
  }

  #keyboard() {
    const { options } = questionOf(this.#read());
    const rows = options.map(({ label, data }) => [InlineKeyboard.text(label, data)]);
    return { reply_markup: InlineKeyboard.from(rows) };
  }
}

/** wrangler.toml names these classes. Nothing calls them here. */
export class Mailbox extends DurableObject<Env> {}
export class Station extends DurableObject<Env> {}
export class Broadcaster extends DurableObject<Env> {}

export default new Hono<{ Bindings: Env }>()
  .get("/health", (c) => c.text("ok"))
  .post("/webhook/telegram", async (c) => {
    const update = await c.req.json<Update>();
    const chat = update.message?.chat.id ?? update.callback_query?.from.id;
    await c.env.CONVERSATION.getByName(String(chat)).receive(update);
    return c.body(null, 200);
  });
