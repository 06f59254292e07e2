import type { Incoming } from "../../core/flow/incoming.ts";
import type { Session } from "../../core/flow/session.ts";
import { CHANNEL_POWERS } from "../../core/flow/session-values.ts";
import {
  type ChatMessage,
  deletable,
  MAX_HEARD,
  newExchanges,
  newUpkeep,
} from "../../core/flow/upkeep.ts";
import { addOne, countOf, MESSAGES } from "../../core/limit/count.ts";
import { HOUR_MS } from "../../core/units.ts";
import type { ConversationDeps } from "../effects/conversation-deps.ts";
import { sealMessages } from "../effects/kept-messages.ts";
import type { Address } from "../object-ports.ts";
import { planWatch } from "./watch-chat.ts";

type Timed = Pick<ConversationDeps, "clock" | "content">;

export function seenMs({ content }: Pick<ConversationDeps, "content">): number {
  return content.place.retention.seenHours * HOUR_MS;
}

/** Records a resident's message in the session, before the engine sees it. */
export function noteMessage(
  {
    clock,
    channels,
    store,
    unstaffed,
  }: Pick<ConversationDeps, "clock" | "channels" | "store" | "unstaffed">,
  session: Session,
  { channel, message }: Pick<Incoming, "channel" | "message">,
): Session {
  const now = clock.now();
  const capabilities = channels[channel]?.capabilities;
  const upkeep = session.upkeep ?? newUpkeep();
  const deletes = capabilities?.deletes === true;
  // When a chat began is not known from before exchanges were counted, nor if it was erased: messages
  // may have stayed.
  const isBegun = session.upkeep !== undefined || !store.isFirstLife();
  const exchanges = upkeep.exchanges ?? newExchanges(isBegun ? 0 : now);
  const of = exchanges.newest;
  const heard = message !== undefined && deletes ? [{ id: message, at: now, of }] : [];
  return {
    ...session,
    unstaffed: unstaffed.isKnown() || undefined,
    can: CHANNEL_POWERS.filter((power) => capabilities?.[power]),
    upkeep: {
      ...upkeep,
      activeAt: now,
      heard: [...upkeep.heard, ...heard],
      counts: addOne(upkeep.counts, MESSAGES, now),
      ...(deletes ? { exchanges } : {}),
    },
  };
}

/**
 * Until when (ms) the replies to a flooding chat are held back; undefined: it does not flood. A
 * resident who waits for each reply never counts as flooding. Reads the outbox only above the
 * limit.
 */
export function slowUntil(
  { clock, content, store }: Timed & Pick<ConversationDeps, "store">,
  { upkeep }: Session,
): number | undefined {
  const { messagesPerMinute, unansweredMessages, slowReplySeconds } = content.place.limits;
  const now = clock.now();
  if (!upkeep || countOf(upkeep.counts, MESSAGES, now) <= messagesPerMinute) return undefined;
  const { count, heldUntil } = store.waitingReplies();
  if (heldUntil !== null) return heldUntil;
  return count < unansweredMessages ? undefined : now + slowReplySeconds * 1_000;
}

/**
 * Plans the upkeep after a turn: message ids to store for deletion, and the watch over the chat.
 * `also` belongs into the turn's commit, `settled` after it. Most turns have nothing to write.
 */
export async function planUpkeep(
  deps: ConversationDeps,
  address: Address,
  { session, before }: { session: Session; before: Session },
): Promise<{ session: Session; also: () => void; settled: () => void }> {
  // The session is gone, but its message ids must be stored until they are wiped.
  const known = session.upkeep?.heard ?? before.upkeep?.heard ?? [];
  const { deleted } = deps.sent;
  const sent = deps.sent.all();
  const all = [...known, ...sent];
  // Hardly ever is one deleted.
  const heard = deleted.size === 0 ? all : all.filter(({ id }) => !deleted.has(id));
  const move = !session.upkeep || heard.length > MAX_HEARD ? await moveHeard(deps, heard) : null;
  const watching = await planWatch(deps, address, { session, before });
  const { upkeep } = session;
  const { isWatched: watched } = watching;
  return {
    session: upkeep
      ? { ...session, upkeep: { ...upkeep, heard: move ? [] : heard, watched } }
      : session,
    also: () => {
      move?.();
      watching.also?.();
    },
    settled: () => {
      deps.sent.drop(sent);
      deleted.clear();
    },
  };
}

async function moveHeard(deps: ConversationDeps, heard: ChatMessage[]) {
  const { store, clock } = deps;
  const now = clock.now();
  const kept = deletable(heard, now);
  if (kept.length === 0) return () => undefined;
  const sealed = await sealMessages(deps, kept);
  return () => store.keepMessages(sealed, now);
}

/** Stores the ids of the last sent messages. Must run as one turn. */
export async function settleSends(deps: ConversationDeps): Promise<void> {
  const sent = deps.sent.all();
  const newest = sent.at(-1);
  const sealed = newest && (await sealMessages(deps, sent));
  deps.drainer.settle();
  if (sealed) deps.store.keepMessages(sealed, newest.at);
  deps.sent.drop(sent);
}
