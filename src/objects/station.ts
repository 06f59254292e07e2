import { DurableObject } from "cloudflare:workers";
import { errorName, type Log } from "../app/log.ts";
import type { CardVote, SealedAnswer, SealedTip, StationPort } from "../app/object-ports.ts";
import { Drainer } from "../app/outbox/drainer.ts";
import * as cards from "../app/station/cards.ts";
import type { StationDeps } from "../app/station/deps.ts";
import * as door from "../app/station/door.ts";
import { filingOf } from "../app/station/filing.ts";
import * as guesses from "../app/station/guesses.ts";
import * as holds from "../app/station/hold.ts";
import { deliverStationJob, type StationJob } from "../app/station/jobs.ts";
import * as joining from "../app/station/join.ts";
import * as keys from "../app/station/keys.ts";
import * as notices from "../app/station/notices.ts";
import * as officers from "../app/station/officers.ts";
import { LIVE_SESSION_HEADER, type StationInboxPort } from "../app/station/port.ts";
import * as ratings from "../app/station/ratings.ts";
import * as retention from "../app/station/retention.ts";
import * as scams from "../app/station/scams.ts";
import * as tips from "../app/station/tips.ts";
import { CHANNEL_IDS } from "../core/channel.ts";
import type { Place } from "../core/place/place-schema.ts";
import { migrate } from "../storage/migrate.ts";
import { makeR2MediaStore } from "../storage/r2-media-store.ts";
import { SqlOutbox } from "../storage/sql-outbox.ts";
import { STATION_MIGRATIONS } from "../storage/station-migrations.ts";
import { makeStationStore } from "../storage/station-store.ts";
import { type Env, wire } from "../wire.ts";
import { LiveSockets } from "./live-sockets.ts";

type Asked<Method extends keyof StationInboxPort> = Parameters<StationInboxPort[Method]>;

/** A receiving unit: its tips, officers and notices. The work is in `app/station/`. */
export class Station extends DurableObject<Env> implements StationPort, StationInboxPort {
  readonly #outbox;
  readonly #store;
  readonly #sockets: LiveSockets;
  readonly #drainer: Promise<Drainer<StationJob>>;
  readonly #assembled: Promise<StationDeps>;
  #armedFor: number | null = null;
  /** Set when assembled. */
  #retention: Place["retention"] | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.transactionSync(() => migrate(ctx.storage.sql, STATION_MIGRATIONS));
    this.#outbox = new SqlOutbox(ctx.storage.sql);
    this.#store = makeStationStore(ctx.storage, this.#outbox);
    const watch = { store: this.#store, clock: { now: () => Date.now() } };
    this.#sockets = new LiveSockets(ctx, (session) => door.sessionEndsAt(watch, session));
    this.#drainer = this.#makeDrainer();
    this.#assembled = this.#assemble();
  }

