import { DurableObject } from "cloudflare:workers";
import { Hono } from "hono";

/**
 * The smallest durable bot: a bare Hono handler, one write in a Durable Object, one send. It does
 * not answer presses. It runs on the same launcher, so it has the same bindings.
 */
interface Env {
  CONVERSATION: DurableObjectNamespace<Conversation>;
  TELEGRAM_BOT_TOKEN: string;
  TELEGRAM_API_ROOT: string;
}

interface Message {
  chat: { id: number };
  text: string;
}

type Update = { update_id: number } & (
  | { message: Message }
  | { callback_query: { message: Message; data: string } }
);

const TEXT = "Bạn muốn báo về việc gì?";
const KEYBOARD = {
  inline_keyboard: [[{ text: "Trộm cắp", callback_data: "o:0:o1" }]],
};

export class Conversation extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec("CREATE TABLE IF NOT EXISTS state (id INTEGER PRIMARY KEY, json TEXT)");
  }

  async receive(chat: number, update_id: number, text: string): Promise<void> {
    const json = JSON.stringify({ update_id, text });
    this.ctx.storage.sql.exec("INSERT OR REPLACE INTO state (id, json) VALUES (1, ?)", json);
    this.ctx.waitUntil(this.#send(chat));
  }

  async #send(chat: number): Promise<void> {
    const { TELEGRAM_API_ROOT: root, TELEGRAM_BOT_TOKEN: token } = this.env;
    const response = await fetch(`${root}/bot${token}/sendMessage`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ chat_id: chat, text: TEXT, reply_markup: KEYBOARD }),
    });
    await response.json();
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
    const query = "callback_query" in update ? update.callback_query : null;
    const message = "message" in update ? update.message : update.callback_query.message;
    const object = c.env.CONVERSATION.getByName(String(message.chat.id));
    await object.receive(message.chat.id, update.update_id, query?.data ?? message.text);
    return c.body(null, 200);
  });
