import { toBase64Url } from "../../core/base64url.ts";
import type { Effect } from "../../core/effects/effect.ts";
import { originalsMatter } from "../../core/place/originals.ts";
import type { ConversationDeps } from "../conversation/conversation-deps.ts";
import type { ConversationJob } from "../conversation/conversation-job.ts";
import { SLOW_MEDIA_KEY } from "../conversation/lanes.ts";
import { countMedia } from "../conversation/tip-limit.ts";
import { SLOW_MEDIA_MS } from "../outbox/limits.ts";
import { mediaLane } from "./media-lane.ts";
import type { Plan, Planned } from "./plan.ts";

/** Random bytes of names and ids: unguessable, and never twice. */
const ID_BYTES = 16;
const SEED_BYTES = 32;

/** Names a file and its key, and fetches it at once: a platform's link may be short-lived. */
export async function planMedia(
  deps: ConversationDeps,
  { address, session }: Planned,
  { slot, media }: Extract<Effect, { type: "keep-media" }>,
): Promise<Plan> {
  const counted = countMedia(deps, session);
  if (!counted) return { event: { type: "media-failed", slot, reason: "limit" } };
  const { identity, recipient } = await deps.sealing.keyPair(deps.random.bytes(SEED_BYTES));
  const name = toBase64Url(deps.random.bytes(ID_BYTES));
  const { kind, token } = media;
  const kept = { name, identity, kind, ...(originalsMatter(deps.content.place) ? { token } : {}) };
  const lane = mediaLane(slot);
  const job: ConversationJob = { type: "fetch-media", address, slot, media, name, recipient };
  return {
    session: { ...counted, media: { ...session.media, [slot]: kept } },
    staged: [await deps.drainer.stage(job, { lane, key: lane }), await planSlow(deps, address)],
  };
}

/** Waits beside the fetch, also through a crash. Each further file puts it off: one for an album. */
function planSlow({ drainer, clock }: ConversationDeps, address: Planned["address"]) {
  const notBefore = clock.now() + SLOW_MEDIA_MS;
  const options = { key: SLOW_MEDIA_KEY, replaces: SLOW_MEDIA_KEY, notBefore };
  return drainer.stage({ type: "tell-slow", address }, options);
}
