import { DurableObject } from "cloudflare:workers";
import { Drainer } from "../app/drainer.ts";
import { errorName, type Log } from "../app/log.ts";
import type { SealedAnswer, SealedTip, StationPort } from "../app/object-ports.ts";
import type { StationDeps } from "../app/station-deps.ts";
import * as door from "../app/station-door.ts";
import { deliverStationJob, type StationJob } from "../app/station-jobs.ts";
import * as notices from "../app/station-notices.ts";
import * as officers from "../app/station-officers.ts";
import { LIVE_SESSION_HEADER, type StationInboxPort } from "../app/station-port.ts";
import * as tips from "../app/station-tips.ts";
import type { ChannelId } from "../core/flow/incoming.ts";
import { migrate } from "../storage/migrate.ts";
import { makeSqlOutbox } from "../storage/sql-outbox.ts";
import { STATION_MIGRATIONS } from "../storage/station-migrations.ts";
import { makeStationStore } from "../storage/station-store.ts";
import { type Env, wire } from "../wire.ts";
import { LiveSockets } from "./live-sockets.ts";

const CHANNELS: ChannelId[] = ["telegram", "zalo"];

type Asked<Method extends keyof StationInboxPort> = Parameters<StationInboxPort[Method]>;

/** A receiving unit: its tips, officers and notices. The work is in `app/station-*.ts`. */
export class Station extends DurableObject<Env> implements StationPort, StationInboxPort {
  readonly #outbox;
  readonly #store;
  readonly #sockets: LiveSockets;
  readonly #drainer: Promise<Drainer<StationJob>>;
  readonly #assembled: Promise<StationDeps>;
  #armedFor: number | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.transactionSync(() => migrate(ctx.storage.sql, STATION_MIGRATIONS));
    this.#outbox = makeSqlOutbox(ctx.storage.sql);
    this.#store = makeStationStore(ctx.storage);
    const watch = { store: this.#store, clock: { now: () => Date.now() } };
    this.#sockets = new LiveSockets(ctx, (session) => door.sessionEndsAt(watch, session));
    this.#drainer = this.#makeDrainer();
    this.#assembled = this.#assemble();
  }

  async recipient() {
    return (await this.#assembled).store.officers.stationRecipient();
  }
  async receive(tip: SealedTip) {
    tips.receiveTip(await this.#assembled, tip);
  }
  async addAnswer(answer: SealedAnswer) {
    tips.addAnswer(await this.#assembled, answer);
  }
  async notices(limit: number) {
    return notices.publicNotices(await this.#assembled, limit);
  }
  async publicNotice(id: string) {
    return notices.publicNotice(await this.#assembled, id);
  }

  async invite(...[invite]: Asked<"invite">) {
    return door.invite(await this.#assembled, invite);
  }
  async invitation(hash: string) {
    return door.findInvitation(await this.#assembled, hash);
  }
  async join(...[joining]: Asked<"join">) {
    return door.join(await this.#assembled, joining);
  }
  async credential(officer: string) {
    return door.findCredential(await this.#assembled, officer);
  }
  async signIn(...[signingIn]: Asked<"signIn">) {
    return door.signIn(await this.#assembled, signingIn);
  }
  async failed() {
    return door.noteFailure(await this.#assembled);
  }
  async session(hash: string) {
    return door.keepSession(await this.#assembled, hash);
  }
  async signOut(hash: string) {
    door.signOut(await this.#assembled, hash);
  }

  async me(officer: string) {
    return officers.readOwn(await this.#assembled, officer);
  }
  async officers() {
    return officers.listOfficers(await this.#assembled);
  }
  async grantKey(...[grant]: Asked<"grantKey">) {
    return officers.grantKey(await this.#assembled, grant);
  }

  async tips(...[query]: Asked<"tips">) {
    return tips.listTips(await this.#assembled, query);
  }
  async tip(officer: string, id: string) {
    return tips.openTip(await this.#assembled, officer, id);
  }
  async setStatus(...[change]: Asked<"setStatus">) {
    return tips.changeStatus(await this.#assembled, change);
  }
  async ask(...[asking]: Asked<"ask">) {
    return await tips.askResident(await this.#assembled, asking);
  }
  async hasMedia(...[wanted]: Asked<"hasMedia">) {
    return tips.openMedia(await this.#assembled, wanted);
  }

  async noticeBoard() {
    return notices.listNotices(await this.#assembled);
  }
  async writeNotice(...[by, draft]: Asked<"writeNotice">) {
    return notices.writeNotice(await this.#assembled, by, draft);
  }
  async approveNotice(by: string, id: string) {
    return await notices.approveNotice(await this.#assembled, by, id);
  }

  /** A live socket. Only the Worker can ask, and it has checked session and origin. */
  override async fetch(request: Request): Promise<Response> {
    const session = request.headers.get(LIVE_SESSION_HEADER) ?? "";
    if ((await this.session(session)) === null) return new Response(null, { status: 401 });
    const response = this.#sockets.accept(session);
    this.#arm();
    return response;
  }

  override webSocketMessage(socket: WebSocket): void {
    this.#sockets.refuse(socket);
  }

  override async alarm(): Promise<void> {
    this.#armedFor = null;
    const { log } = await wire(this.env);
    // A throw would leave the next alarm to the runtime, which gives up after some tries.
    await (await this.#drainer).run().catch(logFailure(log));
    this.#sockets.closeEnded();
    this.#arm();
  }

  async #makeDrainer(): Promise<Drainer<StationJob>> {
    const wired = await wire(this.env);
    return new Drainer<StationJob>({
      outbox: this.#outbox,
      box: await wired.keyring.box("outbox"),
      clock: wired.clock,
      random: wired.random,
      handle: (job) => deliverStationJob(wired, job),
      wake: () => this.#arm(),
      onError: logFailure(wired.log),
    });
  }

  async #assemble(): Promise<StationDeps> {
    const { clock, random, channels, log } = await wire(this.env);
    const drainer = await this.#drainer;
    return {
      store: this.#store,
      clock,
      random,
      channels: CHANNELS.filter((channel) => channels[channel]),
      stage: (job, lane) => drainer.stage(job, { lane }),
      send: (jobs, work) => {
        const commit = () => ({ done: work(), fresh: drainer.commit(jobs) });
        const { done, fresh } = this.#store.atomically(commit);
        this.ctx.waitUntil(drainer.run(fresh).catch(logFailure(log)));
        return done;
      },
      announce: (event) => this.#sockets.announce(event),
      hangUp: (session) => this.#sockets.hangUp(session),
    };
  }

  /** One alarm for both: the next row of the outbox, and the end of a session that watches. */
  #arm(): void {
    const times = [this.#outbox.nextAt(), this.#sockets.nextEnd()].filter((at) => at !== null);
    const at = Math.min(...times);
    if (times.length === 0 || at === this.#armedFor) return;
    this.#armedFor = at;
    void this.ctx.storage.setAlarm(at);
  }
}

function logFailure(log: Log): (error: unknown) => void {
  return (error) => log.write({ event: "station-delivery-failed", error: errorName(error) });
}
