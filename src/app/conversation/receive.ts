import type { Answered } from "../../core/engine/answered-line.ts";
import { readAnswer } from "../../core/engine/notice-answer.ts";
import { pruneMedia } from "../../core/engine/prune-media.ts";
import { step } from "../../core/engine/step.ts";
import type { EngineInput, Incoming } from "../../core/flow/incoming.ts";
import { rootFlow } from "../../core/flow/position.ts";
import type { Session } from "../../core/flow/session.ts";
import type { ConversationDeps, ConversationJob } from "../effects/conversation-deps.ts";
import type { Plan, Planned, PlannedJob } from "../effects/effect-handler.ts";
import { planEffect } from "../effects/effects.ts";
import { gotNotices } from "../effects/got-notices.ts";
import { planDeletion } from "../effects/keep-media.ts";
import { CHAT_LANE } from "../effects/lanes.ts";
import type { Address } from "../object-ports.ts";
import type { Taken } from "../outbox/drainer.ts";
import { QUICKEST_ANSWER_MS } from "../outbox/limits.ts";
import type { Call } from "../ports.ts";
import { beginExchange, endExchanges, isWipe, wipeForgotten } from "./keep-exchanges.ts";
import { noteMessage, planUpkeep, seenMs, slowUntil } from "./keep-upkeep.ts";
import { openSession, sealLimits } from "./kept-limits.ts";

/**
 * Most engine steps in a turn. A plan may answer its own effect at once (a unit without a key),
 * which causes another step.
 */
const MAX_STEPS = 3;

/**
 * What to deliver after a stored turn. `loose` calls have no row, such as the acknowledgement of a
 * press.
 */
export interface Stored {
  taken: Taken<ConversationJob>[];
  loose: Call[];
}

/**
 * Handles one message of a resident: drops a repeated update, loads the session, steps the engine,
 * plans outbox rows for its effects, and saves session, rows and update id in one commit. Delivery
 * comes later. Throws when the turn could not be stored: the platform must then send the update
 * again.
 */
export async function receive(deps: ConversationDeps, incoming: Incoming): Promise<Stored> {
  const address = { channel: incoming.channel, chat: incoming.chat };
  const seen = await deps.keys.seenId(address, incoming.id);
  if (deps.store.hasSeen(seen)) return { taken: [], loose: [] };
  const { body, languageHint } = incoming;
  const isAnswer = readAnswer(deps.content, body) !== null;
  const input = {
    body,
    ...(languageHint === undefined ? {} : { languageHint }),
    shownAgain: deps.store.shownAgain() ?? undefined,
    isPart: body.type === "text" && body.text.length >= cutAt(deps, incoming),
    ...(isAnswer && { asked: (await gotNotices(deps, address)).asked }),
  };
  return turn(deps, address, { input, from: incoming, seen });
}

function cutAt({ channels }: ConversationDeps, { channel }: Incoming): number {
  return channels[channel]?.capabilities.cutAt ?? Number.POSITIVE_INFINITY;
}

interface Told {
  input: EngineInput;
  /** The resident's message; absent for an event. */
  from?: Incoming;
  /** Id of the update, stored with the turn. */
  seen?: string;
  /** Writes in the turn's commit. */
  also?: () => void;
}

