import { hasDraft } from "../../core/engine/drafts.ts";
import type { EngineInput, Left } from "../../core/flow/incoming.ts";
import type { Session } from "../../core/flow/session.ts";
import type { Exchanges } from "../../core/flow/upkeep.ts";
import type { ConversationDeps } from "../effects/conversation-deps.ts";
import type { Planned, PlannedJob } from "../effects/effect-handler.ts";
import { exchangesOf, firstOf, withExchanges } from "../effects/exchanges.ts";
import { CHAT_LANE, WIPE_KEY } from "../effects/lanes.ts";
import { leftOf, planWipe } from "../effects/wipe.ts";

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
  const isEmpty = wiped?.refused === 0 && !wiped.left.includes("kept");
  if (isEmpty) Object.assign(change, beginAnew({ clock }, session, { draft, left: wiped.left }));
  return Object.keys(change).length === 0 ? session : withExchanges(session, change);
}

/** After a wipe that nothing was kept from: what is known of the messages that may be left. */
function beginAnew(
  { clock }: Pick<Timed, "clock">,
  { subscribed }: Session,
  { draft, left }: { draft: number; left: Left[] },
): Partial<Exchanges> {
  if (left.includes("older") || left.includes("notices")) return { kept: 0 };
  const since = draft === 0 ? { since: clock.now() } : {};
  return { kept: 0, ...since, ...(subscribed ? {} : { noticed: false }) };
}

/**
 * The messages of a chat that erases everything. Those that were to be deleted in some minutes go in
 * any case, because the session that knows of them is forgotten.
 */
export function wipeForgotten(
  { clock, content }: Timed,
  { address, session }: Planned,
  { wipes }: { wipes: boolean },
): PlannedJob[] {
  const { wipeAt, kept, noticed } = exchangesOf(session);
  const until = clock.now();
  if (wipes) {
    const range = { until, notices: noticed || session.subscribed };
    const left = leftOf({ clock }, range, { session, isWhole: true });
    const erased = { lang: session.lang ?? content.place.languages[0] ?? "", left };
    return [planWipe({ address, ...range, erased }, { lane: CHAT_LANE })];
  }
  if (wipeAt === 0) return [];
  return [planWipe({ address, from: firstOf({ kept }), until }, { lane: CHAT_LANE })];
}

export function isWipe({ options }: PlannedJob): boolean {
  return options?.key === WIPE_KEY;
}
