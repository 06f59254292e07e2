import { DurableObject } from "cloudflare:workers";
import { hasEnough } from "../app/notices/count-audience.ts";
import { noticeIdOf } from "../app/notices/notice-address.ts";
import { previewNotice } from "../app/notices/preview-notice.ts";
import type {
  AnswerCount,
  CardVote,
  Question,
  SealedAnswer,
  SealedTip,
  StationPort,
} from "../app/object-ports.ts";
import type { Drainer } from "../app/outbox/drainer.ts";
import { nextAlert, sendAlert } from "../app/station/alert-alarm.ts";
import { callerOf, mayHear, readerOf, sessionEndsAt } from "../app/station/caller.ts";
import { climb, nextClimb } from "../app/station/calls.ts";
import * as cards from "../app/station/cards.ts";
import * as clocks from "../app/station/clocks.ts";
import { countOld } from "../app/station/count-tips.ts";
import type { StationDeps } from "../app/station/deps.ts";
import { type Asked, type MethodName, runMethod } from "../app/station/desk-methods.ts";
import * as door from "../app/station/door.ts";
import { bindDuty } from "../app/station/duty-group.ts";
import * as exports from "../app/station/exports.ts";
import { filingOf } from "../app/station/filing.ts";
import { noteOutcome } from "../app/station/forward.ts";
import { nextGoing, sendGoing } from "../app/station/going.ts";
import * as guesses from "../app/station/guesses.ts";
import type { StationInboxPort } from "../app/station/inbox-port.ts";
import * as invitations from "../app/station/invitations.ts";
import type { StationJob } from "../app/station/jobs.ts";
import * as joining from "../app/station/join.ts";
import * as notices from "../app/station/notices.ts";
import { LIVE_SESSION_HEADER, type StationDoorPort } from "../app/station/port.ts";
import { presentName } from "../app/station/present-name.ts";
import * as proposals from "../app/station/proposals.ts";
import { publicFigures } from "../app/station/public-figures.ts";
import * as questions from "../app/station/questions.ts";
import * as ratings from "../app/station/ratings.ts";
import { nextReadsEnd, noteReads } from "../app/station/read-words.ts";
import * as retention from "../app/station/retention.ts";
import { readsLater } from "../app/station/roster.ts";
import * as rotations from "../app/station/rotation.ts";
import * as scams from "../app/station/scams.ts";
import { takeAnswer } from "../app/station/take-answer.ts";
import * as tips from "../app/station/tips.ts";
import { toBase64Url } from "../core/base64url.ts";
import { CHANNEL_IDS } from "../core/channel.ts";
import type { Place } from "../core/place/place-schema.ts";
import { ok } from "../core/result.ts";
import { makeDeadlines } from "../core/station/deadlines.ts";
import type { Action } from "../core/station/rights.ts";
import { ID_BYTES } from "../core/units.ts";
import { chainOldAudit } from "../storage/chain-old-audit.ts";
import { migrate } from "../storage/migrate.ts";
import { SqlOutbox } from "../storage/sql-outbox.ts";
import { STATION_MIGRATIONS } from "../storage/station-migrations.ts";
import { makeStationStore } from "../storage/station-store.ts";
import { type Deps, type Env, wire } from "../wire.ts";
import { LiveSockets } from "./live-sockets.ts";
import { logFailure, makeStationDrainer } from "./station-drainer.ts";

type Door<Method extends keyof StationDoorPort> = Parameters<StationDoorPort[Method]>;

