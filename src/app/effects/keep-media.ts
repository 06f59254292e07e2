import { toBase64Url } from "../../core/base64url.ts";
import type { Effect } from "../../core/effects/effect.ts";
import { originalsMatter } from "../../core/place/originals.ts";
import { ID_BYTES } from "../../core/units.ts";
import type { Address } from "../object-ports.ts";
import { SLOW_MEDIA_MS } from "../outbox/limits.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import {
  DONE,
  type EffectHandler,
  type Plan,
  type Planned,
  type PlannedJob,
} from "./effect-handler.ts";
import { type FetchMediaJob, fetchMedia } from "./fetch-media.ts";
import { mediaLane, SLOW_MEDIA_KEY } from "./lanes.ts";
import { countMedia } from "./tip-limit.ts";

type KeepMedia = Extract<Effect, { type: "keep-media" }>;

interface TellSlowJob {
  type: "tell-slow";
  address: Address;
}

interface DeleteMediaJob {
  type: "delete-media";
  name: string;
}

const SEED_BYTES = 32;

/**
 * Gives a file a name and a key, and fetches it at once, because the platform's link may be
 * short-lived.
 */
export const keepMedia: EffectHandler<KeepMedia, FetchMediaJob | TellSlowJob | DeleteMediaJob> = {
  plan: planMedia,
  deliver: {
    "fetch-media": fetchMedia,
    "tell-slow": async (deps, { address }, row) => {
      // Evaluated in its own turn, because the file may arrive before that turn starts.
      await deps.conclude(address, () => slowFiles(deps), row.id);
      return DONE;
    },
    "delete-media": async ({ media }, { name }) => {
      await media.delete(name);
      return DONE;
    },
  },
};

/** Deletes a file that no draft names any more, and drops a fetch that still waits. */
export function planDeletion(slot: string, name: string): PlannedJob {
  const lane = mediaLane(slot);
  const job: DeleteMediaJob = { type: "delete-media", name };
  return { job, options: { lane, replaces: lane } };
}

async function planMedia(
  deps: ConversationDeps,
  { address, session }: Planned,
  { slot, media }: KeepMedia,
): Promise<Plan> {
  const counted = countMedia(deps, session);
  if (!counted) return { event: { type: "media-failed", slot, reason: "limit" } };
  const { identity, recipient } = await deps.sealing.keyPair(deps.random.bytes(SEED_BYTES));
  const name = toBase64Url(deps.random.bytes(ID_BYTES));
  const { kind, token } = media;
  const kept = { name, identity, kind, ...(originalsMatter(deps.content.place) ? { token } : {}) };
  const lane = mediaLane(slot);
  const job: FetchMediaJob = { type: "fetch-media", address, slot, media, name, recipient };
  return {
    session: { ...counted, media: { ...session.media, [slot]: kept } },
    jobs: [{ job, options: { lane, key: lane } }, planSlow(deps, address)],
  };
}

/**
 * The row that tells of slow files. It survives a crash. Each further file postpones it, so an
 * album causes one message.
 */
function planSlow({ clock }: ConversationDeps, address: Address): PlannedJob {
  const job: TellSlowJob = { type: "tell-slow", address };
  const notBefore = clock.now() + SLOW_MEDIA_MS;
  return { job, options: { key: SLOW_MEDIA_KEY, replaces: SLOW_MEDIA_KEY, notBefore } };
}

function slowFiles({ store }: ConversationDeps) {
  const slots = store.fetching().map(({ slot }) => slot);
  return slots.length > 0 ? { event: { type: "media-slow" as const, slots } } : null;
}
