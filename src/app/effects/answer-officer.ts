import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import type { AnswerOfficer } from "../../core/effects/answer-officer.ts";
import { done, refused } from "../../core/effects/effects.ts";
import { withoutAnswers } from "../../core/engine/drafts.ts";
import { toPaddedJsonBytes } from "../../core/text/padded-json.ts";
import type { FollowUp } from "../../core/tip/tip-content.ts";
import { ID_BYTES } from "../../core/units.ts";
import { hourOf } from "../hour.ts";
import { errorName } from "../log.ts";
import type { Address, MailboxContents } from "../object-ports.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import { conclude, type EffectHandler, type Plan, type Planned } from "./effect-handler.ts";
import { planReceipt, planWithMailbox } from "./typed-receipt.ts";

interface AnswerJob {
  type: "answer";
  address: Address;
  station: string;
  answer: { id: string; tip: string; sealed: string; at: string };
}

/** Seals a resident's addition to a tip to its station, before any of it is stored. */
export const answerOfficer: EffectHandler<AnswerOfficer, AnswerJob> = {
  plan: (deps, at, effect) => {
    const plan = (mailbox: MailboxContents) => planAnswer(deps, at, { ...effect, mailbox });
    return planReceipt(deps, at, { effect, plan: (typed) => planWithMailbox(deps, typed, plan) });
  },
  deliver: {
    answer: async (deps, { address, station, answer }, row) => {
      const sealed = fromBase64Url(answer.sealed) ?? new Uint8Array();
      await deps.station(station).addAnswer({ ...answer, sealed });
      return conclude(deps, { address, row }, done("answer-officer", {}));
    },
  },
};

async function planAnswer(
  deps: ConversationDeps,
  { address, session }: Planned,
  said: Pick<AnswerOfficer, "text" | "rating"> & { mailbox: MailboxContents },
): Promise<Plan> {
  const { text, rating, mailbox } = said;
  const [recipient, accepted] = await Promise.all([
    recipientOf(deps, mailbox),
    accepts(deps, mailbox),
  ]);
  if (recipient === null) return { event: refused("answer-officer") };
  if (!accepted) return { event: refused("answer-officer", { reason: "answer-limit" }) };
  if (mailbox.mutedUntil > deps.clock.now()) {
    return { event: refused("answer-officer", { reason: "muted" }) };
  }
  const content: FollowUp = { version: 1, text, ...(rating === undefined ? {} : { rating }) };
  const sealed = await deps.sealing.seal(recipient, toPaddedJsonBytes(content));
  const answer = {
    id: toBase64Url(deps.random.bytes(ID_BYTES)),
    tip: mailbox.tip,
    sealed: toBase64Url(sealed),
    at: hourOf(deps.clock.now()),
  };
  const job: AnswerJob = { type: "answer", address, station: mailbox.station, answer };
  return { session: withoutAnswers(session, []), jobs: [{ job }] };
}

/** Whether the tip may get one more. An unreachable station does not refuse it. */
function accepts(deps: ConversationDeps, { station, tip }: MailboxContents): Promise<boolean> {
  return deps
    .station(station)
    .acceptsAnswer(tip)
    .catch(() => true);
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
