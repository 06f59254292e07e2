import type { Hono } from "hono";
import { CallLog } from "../call-log.ts";
import { CallRunner } from "../call-runner.ts";
import type { Chance } from "../chance.ts";
import type { NewUser, SimChannel, SimReader, TelegramOptions } from "../contracts.ts";
import { FaultSwitch } from "../fault-switch.ts";
import type { BotProfile } from "../phone.ts";
import { Shelf } from "../shelf.ts";
import type { Timers } from "../timers.ts";
import { WebhookCaller } from "../webhook-caller.ts";
import { BotState, type PrivateChat } from "./bot-state.ts";
import { FileStore } from "./file-store.ts";
import { createTelegramApi } from "./telegram-api.ts";
import { TelegramGroup } from "./telegram-group.ts";
import { keepTelegram, type TelegramMemory } from "./telegram-memory.ts";
import { createTelegramRules } from "./telegram-rules.ts";
import { TelegramUser } from "./telegram-user.ts";
import type { TgEvent } from "./types.ts";
import { UpdatePoll } from "./update-poll.ts";
import { UpdateQueue } from "./update-queue.ts";
import { WebhookDelivery } from "./webhook-delivery.ts";
import { readWebhookReply } from "./webhook-reply.ts";

/** The real server waits so long for an answer. */
const WEBHOOK_TIMEOUT_MS = 60_000;
const SECRET_HEADER = "x-telegram-bot-api-secret-token";

export interface ChannelDeps {
  /** Where this channel's API will be reached. */
  apiRoot: string;
  now: () => number;
  timers: Timers;
  chance: Chance;
  fetch: typeof fetch;
  /** Directory that keeps the chats over a restart. */
  directory: string | undefined;
}

/** Telegram's side of one bot: its API, its residents, its deliveries. */
export class TelegramChannel implements SimChannel {
  readonly name = "telegram";
  readonly apiRoot: string;
  readonly api: Hono;
  readonly faults: FaultSwitch;
  readonly groups: TelegramGroup[] = [];
  #users: TelegramUser[] = [];
  #log = new CallLog();
  #state: BotState;
  #queue: UpdateQueue;
  #poll: UpdatePoll;
  #caller: WebhookCaller;
  #delivery: WebhookDelivery;
  #runner: CallRunner;
  #shelf: Shelf<TelegramMemory> | null = null;

  constructor(options: TelegramOptions, deps: ChannelDeps) {
    const { now, timers, chance, fetch } = deps;
    this.apiRoot = deps.apiRoot;
    this.faults = new FaultSwitch(now);
    const files = new FileStore(chance, now);
    this.#state = new BotState({ token: options.token, files, now, chance });
    this.#queue = new UpdateQueue(now, chance.int(100_000_000, 900_000_000));
    this.#poll = new UpdatePoll({ state: this.#state, queue: this.#queue, timers });
    const timeoutMs = WEBHOOK_TIMEOUT_MS;
    this.#caller = new WebhookCaller({ fetch, timers, timeoutMs, secretHeader: SECRET_HEADER });
    this.#delivery = new WebhookDelivery({
      state: this.#state,
      queue: this.#queue,
      caller: this.#caller,
      timers,
      onReply: (response) => this.#runReply(response),
    });
    const rules = createTelegramRules(
      {
        state: this.#state,
        queue: this.#queue,
        poll: this.#poll,
        publicUrlsOnly: options.publicUrlsOnly ?? false,
        pump: () => this.#delivery.pump(),
      },
      options.rejectUnknownParameters ?? false,
    );
    this.#runner = new CallRunner({ rules, faults: this.faults, log: this.#log, timers, now });
    this.api = createTelegramApi({ token: options.token, runner: this.#runner, files });
    const { webhookUrl: url, secret } = options;
    if (url) this.#state.webhook = { ...this.#state.webhook, url, secret };
    for (const channel of options.channels ?? []) this.#state.addChannel(channel);
    if (deps.directory) this.#keepIn(deps.directory, timers);
  }

  get calls() {
    return this.#log.calls;
  }

  get users(): readonly TelegramUser[] {
    return this.#users;
  }

  get publicChats(): SimReader[] {
    const channels = [...this.#state.channels].map(([id, { chat, phone }]) => ({
      id,
      name: chat.title ?? id,
      messages: phone.bubbles,
      onEvent: (listener: Parameters<SimReader["onEvent"]>[0]) => phone.onEvent(listener),
    }));
    return [...channels, ...this.groups];
  }

  group(title: string): TelegramGroup {
    const push = (event: TgEvent) => this.#push(event);
    const group = new TelegramGroup({ state: this.#state, push }, this.#state.addGroup(title));
    this.groups.push(group);
    return group;
  }

  user({ name, lang = "vi" }: NewUser = {}): TelegramUser {
    const chat = this.#state.addChat(name ?? `Resident ${this.#users.length + 1}`, lang);
    this.#state.onChange();
    return this.#userOf(chat);
  }

  find(id: string): TelegramUser | undefined {
    return this.#users.find((user) => user.id === id);
  }

  profile(lang = ""): BotProfile {
    const { names, descriptions, shortDescriptions, me } = this.#state;
    const pick = (texts: Map<string, string>) => texts.get(lang) ?? texts.get("") ?? "";
    return {
      name: pick(names) || me.first_name,
      username: me.username ?? "",
      description: pick(descriptions),
      shortDescription: pick(shortDescriptions),
      commands: this.#state.commandsFor(lang),
    };
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

  file: SimChannel["file"] = (id) => this.#state.files.get(id);

  close(): void {
    this.#caller.close();
    this.#shelf?.close();
  }

  #keepIn(directory: string, timers: Timers): void {
    this.#shelf = new Shelf<TelegramMemory>({ directory, name: this.name, timers });
    keepTelegram({ state: this.#state, queue: this.#queue }, this.#shelf);
    for (const chat of this.#state.chats.values()) this.#userOf(chat);
    this.#delivery.pump();
  }

  #userOf(chat: PrivateChat): TelegramUser {
    const push = (event: TgEvent) => this.#push(event);
    const user = new TelegramUser({ state: this.#state, push }, chat);
    this.#users.push(user);
    return user;
  }

  #push(event: TgEvent): void {
    const { allowedUpdates } = this.#state.webhook;
    const type = Object.keys(event)[0] ?? "";
    if (allowedUpdates.length > 0 && !allowedUpdates.includes(type)) return;
    this.#queue.push(event);
    this.#state.onChange();
    this.#poll.wake();
    this.#delivery.pump();
  }

  async #post(body: string, secret?: string | null): Promise<number> {
    const { url, secret: usual } = this.#state.webhook;
    const target = { url, secret: secret === undefined ? usual : secret };
    const attempt = await this.#caller.post(target, body);
    if (attempt.type === "failed") return 0;
    const { status, ok } = attempt.response;
    if (ok) await this.#runReply(attempt.response);
    return status;
  }

  async #runReply(response: Response): Promise<void> {
    const call = await readWebhookReply(response);
    // Its result, good or bad, goes nowhere, as on the real one.
    if (call) await this.#runner.take(call);
  }
}
