import { toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { HOUR_MS, hourNumber, ID_BYTES, MINUTE_MS } from "../../core/units.ts";
import { errorName } from "../log.ts";
import type { ConversationDeps } from "./conversation-deps.ts";

/** A typed receipt that this chat does not hold. It counts as wrong until it proves right. */
export interface Guess {
  /** Its random id in the chat's own count. */
  own: string;
  /** Its id in the count of all chats, another one: it leads to no chat. */
  id: string;
}

/** Why a guess is refused. Any effect that takes a receipt may end like this. */
export interface GuessRefusal {
  reason: "code-limit";
  minutes: number;
}

/** A guess that may be looked up, and when (ms) its answer may leave, if it must wait. */
interface Admitted {
  guess: Guess;
  slowUntil?: number;
}

type Guessing = Pick<
  ConversationDeps,
  "clock" | "content" | "log" | "random" | "station" | "store"
>;

/**
 * Decides whether the chat may look up a receipt that it does not hold, before anything is looked
 * up: right and wrong receipts are refused alike. The chat's own count, of this hour of the clock,
 * is written in the turn's commit, and turns run one after the other.
 */
export async function admitGuess(deps: Guessing): Promise<Result<Admitted, GuessRefusal>> {
  const now = deps.clock.now();
  const { wrongReceiptsPerHour, slowReceiptSeconds } = deps.content.place.limits;
  const hour = hourNumber(now);
  if (deps.store.guesses(hour) >= wrongReceiptsPerHour) {
    const minutes = Math.ceil(((hour + 1) * HOUR_MS - now) / MINUTE_MS);
    return fail({ reason: "code-limit", minutes });
  }
  const newId = () => toBase64Url(deps.random.bytes(ID_BYTES));
  const guess = { own: newId(), id: newId() };
  if (await passesBrake(deps, guess.id)) return ok({ guess });
  // 80 bits are not guessed. So the brake only slows: many accounts must not shut everybody out.
  deps.log.write({ event: "receipts-slowed" });
  return ok({ guess, slowUntil: now + slowReceiptSeconds * 1_000 });
}

/**
 * Takes a guess back, because the receipt was right. Repeatable. If the brake is unreachable the
 * guess stays counted there for the rest of its hour, which does no harm.
 */
export async function giveBack(deps: Guessing, { own, id }: Guess): Promise<void> {
  deps.store.forgetGuess(own);
  await brakeOf(deps)
    .giveBackGuess(id)
    .catch((error: unknown) => deps.log.write({ event: "guess-kept", error: errorName(error) }));
}

/**
 * Whether the brake lets the guess through at once. An unreachable brake does: the chat's own limit
 * still holds, and an outage must not slow a resident with a receipt from another phone.
 */
function passesBrake(deps: Guessing, id: string): Promise<boolean> {
  return brakeOf(deps)
    .takeGuess(id)
    .catch((error: unknown) => {
      deps.log.write({ event: "brake-unreachable", error: errorName(error) });
      return true;
    });
}

/** The fallback station counts the guesses of all chats, because every place has one. */
function brakeOf({ station, content }: Guessing) {
  return station(content.place.fallback);
}
