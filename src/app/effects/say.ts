import type { Effect } from "../../core/effects/effect.ts";
import type { Outgoing } from "../../core/flow/outgoing.ts";
import type { ChatMessage } from "../../core/flow/upkeep.ts";
import type { Address } from "../object-ports.ts";
import { deliverCall } from "../outbox/deliver-call.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import { ALBUM_WAIT_MS } from "../outbox/limits.ts";
import type { Call } from "../ports.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import type { EffectHandler, Plan, Planned, Row } from "./effect-handler.ts";
import { fadeQuestions } from "./fade-questions.ts";
import { CHAT_LANE, REVIEW_KEY, SLOW_KEY } from "./lanes.ts";

interface SendJob {
  type: "send";
  address: Address;
  call: Call;
  /** Number of the question that the screen asks. */
  question?: number;
  /** Says what the screen says besides; null: nothing. Without a question there is neither. */
  besides?: Call | null;
  /** Number of the exchange that it belongs to. */
  of?: number;
  /** It has the question's buttons. */
  asks?: true;
}

/** Turns a screen into the calls that show it, one row each, in order. */
export const say: EffectHandler<Extract<Effect, { type: "say" }>, SendJob> = {
  plan: planScreen,
  deliver: { send },
};

function planScreen(
  deps: ConversationDeps,
  { address, session, slowUntil }: Planned,
  { screen }: { screen: Outgoing },
): Plan {
  const calls = deps.channels[address.channel]?.render(address.chat, screen) ?? [];
  const when = slowUntil === undefined ? usualTime(deps, screen) : slowTime(slowUntil);
  const { replaces, ...rest } = when;
  const asked = askedBy(deps, address, screen);
  const exchanges = session.upkeep?.exchanges;
  const of = exchanges ? { of: exchanges.newest } : {};
  const jobs = calls.map((call, index) => {
    const job: SendJob = { type: "send", address, call, ...of, ...asked?.(index) };
    if (screen.question && index === calls.length - 1) job.asks = true;
    return { job, options: { lane: CHAT_LANE, ...rest, ...(index === 0 ? { replaces } : {}) } };
  });
  return { jobs };
}

/** What the row of each call must know of the question that the screen ends with. */
function askedBy(
  { channels }: ConversationDeps,
  { channel, chat }: Address,
  screen: Outgoing,
): ((index: number) => Pick<SendJob, "question" | "besides">) | null {
  const { question, blocks } = screen;
  if (!question) return null;
  const { screen: number, before } = question;
  const rest: Outgoing = { ...screen, blocks: blocks.slice(0, before), options: [], commands: [] };
  const besides = before === 0 ? [] : (channels[channel]?.render(chat, rest) ?? []);
  // Too long for one message, it is shown whole: nothing of it may be lost.
  if (besides.length > 1) return null;
  return (index) => ({ question: number, besides: (index === 0 && besides[0]) || null });
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
async function send(deps: ConversationDeps, job: SendJob, row: Row): Promise<JobOutcome> {
  const { address, question } = job;
  const { channel } = address;
  let { call } = job;
  if (row.attempts > 0 && question !== undefined) {
    if (await isAnswered(deps, address, question)) {
      // An answered question need not be shown again.
      if (!job.besides) return { type: "done" };
      call = job.besides;
      // Noted before it is sent, so that a crash keeps it.
    } else deps.store.noteShownAgain(question);
  }
  const { gone, messageId: id, ...outcome } = await deliverCall(deps, { channel, call }, row);
  if (gone) await deps.conclude(address, { body: { type: "blocked" } }, row.id);
  if (outcome.type === "done" && call === job.call && question !== undefined) {
    deps.sent.question = question;
  }
  if (id !== undefined) noteSent(deps, job, { id, isWhole: call === job.call });
  return outcome;
}

/** Notes a message where a bot can delete it. Buttons of questions before it go behind this. */
function noteSent(
  deps: ConversationDeps,
  { address, question, asks, besides, of }: SendJob,
  { id, isWhole }: { id: string; isWhole: boolean },
): void {
  if (deps.channels[address.channel]?.capabilities.deletes !== true) return;
  const message: ChatMessage = { id, at: deps.clock.now() };
  if (of !== undefined) message.of = of;
  if (!asks || !isWhole || question === undefined) return deps.sent.add(message);
  deps.sent.add({ ...message, asks: question, ...(besides ? { besides: true } : {}) });
  fadeQuestions(deps, address, question);
}

async function isAnswered(
  { store, keys }: ConversationDeps,
  address: Address,
  question: number,
): Promise<boolean> {
  const { session } = await store.open(await keys.sessionBox(address));
  return session.screen !== question;
}
