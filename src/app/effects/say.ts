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

/** A screen becomes the calls that show it, one row each, one after the other. */
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
  // Any newer screen makes the count of photos that still waits out of date.
  if (review) return { replaces: "media", key: REVIEW_KEY };
  return key === undefined
    ? { replaces: "media" }
    : { replaces: key, key, notBefore: clock.now() + ALBUM_WAIT_MS };
}

/** A chat that floods hears the last word only, a little later. Nothing that it sent is lost. */
function slowTime(notBefore: number) {
  return { replaces: SLOW_KEY, key: SLOW_KEY, notBefore };
}

/** Whoever is gone has left: the engine ends what was subscribed, in the commit that ends the row. */
async function send(
  deps: ConversationDeps,
  { address, call, question }: SendJob,
  row: Row,
): Promise<JobOutcome> {
  const { channel } = address;
  const isRepeat = row.attempts > 0 && question !== undefined;
  // Whoever answered it has seen it, or no longer needs it.
  if (isRepeat && question.alone && (await isAnswered(deps, address, question))) {
    return { type: "done" };
  }
  // Before it is sent: a crash must not forget it.
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
