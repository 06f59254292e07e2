import type { Effect } from "../../core/effects/effect.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import { answerOfficer } from "./answer-officer.ts";
import { askOfficers } from "./ask-officers.ts";
import { awaitPart } from "./await-part.ts";
import { checkScam } from "./check-scam.ts";
import type { ConversationDeps, ConversationJob } from "./conversation-deps.ts";
import { countAnswer } from "./count-answer.ts";
import type { EffectHandler, Plan, Planned, Row } from "./effect-handler.ts";
import { forgetMe } from "./forget-me.ts";
import { keepExchange } from "./keep-exchange.ts";
import { keepMedia } from "./keep-media.ts";
import { mayWithdraw } from "./may-withdraw.ts";
import { openMailbox } from "./open-mailbox.ts";
import { rate } from "./rate.ts";
import { rateCard } from "./rate-card.ts";
import { say } from "./say.ts";
import { showNotices } from "./show-notices.ts";
import { showProof } from "./show-proof.ts";
import { submitTip } from "./submit-tip.ts";
import { subscribe } from "./subscribe.ts";
import { tellHere } from "./tell-here.ts";
import { toast } from "./toast.ts";
import { unsubscribe } from "./unsubscribe.ts";
import { wipeChat } from "./wipe-chat.ts";
import { wipeExchange } from "./wipe-exchange.ts";
import { wipeNow } from "./wipe-now.ts";
import { wipeSoon } from "./wipe-soon.ts";
import { withdrawTip } from "./withdraw-tip.ts";

type Deliver = (deps: ConversationDeps, job: never, row: Row) => Promise<JobOutcome>;

/** The handler of each effect that the engine logs. */
export const HANDLERS: {
  [T in Effect["type"]]: Pick<EffectHandler<Extract<Effect, { type: T }>>, "plan"> & {
    deliver: Record<string, Deliver>;
  };
} = {
  say,
  toast,
  "keep-media": keepMedia,
  "await-part": awaitPart,
  "submit-tip": submitTip,
  "open-mailbox": openMailbox,
  "show-proof": showProof,
  "answer-officer": answerOfficer,
  "tell-here": tellHere,
  subscribe,
  unsubscribe,
  "show-notices": showNotices,
  "check-scam": checkScam,
  "ask-officers": askOfficers,
  "wipe-chat": wipeChat,
  "wipe-now": wipeNow,
  "wipe-exchange": wipeExchange,
  "wipe-soon": wipeSoon,
  "keep-exchange": keepExchange,
  "forget-me": forgetMe,
  "may-withdraw": mayWithdraw,
  "withdraw-tip": withdrawTip,
  rate,
  "rate-card": rateCard,
  "count-answer": countAnswer,
};

const DELIVERIES = new Map(
  Object.values(HANDLERS).flatMap(({ deliver }) => Object.entries(deliver)),
);

export function planEffect(
  deps: ConversationDeps,
  at: Planned,
  effect: Effect,
): Plan | Promise<Plan> {
  // The handler has the effect's type, so it accepts the effect.
  const handler: Pick<EffectHandler<Effect>, "plan"> = HANDLERS[effect.type];
  return handler.plan(deps, at, effect);
}

/** Delivers one job of a conversation's outbox. */
export async function deliverJob(
  deps: ConversationDeps,
  job: ConversationJob,
  row: Row,
): Promise<JobOutcome> {
  const deliver = DELIVERIES.get(job.type);
  if (!deliver) throw new Error(`no effect plans ${job.type}`);
  // The handler that planned the job delivers it, so it has the right type.
  return deliver(deps, job as never, row);
}
