import type { MediaRef } from "../flow/incoming.ts";
import type { Outgoing } from "../flow/outgoing.ts";
import type { NoticeAnswer } from "../notice-answers.ts";
import type { LoggedEffect } from "./effects.ts";

/**
 * A request of a turn to the outside. The engine only logs effects, and `app/` carries them out
 * after the session is saved. An effect with an answer gives it by a `done` event of the same name.
 */
export type Effect =
  | { type: "say"; screen: Outgoing }
  /** A short notice over the pressed button, on channels that have one. */
  | { type: "toast"; ack: string; text: string }
  | { type: "keep-media"; slot: number; media: MediaRef }
  /** A second part of a long text is waited for; its absence is a `part-over` event. */
  | { type: "await-part" }
  /** Counts the chat's answer to a notice, and its former one no more. */
  | { type: "count-answer"; notice: string; add: NoticeAnswer; drop?: NoticeAnswer | undefined }
  | LoggedEffect;
