import { newSession, optionOf } from "../flow/session.ts";
import type { EffectDefinition, Performed, Performing } from "./effect-definition.ts";
import type { Unsubscribe } from "./unsubscribe.ts";

/** Deletes everything else that leads to the chat. The session is empty already. */
export interface ForgetMe {
  type: "forget-me";
  codes: string[];
  /** The chat's messages go too: both sides', and notices. */
  wipes: boolean;
}

/** The option with which the messages stay. */
const STAY = "stay";

/** Deletes everything that leads to the chat. */
export const forgetMe = {
  needs: [],
  may: ["sure"],
  isWaitedFor: false,
  perform: forget,
} as const satisfies EffectDefinition<ForgetMe | Unsubscribe>;

/**
 * Empties the session. Attachments stay in it until the turn ends, so that drafts' attachments are
 * deleted with it. The screen number goes on, so that old buttons stay old.
 */
function forget({ session, input, say }: Performing): Performed<ForgetMe | Unsubscribe> {
  const wipes = session.can?.includes("deletes") === true && optionOf(input("sure")) !== STAY;
  if (wipes) say("erasing-chat");
  const codes = session.receipts.map(({ code }) => code);
  const { screen, media, nextSlot, can } = session;
  Object.assign(session, newSession(), { screen, media, nextSlot, can });
  session.upkeep = undefined;
  session.pressed = undefined;
  session.voted = undefined;
  session.wants = undefined;
  session.uses = undefined;
  return { go: "over", log: [{ type: "unsubscribe" }, { type: "forget-me", codes, wipes }] };
}
