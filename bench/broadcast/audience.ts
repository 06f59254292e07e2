import type { ApiCall, SimUser, Simulator } from "../../simulator/contracts.ts";
import { createSimulator } from "../../simulator/simulator.ts";

/** What Telegram allows. */
export const ALLOWED_PER_SECOND = 30;
const ALLOWED_PER_CHAT = 1;
const COOL_DOWN_SECONDS = 1;

/** A call that sends a message. */
export interface Send {
  /** When it arrived, ms since the epoch. */
  at: number;
  chat: string;
  text: string;
  isTaken: boolean;
}

/** One bot of the simulator, with Telegram's limits, and the people that have started it. */
export class Audience {
  readonly simulator: Simulator;
  readonly token: string;
  readonly latencyMs: number;
  readonly people: SimUser[] = [];
  readonly sends: Send[] = [];
  #lastRead: ApiCall | undefined;

  private constructor(simulator: Simulator, token: string, latencyMs: number) {
    this.simulator = simulator;
    this.token = token;
    this.latencyMs = latencyMs;
  }

  static async open(count: number, latencyMs: number): Promise<Audience> {
    const token = "730000001:broadcast-telegram-token";
    const simulator = await createSimulator({
      port: 0,
      telegram: { token, secret: "" },
      zalo: { token: "840000002:broadcast-zalo-token", secret: "broadcast-zalo-secret" },
    });
    const audience = new Audience(simulator, token, latencyMs);
    for (let number = 0; number < count; number++) audience.people.push(audience.#newcomer());
    return audience;
  }

  /** Somebody else whom the bot may write to. */
  #newcomer(): SimUser {
    const user = this.simulator.telegram.user({ lang: "vi" });
    user.say("/start");
    return user;
  }

  /** From now on as slow and as strict as Telegram. What was said before is forgotten. */
  async begin(webhook: { url: string; secret_token: string } | null): Promise<void> {
    const { apiRoot, faults } = this.simulator.telegram;
    const method = webhook ? "setWebhook" : "deleteWebhook";
    const answer = await fetch(`${apiRoot}/bot${this.token}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...webhook, drop_pending_updates: true }),
    });
    if (!answer.ok) throw new Error(`${method}: ${answer.status}`);
    faults.latency(this.latencyMs);
    faults.rateLimit({
      perSecond: ALLOWED_PER_SECOND,
      perChat: ALLOWED_PER_CHAT,
      coolDownSeconds: COOL_DOWN_SECONDS,
    });
  }

  async close(): Promise<void> {
    await this.simulator.close();
  }

  /** Adds what came since the last time to `sends`. Often enough: the simulator forgets old calls. */
  read(): void {
    const { calls } = this.simulator.telegram;
    const fresh = calls.slice(this.#lastRead ? calls.lastIndexOf(this.#lastRead) + 1 : 0);
    this.#lastRead = calls.at(-1);
    this.sends.push(...fresh.filter(isSend).map(sendOf));
  }
}

function isSend({ method }: ApiCall): boolean {
  return method === "sendMessage";
}

function sendOf({ at, params, status }: ApiCall): Send {
  return { at, chat: String(params.chat_id), text: String(params.text), isTaken: status === 200 };
}
