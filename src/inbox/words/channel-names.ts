import type { ChannelId } from "../../core/channel.ts";

/** The platforms' own names, the same in every language. */
export const CHANNEL_NAMES: Record<ChannelId, string> = { telegram: "Telegram", zalo: "Zalo" };