/** A receiving unit: its tips, officers and notices. The work is in `app/station/`. */
export class Station extends DurableObject<Env> implements StationPort, StationInboxPort {
  readonly #outbox;
  readonly #store;
  readonly #sockets: LiveSockets;
  readonly #drainer: Promise<Drainer<StationJob>>;
  readonly #assembled: Promise<StationDeps>;
  #armedFor: number | null = null;
  /** Set when assembled. */
  #place: Pick<Place, "retention" | "duty"> | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    // `wire.ts` addresses stations by their id.
    const id = ctx.id.name ?? "";
    ctx.storage.transactionSync(() => {
      migrate(ctx.storage.sql, STATION_MIGRATIONS);
      chainOldAudit(ctx.storage.sql, id);
    });
    this.#outbox = new SqlOutbox(ctx.storage.sql);
    this.#store = makeStationStore(ctx.storage, this.#outbox, id);
    const watch = { store: this.#store, clock: { now: () => Date.now() } };
    this.#sockets = new LiveSockets(ctx, {
      endsAt: (session) => sessionEndsAt(watch, session),
      mayHear: (session, event) => mayHear(watch, session, event),
      reader: (session) => readerOf(watch, session),
      hasTip: (id) => this.#store.tips.find(id)?.listed === true,
    });
    this.#drainer = makeStationDrainer(env, {
      object: ctx.id.toString(),
      outbox: this.#outbox,
      id,
      store: this.#store,
      announce: (event) => this.#sockets.announce(event),
      wake: () => this.#arm(),
    });
    this.#assembled = this.#assemble();
  }

  async recipient() {
    return rotations.recipientsOf((await this.#assembled).store);
  }
  async receive(tip: SealedTip) {
    const deps = await this.#assembled;
    await tips.receiveTip(deps, tip);
    this.#arm();
    return readsLater(deps);
  }
  async addAnswer(answer: SealedAnswer) {
    await tips.addAnswer(await this.#assembled, answer);
  }
  async accepts(area: string) {
    return retention.accepts(await this.#assembled, area);
  }
  async roomForAnswer(tip: string) {
    return tips.roomForAnswer(await this.#assembled, tip);
  }
  async slowsGuesses() {
    return guesses.slowsGuesses(await this.#assembled);
  }
  async takeGuess(id: string) {
    const taken = guesses.takeGuess(await this.#assembled, id);
    this.#arm();
    return taken;
  }
  async giveBackGuess(id: string) {
    guesses.giveBackGuess(await this.#assembled, id);
  }
  async mayWithdraw(tip: string) {
    return retention.mayWithdraw(await this.#assembled, tip);
  }
  async withdraw(tip: string) {
    return await retention.withdrawTip(await this.#assembled, tip);
  }
  async filing(tip: string) {
    return filingOf(await this.#assembled, tip);
  }
  async mediaName(tip: string, first: string) {
    const { store } = await this.#assembled;
    return presentName(store.tips.find(tip), first);
  }
  async scamMarks() {
    return scams.scamMarks(await this.#assembled);
  }
  async tipStanding(tip: string) {
    return ratings.tipStanding(await this.#assembled, tip);
  }
  async noteOutcome(...[outcome]: Parameters<StationPort["noteOutcome"]>) {
    noteOutcome(await this.#assembled, outcome);
  }
  async rate(...[rating]: Parameters<StationPort["rate"]>) {
    ratings.rateTip(await this.#assembled, rating);
  }
  async countVote(vote: CardVote) {
    cards.countVote(await this.#assembled, vote);
  }
  async countAnswer(count: AnswerCount) {
    takeAnswer(await this.#assembled, count);
  }
  async askOfficers(question: Question) {
    const kept = await questions.ask(await this.#assembled, question);
    this.#arm();
    return kept;
  }
  async bindDuty(...[binding]: Parameters<StationPort["bindDuty"]>) {
    return bindDuty(await this.#assembled, binding);
  }
  async notices(limit: number) {
    return notices.publicNotices(await this.#assembled, limit);
  }
  async publicFigures() {
    return publicFigures(await this.#assembled);
  }
  async noticeIds() {
    return (await this.#assembled).store.notices.ids();
  }
  async publicNotice(id: string) {
    return notices.publicNotice(await this.#assembled, id);
  }

  async operatorInvite(...[invite]: Door<"operatorInvite">) {
    return invitations.operatorInvite(await this.#assembled, invite);
  }
  async forOperator() {
    const rows = proposals.forOperator(await this.#assembled);
    return rows.map(({ id, statement }) => ({ id, statement }));
  }
  async operatorConfirm(...[confirming]: Door<"operatorConfirm">) {
    return await proposals.operatorConfirm(await this.#assembled, confirming);
  }
  async invitation(hash: string) {
    return invitations.findInvitation(await this.#assembled, hash);
  }
  async join(...[officer]: Door<"join">) {
    return joining.join(await this.#assembled, officer);
  }
  async credential(officer: string, id: string) {
    return door.findCredential(await this.#assembled, officer, id);
  }
  async keyFileRecipient(officer: string) {
    return door.keyFileRecipient(await this.#assembled, officer);
  }
  async signIn(...[signingIn]: Door<"signIn">) {
    return door.signIn(await this.#assembled, signingIn);
  }
  async failed() {
    return door.noteFailure(await this.#assembled);
  }
  async check(session: string, action: Action | null) {
    const caller = callerOf(await this.#assembled, session, action);
    return caller.ok ? ok(null) : caller;
  }

  async desk<Name extends MethodName>(name: Name, session: string, ...asked: Asked<Name>) {
    const answer = await runMethod(await this.#assembled, { name, session, asked });
    this.#arm();
    return answer;
  }

  /** A live socket. Only the Worker can ask, and it has checked the origin. */
  override async fetch(request: Request): Promise<Response> {
    const session = request.headers.get(LIVE_SESSION_HEADER) ?? "";
    const deps = await this.#assembled;
    // From here to the socket nothing waits: no removal comes between.
    if (!callerOf(deps, session, "watch").ok) return new Response(null, { status: 401 });
    const response = this.#sockets.accept(session);
    this.#arm();
    return response;
  }

  override webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): void {
    this.#sockets.hear(socket, message);
  }

  override webSocketClose(socket: WebSocket): void {
    this.#sockets.leave(socket);
  }

  override webSocketError(socket: WebSocket): void {
    this.#sockets.leave(socket);
  }

  override async alarm(): Promise<void> {
    this.#armedFor = null;
    const { log } = await wire(this.env);
    // A throw would leave the next alarm to the runtime, which gives up after some tries.
    await (await this.#drainer).run().catch(logFailure(log));
    await retention.removeExpired(await this.#assembled).catch(logFailure(log));
    await sendGoing(await this.#assembled).catch(logFailure(log));
    await sendAlert(await this.#assembled).catch(logFailure(log));
    clocks.remind(await this.#assembled);
    climb(await this.#assembled);
    guesses.tidyGuesses(await this.#assembled);
    questions.tidyQuestions(await this.#assembled);
    exports.tidyExports(await this.#assembled);
    noteReads(await this.#assembled);
    rotations.finishRotation(await this.#assembled);
    this.#sockets.closeEnded();
    this.#arm();
  }

  async #assemble(): Promise<StationDeps> {
    const wired = await wire(this.env);
    const { clock, random, channels, log, content, settings, broadcaster, keyring, station } =
      wired;
    const id = this.ctx.id.name ?? "";
    const drainer = await this.#drainer;
    this.#place = content.place;
    clocks.followRules(this.#store, content.place);
    const deadlines = makeDeadlines(content.place);
    countOld({ store: this.#store, deadlines });
    return {
      id,
      store: this.#store,
      clock,
      random,
      place: content.place,
      deadlines,
      delays: settings.delays,
      channels: CHANNEL_IDS.filter((channel) => channels[channel]),
      progress: (channel, notice) => broadcaster(channel).progress(notice),
      preview: (notice) =>
        previewNotice({ content, origin: settings.origin, channels, broadcaster }, notice),
      newNoticeId: () => noticeIdOf(keyring, id, toBase64Url(random.bytes(ID_BYTES))),
      hasEnough: (notice) => hasEnough({ channels, broadcaster }, notice),
      recipientOf: (other) => station(other).recipient(),
      waiting: (start) => this.#outbox.keyed(start).map(({ key }) => key),
      drop: (key) => this.#outbox.drop((row) => row.key === key),
      hasten: (key) => this.#hasten(key),
      dueAt: (key) => this.#waiting(key)?.dueAt ?? null,
      groups: namesInGroups(channels),
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

  #waiting(key: string) {
    return this.#outbox.keyed(key).find((row) => row.key === key);
  }

  #hasten(key: string): void {
    const row = this.#waiting(key);
    if (row) this.#outbox.release(row.id, Date.now());
  }

  #expiry(): number | null {
    return this.#place && retention.nextExpiry(this.#store, this.#place.retention);
  }

  /** One alarm, for the earliest of all that waits for its time. */
  #arm(): void {
    const guessed = guesses.nextGuessesEnd(this.#store);
    const rotated = rotations.rotationEnd(this.#store);
    const exported = exports.nextExportEnd(this.#store);
    const asked = questions.nextQuestionEnd(this.#store);
    const goes = nextGoing(this.#store);
    const read = nextReadsEnd(this.#store);
    const reminds = this.#store.clocks.nextAt();
    const alerts = nextAlert(this.#store);
    const [sent, watched] = [this.#outbox.nextAt(Date.now()), this.#sockets.nextEnd()];
    const climbs = this.#place && nextClimb(this.#store, this.#place.duty, Date.now());
    const more = [guessed, rotated, exported, asked, goes, read, reminds, climbs, alerts];
    const all = [sent, watched, this.#expiry(), ...more];
    const times = all.filter((at) => at !== null);
    const at = Math.min(...times);
    if (times.length === 0 || at === this.#armedFor) return;
    this.#armedFor = at;
    void this.ctx.storage.setAlarm(at);
  }
}

/** What the bots are called in groups, of the channels that have groups. */
function namesInGroups(channels: Deps["channels"]): StationDeps["groups"] {
  const named = Object.values(channels).flatMap(({ id, groups }) =>
    groups ? [[id, groups.username]] : [],
  );
  return Object.fromEntries(named);
}
