import { DurableObject } from "cloudflare:workers";
import { answerScreen } from "../app/conversation/answer-screen.ts";
import { answerWebhook } from "../app/conversation/answer-webhook.ts";
import { tendChat, tidy } from "../app/conversation/conversation-chores.ts";
import { makeConversationKeys } from "../app/conversation/conversation-keys.ts";
import { settleSends } from "../app/conversation/keep-upkeep.ts";
import { mute } from "../app/conversation/kept-limits.ts";
import { findPinged } from "../app/conversation/ping.ts";
import { receive, type Stored, turn } from "../app/conversation/receive.ts";
import type { ConversationDeps, ConversationJob } from "../app/effects/conversation-deps.ts";
import { deliverJob } from "../app/effects/effects.ts";
import { errorName } from "../app/log.ts";
import type { Address, ConversationPort } from "../app/object-ports.ts";
import { CallBounds } from "../app/outbox/call-bounds.ts";
import { deliverCall } from "../app/outbox/deliver-call.ts";
import { Drainer } from "../app/outbox/drainer.ts";
import { LaneChains } from "../app/outbox/lane-chains.ts";
import { SETTLE_MS } from "../app/outbox/limits.ts";
import { SentMessages } from "../app/outbox/sent-messages.ts";
import type { EngineInput, Incoming } from "../core/flow/incoming.ts";
import { MINUTE_MS } from "../core/units.ts";
import { ageSealing } from "../seal/age-sealing.ts";
import { CONVERSATION_MIGRATIONS, makeConversationStore } from "../storage/conversation-store.ts";
import { migrate } from "../storage/migrate.ts";
import { makeR2MediaStore } from "../storage/r2-media-store.ts";
import { SqlOutbox } from "../storage/sql-outbox.ts";
import { type Env, wire } from "../wire.ts";
import { Alarm } from "./alarm.ts";
import { Serial } from "./serial.ts";

/** Failed chores are tried again after this time. */
const CHORES_AGAIN_MS = MINUTE_MS;

/** Chores are late by less than so many minutes. */
const MINUTES_LATE = 60;

/** The caller must try again: a row of the outbox may still bring what it asks for. */
class BusyError extends Error {
  override name = "BusyError";
}

