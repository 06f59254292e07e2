import { toBase64Url } from "../../core/base64url.ts";
import type { Effect } from "../../core/effects/effect.ts";
import type { Outgoing } from "../../core/flow/outgoing.ts";
import { toJsonBytes } from "../../core/text/json-bytes.ts";
import type { ConversationDeps } from "../conversation/conversation-deps.ts";
import type { ConversationJob } from "../conversation/conversation-job.ts";
import { CHAT_LANE, REVIEW_KEY, SLOW_KEY, SUBSCRIPTION_LANE } from "../conversation/lanes.ts";
import type { Address } from "../object-ports.ts";
import type { JobOptions } from "../outbox/drainer.ts";
import { ALBUM_WAIT_MS } from "../outbox/limits.ts";
import type { Plan, Planned } from "./plan.ts";
import { planCode } from "./plan-code.ts";
import { planForget, planWipe } from "./plan-erase.ts";
import { planMedia } from "./plan-media.ts";
import { planRating, planVote } from "./plan-rate.ts";
import { planScam } from "./plan-scam.ts";
import { planTip } from "./plan-tip.ts";

export async function planEffect(
  deps: ConversationDeps,
  at: Planned,
  effect: Effect,
): Promise<Plan> {
  const { address } = at;
  switch (effect.type) {
    case "say":
      return planScreen(deps, at, effect.screen);
    case "toast": {
      const call = deps.channels[address.channel]?.renderToast(effect.ack, effect.text);
      return { loose: call ? [call] : [] };
    }
    case "keep-media":
      return planMedia(deps, at, effect);
    case "submit-tip":
      return planTip(deps, at, effect);
    case "check-scam":
      return planScam(deps, at, effect);
    case "answer-officer":
    case "open-mailbox":
    case "show-proof":
    case "withdraw-tip":
      return planCode(deps, at, effect);
    case "show-notices":
      return all(deps, [{ type: "show-notices", address, lang: effect.lang }]);
    case "subscribe":
    case "unsubscribe":
      return planSubscription(deps, address, effect);
    case "wipe-chat":
      return planWipe(deps, address, effect);
    case "forget-me":
      return planForget(deps, effect);
    case "rate":
      return planRating(deps, effect);
    case "rate-card":
      return planVote(deps, effect);
  }
}

async function all(
  deps: ConversationDeps,
  jobs: ConversationJob[],
  options?: JobOptions,
): Promise<Plan> {
  return { staged: await Promise.all(jobs.map((job) => deps.drainer.stage(job, options))) };
}

async function planScreen(
  deps: ConversationDeps,
  { address, slowUntil }: Planned,
  screen: Outgoing,
): Promise<Plan> {
  const calls = deps.channels[address.channel]?.render(address.chat, screen) ?? [];
  const when = slowUntil === undefined ? usualTime(deps, screen) : slowTime(slowUntil);
  const staged = calls.map((call, index) => {
    const { replaces, ...rest } = when;
    const options = { lane: CHAT_LANE, ...rest, ...(index === 0 ? { replaces } : {}) };
    return deps.drainer.stage({ type: "send", address, call }, options);
  });
  return { staged: await Promise.all(staged) };
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

async function planSubscription(
  deps: ConversationDeps,
  address: Address,
  effect: Extract<Effect, { type: "subscribe" | "unsubscribe" }>,
): Promise<Plan> {
  const { channel } = address;
  const key = await deps.keys.subscriberKey(address);
  const former = await deps.keys.formerSubscriberKey(address);
  const stage = (jobs: ConversationJob[]) => all(deps, jobs, { lane: SUBSCRIPTION_LANE });
  const leave = former === null ? [] : [{ type: "unsubscribe", channel, key: former } as const];
  if (effect.type === "unsubscribe") return stage([...leave, { ...effect, channel, key }]);
  const box = await deps.keys.subscriberBox();
  const sealed = await box.seal(toJsonBytes(address));
  const job = { channel, key, address: toBase64Url(sealed), lang: effect.lang };
  return stage([...leave, { type: "subscribe", ...job }]);
}
