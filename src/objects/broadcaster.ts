import { DurableObject } from "cloudflare:workers";
import { errorName } from "../app/log.ts";
import {
  deliverRow,
  FORGET_PAGE,
  KEPT_MS,
  PAGE_SIZE,
  REST_OF_PAGE,
  takePage,
} from "../app/notices/broadcast.ts";
import type { BroadcasterDeps, BroadcasterJob } from "../app/notices/broadcaster-deps.ts";
import type { DeliveryNames } from "../app/notices/broadcaster-store.ts";
import { countPart } from "../app/notices/count-audience.ts";
import { gotBy } from "../app/notices/got-by.ts";
import { nextLook, quietUntil, spareOf } from "../app/notices/holds.ts";
import { moveFollower } from "../app/notices/move-follower.ts";
import { makePlaceClock } from "../app/notices/place-clock.ts";
import { stagePosts } from "../app/notices/public-posts.ts";
import { followNotice, progressOf, steerNotice } from "../app/notices/steer-notice.ts";
import { Turns } from "../app/notices/turns.ts";
import type {
  BroadcasterPort,
  ChannelStatus,
  GotNotices,
  PublicNotice,
  Steering,
  Subscription,
} from "../app/object-ports.ts";
import { CallBounds } from "../app/outbox/call-bounds.ts";
import { Drainer, type Taken } from "../app/outbox/drainer.ts";
import { Pace } from "../app/outbox/pace.ts";
import { CHANNEL_IDS, type ChannelId } from "../core/channel.ts";
import { HOUR_MS, hourNumber } from "../core/units.ts";
import { BROADCASTER_MIGRATIONS } from "../storage/broadcaster-migrations.ts";
import { makeBroadcasterStore } from "../storage/broadcaster-store.ts";
import { makeDeliveryNames } from "../storage/delivery-names.ts";
import { makeAtomically } from "../storage/make-atomically.ts";
import { migrate } from "../storage/migrate.ts";
import { SqlOutbox } from "../storage/sql-outbox.ts";
import { type Env, wire } from "../wire.ts";
import { Alarm } from "./alarm.ts";

/** No page waits longer for the one before: then the clock has jumped back. */
const LONGEST_PAGE_MS = 60_000;

