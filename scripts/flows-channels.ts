import type { Call, Channel } from "../src/app/ports.ts";
import type { ChannelId } from "../src/core/channel.ts";
import type { Session } from "../src/core/flow/session.ts";
import {
  renderScreen,
  renderToast,
  MAX_TEXT as TELEGRAM_MAX,
} from "../src/telegram/render-screen.ts";
import { renderText, MAX_TEXT as ZALO_MAX } from "../src/zalo/render-text.ts";

/** How a channel shows what the engine says, without the rest of it. */
export interface Rendering {
  buttons: boolean;
  /** What the channel notes in a session that it can do. */
  can: NonNullable<Session["can"]>;
  maxText: number;
  render: Channel["render"];
  renderToast: (ack: string, text: string) => Call | null;
}

export const RENDERINGS: Record<ChannelId, Rendering> = {
  telegram: {
    buttons: true,
    can: ["deletes", "location"],
    maxText: TELEGRAM_MAX,
    render: renderScreen,
    renderToast,
  },
  zalo: { buttons: false, can: [], maxText: ZALO_MAX, render: renderText, renderToast: () => null },
};