  async recipient() {
    return (await this.#assembled).store.keys.current()?.recipient ?? null;
  }
  async receive(tip: SealedTip) {
    await tips.receiveTip(await this.#assembled, tip);
  }
  async addAnswer(answer: SealedAnswer) {
    tips.addAnswer(await this.#assembled, answer);
  }
  async accepts() {
    return retention.accepts(await this.#assembled);
  }
  async takeGuess(id: string) {
    const taken = guesses.takeGuess(await this.#assembled, id);
    this.#arm();
    return taken;
  }
  async giveBackGuess(id: string) {
    guesses.giveBackGuess(await this.#assembled, id);
  }
  async withdraw(tip: string) {
    return await retention.withdrawTip(await this.#assembled, tip);
  }
  async filing(tip: string) {
    return filingOf(await this.#assembled, tip);
  }
  async scamMarks() {
    return scams.scamMarks(await this.#assembled);
  }
  async tipStanding(tip: string) {
    return ratings.tipStanding(await this.#assembled, tip);
  }
  async rate(...[rating]: Parameters<StationPort["rate"]>) {
    ratings.rateTip(await this.#assembled, rating);
  }
  async countVote(vote: CardVote) {
    cards.countVote(await this.#assembled, vote);
  }
  async notices(limit: number) {
    return notices.publicNotices(await this.#assembled, limit);
  }
  async publicNotice(id: string) {
    return notices.publicNotice(await this.#assembled, id);
  }

  async invite(...[invite]: Asked<"invite">) {
    return joining.invite(await this.#assembled, invite);
  }
  async invitation(hash: string) {
    return joining.findInvitation(await this.#assembled, hash);
  }
  async join(...[officer]: Asked<"join">) {
    return joining.join(await this.#assembled, officer);
  }
  async credential(officer: string) {
    return door.findCredential(await this.#assembled, officer);
  }
  async keyFileRecipient(officer: string) {
    return door.keyFileRecipient(await this.#assembled, officer);
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
  async removeOfficer(...[removal]: Asked<"removeOfficer">) {
    return officers.removeOfficer(await this.#assembled, removal);
  }

  async rotateKey(...[by, rotation]: Asked<"rotateKey">) {
    return keys.rotateKey(await this.#assembled, by, rotation);
  }
  async pendingBlobs(by: string) {
    return keys.pendingBlobs(await this.#assembled, by);
  }
  async swapBlobs(...[by, swaps]: Asked<"swapBlobs">) {
    return keys.swapBlobs(await this.#assembled, by, swaps);
  }
  async noteKit(by: string) {
    return keys.noteKit(await this.#assembled, by);
  }

  async tips(...[query]: Asked<"tips">) {
    return tips.listTips(await this.#assembled, query);
  }
  async tip(officer: string, id: string) {
    return tips.openTip(await this.#assembled, officer, id);
  }
  async setStatus(...[change]: Asked<"setStatus">) {
    const changed = await tips.changeStatus(await this.#assembled, change);
    this.#arm();
    return changed;
  }
  async askHold(...[asking]: Asked<"askHold">) {
    return holds.askHold(await this.#assembled, asking);
  }
  async approveHold(by: string, tip: string) {
    return holds.approveHold(await this.#assembled, by, tip);
  }
  async releaseHold(by: string, tip: string) {
    const released = holds.releaseHold(await this.#assembled, by, tip);
    this.#arm();
    return released;
  }
  async muteSender(by: string, tip: string) {
    return await holds.muteSender(await this.#assembled, by, tip);
  }
  async ask(...[asking]: Asked<"ask">) {
    return await tips.askResident(await this.#assembled, asking);
  }
  async hasMedia(...[wanted]: Asked<"hasMedia">) {
    return tips.openMedia(await this.#assembled, wanted);
  }

  async scams() {
    return scams.listScams(await this.#assembled);
  }
  async addScam(by: string, text: string) {
    return scams.addScam(await this.#assembled, by, text);
  }
  async removeScam(by: string, id: string) {
    scams.removeScam(await this.#assembled, by, id);
  }

  async ratings() {
    return ratings.countRatings(await this.#assembled);
  }
  async cardCounts() {
    return cards.cardCounts(await this.#assembled);
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
    await retention.removeExpired(await this.#assembled).catch(logFailure(log));
    guesses.tidyGuesses(await this.#assembled);
    this.#sockets.closeEnded();
    this.#arm();
  }

  async #makeDrainer(): Promise<Drainer<StationJob>> {
    const wired = await wire(this.env);
    const media = makeR2MediaStore(this.env.MEDIA);
    return new Drainer<StationJob>({
      outbox: this.#outbox,
      box: await wired.keyring.box("outbox"),
      clock: wired.clock,
      random: wired.random,
      handle: (job) => deliverStationJob({ ...wired, media, tips: this.#store.tips }, job),
      wake: () => this.#arm(),
      onError: logFailure(wired.log),
    });
  }

  async #assemble(): Promise<StationDeps> {
    const { clock, random, channels, log, content } = await wire(this.env);
    const drainer = await this.#drainer;
    this.#retention = content.place.retention;
    return {
      store: this.#store,
      clock,
      random,
      place: content.place,
      channels: CHANNEL_IDS.filter((channel) => channels[channel]),
      stage: (job, options) => drainer.stage(job, options),
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

  #expiry(): number | null {
    return this.#retention === null ? null : retention.nextExpiry(this.#store, this.#retention);
  }

  /** One alarm: the outbox's next row, a watching session's end, a tip's last day, guesses' hour. */
  #arm(): void {
    const guessed = guesses.nextGuessesEnd(this.#store);
    const all = [this.#outbox.nextAt(Date.now()), this.#sockets.nextEnd(), this.#expiry(), guessed];
    const times = all.filter((at) => at !== null);
    const at = Math.min(...times);
    if (times.length === 0 || at === this.#armedFor) return;
    this.#armedFor = at;
    void this.ctx.storage.setAlarm(at);
  }
}

function logFailure(log: Log): (error: unknown) => void {
  return (error) => log.write({ event: "station-delivery-failed", error: errorName(error) });
}
