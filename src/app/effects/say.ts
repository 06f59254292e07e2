import type { Effect } from "../../core/effects/effect.ts";
import type { Outgoing } from "../../core/flow/outgoing.ts";
import type { Address } from "../object-ports.ts";
import { deliverCall } from "../outbox/deliver-call.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import { ALBUM_WAIT_MS } from "../outbox/limits.ts";
import type { Call } from "../ports.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import type { EffectHandler, Plan, Planned, Row } from "./effect-handler.ts";
import { CHAT_LANE, REVIEW_KEY, SLOW_KEY } from "./lanes.ts";

interface SendJob {
  type: "send";
  address: Address;
  call: Call;
  question?: Outgoing["question"];
}

/** Turns a screen into the calls that show it, one row each, in order. */
export const say: EffectHandler<Extract<Effect, { type: "say" }>, SendJob> = {
  plan: planScreen,
  deliver: { send },
};

function planScreen(
  deps: ConversationDeps,
  { address, slowUntil }: Planned,
  { screen }: { screen: Outgoing },
): Plan {
  const calls = deps.channels[address.channel]?.render(address.chat, screen) ?? [];
  const when = slowUntil === undefined ? usualTime(deps, screen) : slowTime(slowUntil);
  const { replaces, ...rest } = when;
  const jobs = calls.map((call, index) => {
    const job: SendJob = { type: "send", address, call, question: screen.question };
    return { job, options: { lane: CHAT_LANE, ...rest, ...(index === 0 ? { replaces } : {}) } };
  });
  return { jobs };
}

function usualTime({ clock }: ConversationDeps, { coalesce: key, review }: Outgoing) {
  // Any newer screen replaces a waiting reply that counts photos.
  if (review) return { replaces: "media", key: REVIEW_KEY };
  return key === undefined
    ? { replaces: "media" }
    : { replaces: key, key, notBefore: clock.now() + ALBUM_WAIT_MS };
}

/** A flooding chat gets only the newest reply, a little later. None of its messages is lost. */
function slowTime(notBefore: number) {
  return { replaces: SLOW_KEY, key: SLOW_KEY, notBefore };
}

/**
 * Sends one call. If the chat is gone, the engine ends its subscription in the commit that ends the
 * row.
 */
async function send(
  deps: ConversationDeps,
  { address, call, question }: SendJob,
  row: Row,
): Promise<JobOutcome> {
  const { channel } = address;
  const isRepeat = row.attempts > 0 && question !== undefined;
  // A question that was answered need not be shown again.
  if (isRepeat && question.alone && (await isAnswered(deps, address, question))) {
    return { type: "done" };
  }
  // Stored before the send, so that a crash cannot lose it.
  if (isRepeat) deps.store.noteShownAgain(question.screen);
  const { gone, messageId: id, ...outcome } = await deliverCall(deps, { channel, call }, row);
  if (gone) await deps.conclude(address, { body: { type: "blocked" } }, row.id);
  const isDeletable = deps.channels[channel]?.capabilities.deletes === true;
  if (id !== undefined && isDeletable) deps.sent.add({ id, at: deps.clock.now() });
  return outcome;
}

async function isAnswered(
  { store, keys }: ConversationDeps,
  address: Address,
  { screen }: NonNullable<SendJob["question"]>,
): Promise<boolean> {
  const { session } = await store.open(await keys.sessionBox(address));
  return session.screen !== screen;
}
