import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import type { AnswerOfficer } from "../../core/effects/answer-officer.ts";
import { done, refused } from "../../core/effects/effects.ts";
import { withoutAnswers } from "../../core/engine/drafts.ts";
import { SALT_BYTES, toSaltedJson } from "../../core/text/salted-json.ts";
import type { FollowUp } from "../../core/tip/follow-up.ts";
import { sealedFiles } from "../../core/tip/make-tip-content.ts";
import { ID_BYTES } from "../../core/units.ts";
import { hourOf } from "../hour.ts";
import { errorName } from "../log.ts";
import type { Address, AnswerRoom, MailboxContents } from "../object-ports.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import { MEDIA_ATTEMPTS } from "../outbox/limits.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import {
  conclude,
  type EffectHandler,
  type Plan,
  type Planned,
  type Row,
} from "./effect-handler.ts";
import { markSent } from "./mark-sent.ts";
import { planReceipt, planWithMailbox } from "./typed-receipt.ts";

interface AnswerJob {
  type: "answer";
  address: Address;
  station: string;
  /** `media`: names of its files in the media store. It and `digest` are absent from old rows. */
  answer: {
    id: string;
    tip: string;
    sealed: string;
    digest?: string;
    at: string;
    media?: string[];
  };
}

/** Seals a resident's addition to a tip to its station, before any of it is stored. */
export const answerOfficer: EffectHandler<AnswerOfficer, AnswerJob> = {
  plan: (deps, at, effect) => {
    const plan = (mailbox: MailboxContents) => planAnswer(deps, at, { ...effect, mailbox });
    return planReceipt(deps, at, { effect, plan: (typed) => planWithMailbox(deps, typed, plan) });
  },
  deliver: { answer: addAnswer },
};

async function addAnswer(deps: ConversationDeps, job: AnswerJob, row: Row): Promise<JobOutcome> {
  const { address, answer } = job;
  const { media = [] } = answer;
  const station = deps.station(job.station);
  const sealed = fromBase64Url(answer.sealed) ?? new Uint8Array();
  try {
    await station.addAnswer({ ...answer, media, sealed });
  } catch (error) {
    const isHopeless =
      row.attempts >= MEDIA_ATTEMPTS && (await station.filing(answer.tip)) === null;
    if (!isHopeless) throw error;
    // The tip was taken back meanwhile: nobody will ask for these files.
    await Promise.all(media.map((name) => deps.media.delete(name)));
    return conclude(deps, { address, row }, refused("answer-officer"));
  }
  return conclude(deps, { address, row }, done("answer-officer", { files: media.length }));
}

async function planAnswer(
  deps: ConversationDeps,
  { address, session }: Planned,
  said: Pick<AnswerOfficer, "text" | "rating" | "files"> & { mailbox: MailboxContents },
): Promise<Plan> {
  const { text, rating, mailbox } = said;
  const files = sealedFiles(session, said.files);
  // All of its files were refused meanwhile.
  if (text === "" && files.length === 0) return { event: refused("answer-officer") };
  const [recipient, room] = await Promise.all([recipientOf(deps, mailbox), roomFor(deps, mailbox)]);
  if (recipient === null) return { event: refused("answer-officer") };
  if (!room.answer) return { event: refused("answer-officer", { reason: "answer-limit" }) };
  if (room.files < files.length) {
    return { event: refused("answer-officer", { reason: "files-limit" }) };
  }
  if (mailbox.mutedUntil > deps.clock.now()) {
    return { event: refused("answer-officer", { reason: "muted" }) };
  }
  const content: FollowUp = {
    version: 1,
    text,
    ...(files.length === 0 ? {} : { files }),
    ...(rating === undefined ? {} : { rating }),
  };
  const { plain, digest } = await toSaltedJson(content, deps.random.bytes(SALT_BYTES));
  const sealed = await deps.sealing.seal(recipient, plain);
  const answer = {
    id: toBase64Url(deps.random.bytes(ID_BYTES)),
    tip: mailbox.tip,
    sealed: toBase64Url(sealed),
    digest,
    at: hourOf(deps.clock.now()),
    media: files.map(({ name }) => name),
  };
  const slots = said.files.map(({ slot }) => String(slot));
  const job: AnswerJob = { type: "answer", address, station: mailbox.station, answer };
  return { session: withoutAnswers(markSent(session, slots), []), jobs: [{ job }] };
}

/** What the tip may still get. An unreachable station refuses nothing. */
function roomFor(deps: ConversationDeps, { station, tip }: MailboxContents): Promise<AnswerRoom> {
  return deps
    .station(station)
    .roomForAnswer(tip)
    .catch(() => ({ answer: true, files: Number.POSITIVE_INFINITY }));
}

/** The station's recipient; null: the station is unreachable or has no key. */
function recipientOf(deps: ConversationDeps, { station }: MailboxContents): Promise<string | null> {
  return deps
    .station(station)
    .recipient()
    .catch((error: unknown) => {
      deps.log.write({ event: "answer-not-planned", error: errorName(error) });
      return null;
    });
}
