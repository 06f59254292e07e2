import { DurableObject } from "cloudflare:workers";
import { Hono } from "hono";

/**
 * The least that a durable bot can do: a bare Hono handler, one write in a Durable Object, one
 * send. It runs on the same launcher, so it has the same bindings.
 */
interface Env {
  CONVERSATION: DurableObjectNamespace<Conversation>;
  TELEGRAM_BOT_TOKEN: string;
  TELEGRAM_API_ROOT: string;
}

interface Update {
  update_id: number;
  message: { chat: { id: number }; text: string };
}

const TEXT = "Bạn cần gì?\n\n1. Gửi tin báo ẩn danh\n2. Tin báo của tôi\n3. Thông báo chính thức";

export class Conversation extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec("CREATE TABLE IF NOT EXISTS state (id INTEGER PRIMARY KEY, json TEXT)");
  }

  async receive({ update_id, message }: Update): Promise<void> {
    const json = JSON.stringify({ update_id, text: message.text });
    this.ctx.storage.sql.exec("INSERT OR REPLACE INTO state (id, json) VALUES (1, ?)", json);
    this.ctx.waitUntil(this.#send(message.chat.id));
  }

  async #send(chat: number): Promise<void> {
    const { TELEGRAM_API_ROOT: root, TELEGRAM_BOT_TOKEN: token } = this.env;
    const response = await fetch(`${root}/bot${token}/sendMessage`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ chat_id: chat, text: TEXT }),
    });
    await response.json();
  }
}

/** wrangler.toml names them; nothing calls them here. */
export class Mailbox extends DurableObject<Env> {}
export class Station extends DurableObject<Env> {}
export class Broadcaster extends DurableObject<Env> {}

export default new Hono<{ Bindings: Env }>()
  .get("/health", (c) => c.text("ok"))
  .post("/webhook/telegram", async (c) => {
    const update = await c.req.json<Update>();
    await c.env.CONVERSATION.getByName(String(update.message.chat.id)).receive(update);
    return c.body(null, 200);
  });
