import type { ChannelDescriptor } from "./app/channel-descriptor.ts";
import type { ChannelId } from "./core/channel.ts";
import { telegram } from "./telegram/telegram.ts";
import { zalo } from "./zalo/zalo.ts";

/** The descriptor of every channel. */
export const CHANNELS: Record<ChannelId, ChannelDescriptor> = { telegram, zalo };