/** One turn, of a message or of an event. */
export async function turn(deps: ConversationDeps, address: Address, told: Told): Promise<Stored> {
  const { store, clock, drainer } = deps;
  const now = clock.now();
  const { session: stored, save } = await openSession(deps, address);
  if (isOverdue(told.input, stored)) return { taken: [], loose: [] };
  const session = told.from ? noteMessage(deps, stored, told.from) : stored;
  const slow = told.from && slowUntil(deps, session);
  const input = told.from ? { ...told.input, isEarly: isEarly(deps, session) } : told.input;
  const at = { address, session, slowUntil: slow };
  const played = await play(deps, at, { input, message: told.from?.message });
  if (played.forget) played.jobs.unshift(...wipeForgotten(deps, at, played.forget));
  const { session: pruned, orphans } = pruneMedia(played.session);
  for (const name of orphans) {
    const slot = Object.entries(played.session.media).find(([, { name: n }]) => n === name)?.[0];
    played.jobs.push(planDeletion(slot ?? "", name));
  }
  const over = endExchanges(deps, pruned, told.input);
  const upkeep = await planUpkeep(deps, address, { session: over, before: session });
  const limits = played.forget ? await sealLimits(deps, address, session) : null;
  const staged = await Promise.all(played.jobs.map((one) => drainer.stage(one.job, one.options)));
  let taken: Taken<ConversationJob>[] = [];
  await save(upkeep.session, () => {
    upkeep.also();
    if (played.forget) store.forget(limits, { wipes: played.jobs.some(isWipe) });
    for (const also of played.also) also();
    if (told.from && !isPaused(deps, address)) drainer.hurry(CHAT_LANE);
    if (told.seen !== undefined) store.markSeen(told.seen, now, now - seenMs(deps));
    told.also?.();
    taken = drainer.commit(staged);
  }).catch((error: unknown) => {
    drainer.abandon(taken);
    throw error;
  });
  upkeep.settled();
  deps.sent.answered = played.answered;
  // Known by the time that a draft is told which kind it is.
  if (isDraft(deps, pruned)) deps.later(deps.unstaffed.look());
  return { taken, loose: played.loose };
}

/** Whether a tip is being written. */
function isDraft({ content }: ConversationDeps, { run }: Session): boolean {
  return run !== null && content.flows[rootFlow(run)]?.draft === true;
}

/**
 * Whether somebody blocked the bot before they wrote last: they have come back since. Telegram keeps
 * such news and messages in two queues, and one of them may be stuck.
 */
function isOverdue(input: EngineInput, { upkeep }: Session): boolean {
  if (!("body" in input) || input.body.type !== "blocked") return false;
  const { at } = input.body;
  return at !== undefined && at < (upkeep?.activeAt ?? 0);
}

/**
 * Whether nobody can have read the question in front: a message now was typed before it. A send that
 * failed or that a crash interrupted may have shown it.
 */
function isEarly({ store, sent, clock }: ConversationDeps, { screen }: Session): boolean {
  const { count, triedSince } = store.waitingReplies();
  if (count === 0 || sent.question === screen) return false;
  return triedSince === null || clock.now() - triedSince < QUICKEST_ANSWER_MS;
}

function isPaused({ pauses, clock }: ConversationDeps, { channel }: Address): boolean {
  return pauses.until(channel) > clock.now();
}

/** The combined result of a turn's plans. */
interface Played {
  session: Session;
  loose: Call[];
  jobs: PlannedJob[];
  also: (() => void)[];
  forget: Plan["forget"];
  answered?: Answered | undefined;
  slowUntil?: number;
}

/** Steps the engine and plans its effects, until no plan answers its effect at once. */
async function play(
  deps: ConversationDeps,
  at: Planned,
  first: { input: EngineInput; message: string | undefined },
): Promise<Played> {
  const played: Played = { session: at.session, jobs: [], loose: [], also: [], forget: undefined };
  let inputs = [first.input];
  for (let round = 0; inputs.length > 0 && round < MAX_STEPS; round++) {
    const answers: EngineInput[] = [];
    for (const input of inputs) {
      const result = step(deps.content, played.session, input);
      played.answered ??= result.answered;
      played.session = beginExchange(deps, played.session, { ...result, ...first });
      for (const effect of result.effects) {
        const { session, slowUntil = at.slowUntil } = played;
        const planned = planEffect(deps, { ...at, session, slowUntil }, effect);
        // Most plans are made at once.
        const plan = planned instanceof Promise ? await planned : planned;
        gather(played, plan);
        if (plan.event) answers.push({ event: plan.event });
      }
    }
    inputs = answers;
  }
  return played;
}

function gather(played: Played, plan: Plan): void {
  played.session = plan.session ?? played.session;
  played.jobs.push(...(plan.jobs ?? []));
  played.loose.push(...(plan.loose ?? []));
  if (plan.also) played.also.push(plan.also);
  played.forget ??= plan.forget;
  played.slowUntil ??= plan.slowUntil;
}
