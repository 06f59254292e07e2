import { hasIdleDraft } from "../../core/engine/drafts.ts";
import type { Session } from "../../core/flow/session.ts";
import { MESSAGE_LIFETIME_MS } from "../../core/flow/upkeep.ts";
import { fromJsonBytes } from "../../core/text/json-bytes.ts";
import type { ConversationDeps, WatchedDraft } from "../effects/conversation-deps.ts";
import { exchangesOf } from "../effects/exchanges.ts";
import type { Address } from "../object-ports.ts";
import { sealedRow } from "../sealed-rows.ts";
import { seenMs } from "./keep-upkeep.ts";
import { type Stored, turn } from "./receive.ts";
import { draftTimes } from "./watch-chat.ts";

/** Tasks of the alarm besides the outbox. Each is repeatable. */
const CHORES = ["watch", "seen", "messages", "guesses", "limits"] as const;
type Chore = (typeof CHORES)[number];

/** When each task is due, ms since the epoch; null: nothing to do. */
function choresAt(deps: ConversationDeps): Record<Chore, number | null> {
  const { seen, messages, guesses, limits } = deps.store.oldest();
  return {
    watch: deps.store.watched()?.at ?? null,
    seen: seen === null ? null : seen + seenMs(deps),
    messages: messages === null ? null : messages + MESSAGE_LIFETIME_MS,
    guesses,
    limits,
  };
}

/**
 * Deletes ids that are no longer needed, and returns when each task is due. Most alarms fire only
 * for a send that has ended, and then there is nothing to delete.
 */
export function tidy(deps: ConversationDeps): ReturnType<typeof choresAt> {
  const now = deps.clock.now();
  const due = choresAt(deps);
  const aging = [due.seen, due.messages, due.guesses, due.limits];
  const isDue = aging.some((at) => at !== null && at <= now);
  if (!isDue) return due;
  deps.store.tidy({
    seen: now - seenMs(deps),
    messages: now - MESSAGE_LIFETIME_MS,
    guesses: now,
    limits: now,
  });
  return choresAt(deps);
}

/**
 * Warns of an idle draft, and later deletes it; deletes the exchange of a sent tip when its time has
 * come. Must run as one turn. null: nothing to send.
 */
export async function tendChat(
  deps: ConversationDeps,
): Promise<{ address: Address; stored: Stored } | null> {
  const watched = deps.store.watched();
  const now = deps.clock.now();
  if (!watched || watched.at > now) return null;
  const plain = await deps.watchBox.open(watched.address, sealedRow.watch(deps.object));
  // Only this code seals it, so it is an Address.
  const address = plain && (fromJsonBytes(plain) as Address);
  if (!address) {
    deps.store.unwatch();
    return null;
  }
  const next = await judge(deps, address, watched);
  switch (next.type) {
    case "later":
      deps.store.watch({ ...watched, at: next.at, warned: false });
      return null;
    case "warn": {
      const event = { type: "idle", draft: "warned" } as const;
      const also = () => deps.store.watch({ ...watched, at: next.at, warned: true });
      return { address, stored: await turn(deps, address, { input: { event }, also }) };
    }
    case "wipe": {
      const event = { type: "wipe-due" } as const;
      return { address, stored: await turn(deps, address, { input: { event } }) };
    }
    case "end": {
      const event = { type: "idle", draft: "expired" } as const;
      const also = () => deps.store.unwatch();
      return { address, stored: await turn(deps, address, { input: { event }, also }) };
    }
  }
}

type Judged = { type: "end" | "wipe" } | { type: "later" | "warn"; at: number };

async function judge(
  deps: ConversationDeps,
  address: Address,
  { warned }: WatchedDraft,
): Promise<Judged> {
  const { session } = await deps.store.open(await deps.keys.sessionBox(address));
  const { wipeAt } = exchangesOf(session);
  const now = deps.clock.now();
  if (wipeAt > 0 && wipeAt <= now) return { type: "wipe" };
  const judged = judgeDraft(deps, session, warned);
  if (wipeAt === 0) return judged;
  return "at" in judged
    ? { ...judged, at: Math.min(judged.at, wipeAt) }
    : { type: "later", at: wipeAt };
}

function judgeDraft(deps: ConversationDeps, session: Session, warned: boolean): Judged {
  if (!hasIdleDraft(deps.content, session)) return { type: "end" };
  const { warnMs, endMs } = draftTimes(deps);
  const now = deps.clock.now();
  const activeAt = session.upkeep?.activeAt ?? 0;
  if (now - activeAt < warnMs) return { type: "later", at: activeAt + warnMs };
  // However late the alarm is, no draft is deleted without a warning.
  if (!warned) return { type: "warn", at: Math.max(activeAt, now - warnMs) + endMs };
  return now - activeAt < endMs ? { type: "warn", at: activeAt + endMs } : { type: "end" };
}
