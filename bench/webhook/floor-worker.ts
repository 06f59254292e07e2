import { DurableObject } from "cloudflare:workers";
import { sealedRow } from "../../src/app/sealed-rows.ts";
import { toBase64Url } from "../../src/core/base64url.ts";
import { newSession } from "../../src/core/flow/session.ts";
import { toJsonBytes } from "../../src/core/text/json-bytes.ts";
import { toPaddedSession } from "../../src/core/text/padded-json.ts";
import { DAY_MS } from "../../src/core/units.ts";
import { sameText } from "../../src/http/same-text.ts";
import { Alarm } from "../../src/objects/alarm.ts";
import { makeKeyring } from "../../src/seal/keyring.ts";
import { CONVERSATION_MIGRATIONS } from "../../src/storage/conversation-store.ts";
import { makeAtomically } from "../../src/storage/make-atomically.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { SealedDocument } from "../../src/storage/sealed-document.ts";
import { SeenUpdates } from "../../src/storage/seen-updates.ts";
import { SqlOutbox } from "../../src/storage/sql-outbox.ts";

/**
 * What protects a resident, and nothing else: the secret compared in constant time, keyed names and
 * ids, a sealed document and a sealed row in one commit with the update's id, an alarm. There is no
 * flow, no text, no schema and no retry: no Worker with these parts is cheaper.
 */
interface Env {
  CONVERSATION: DurableObjectNamespace<Conversation>;
  TELEGRAM_BOT_TOKEN: string;
  TELEGRAM_API_ROOT: string;
  TELEGRAM_WEBHOOK_SECRET: string;
}

interface Message {
  chat: { id: number };
  text: string;
}

interface Update {
  update_id: number;
  message?: Message;
  callback_query?: { id: string; message: Message; data: string };
}

const TEXT = "Bạn muốn báo về việc gì?";
const KEYBOARD = { inline_keyboard: [[{ text: "Trộm cắp", callback_data: "o:0:o1" }]] };
const LEASE_MS = 30_000;
const SETTLE_MS = 1_000;

const keyring = makeKeyring(new Uint8Array(32).fill(7));
const names = new Map<number, string>();

export class Conversation extends DurableObject<Env> {
  readonly #outbox = new SqlOutbox(this.ctx.storage.sql);
  readonly #seen = new SeenUpdates(this.ctx.storage.sql);
  readonly #document = new SealedDocument(this.ctx.storage.sql);
  readonly #alarm = new Alarm((at) => void this.ctx.storage.setAlarm(at));
  readonly #commit = makeAtomically(this.ctx.storage, [this.#outbox, this.#seen, this.#document]);
  readonly #boxes: Promise<{ session: Box; rows: Box }>;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.transactionSync(() => migrate(ctx.storage.sql, CONVERSATION_MIGRATIONS));
    this.#boxes = boxes(ctx.id.toString());
  }

  async receive(chat: number, update: number, text: string): Promise<void> {
    const mac = await (await keyring).bytes("name/update", `telegram:${chat}:${update}`);
    const id = toBase64Url(mac.subarray(0, 16));
    if (this.#seen.has(id)) return;
    const call = { chat_id: chat, text: TEXT, reply_markup: KEYBOARD };
    const { session: box, rows } = await this.#boxes;
    const session = { ...newSession(), held: text };
    const sealed = await box.seal(toPaddedSession(session), sealedRow.document);
    const about = sealedRow.outbox(this.ctx.id.toString(), { lane: "chat" });
    const payload = await rows.seal(toJsonBytes(call), about);
    const now = Date.now();
    const row = this.#commit(() => {
      this.#document.write(sealed, box, session);
      this.#seen.mark(id, now, now - DAY_MS);
      this.#alarm.wake(now + SETTLE_MS);
      const [added] = this.#outbox.add(
        [{ lane: "chat", notBefore: 0, payload }],
        now,
        now + LEASE_MS,
      );
      return added?.id ?? 0;
    });
    this.ctx.waitUntil(this.#send(call, row));
  }

  override async alarm(): Promise<void> {
    this.#alarm.rang();
    this.#outbox.settle();
  }

  async #send(call: object, row: number): Promise<void> {
    const { TELEGRAM_API_ROOT: root, TELEGRAM_BOT_TOKEN: token } = this.env;
    const response = await fetch(`${root}/bot${token}/sendMessage`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(call),
    });
    await response.json();
    this.#outbox.endSoon(row);
  }
}

type Box = Awaited<ReturnType<Awaited<typeof keyring>["box"]>>;

async function boxes(object: string): Promise<{ session: Box; rows: Box }> {
  const ring = await keyring;
  return { session: await ring.box("session", object), rows: await ring.box("outbox") };
}

/** wrangler.toml names these classes. Nothing calls them here. */
export class Mailbox extends DurableObject<Env> {}
export class Station extends DurableObject<Env> {}
export class Broadcaster extends DurableObject<Env> {}

const SECRET_HEADER = "x-telegram-bot-api-secret-token";

async function fetchOf(request: Request, env: Env): Promise<Response> {
  if (request.method === "GET") return new Response("ok");
  const shown = request.headers.get(SECRET_HEADER) ?? "";
  if (!sameText(shown, env.TELEGRAM_WEBHOOK_SECRET)) return new Response(null, { status: 401 });
  const { update_id, callback_query: query, message: typed } = await request.json<Update>();
  const message = query?.message ?? typed;
  if (!message) return new Response(null);
  const chat = message.chat.id;
  const name = names.get(chat) ?? (await (await keyring).name("name/conversation", `${chat}`));
  names.set(chat, name);
  const text = query?.data ?? message.text;
  await env.CONVERSATION.getByName(name).receive(chat, update_id, text);
  if (!query) return new Response(null);
  return Response.json({ method: "answerCallbackQuery", callback_query_id: query.id });
}

export default { fetch: fetchOf };
