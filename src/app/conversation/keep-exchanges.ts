import { hasDraft } from "../../core/engine/drafts.ts";
import type { EngineInput } from "../../core/flow/incoming.ts";
import type { Session } from "../../core/flow/session.ts";
import type { Exchanges } from "../../core/flow/upkeep.ts";
import type { ConversationDeps } from "../effects/conversation-deps.ts";
import type { Planned, PlannedJob } from "../effects/effect-handler.ts";
import { exchangesOf, withExchanges } from "../effects/exchanges.ts";
import { CHAT_LANE, WIPE_KEY } from "../effects/lanes.ts";
import { planWipe } from "../effects/wipe.ts";

type Timed = Pick<ConversationDeps, "clock" | "content">;

/** A draft that begins is an exchange of its own, with the message (by its id) that began it. */
export function beginExchange(
  { content }: Timed,
  before: Session,
  { session, message }: { session: Session; message: string | undefined },
): Session {
  const { upkeep } = session;
  if (!upkeep?.exchanges || hasDraft(content, before) || !hasDraft(content, session)) {
    return session;
  }
  const newest = exchangesOf(session).newest + 1;
  const heard = upkeep.heard.map((one) => (one.id === message ? { ...one, of: newest } : one));
  return withExchanges({ ...session, upkeep: { ...upkeep, heard } }, { newest, draft: newest });
}

/**
 * After a turn: whether a draft is open, whether there may be notices, which questions have no buttons
 * any more, what a wipe has changed.
 */
export function endExchanges(
  { clock, content, sent }: Timed & Pick<ConversationDeps, "sent">,
  session: Session,
  input: EngineInput,
): Session {
  const before = session.upkeep?.exchanges;
  if (!before) return session;
  const draft = hasDraft(content, session) ? before.draft : 0;
  const change: Partial<Exchanges> = { ...(draft === before.draft ? {} : { draft }) };
  if (session.subscribed && !before.noticed) change.noticed = true;
  if (sent.faded > (before.faded ?? 0)) change.faded = sent.faded;
  const wiped = "event" in input && input.event.type === "wiped" ? input.event : null;
  if (wiped?.refused === 0 && !wiped.left.includes("kept")) {
    change.kept = 0;
    if (!wiped.left.includes("older") && draft === 0) change.since = clock.now();
  }
  return Object.keys(change).length === 0 ? session : withExchanges(session, change);
}

/** What was to be deleted in some minutes is deleted at once, because its session is forgotten. */
export function wipeForgotten({ clock }: Timed, { address, session }: Planned): PlannedJob[] {
  const { wipeAt, kept } = exchangesOf(session);
  if (wipeAt === 0) return [];
  const range = { from: kept > 0 ? kept + 1 : 0, until: clock.now() };
  return [planWipe({ address, ...range }, { lane: CHAT_LANE })];
}

export function isWipe({ options }: PlannedJob): boolean {
  return options?.key === WIPE_KEY;
}
