import { hasIdleDraft } from "../../core/engine/drafts.ts";
import type { Session } from "../../core/flow/session.ts";
import { toPaddedAddress } from "../../core/text/padded-json.ts";
import { MINUTE_MS } from "../../core/units.ts";
import type { ConversationDeps } from "../effects/conversation-deps.ts";
import { exchangesOf } from "../effects/exchanges.ts";
import type { Address } from "../object-ports.ts";
import { sealedRow } from "../sealed-rows.ts";

/** How long a draft may be idle until it is warned of, and deleted (ms). */
export function draftTimes({ content }: Pick<ConversationDeps, "content">) {
  const { draftMinutes, draftWarningMinutes } = content.place.retention;
  return { warnMs: draftWarningMinutes * MINUTE_MS, endMs: draftMinutes * MINUTE_MS };
}

/** Whether the chat is watched after a turn, and what to write in its commit. */
interface Watching {
  isWatched: boolean;
  also?: () => void;
}

/**
 * Watches a chat as long as it has an idle draft, or the exchange of a sent tip that will be
 * deleted. Both are one row, so that it does not tell which it is.
 */
export async function planWatch(
  deps: ConversationDeps,
  address: Address,
  { session, before }: { session: Session; before: Session },
): Promise<Watching> {
  const { upkeep } = session;
  if (!upkeep) return { isWatched: false };
  const { store, watchBox, object } = deps;
  const isDrafting = hasIdleDraft(deps.content, session);
  const { wipeAt } = exchangesOf(session);
  if (!isDrafting && wipeAt === 0) {
    return upkeep.watched
      ? { isWatched: false, also: () => store.unwatch() }
      : { isWatched: false };
  }
  const isNew = wipeAt > 0 && wipeAt !== exchangesOf(before).wipeAt;
  if (upkeep.watched && !isNew) return { isWatched: true };
  const stored = upkeep.watched ? store.watched() : null;
  const later = isDrafting ? deps.clock.now() + draftTimes(deps).warnMs : Number.POSITIVE_INFINITY;
  const at = Math.min(stored?.at ?? later, wipeAt > 0 ? wipeAt : later);
  const seal = () => watchBox.seal(toPaddedAddress(address), sealedRow.watch(object));
  const sealed = stored?.address ?? (await seal());
  const watch = { address: sealed, at, warned: stored?.warned ?? false };
  return { isWatched: true, also: () => store.watch(watch) };
}
