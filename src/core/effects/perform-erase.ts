import { type Answer, newSession, type Session } from "../flow/session.ts";
import type { Effect } from "./effect.ts";

const HOUR_MS = 3_600_000;

/** What the flow offers, by option. The platform deletes nothing older than 48 hours. */
const DELAYS = new Map([
  ["now", 0],
  ["h1", HOUR_MS],
  ["h12", 12 * HOUR_MS],
  ["h24", 24 * HOUR_MS],
]);

/** The turn that erases: its session may be changed, its effects added to. */
interface Erasing {
  readonly session: Session;
  readonly effects: Effect[];
}

export function wipeChat(turn: Erasing, when: Answer | undefined): "next" | "fail" {
  const afterMs = when?.type === "option" ? DELAYS.get(when.option) : undefined;
  if (afterMs === undefined) return "fail";
  turn.effects.push({ type: "wipe-chat", afterMs });
  return "next";
}

/**
 * Empties the session. Attachments stay named in it until the turn ends, so that those of drafts
 * are deleted with it; the number of screens goes on, so that old buttons stay old.
 */
export function forgetMe(turn: Erasing): "over" {
  const { session, effects } = turn;
  const codes = session.receipts.map(({ code }) => code);
  const { screen, media, nextSlot, can } = session;
  Object.assign(session, newSession(), { screen, media, nextSlot, can });
  session.upkeep = undefined;
  session.pressed = undefined;
  session.voted = undefined;
  effects.push({ type: "unsubscribe" }, { type: "forget-me", codes });
  return "over";
}

export function withdraw(turn: Erasing, code: string | null): "wait" | "fail" {
  if (code === null) return "fail";
  turn.effects.push({ type: "withdraw-tip", code });
  return "wait";
}
