import type { ChannelId } from "../../core/channel.ts";
import type { Content } from "../../core/flow/content.ts";
import type { Address } from "../object-ports.ts";
import type { DeliverDeps } from "../outbox/deliver-call.ts";
import type { Drainer } from "../outbox/drainer.ts";
import type { Box, Outbox } from "../ports.ts";
import type { Settings } from "../settings.ts";
import type { BroadcasterStore } from "./broadcaster-store.ts";
import type { makePlaceClock } from "./place-clock.ts";
import type { Turns } from "./turns.ts";

export interface BroadcasterJob {
  /** `follow-notice`: the notice has changed since it was sent. */
  type: "deliver-notice" | "follow-notice";
  notice: string;
  subscriber: string;
}

export interface BroadcasterDeps extends DeliverDeps {
  channel: ChannelId;
  content: Content;
  origin: string;
  store: BroadcasterStore;
  outbox: Pick<Outbox, "keyed" | "drop" | "count">;
  subscriberBox: Box;
  /** For ids of messages. */
  messageBox: Box;
  subscriberKey(address: Address): Promise<string>;
  /** The same, after a change of APP_SECRET; null: nothing changed. */
  newKey: ((address: Address) => Promise<string>) | null;
  drainer: Drainer<BroadcasterJob>;
  turns: Turns;
  /** The clock of the place. */
  placeClock: ReturnType<typeof makePlaceClock>;
  /** A trial keeps no quiet hours. */
  settings: Pick<Settings, "delays">;
  atomically<T>(work: () => T): T;
}

/** Rows of a notice that is being sent. */
export function rowKey(notice: string, number: number | ""): string {
  return `send:${notice}:${number}`;
}
