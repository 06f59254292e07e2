import { newSession } from "../flow/session.ts";
import type { EffectDefinition, Performed, Performing } from "./effect-definition.ts";
import type { Unsubscribe } from "./unsubscribe.ts";

/** Deletes everything else that leads to the chat. The session is empty already. */
export interface ForgetMe {
  type: "forget-me";
  codes: string[];
}

/** Deletes everything that leads to the chat. */
export const forgetMe = {
  needs: [],
  isWaitedFor: false,
  perform: forget,
} as const satisfies EffectDefinition<ForgetMe | Unsubscribe>;

/**
 * Empties the session. Attachments stay in it until the turn ends, so that drafts' attachments are
 * deleted with it. The screen number goes on, so that old buttons stay old.
 */
function forget({ session }: Performing): Performed<ForgetMe | Unsubscribe> {
  const codes = session.receipts.map(({ code }) => code);
  const { screen, media, nextSlot, can } = session;
  Object.assign(session, newSession(), { screen, media, nextSlot, can });
  session.upkeep = undefined;
  session.pressed = undefined;
  session.voted = undefined;
  return { go: "over", log: [{ type: "unsubscribe" }, { type: "forget-me", codes }] };
}
