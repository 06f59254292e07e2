import type { Hono } from "hono";
import { CallLog } from "../call-log.ts";
import { CallRunner } from "../call-runner.ts";
import type { Chance } from "../chance.ts";
import type { NewUser, SimChannel, SimFile, ZaloOptions } from "../contracts.ts";
import { ControlError } from "../control-error.ts";
import { FaultSwitch } from "../fault-switch.ts";
import type { BotProfile } from "../phone.ts";
import { sampleSticker } from "../samples.ts";
import { Shelf } from "../shelf.ts";
import type { Timers } from "../timers.ts";
import { WebhookCaller } from "../webhook-caller.ts";
import { createZaloApi } from "./zalo-api.ts";
import { ZaloDelivery } from "./zalo-delivery.ts";
import { keepZalo, type ZaloMemory } from "./zalo-memory.ts";
import { createZaloRules } from "./zalo-rules.ts";
import { type ZaloChat, ZaloState } from "./zalo-state.ts";
import { ZaloUser } from "./zalo-user.ts";

/** Not documented. */
const WEBHOOK_TIMEOUT_MS = 5_000;
const SECRET_HEADER = "x-bot-api-secret-token";

export interface ZaloChannelDeps {
  apiRoot: string;
  mediaRoot: string;
  now: () => number;
  timers: Timers;
  chance: Chance;
  fetch: typeof fetch;
  /** Directory that keeps the chats over a restart. */
  directory: string | undefined;
}

/** Zalo's side of one bot: its API, its residents, its deliveries. */
export class ZaloChannel implements SimChannel {
  readonly name = "zalo";
  readonly publicChats = [];
  readonly groups = [];
  readonly apiRoot: string;
  readonly api: Hono;
  readonly faults: FaultSwitch;
  #mediaRoot: string;
  #users: ZaloUser[] = [];
  #log = new CallLog();
  #state: ZaloState;
  #caller: WebhookCaller;
  #delivery: ZaloDelivery;
  #shelf: Shelf<ZaloMemory> | null = null;

  constructor(options: ZaloOptions, deps: ZaloChannelDeps) {
    const { now, timers, chance, fetch } = deps;
    const { token, secret, webhookUrl, wrapped = false, retries = [] } = options;
    this.apiRoot = deps.apiRoot;
    this.#mediaRoot = deps.mediaRoot;
    this.faults = new FaultSwitch(now);
    this.#state = new ZaloState({ token, now, chance });
    const timeoutMs = WEBHOOK_TIMEOUT_MS;
    const caller = new WebhookCaller({ fetch, timers, timeoutMs, secretHeader: SECRET_HEADER });
    this.#caller = caller;
    const state = this.#state;
    this.#delivery = new ZaloDelivery({ state, caller, timers, wrapped, retries });
    const publicUrlsOnly = options.publicUrlsOnly ?? false;
    const rules = createZaloRules({ state, delivery: this.#delivery, caller, publicUrlsOnly });
    const runner = new CallRunner({ rules, faults: this.faults, log: this.#log, timers, now });
    this.api = createZaloApi({ token, runner });
    if (webhookUrl) state.webhook = { url: webhookUrl, secret, updatedAt: now() };
    if (deps.directory) this.#keepIn(deps.directory, timers);
  }

  get calls() {
    return this.#log.calls;
  }

  get users(): readonly ZaloUser[] {
    return this.#users;
  }

  group(): never {
    throw new ControlError("Zalo's bots have no groups");
  }

  user({ name }: NewUser = {}): ZaloUser {
    const chat = this.#state.addChat(name ?? `Resident ${this.#users.length + 1}`);
    this.#state.onChange();
    return this.#userOf(chat);
  }

  find(id: string): ZaloUser | undefined {
    return this.#users.find((user) => user.id === id);
  }

  profile(): BotProfile {
    const texts = { description: "", shortDescription: "", commands: [] };
    return { name: "Bot Tiếng Mõ", username: "bot.TiengMo", ...texts };
  }

  nextCall: SimChannel["nextCall"] = (wanted, timeoutMs) => this.#log.next(wanted, timeoutMs);

  deliver(update: unknown, options: { secret?: string | null } = {}): Promise<number> {
    return this.#post(JSON.stringify(update), options.secret);
  }

  redeliverLast(): Promise<number> {
    return this.#post(this.#delivery.lastBody);
  }

  idle(): Promise<void> {
    return this.#delivery.idle();
  }

  file(id: string): SimFile | undefined {
    return id === "sticker" ? sampleSticker() : this.#state.media.get(id);
  }

  close(): void {
    this.#caller.close();
    this.#shelf?.close();
  }

  #keepIn(directory: string, timers: Timers): void {
    this.#shelf = new Shelf<ZaloMemory>({ directory, name: this.name, timers });
    keepZalo(this.#state, this.#shelf);
    for (const chat of this.#state.chats.values()) this.#userOf(chat);
  }

  #userOf(chat: ZaloChat): ZaloUser {
    const push: ZaloDelivery["push"] = (id, event) => this.#delivery.push(id, event);
    const user = new ZaloUser({ state: this.#state, mediaRoot: this.#mediaRoot, push }, chat);
    this.#users.push(user);
    return user;
  }

  async #post(body: string, secret?: string | null): Promise<number> {
    const { url = "", secret: usual = "" } = this.#state.webhook ?? {};
    const target = { url, secret: secret === undefined ? usual : secret };
    const attempt = await this.#caller.post(target, body);
    return attempt.type === "failed" ? 0 : attempt.response.status;
  }
}
