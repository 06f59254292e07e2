import { DurableObject } from "cloudflare:workers";
import { errorName } from "../app/log.ts";
import {
  deliverPing,
  type MailboxDeps,
  muteMailbox,
  type PingJob,
  post,
  tellStatus,
} from "../app/mailbox.ts";
import type { MailboxMessage, MailboxOpening, MailboxPort } from "../app/object-ports.ts";
import { Drainer } from "../app/outbox/drainer.ts";
import { MAILBOX_MIGRATIONS, makeMailboxStore } from "../storage/mailbox-store.ts";
import { makeAtomically } from "../storage/make-atomically.ts";
import { migrate } from "../storage/migrate.ts";
import { SqlOutbox } from "../storage/sql-outbox.ts";
import { type Env, wire } from "../wire.ts";
import { Alarm } from "./alarm.ts";

/** One tip's box: what officers wrote, sealed to the receipt, and the way back if one was wanted. */
export class Mailbox extends DurableObject<Env> implements MailboxPort {
  readonly #store;
  readonly #alarm: Alarm;
  readonly #drainer: Promise<Drainer<PingJob>>;
  readonly #outbox;
  readonly #atomically;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.transactionSync(() => migrate(ctx.storage.sql, MAILBOX_MIGRATIONS));
    this.#store = makeMailboxStore(ctx.storage.sql);
    this.#outbox = new SqlOutbox(ctx.storage.sql);
    this.#atomically = makeAtomically(ctx.storage, [this.#outbox]);
    this.#alarm = new Alarm((at) => void ctx.storage.setAlarm(at));
    this.#drainer = this.#makeDrainer();
  }

  async open(opening: MailboxOpening): Promise<void> {
    this.#store.open(opening);
  }

  async post(message: MailboxMessage): Promise<void> {
    const drainer = await this.#drainer;
    const taken = await post({ store: this.#store, drainer }, message, this.#atomically);
    this.ctx.waitUntil(drainer.run(taken));
  }

  async tellStatus(id: string | null, sentence?: MailboxMessage): Promise<void> {
    const drainer = await this.#drainer;
    const news = { id, sentence };
    const taken = await tellStatus({ store: this.#store, drainer }, news, this.#atomically);
    this.ctx.waitUntil(drainer.run(taken));
  }

  async markRead(): Promise<void> {
    this.#store.setUnread(false);
  }

  async mute(until: number): Promise<void> {
    const drainer = await this.#drainer;
    const taken = await muteMailbox({ store: this.#store, drainer }, until, this.#atomically);
    this.ctx.waitUntil(drainer.run(taken));
  }

  async keepWayBack(wayBack: Uint8Array): Promise<void> {
    this.#store.keepWayBack(wayBack);
  }

  async forgetWayBack(): Promise<void> {
    this.#store.forgetWayBack();
  }

  async erase(): Promise<void> {
    this.#atomically(() => {
      this.#store.erase();
      this.#outbox.clear();
    });
  }

  async read() {
    const opening = this.#store.opening();
    if (!opening) return null;
    const { station, tip } = opening;
    const mutedUntil = this.#store.mutedUntil();
    const unread = this.#store.unread();
    return { station, tip, mutedUntil, unread, messages: this.#store.messages() };
  }

  override async alarm(): Promise<void> {
    this.#alarm.rang();
    await (await this.#drainer).run();
  }

  async #makeDrainer(): Promise<Drainer<PingJob>> {
    const { keyring, clock, random, log, conversation, station } = await wire(this.env);
    const deps: MailboxDeps = {
      name: this.ctx.id.name ?? "",
      store: this.#store,
      wayBackBox: await keyring.box("way-back"),
      conversation,
      station,
    };
    return new Drainer<PingJob>({
      outbox: this.#outbox,
      box: await keyring.box("outbox"),
      object: this.ctx.id.toString(),
      clock,
      random,
      handle: (job) => deliverPing(deps, job),
      wake: (at) => this.#alarm.wake(at),
      onError: (error) => log.write({ event: "ping-failed", error: errorName(error) }),
    });
  }
}
