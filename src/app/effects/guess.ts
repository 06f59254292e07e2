import { toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { ID_BYTES, MINUTE_MS } from "../../core/units.ts";
import { errorName } from "../log.ts";
import type { ConversationDeps } from "./conversation-deps.ts";

/** A receipt that was typed and is not of this chat. Counted until it proves right. */
export interface Guess {
  /** Among the chat's own, ms since the epoch: each has a time of its own. */
  at: number;
  /** Under which everybody's are counted. Random, and of this guess alone: it leads to no chat. */
  id: string;
}

/** So long a guess counts in its chat. */
export const GUESS_MS = 60 * MINUTE_MS;

/** What the resident is told, as the answer to any of the effects that take a receipt. */
export type GuessRefusal = { reason: "code-limit"; minutes: number } | { reason: "code-brake" };

type Guessing = Pick<
  ConversationDeps,
  "clock" | "content" | "log" | "random" | "station" | "store"
>;

/**
 * Whether the chat may have a receipt looked up that it does not hold. Asked and answered before
 * anything is looked up: right and wrong receipts are refused alike. The chat's own count is
 * written by the turn's commit, and turns go one after the other.
 */
export async function admitGuess(deps: Guessing): Promise<Result<Guess, GuessRefusal>> {
  const now = deps.clock.now();
  const earlier = deps.store.guesses(now - GUESS_MS);
  const full = earlier.at(-deps.content.place.limits.wrongReceiptsPerHour);
  if (full !== undefined) {
    const minutes = Math.ceil((full + GUESS_MS - now) / MINUTE_MS);
    return fail({ reason: "code-limit", minutes });
  }
  const id = toBase64Url(deps.random.bytes(ID_BYTES));
  if (!(await passesBrake(deps, id))) return fail({ reason: "code-brake" });
  return ok({ at: Math.max(now, (earlier.at(-1) ?? 0) + 1), id });
}

/**
 * The receipt was right: nobody counts the guess. Repeatable. Where the brake can't be told it
 * stays counted there until its hour is over, which does no harm.
 */
export async function giveBack(deps: Guessing, { at, id }: Guess): Promise<void> {
  deps.store.forgetGuess(at);
  await brakeOf(deps)
    .giveBackGuess(id)
    .catch((error: unknown) => deps.log.write({ event: "guess-kept", error: errorName(error) }));
}

/**
 * A brake that can't be asked is not pulled: the chat's own limit holds without it, and a resident
 * who comes with a receipt from another phone is not to be shut out by an outage.
 */
function passesBrake(deps: Guessing, id: string): Promise<boolean> {
  return brakeOf(deps)
    .takeGuess(id)
    .catch((error: unknown) => {
      deps.log.write({ event: "brake-unreachable", error: errorName(error) });
      return true;
    });
}

/** The station that is always there counts for everybody. */
function brakeOf({ station, content }: Guessing) {
  return station(content.place.fallback);
}
