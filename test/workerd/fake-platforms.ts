import { CHANNEL_IDS, type ChannelId } from "../../src/core/channel.ts";

/** A call that reached a platform: counted whether it was accepted or refused. */
export interface PlatformCall {
  channel: ChannelId;
  method: string;
  chat: string;
  text: string;
  params: Record<string, unknown>;
}

/** What a platform does with a call. `hang`: no answer until the test allows it. */
export type Behaviour =
  | { type: "error"; status: number; description: string; retryAfter?: number; movedTo?: number }
  | { type: "network" }
  | { type: "hang"; isOver: () => boolean; ending?: Behaviour };

type Judge = (call: PlatformCall) => Behaviour | null;

export const behave = {
  tooMany: (retryAfter: number): Behaviour => ({
    type: "error",
    status: 429,
    description: `Too Many Requests: retry after ${retryAfter}`,
    retryAfter,
  }),
  quota: { type: "error", status: 429, description: "Quota exceeded" },
  broken: { type: "error", status: 502, description: "Bad Gateway" },
  blocked: { type: "error", status: 403, description: "Forbidden: bot was blocked by the user" },
  noChat: { type: "error", status: 400, description: "Bad Request: chat not found" },
  malformed: { type: "error", status: 400, description: "Bad Request: message is too long" },
  unauthorized: { type: "error", status: 401, description: "Unauthorized" },
  offline: { type: "network" },
} satisfies Record<string, Behaviour | ((n: number) => Behaviour)>;

/**
 * Both Bot APIs, in place of the global `fetch` that the channels call. It accepts every call,
 * unless `judge` says otherwise, and serves the files that a test puts there.
 */
export class FakePlatforms {
  /** Accepted sends, in the order of their arrival. */
  readonly sent: PlatformCall[] = [];
  /** Accepted messages, by chat. */
  readonly #messages = new Map<string, PlatformCall[]>();
  /** Every call, refused and broken ones too. */
  readonly calls: PlatformCall[] = [];
  /** Edits of earlier messages, tried and accepted ones: nobody waits for them, so they come whenever. */
  readonly edits: PlatformCall[] = [];
  readonly edited: PlatformCall[] = [];
  /** Ids of accepted messages, by chat, in the order of their arrival. */
  readonly ids = new Map<string, number[]>();
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  judge: Judge = () => null;
  /** What users are in every group, the bot (100000001) too; else they have left. */
  readonly standings = new Map<unknown, string>();
  /** Telegram's limits, of all sends and of those to one chat, in a second; null: none. */
  limits: { all: number; chat: number } | null = null;
  /** Sends that the limits refused. */
  refused = 0;
  /** Sends that the limits let through. */
  #passed: { at: number; chat: string }[] = [];
  /** The status of every download. */
  fileStatus = 200;
  /** Whether downloads wait. */
  holdsFiles = false;
  /** Whether a download has a Content-Length. */
  saysLength = true;
  /** Difference between that length and the true one. */
  lengthError = 0;
  #id = 100;

  readonly fetch: typeof fetch = async (input, init) => {
    const at = Date.now();
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (request.method === "GET") return await this.#file(url);
    return await this.#api(url, await request.json(), at);
  };

  /** The next calls that fit get this behaviour, `times` times. */
  next(behaviour: Behaviour, { times = 1, chat }: { times?: number; chat?: string } = {}): void {
    const before = this.judge;
    let left = times;
    this.judge = (call) => {
      const fits = call.method === "sendMessage" && (chat === undefined || call.chat === chat);
      if (left <= 0 || !fits) return before(call);
      left -= 1;
      return behaviour;
    };
  }

  forget(): void {
    this.sent.length = 0;
    this.#messages.clear();
    this.calls.length = 0;
    this.edits.length = 0;
    this.edited.length = 0;
    this.judge = () => null;
    this.limits = null;
    this.refused = 0;
    this.fileStatus = 200;
    this.saysLength = true;
    this.holdsFiles = false;
    this.lengthError = 0;
  }

  to(chat: string): PlatformCall[] {
    return [...(this.#messages.get(chat) ?? [])];
  }

  async #api(url: URL, params: Record<string, unknown>, at: number): Promise<Response> {
    const channel = CHANNEL_IDS.find((id) => url.hostname === `${id}.test`);
    if (!channel) throw new TypeError("no platform of this name");
    const method = url.pathname.split("/").at(-1) ?? "";
    if (method === "getFile") {
      return Response.json({ ok: true, result: { file_path: `files/${String(params.file_id)}` } });
    }
    const call = {
      channel,
      method,
      chat: String(params.chat_id ?? ""),
      text: String(params.text ?? ""),
      params,
    } as const;
    const isEdit = method.startsWith("editMessage");
    (isEdit ? this.edits : this.calls).push(call);
    const behaviour = this.judge(call) ?? this.#limit(call, at);
    if (behaviour) return await misbehave(behaviour);
    if (method === "getChatMember") {
      const status = this.standings.get(params.user_id) ?? "left";
      return Response.json({ ok: true, result: { status } });
    }
    (isEdit ? this.edited : this.sent).push(call);
    this.#id += 1;
    if (method === "sendMessage") {
      this.#messages.set(call.chat, [...(this.#messages.get(call.chat) ?? []), call]);
      this.ids.set(call.chat, [...(this.ids.get(call.chat) ?? []), this.#id]);
    }
    const id = channel === "zalo" ? `sent-${this.#id}` : this.#id;
    return Response.json({ ok: true, result: { message_id: id } });
  }

  #limit({ chat }: PlatformCall, now: number): Behaviour | null {
    if (!this.limits) return null;
    this.#passed = this.#passed.filter(({ at }) => at > now - 1_000);
    const own = this.#passed.filter((send) => send.chat === chat);
    if (this.#passed.length < this.limits.all && own.length < this.limits.chat) {
      this.#passed.push({ at: now, chat });
      return null;
    }
    this.refused += 1;
    return behave.tooMany(1);
  }

  async #file(url: URL): Promise<Response> {
    while (this.holdsFiles) await scheduler.wait(5);
    const bytes = this.files.get(url.pathname.split("/").at(-1) ?? "");
    if (!bytes || this.fileStatus !== 200) {
      return new Response(null, { status: bytes ? this.fileStatus : 404 });
    }
    const headers = { "content-length": String(bytes.byteLength + this.lengthError) };
    return this.saysLength ? new Response(bytes, { headers }) : new Response(inPieces(bytes));
  }
}

function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  const size = 256 * 1024;
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.byteLength) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

async function misbehave(behaviour: Behaviour): Promise<Response> {
  switch (behaviour.type) {
    case "network":
      throw new TypeError("fetch failed: http://telegram.test/bot100000001:test-telegram-token");
    case "hang":
      // Polls, because workerd forbids that one object settles another's promise.
      while (!behaviour.isOver()) await scheduler.wait(5);
      if (behaviour.ending) return await misbehave(behaviour.ending);
      return Response.json({ ok: true, result: { message_id: 1 } });
    case "error": {
      const { status, description, retryAfter, movedTo } = behaviour;
      const told = { retry_after: retryAfter, migrate_to_chat_id: movedTo };
      const parameters = (retryAfter ?? movedTo) ? { parameters: told } : {};
      return Response.json(
        { ok: false, error_code: status, description, ...parameters },
        { status },
      );
    }
  }
}
