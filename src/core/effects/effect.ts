import type { MediaRef } from "../flow/incoming.ts";
import type { Outgoing } from "../flow/outgoing.ts";
import type { Answer } from "../flow/session.ts";
import type { RatingAnswer, TipRating } from "../tip/tip-rating.ts";

/** An answered step of a draft, in the order in which it was asked. */
export interface CollectedAnswer {
  flow: string;
  step: string;
  answer: Answer;
}

/**
 * What a turn asks of the outside. The engine only logs effects; `app/` carries them out after
 * the session is saved. An effect that answers does so with a `done` event of the same name.
 */
export type Effect =
  | { type: "say"; screen: Outgoing }
  /** Small notice over the pressed button, where the channel has one. */
  | { type: "toast"; ack: string; text: string }
  | { type: "keep-media"; slot: number; media: MediaRef }
  | { type: "submit-tip"; inputs: Record<string, Answer>; answers: CollectedAnswer[] }
  | { type: "open-mailbox"; code: string }
  | { type: "show-proof"; code: string }
  /** `rating`: the text says why the tip did not help, or only partly. */
  | { type: "answer-officer"; code: string; text: string; rating?: TipRating }
  | { type: "check-scam"; text: string }
  | { type: "subscribe"; lang: string }
  | { type: "unsubscribe" }
  | { type: "show-notices"; lang: string }
  /** Deletes both sides' messages from the chat, so long from now. */
  | { type: "wipe-chat"; afterMs: number }
  /** The session is empty by now: everything else that leads to the chat goes too. */
  | { type: "forget-me"; codes: string[] }
  | { type: "withdraw-tip"; code: string }
  | { type: "rate"; code: string; rating: RatingAnswer }
  /** `reviewed`: which edition of the card was read. */
  | { type: "rate-card"; card: string; reviewed: string; useful: boolean };
