import { DurableObject } from "cloudflare:workers";
import type { CardVote, SealedAnswer, SealedTip, StationPort } from "../app/object-ports.ts";
import type { Drainer } from "../app/outbox/drainer.ts";
import * as audit from "../app/station/audit.ts";
import { callerOf, type DeskDeps, deskOf, mayHear, sessionEndsAt } from "../app/station/caller.ts";
import * as cards from "../app/station/cards.ts";
import type { StationDeps } from "../app/station/deps.ts";
import * as door from "../app/station/door.ts";
import { filingOf } from "../app/station/filing.ts";
import * as guesses from "../app/station/guesses.ts";
import * as holds from "../app/station/hold.ts";
import * as invitations from "../app/station/invitations.ts";
import type { StationJob } from "../app/station/jobs.ts";
import * as joining from "../app/station/join.ts";
import * as keys from "../app/station/keys.ts";
import { METHOD_ACTIONS } from "../app/station/method-actions.ts";
import * as notices from "../app/station/notices.ts";
import * as officers from "../app/station/officers.ts";
import { LIVE_SESSION_HEADER, type StationInboxPort } from "../app/station/port.ts";
import * as proposals from "../app/station/proposals.ts";
import { proposeRotation } from "../app/station/propose-rotation.ts";
import * as ratings from "../app/station/ratings.ts";
import { removeOfficer } from "../app/station/removal.ts";
import * as retention from "../app/station/retention.ts";
import * as rotations from "../app/station/rotation.ts";
import * as scams from "../app/station/scams.ts";
import * as tips from "../app/station/tips.ts";
import * as ways from "../app/station/ways-in.ts";
import { writeNotice } from "../app/station/write-notice.ts";
import { CHANNEL_IDS } from "../core/channel.ts";
import type { Place } from "../core/place/place-schema.ts";
import { ok } from "../core/result.ts";
import type { Wish } from "../core/station/proposal.ts";
import type { Action } from "../core/station/rights.ts";
import { chainOldAudit } from "../storage/chain-old-audit.ts";
import { migrate } from "../storage/migrate.ts";
import { SqlOutbox } from "../storage/sql-outbox.ts";
import { STATION_MIGRATIONS } from "../storage/station-migrations.ts";
import { makeStationStore } from "../storage/station-store.ts";
import { type Env, wire } from "../wire.ts";
import { LiveSockets } from "./live-sockets.ts";
import { logFailure, makeStationDrainer } from "./station-drainer.ts";

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
    });
    this.#drainer = makeStationDrainer(env, {
      outbox: this.#outbox,
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
    await tips.receiveTip(await this.#assembled, tip);
  }
  async addAnswer(answer: SealedAnswer) {
    tips.addAnswer(await this.#assembled, answer);
  }
  async accepts(area: string) {
    return retention.accepts(await this.#assembled, area);
  }
  async acceptsAnswer(tip: string) {
    return tips.acceptsAnswer(await this.#assembled, tip);
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

  async operatorInvite(...[invite]: Asked<"operatorInvite">) {
    return invitations.operatorInvite(await this.#assembled, invite);
  }
  async forOperator() {
    const rows = proposals.forOperator(await this.#assembled);
    return rows.map(({ id, statement }) => ({ id, statement }));
  }
  async operatorConfirm(...[confirming]: Asked<"operatorConfirm">) {
    return await proposals.operatorConfirm(await this.#assembled, confirming);
  }
  async invitation(hash: string) {
    return invitations.findInvitation(await this.#assembled, hash);
  }
  async join(...[officer]: Asked<"join">) {
    return joining.join(await this.#assembled, officer);
  }
  async credential(officer: string, id: string) {
    return door.findCredential(await this.#assembled, officer, id);
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
  async check(session: string, action: Action | null) {
    const caller = callerOf(await this.#assembled, session, action);
    return caller.ok ? ok(null) : caller;
  }

  async me(session: string) {
    return officers.readOwn(await this.#desk("me", session));
  }
  async signOut(session: string) {
    return door.signOut(await this.#desk("signOut", session));
  }
  async ownPasskey(session: string, id: string) {
    return ways.ownPasskey(await this.#desk("ownPasskey", session), id);
  }
  async ownKeyFile(session: string) {
    return ways.ownKeyFile(await this.#desk("ownKeyFile", session));
  }
  async stepUp(...[session, way]: Asked<"stepUp">) {
    return ways.stepUp(await this.#desk("stepUp", session), way);
  }
  async waysIn(session: string) {
    return ways.listWaysIn(await this.#desk("waysIn", session));
  }
  async addWayIn(...[session, way]: Asked<"addWayIn">) {
    return ways.addWayIn(await this.#desk("addWayIn", session), way);
  }
  async renameWayIn(...[session, way]: Asked<"renameWayIn">) {
    return ways.renameWayIn(await this.#desk("renameWayIn", session), way);
  }
  async revokeWayIn(session: string, id: string) {
    return ways.revokeWayIn(await this.#desk("revokeWayIn", session), id);
  }

  async officers(session: string) {
    return officers.listOfficers(await this.#desk("officers", session));
  }
  async invite(session: string, hash: string) {
    return invitations.invite(await this.#desk("invite", session), hash);
  }
  async invitations(session: string) {
    return invitations.listInvitations(await this.#desk("invitations", session));
  }
  async cancelInvitation(session: string, id: string) {
    return invitations.cancelInvitation(await this.#desk("cancelInvitation", session), id);
  }
  async stopRecovery(session: string, id: string) {
    return await this.#propose("stopRecovery", session, { kind: "stop-recovery", subject: id });
  }
  async grantKey(...[session, grant]: Asked<"grantKey">) {
    return officers.grantKey(await this.#desk("grantKey", session), grant);
  }
  async removeOfficer(session: string, officer: string) {
    return removeOfficer(await this.#desk("removeOfficer", session), officer);
  }
  async changeRole(...[session, { officer, role }]: Asked<"changeRole">) {
    return await this.#propose("changeRole", session, {
      kind: "change-role",
      subject: officer,
      role,
    });
  }

  async rotateKey(...[session, rotation]: Asked<"rotateKey">) {
    return proposeRotation(await this.#desk("rotateKey", session), rotation);
  }
  async openCopy(session: string, recipient: string) {
    return rotations.noteOpened(await this.#desk("openCopy", session), recipient);
  }
  async vetoRotation(session: string) {
    return rotations.vetoRotation(await this.#desk("vetoRotation", session));
  }
  async pendingBlobs(session: string) {
    return keys.pendingBlobs(await this.#desk("pendingBlobs", session));
  }
  async swapBlobs(...[session, swaps]: Asked<"swapBlobs">) {
    return keys.swapBlobs(await this.#desk("swapBlobs", session), swaps);
  }
  async showKit(session: string) {
    return keys.showKit(await this.#desk("showKit", session));
  }
  async noteKit(session: string) {
    return keys.noteKit(await this.#desk("noteKit", session));
  }

  async tips(...[session, query]: Asked<"tips">) {
    return tips.listTips(await this.#desk("tips", session), query);
  }
  async tip(session: string, id: string) {
    return tips.openTip(await this.#desk("tip", session), id);
  }
  async setStatus(...[session, change]: Asked<"setStatus">) {
    const done = await tips.changeStatus(await this.#desk("setStatus", session), change);
    this.#arm();
    return done;
  }
  async askHold(...[session, { tip, reason }]: Asked<"askHold">) {
    return await this.#propose("askHold", session, { kind: "hold-tip", subject: tip, reason });
  }
  async endHold(session: string, tip: string) {
    return await this.#propose("endHold", session, { kind: "end-hold", subject: tip });
  }
  async muteSender(session: string, tip: string) {
    return await holds.muteSender(await this.#desk("muteSender", session), tip);
  }
  async ask(...[session, asking]: Asked<"ask">) {
    return await tips.askResident(await this.#desk("ask", session), asking);
  }
  async openMedia(...[session, wanted]: Asked<"openMedia">) {
    return tips.openMedia(await this.#desk("openMedia", session), wanted);
  }

  async noteExport(session: string, tip: string) {
    return tips.noteExport(await this.#desk("noteExport", session), tip);
  }

  async auditPage(...[session, query]: Asked<"auditPage">) {
    return audit.readAudit(await this.#desk("auditPage", session), query);
  }
  async exportAudit(session: string, after: number) {
    return audit.exportAudit(await this.#desk("exportAudit", session), after);
  }

  async scams(session: string) {
    return scams.listScams(await this.#desk("scams", session));
  }
  async addScam(session: string, text: string) {
    return await this.#propose("addScam", session, {
      kind: "add-scam",
      subject: scams.scamOf(text) ?? "",
    });
  }
  async removeScam(session: string, id: string) {
    return await this.#propose("removeScam", session, { kind: "remove-scam", subject: id });
  }

  async ratings(session: string) {
    return ratings.countRatings(await this.#desk("ratings", session));
  }
  async cardCounts(session: string) {
    return cards.cardCounts(await this.#desk("cardCounts", session));
  }

  async noticeBoard(session: string) {
    return notices.listNotices(await this.#desk("noticeBoard", session));
  }
  async writeNotice(...[session, draft]: Asked<"writeNotice">) {
    return writeNotice(await this.#desk("writeNotice", session), draft);
  }

  async proposals(session: string) {
    return proposals.listProposals(await this.#desk("proposals", session));
  }
  async confirm(...[session, confirming]: Asked<"confirm">) {
    const done = await proposals.confirm(await this.#desk("confirm", session), confirming);
    this.#arm();
    return done;
  }
  async dropProposal(session: string, id: string) {
    return proposals.dropProposal(await this.#desk("dropProposal", session), id);
  }

  async watch(session: string) {
    return await this.check(session, METHOD_ACTIONS.watch);
  }

  /** A live socket. Only the Worker can ask, and it has checked the origin. */
  override async fetch(request: Request): Promise<Response> {
    const session = request.headers.get(LIVE_SESSION_HEADER) ?? "";
    const desk = await this.#desk("watch", session);
    // From here to the socket nothing waits: no removal comes between.
    if (!desk.caller().ok) return new Response(null, { status: 401 });
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
    rotations.finishRotation(await this.#assembled);
    this.#sockets.closeEnded();
    this.#arm();
  }

  /** Dependencies of one of the officers' methods, for one session. */
  async #desk(method: keyof typeof METHOD_ACTIONS, session: string): Promise<DeskDeps> {
    return deskOf(await this.#assembled, session, METHOD_ACTIONS[method]);
  }

  async #propose(method: keyof typeof METHOD_ACTIONS, session: string, wish: Wish) {
    return proposals.propose(await this.#desk(method, session), wish);
  }

  async #assemble(): Promise<StationDeps> {
    const { clock, random, channels, log, content, settings } = await wire(this.env);
    const drainer = await this.#drainer;
    this.#retention = content.place.retention;
    return {
      store: this.#store,
      clock,
      random,
      place: content.place,
      delays: settings.origin.startsWith("https:"),
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

  /** One alarm: the outbox's next row, a watching session's end, a tip's last day, guesses' hour, a rotation's. */
  #arm(): void {
    const guessed = guesses.nextGuessesEnd(this.#store);
    const rotated = rotations.rotationEnd(this.#store);
    const [sent, watched] = [this.#outbox.nextAt(Date.now()), this.#sockets.nextEnd()];
    const all = [sent, watched, this.#expiry(), guessed, rotated];
    const times = all.filter((at) => at !== null);
    const at = Math.min(...times);
    if (times.length === 0 || at === this.#armedFor) return;
    this.#armedFor = at;
    void this.ctx.storage.setAlarm(at);
  }
}
