import type { Channel } from "../src/app/ports.ts";
import { CHANNELS } from "../src/channels.ts";
import { byChannel, type ChannelId } from "../src/core/channel.ts";
import { CHANNEL_POWERS, type Session } from "../src/core/flow/session.ts";

/** How a channel shows what the engine says, without the rest of it. */
export interface Rendering extends Pick<Channel, "render" | "renderToast"> {
  buttons: boolean;
  /** What the channel notes in a session that it can do. */
  can: NonNullable<Session["can"]>;
  maxText: number;
}

/** A bot that is never called: rendering needs none. */
const NO_BOT = { token: "none", webhookSecret: "none", apiRoot: "http://localhost", own: {} };

export const RENDERINGS: Record<ChannelId, Rendering> = byChannel((id) => {
  const { capabilities, render, renderToast } = CHANNELS[id].open(NO_BOT);
  const { buttons, maxText } = capabilities;
  const can = CHANNEL_POWERS.filter((power) => capabilities[power]);
  return { buttons, maxText, can, render, renderToast };
});
