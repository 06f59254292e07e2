import { fromBase64Url } from "../../core/base64url.ts";
import type { FlowEvent } from "../../core/flow/incoming.ts";
import { guideKeeper } from "../../core/place/keepers.ts";
import { deliverMedia } from "../effects/deliver-media.ts";
import { deliverRating } from "../effects/deliver-rating.ts";
import { type DoneArgs, done } from "../effects/done.ts";
import { latestNotices } from "../effects/latest-notices.ts";
import { openMailbox, showProof } from "../effects/open-mailbox.ts";
import { errorName } from "../log.ts";
import type { Address } from "../object-ports.ts";
import { deliverCall } from "../outbox/deliver-call.ts";
import type { JobOutcome, Taken } from "../outbox/drainer.ts";
import { wipeChat } from "./chat-messages.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import type { AnswerJob, ConversationJob, FileTipJob, WithdrawJob } from "./conversation-job.ts";

type Row = Taken<ConversationJob>;

const DONE: JobOutcome = { type: "done" };

/**
 * Does one job of a conversation's outbox. Every receiver knows what it has by its id, so a repeat
 * is harmless; a throw means: later.
 */
export async function deliverConversationJob(
  deps: ConversationDeps,
  job: ConversationJob,
  row: Row,
): Promise<JobOutcome> {
  switch (job.type) {
    case "send":
      return send(deps, job, row);
    case "fetch-media":
    case "tell-slow":
    case "fetch-original":
    case "delete-media":
      return deliverMedia(deps, job, row);
    case "file-tip":
      return fileTip(deps, job, row);
    case "open-mailbox":
      return conclude(deps, { address: job.address, row }, await openMailbox(deps, job));
    case "show-proof":
      return conclude(deps, { address: job.address, row }, await showProof(deps, job));
    case "answer":
      return answer(deps, job, row);
    case "subscribe": {
      const { channel, key, lang } = job;
      const address = fromBase64Url(job.address) ?? new Uint8Array();
      await deps.broadcaster(channel).subscribe({ key, address, lang });
      return DONE;
    }
    case "unsubscribe":
      await deps.broadcaster(job.channel).unsubscribe(job.key);
      return DONE;
    case "show-notices": {
      const args = await latestNotices(deps, job.lang);
      return conclude(deps, { address: job.address, row }, done("show-notices", true, args));
    }
    case "wipe-chat":
      return wipeChat(deps, job);
    case "forget-way-back":
      await deps.mailbox(job.mailbox).forgetWayBack();
      return DONE;
    case "withdraw":
      return withdraw(deps, job, row);
    case "rate":
      return deliverRating(deps, job);
    case "rate-card":
      await deps.station(guideKeeper(deps.content.place)).countVote(job.vote);
      return DONE;
  }
}

/** Whoever is gone has left: the engine ends what was subscribed, in the commit that ends the row. */
async function send(
  deps: ConversationDeps,
  { address, call }: Extract<ConversationJob, { type: "send" }>,
  row: Row,
): Promise<JobOutcome> {
  const { channel } = address;
  const { gone, messageId: id, ...outcome } = await deliverCall(deps, { channel, call }, row);
  if (gone) await deps.conclude(address, { body: { type: "blocked" } }, row.id);
  const isDeletable = deps.channels[channel]?.capabilities.deletes === true;
  if (id !== undefined && isDeletable) deps.sent.add({ id, at: deps.clock.now() });
  return outcome;
}

/** Repeatable: what is gone already was taken back. */
async function withdraw(deps: ConversationDeps, job: WithdrawJob, row: Row): Promise<JobOutcome> {
  const { address, receipt } = job;
  const isBack = await deps.station(job.station).withdraw(job.tip);
  const args: DoneArgs = isBack ? { receipt } : { reason: "opened" };
  return conclude(deps, { address, row }, done("withdraw-tip", isBack, args));
}

/** Only when station and mailbox both have the tip is the receipt shown. */
async function fileTip(deps: ConversationDeps, job: FileTipJob, row: Row): Promise<JobOutcome> {
  const { tip, station, receipt } = job;
  const sealed = fromBase64Url(tip.sealed) ?? new Uint8Array();
  const wayBack = job.wayBack === null ? null : fromBase64Url(job.wayBack);
  try {
    await deps.mailbox(tip.mailbox).open({ station, tip: tip.id, wayBack });
    await deps.station(station).receive({ ...tip, sealed });
  } catch (error) {
    if (row.attempts === 0) await tellDelay(deps, job.address);
    throw error;
  }
  const args = { receipt, category: tip.category, at: tip.receivedAt };
  return conclude(deps, { address: job.address, row }, done("submit-tip", true, args));
}

async function answer(deps: ConversationDeps, job: AnswerJob, row: Row): Promise<JobOutcome> {
  const sealed = fromBase64Url(job.answer.sealed) ?? new Uint8Array();
  await deps.station(job.station).addAnswer({ ...job.answer, sealed });
  return conclude(deps, { address: job.address, row }, done("answer-officer", true));
}

async function conclude(
  deps: ConversationDeps,
  { address, row }: { address: Address; row: Row },
  event: FlowEvent,
): Promise<JobOutcome> {
  await deps.conclude(address, { event }, row.id);
  return DONE;
}

/** Of help only: that it can't be told as well must not hide why the tip did not arrive. */
async function tellDelay(deps: ConversationDeps, address: Address): Promise<void> {
  await deps
    .conclude(address, { event: { type: "delayed" } }, null)
    .catch((error: unknown) => deps.log.write({ event: "delay-untold", error: errorName(error) }));
}
