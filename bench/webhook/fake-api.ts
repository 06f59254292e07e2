import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

const CHAT_ID = /"chat_id":"?(\d+)/;
/** The screen number of the first button. A message without buttons does not change it. */
const SCREEN = /"callback_data":"[oc]:(\d+):/;

/** A Bot API that accepts every call at once and tells those who wait for a send. */
export class FakeApi {
  readonly #server = createServer((call, response) => void this.#answer(call, response));
  /** By chat. */
  readonly #waiting = new Map<number, () => void>();
  readonly #screens = new Map<number, number>();
  #calls = 0;
  /** Number of sends that no update was waiting for. */
  extraSends = 0;
  /** Number of presses that were answered by a call. */
  answeredPresses = 0;

  listen(port: number): Promise<void> {
    if (this.#server.listening) return Promise.resolve();
    this.#server.keepAliveTimeout = 60_000;
    return new Promise((resolve) => {
      this.#server.listen(port, "127.0.0.1", resolve);
    });
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Resolves when the next send to the chat has arrived. */
  nextSend(chat: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(chat, resolve);
    });
  }

  /** Number of the newest screen that the chat was shown; 0: none with buttons. */
  screenOf(chat: number): number {
    return this.#screens.get(chat) ?? 0;
  }

  async #answer(call: IncomingMessage, response: ServerResponse): Promise<void> {
    call.setEncoding("utf8");
    let body = "";
    for await (const chunk of call) body += chunk;
    this.#calls += 1;
    const isSend = call.url?.endsWith("/sendMessage") === true;
    // Telegram's id is a number and Zalo's a text. Each client accepts both.
    const result = isSend ? { message_id: this.#calls } : true;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ ok: true, result }));
    if (isSend) this.#arrived(Number(CHAT_ID.exec(body)?.[1]), SCREEN.exec(body)?.[1]);
    else if (call.url?.endsWith("/answerCallbackQuery")) this.answeredPresses += 1;
  }

  #arrived(chat: number, screen: string | undefined): void {
    if (screen !== undefined) this.#screens.set(chat, Number(screen));
    const waiting = this.#waiting.get(chat);
    if (!waiting) this.extraSends += 1;
    this.#waiting.delete(chat);
    waiting?.();
  }
}
