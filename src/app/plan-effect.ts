import { toBase64Url } from "../core/base64url.ts";
import type { Effect } from "../core/flow/effect.ts";
import type { Outgoing } from "../core/flow/outgoing.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import type { ConversationJob } from "./conversation-job.ts";
import { ALBUM_WAIT_MS } from "./limits.ts";
import { mediaLane } from "./media-lane.ts";
import type { Address } from "./object-ports.ts";
import type { Plan, Planned } from "./plan.ts";
import { planAnswer } from "./plan-answer.ts";
import { planScam } from "./plan-scam.ts";
import { planTip } from "./plan-tip.ts";

/** Screens to one chat go strictly one after the other. */
const CHAT_LANE = "chat";

/** Random bytes of names and ids: unguessable, and never twice. */
const ID_BYTES = 16;
const SEED_BYTES = 32;

export async function planEffect(
  deps: ConversationDeps,
  at: Planned,
  effect: Effect,
): Promise<Plan> {
  const { address } = at;
  switch (effect.type) {
    case "say":
      return planScreen(deps, address, effect.screen);
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
      return planAnswer(deps, address, effect);
    case "open-mailbox":
      return one(deps, {
        type: "open-mailbox",
        address,
        code: effect.code,
        lang: at.session.lang ?? "",
      });
    case "show-notices":
      return one(deps, { type: "show-notices", address, lang: effect.lang });
    case "subscribe":
    case "unsubscribe":
      return planSubscription(deps, address, effect);
  }
}

async function one(deps: ConversationDeps, job: ConversationJob): Promise<Plan> {
  return { staged: [await deps.drainer.stage(job)] };
}

async function planScreen(
  deps: ConversationDeps,
  address: Address,
  screen: Outgoing,
): Promise<Plan> {
  const calls = deps.channels[address.channel]?.render(address.chat, screen) ?? [];
  const key = screen.coalesce;
  const staged = calls.map((call, index) =>
    deps.drainer.stage(
      { type: "send", address, call },
      {
        lane: CHAT_LANE,
        // Any newer screen makes the count of photos that still waits out of date.
        ...(index === 0 ? { replaces: "media" } : {}),
        ...(key === undefined ? {} : { key, notBefore: deps.clock.now() + ALBUM_WAIT_MS }),
      },
    ),
  );
  return { staged: await Promise.all(staged) };
}

async function planMedia(
  deps: ConversationDeps,
  { address, session }: Planned,
  { slot, media }: Extract<Effect, { type: "keep-media" }>,
): Promise<Plan> {
  const { identity, recipient } = await deps.sealing.keyPair(deps.random.bytes(SEED_BYTES));
  const name = toBase64Url(deps.random.bytes(ID_BYTES));
  const kept = { name, identity, kind: media.kind };
  const lane = mediaLane(slot);
  const job: ConversationJob = { type: "fetch-media", address, slot, media, name, recipient };
  return {
    session: { ...session, media: { ...session.media, [slot]: kept } },
    staged: [await deps.drainer.stage(job, { lane, key: lane })],
  };
}

async function planSubscription(
  deps: ConversationDeps,
  address: Address,
  effect: Extract<Effect, { type: "subscribe" | "unsubscribe" }>,
): Promise<Plan> {
  const { channel } = address;
  const key = await deps.keys.subscriberKey(address);
  if (effect.type === "unsubscribe") return one(deps, { type: "unsubscribe", channel, key });
  const box = await deps.keys.subscriberBox();
  const sealed = await box.seal(new TextEncoder().encode(JSON.stringify(address)));
  const job = { channel, key, address: toBase64Url(sealed), lang: effect.lang };
  return one(deps, { type: "subscribe", ...job });
}