/** One resident's chat: its sealed session, the updates it has seen, and what waits to leave. */
export class Conversation extends DurableObject<Env> implements ConversationPort {
  readonly #turns = new Serial();
  readonly #store;
  readonly #outbox: SqlOutbox;
  readonly #alarm: Alarm;
  readonly #assembled: Promise<ConversationDeps>;
  #choresLate: number | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const { sql } = ctx.storage;
    const isNew = ctx.storage.transactionSync(() => migrate(sql, CONVERSATION_MIGRATIONS));
    this.#outbox = new SqlOutbox(sql);
    this.#store = makeConversationStore(ctx.storage, this.#outbox, isNew);
    this.#alarm = new Alarm((at) => void ctx.storage.setAlarm(at));
    this.#assembled = this.#assemble();
  }

  async isKept(): Promise<boolean> {
    return this.#store.isKept();
  }

  async receive(incoming: Incoming): Promise<string | null> {
    const deps = await this.#assembled;
    const stored = await this.#turns.run(() => receive(deps, incoming));
    const { answer, left } = answerWebhook(stored);
    this.ctx.waitUntil(this.#deliver(incoming.channel, left));
    return answer;
  }

  async ping(ping: Parameters<ConversationPort["ping"]>[0]): Promise<void> {
    const { address, mailbox, id, about } = ping;
    const deps = await this.#assembled;
    const seen = await deps.keys.pingId(address, id);
    const stored = await this.#turns.run(async () => {
      if (deps.store.hasSeen(seen)) return null;
      const receipt = await findPinged(deps, address, mailbox);
      // Perhaps the tip's receipt is still on its way into the session.
      if (receipt === null && this.#outbox.count() > 0) throw new BusyError("try again");
      if (receipt === null) return null;
      return turn(deps, address, { input: { event: { type: "ping", receipt, about } }, seen });
    });
    if (stored) this.ctx.waitUntil(this.#deliver(address.channel, stored));
  }

  async answer({ address, id, notice }: Parameters<ConversationPort["answer"]>[0]): Promise<void> {
    const deps = await this.#assembled;
    const seen = await deps.keys.pingId(address, id);
    const stored = await this.#turns.run(async () => {
      if (deps.store.hasSeen(seen)) return null;
      const screen = await answerScreen(deps, address, notice);
      return (
        screen && turn(deps, address, { input: { event: { type: "answered", screen } }, seen })
      );
    });
    if (stored) this.ctx.waitUntil(this.#deliver(address.channel, stored));
  }

  async mute({ address, until }: Parameters<ConversationPort["mute"]>[0]): Promise<void> {
    const deps = await this.#assembled;
    await this.#turns.run(() => mute(deps, address, until));
  }

  override async alarm(): Promise<void> {
    this.#alarm.rang();
    const deps = await this.#assembled;
    await this.#turns.run(() => settleSends(deps));
    await deps.drainer.run();
    // A throw would leave the next alarm to the runtime, which gives up after some tries.
    await this.#tend(deps).catch((error: unknown) => {
      deps.log.write({ event: "chores-failed", error: errorName(error) });
      this.#alarm.wake(deps.clock.now() + CHORES_AGAIN_MS);
    });
  }

  async #tend(deps: ConversationDeps): Promise<void> {
    const tended = await this.#turns.run(() => tendChat(deps));
    if (tended) await this.#deliver(tended.address.channel, tended.stored);
    const { watch, ...aging } = tidy(deps);
    // What ages does so at the end of a day or an hour, in every chat: at a minute of its own in each.
    const late = Object.values(aging).map((at) => at && at + this.#lateBy(deps));
    const times = [this.#outbox.nextAt(deps.clock.now()), watch, ...late];
    for (const at of times) if (at !== null) this.#alarm.wake(at);
  }

  #lateBy({ random }: ConversationDeps): number {
    this.#choresLate ??= (random.bytes(1)[0] ?? 0) % MINUTES_LATE;
    return this.#choresLate * MINUTE_MS;
  }

  async #deliver(channel: Incoming["channel"], { taken, loose }: Stored): Promise<void> {
    const deps = await this.#assembled;
    const now = { createdAt: deps.clock.now() };
    // An acknowledged press only stops a spinner: when it fails nothing is lost.
    const acknowledged = loose.map((call) => deliverCall(deps, { channel, call }, now));
    await Promise.all([deps.drainer.run(taken), ...acknowledged]);
  }

  async #conclude(
    address: Address,
    told: EngineInput | (() => EngineInput | null),
    row: number | null,
  ): Promise<void> {
    const deps = await this.#assembled;
    const also = () => (row === null ? undefined : this.#outbox.done(row));
    const stored = await this.#turns.run(async () => {
      if (row !== null && !this.#outbox.has(row)) return null;
      const input = typeof told === "function" ? told() : told;
      return input && turn(deps, address, { input, also });
    });
    if (stored) this.ctx.waitUntil(this.#deliver(address.channel, stored));
  }

  async #assemble(): Promise<ConversationDeps> {
    const wired = await wire(this.env);
    const { log, keyring, clock, random } = wired;
    const drainer = new Drainer<ConversationJob>({
      outbox: this.#outbox,
      box: await keyring.box("outbox"),
      object: this.ctx.id.toString(),
      clock,
      random,
      settleMs: SETTLE_MS,
      chains: new LaneChains(),
      handle: (job, row) => deliverJob(deps, job, row),
      wake: (at) => this.#alarm.wake(at),
      onError: (error) => log.write({ event: "delivery-failed", error: errorName(error) }),
    });
    const deps: ConversationDeps = {
      ...wired,
      bounds: new CallBounds(clock, (run, ms) => void setTimeout(run, ms)),
      origin: wired.settings.origin,
      object: this.ctx.id.toString(),
      store: this.#store,
      keys: makeConversationKeys(keyring, wired.mailbox),
      sealing: ageSealing,
      media: makeR2MediaStore(this.env.MEDIA),
      drainer,
      sent: new SentMessages(),
      later: (work) => this.ctx.waitUntil(work),
      messageBox: await keyring.box("messages"),
      watchBox: await keyring.box("watch"),
      conclude: (...args) => this.#conclude(...args),
    };
    return deps;
  }
}
