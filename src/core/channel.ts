/** The ids of all channels. Each has a folder in `src/` and its descriptor in `src/channels.ts`. */
export const CHANNEL_IDS = ["telegram", "zalo"] as const;

export type ChannelId = (typeof CHANNEL_IDS)[number];

export function isChannelId(id: unknown): id is ChannelId {
  return CHANNEL_IDS.some((known) => known === id);
}

/** Makes a record with one value for each channel. */
export function byChannel<T>(make: (id: ChannelId) => T): Record<ChannelId, T> {
  const entries = CHANNEL_IDS.map((id) => [id, make(id)] as const);
  // The entries come from CHANNEL_IDS, so no id is missing.
  return Object.fromEntries(entries) as Record<ChannelId, T>;
}