/** A bot's subscribers, and the notices that are sent to them, one page at a time. */
export class Broadcaster extends DurableObject<Env> implements BroadcasterPort {
  readonly #store;
  readonly #outbox;
  readonly #alarm: Alarm;
  readonly #assembled: Promise<BroadcasterDeps>;
  #names: DeliveryNames | null = null;
  /** Milliseconds since the epoch before which no page is taken up: the pace. */
  #nextPageAt = 0;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.transactionSync(() => migrate(ctx.storage.sql, BROADCASTER_MIGRATIONS));
    this.#store = makeBroadcasterStore(ctx.storage.sql, (notice, subscriber) => {
      if (this.#names) return this.#names(notice, subscriber);
      throw new Error("deliveries are named once the keys are there");
    });
    this.#outbox = new SqlOutbox(ctx.storage.sql);
    this.#alarm = new Alarm((at) => void ctx.storage.setAlarm(at));
    this.#assembled = this.#assemble();
  }

  async subscribe(subscription: Subscription): Promise<void> {
    this.#store.subscribe(subscription);
  }

  async unsubscribe(key: string): Promise<void> {
    await this.#assembled;
    this.#store.unsubscribe(key);
  }

  async moved(key: string, chat: string): Promise<void> {
    await moveFollower(await this.#assembled, key, chat);
  }

  async gotBy(key: string): Promise<GotNotices> {
    return await gotBy(await this.#assembled, key);
  }

  async countPart(notice: PublicNotice, cursor: number) {
    return await countPart(await this.#assembled, notice, cursor);
  }

  async broadcast(notice: PublicNotice, isListed = true): Promise<void> {
    const deps = await this.#assembled;
    const posts = await stagePosts(deps, "deliver-notice", notice);
    const now = deps.clock.now();
    if (!this.#store.addNotice(notice, now + KEPT_MS)) return;
    if (!isListed) this.#store.cancel(notice.id);
    this.#deliver(deps, deps.drainer.commit(posts));
    this.#alarm.wake(now);
  }

  async follow(notice: PublicNotice): Promise<void> {
    const deps = await this.#assembled;
    const posts = await stagePosts(deps, "follow-notice", notice);
    if (!followNotice(deps, notice)) return;
    this.#deliver(deps, deps.drainer.commit(posts));
    this.#alarm.wake(deps.clock.now());
  }

  async steer(notice: string, steering: Steering): Promise<void> {
    const deps = await this.#assembled;
    steerNotice(deps, notice, steering);
    this.#alarm.wake(deps.clock.now());
  }

  async progress(notice: string) {
    return progressOf(await this.#assembled, notice);
  }

  async pause(until: number, alert: ChannelStatus["alert"]): Promise<void> {
    this.#store.setPause(until, alert);
    (await this.#assembled).pauses.set(this.#channel, until);
  }

  async resume(): Promise<void> {
    const { clock } = await this.#assembled;
    this.#store.noteSuccess(hourNumber(clock.now()));
  }

  async fail(): Promise<void> {
    this.#store.noteFailure();
  }

  async spend(messages: number): Promise<void> {
    const { placeClock, clock } = await this.#assembled;
    this.#store.spend(placeClock(clock.now()).month, messages);
  }

  async status(): Promise<ChannelStatus> {
    const { hour, ...pause } = this.#store.botPause();
    const deps = await this.#assembled;
    const left = spareOf(deps);
    return {
      ...pause,
      succeededAt: hour * HOUR_MS,
      subscribers: this.#store.count(),
      quietUntil: quietUntil(deps),
      ...(left !== Number.POSITIVE_INFINITY && { left }),
    };
  }

  /** What is due, and the next page: as many as what waits for another try leaves room for. */
  override async alarm(): Promise<void> {
    this.#alarm.rang();
    const deps = await this.#assembled;
    const { clock, turns, pauses } = deps;
    const started = clock.now();
    const forgets = this.#store.forget(started, FORGET_PAGE);
    const next = forgets ? started : this.#store.nextForgetting();
    if (next !== null) this.#alarm.wake(next);
    const room = PAGE_SIZE - (this.#outbox.count() - turns.size);
    this.#deliver(deps);
    const pausedUntil = pauses.until(deps.channel);
    const isBefore = this.#nextPageAt - started < LONGEST_PAGE_MS;
    const at = Math.max(pausedUntil, isBefore ? this.#nextPageAt : 0);
    // A row that was tried again must not hasten the next page.
    if (at > started) return this.#alarm.wake(at);
    const taken = await takePage(deps, room);
    const look = nextLook(deps);
    if (!taken && look !== null) this.#alarm.wake(look);
    // An alarm that found nothing to send delays nothing.
    if (!taken && room >= PAGE_SIZE) return;
    // While the end of this page still waits for its turns, so that the pace knows no pages.
    const left = Math.max(turns.size + (taken?.length ?? 0) - REST_OF_PAGE, 1);
    if (taken) this.#deliver(deps, taken);
    this.#nextPageAt = started + Math.ceil((left * 1_000) / this.#perSecond(deps));
    // Also finds the next page after a crash.
    if (taken) this.#alarm.wake(this.#nextPageAt);
  }

  /** In the background: an alarm does not ring while another one is at work. */
  #deliver({ drainer }: BroadcasterDeps, taken: Taken<BroadcasterJob>[] = []): void {
    this.ctx.waitUntil(drainer.run(taken));
  }

  #perSecond({ paces, channel }: BroadcasterDeps): number {
    return paces[channel]?.perSecond ?? 1;
  }

  /** By the id, not its name: who reaches the object by its id alone does not tell the name. */
  get #channel(): ChannelId {
    const { BROADCASTER } = this.env;
    const found = CHANNEL_IDS.find((id) => BROADCASTER.idFromName(id).equals(this.ctx.id));
    if (found !== undefined) return found;
    throw new TypeError("a broadcaster is named by its channel");
  }

  async #assemble(): Promise<BroadcasterDeps> {
    const wired = await wire(this.env);
    const { log, keyring, clock, random } = wired;
    const channel = this.#channel;
    const rings = keyring.former ? [keyring, keyring.former] : [keyring];
    const keys = await Promise.all(rings.map((ring) => ring.bytes("name/delivery", "")));
    this.#names = makeDeliveryNames(keys);
    wired.pauses.set(channel, this.#store.botPause().pausedUntil);
    const drainer = new Drainer<BroadcasterJob>({
      outbox: this.#outbox,
      box: await keyring.box("outbox"),
      object: this.ctx.id.toString(),
      clock,
      random,
      handle: (job, row) => deliverRow(deps, job, row),
      wake: (at) => this.#alarm.wake(at),
      onError: (error) => log.write({ event: "notice-failed", error: errorName(error) }),
    });
    const subscriberKey = ({ chat }: { chat: string }) =>
      keyring.name("name/subscriber", `${channel}:${chat}`);
    const deps: BroadcasterDeps = {
      ...wired,
      bounds: new CallBounds(clock, (run, ms) => void setTimeout(run, ms)),
      // Its own object keeps the pause: a call to itself would wait for itself.
      broadcaster: () => ({
        pause: (until, alert) => this.pause(until, alert),
        resume: () => this.resume(),
        fail: () => this.fail(),
      }),
      isPaced: true,
      count: () => {
        if (wired.channels[channel]?.quota) void this.spend(1);
      },
      placeClock: makePlaceClock(wired.content.place),
      turns: new Turns(clock, wired.paces[channel] ?? new Pace(1), wired.sleep),
      channel,
      origin: wired.settings.origin,
      store: this.#store,
      outbox: this.#outbox,
      subscriberKey,
      newKey: keyring.former && subscriberKey,
      subscriberBox: await keyring.box("subscriber"),
      messageBox: await keyring.box("messages", "notices"),
      drainer,
      atomically: makeAtomically(this.ctx.storage, [this.#outbox]),
    };
    return deps;
  }
}
