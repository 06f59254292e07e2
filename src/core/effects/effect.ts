import type { MediaRef } from "../flow/incoming.ts";
import type { Outgoing } from "../flow/outgoing.ts";
import type { LoggedEffect } from "./effects.ts";

/**
 * What a turn asks of the outside. The engine only logs effects; `app/` carries them out after
 * the session is saved. An effect that answers does so with a `done` event of the same name.
 */
export type Effect =
  | { type: "say"; screen: Outgoing }
  /** Small notice over the pressed button, where the channel has one. */
  | { type: "toast"; ack: string; text: string }
  | { type: "keep-media"; slot: number; media: MediaRef }
  | LoggedEffect;
