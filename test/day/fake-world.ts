import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { ChannelId } from "../../src/core/channel.ts";

/** A message that a platform took. */
export interface Message {
  text: string;
  params: Record<string, unknown>;
}

export interface WorldCall {
  channel: ChannelId;
  method: string;
  chat: string;
  params: Record<string, unknown>;
}

/** How a call fails. `accepted`: the message is shown nevertheless. */
export type Trouble =
  | { type: "status"; status: number; description: string; retryAfter?: number; accepted?: true }
  | { type: "page" }
  | { type: "cut"; accepted?: true };

export function failing(status: number, description: string) {
  return { type: "status", status, description } as const;
}

const TOKEN_PATH = /^\/(telegram|zalo)\/(file\/)?bot[^/]+\/(.+)$/;

/** Telegram and Zalo over real sockets, for any number of chats. */
export class FakeWorld {
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #messages = new Map<string, Message[]>();
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly files = new Map<string, Uint8Array>();
  /** File paths of Telegram, by file id. */
  readonly paths = new Map<string, string>();
  judge: (call: WorldCall) => Trouble | null = () => null;
  /** How many sends were asked for so far. */
  calls = 0;
  readonly #shows = new Map<string, number>();
  readonly #shownAt = new Map<string, number>();
  onCall: () => void = () => undefined;
  #port = 0;

  async open(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    const address = this.#server.address();
    this.#port = typeof address === "object" && address ? address.port : 0;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get host(): string {
    return `127.0.0.1:${this.#port}`;
  }

  /** Number of messages shown to a chat, including repeats. */
  shows(chat: string): number {
    return this.#shows.get(chat) ?? 0;
  }

  /** When something was last shown to a chat, ms since the epoch. */
  shownAt(chat: string): number {
    return this.#shownAt.get(chat) ?? 0;
  }

  to(chat: string): Message[] {
    const list = this.#messages.get(chat) ?? [];
    this.#messages.set(chat, list);
    return list;
  }

  /** Resolves at the next call that is about a chat. */
  change(chat: string): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(chat, [...(this.#waiting.get(chat) ?? []), resolve]);
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "", "http://world");
    if (request.method === "GET") return this.#file(pathname, response);
    let body = "";
    request.setEncoding("utf8");
    for await (const chunk of request) body += chunk;
    const [, channel, , method = ""] = TOKEN_PATH.exec(pathname) ?? [];
    const params = JSON.parse(body) as Record<string, unknown>;
    if (method === "getFile") {
      return say(response, 200, {
        ok: true,
        result: { file_path: this.paths.get(String(params.file_id)) },
      });
    }
    const chat = String(params.chat_id ?? "");
    this.#call(
      { channel: channel === "zalo" ? "zalo" : "telegram", method, chat, params },
      response,
    );
  }

  #call(call: WorldCall, response: ServerResponse): void {
    this.calls += 1;
    const trouble = this.judge(call);
    const isShown = trouble === null || ("accepted" in trouble && trouble.accepted === true);
    const id = this.calls;
    if (isShown) this.#show(call);
    this.#wake(call.chat);
    if (trouble) misbehave(trouble, call, response);
    else {
      const message_id = call.channel === "zalo" ? `sent-${id}` : id;
      say(response, 200, { ok: true, result: { message_id } });
    }
    this.onCall();
  }

  #show({ method, chat, params }: WorldCall): void {
    if (method !== "sendMessage") return;
    const list = this.to(chat);
    const last = list.at(-1);
    this.#shows.set(chat, this.shows(chat) + 1);
    this.#shownAt.set(chat, Date.now());
    // A person recognises a repeat, and does not answer it again.
    if (last && JSON.stringify(last.params) === JSON.stringify(params)) return;
    list.push({ text: String(params.text ?? ""), params });
  }

  #wake(chat: string): void {
    const waiting = this.#waiting.get(chat) ?? [];
    this.#waiting.delete(chat);
    for (const resolve of waiting) resolve();
  }

  #file(pathname: string, response: ServerResponse): void {
    const name = decodeURIComponent(pathname.split("/").at(-1) ?? "");
    const bytes = this.files.get(name);
    if (!bytes) return say(response, 404, {});
    response.setHeader("content-length", bytes.byteLength);
    response.end(bytes);
  }
}

function say(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

/** Its error messages repeat the request, as those of a careless server do. */
function misbehave(trouble: Trouble, call: WorldCall, response: ServerResponse): void {
  const echo = JSON.stringify(call);
  switch (trouble.type) {
    case "cut":
      response.destroy();
      return;
    case "page":
      response.writeHead(200, { "content-type": "text/html" });
      response.end(`<h1>It works</h1><pre>${echo}</pre>`);
      return;
    case "status": {
      const { status, description, retryAfter } = trouble;
      const parameters =
        retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
      const body = {
        ok: false,
        error_code: status,
        description: `${description} ${echo}`,
        ...parameters,
      };
      return say(response, status, body);
    }
  }
}
