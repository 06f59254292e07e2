import { hasDraft } from "../../core/engine/drafts.ts";
import type { EngineInput } from "../../core/flow/incoming.ts";
import type { Session } from "../../core/flow/session.ts";
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

/** After a turn: whether a draft is open, whether there may be notices, what a wipe has changed. */
export function endExchanges(
  { clock, content }: Timed,
  session: Session,
  input: EngineInput,
): Session {
  const exchanges = session.upkeep?.exchanges;
  if (!exchanges) return session;
  let { draft, noticed, since, kept } = exchanges;
  if (draft > 0 && !hasDraft(content, session)) draft = 0;
  noticed ||= session.subscribed;
  if ("event" in input && input.event.type === "wiped" && input.event.refused === 0) {
    const { left } = input.event;
    if (!left.includes("kept")) {
      kept = 0;
      if (!left.includes("older") && draft === 0) since = clock.now();
    }
  }
  const isSame =
    draft === exchanges.draft &&
    noticed === exchanges.noticed &&
    since === exchanges.since &&
    kept === exchanges.kept;
  return isSame ? session : withExchanges(session, { draft, noticed, since, kept });
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
