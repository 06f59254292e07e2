import type { ChannelId } from "../core/channel.ts";

/**
 * The first byte of a sealed value. Values of before 2026-12 have none, and are bound to no row
 * (`docs/operations-keys.md` says when they are gone).
 */
export const SEALED_VERSION = 1;

/**
 * What a sealed value is about (`Box`): its table, its row and its object, unless its key says so.
 * It is not stored with it. What is named otherwise here opens nothing of before.
 */
export const sealedRow = {
  document: "document",
  limits: "limits",
  /** `object`: the id of the object that keeps it. */
  messages: (object: string) => `messages ${object}`,
  watch: (object: string) => `watch ${object}`,
  outbox: (object: string, { lane, key }: { lane?: string | null; key?: string | null }) =>
    `outbox ${object} ${lane ?? ""} ${key ?? ""}`,
  opening: (mailbox: string) => `opening ${mailbox}`,
  question: (id: string) => `questions ${id}`,
  duty: (station: string) => `alerts ${station}`,
  subscriber: (channel: ChannelId, key: string) => `subscribers ${channel} ${key}`,
  delivery: (channel: ChannelId, { notice, subscriber }: { notice: string; subscriber: number }) =>
    `deliveries ${channel} ${notice} ${subscriber}`,
};
