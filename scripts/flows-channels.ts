import type { Channel } from "../src/app/ports.ts";
import { CHANNELS } from "../src/channels.ts";
import { byChannel, type ChannelId } from "../src/core/channel.ts";
import type { Session } from "../src/core/flow/session.ts";
import { CHANNEL_POWERS } from "../src/core/flow/session-values.ts";

/** The part of a channel that renders screens. */
export interface Rendering extends Pick<Channel, "render" | "renderToast"> {
  buttons: boolean;
  /** The abilities that the channel stores in a session. */
  can: NonNullable<Session["can"]>;
  maxText: number;
}

/** Settings of a bot that is never called, because rendering needs none. */
const NO_BOT = { token: "none", webhookSecret: "none", apiRoot: "http://localhost", own: {} };

export const RENDERINGS: Record<ChannelId, Rendering> = byChannel((id) => {
  const { capabilities, render, renderToast } = CHANNELS[id].open(NO_BOT);
  const { buttons, maxText } = capabilities;
  const can = CHANNEL_POWERS.filter((power) => capabilities[power]);
  return { buttons, maxText, can, render, renderToast };
});
