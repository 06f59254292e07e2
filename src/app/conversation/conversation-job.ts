import type { ChannelId } from "../../core/channel.ts";
import type { MediaRef } from "../../core/flow/incoming.ts";
import type { RatingAnswer } from "../../core/tip/tip-rating.ts";
import type { Address, CardVote } from "../object-ports.ts";
import type { Call } from "../ports.ts";

/** What leaves a conversation through its outbox. Binary as base64url: a job survives JSON. */
export type ConversationJob =
  | { type: "send"; address: Address; call: Call }
  | FetchMediaJob
  | { type: "tell-slow"; address: Address }
  | FetchOriginalJob
  | { type: "delete-media"; name: string }
  | FileTipJob
  | OpenMailboxJob
  | AnswerJob
  | { type: "subscribe"; channel: ChannelId; key: string; address: string; lang: string }
  | { type: "unsubscribe"; channel: ChannelId; key: string }
  | { type: "show-notices"; address: Address; lang: string }
  | { type: "wipe-chat"; address: Address }
  | ShowProofJob
  | { type: "forget-way-back"; mailbox: string }
  | WithdrawJob
  | { type: "rate"; code: string; rating: RatingAnswer }
  | { type: "rate-card"; vote: CardVote };

/** A receipt that was typed and is not of this chat. Counted until it proves right. */
export interface Guess {
  /** Among the chat's own, ms since the epoch: each has a time of its own. */
  at: number;
  /** Under which everybody's are counted. Random, and of this guess alone: it leads to no chat. */
  id: string;
}

export interface OpenMailboxJob {
  type: "open-mailbox";
  address: Address;
  code: string;
  lang: string;
  guess?: Guess;
}

export interface ShowProofJob {
  type: "show-proof";
  address: Address;
  code: string;
  guess?: Guess;
}

export interface FetchMediaJob {
  type: "fetch-media";
  address: Address;
  slot: number;
  media: MediaRef;
  /** Object name and age recipient of the sealed copy. */
  name: string;
  recipient: string;
}

/** Says nothing of the chat. It goes in the lane of its tip, behind the tip itself. */
export interface FetchOriginalJob {
  type: "fetch-original";
  channel: ChannelId;
  media: MediaRef;
  station: string;
  tip: string;
  /** The cleaned copy in the media store: where that was refused, there is no original either. */
  cleaned: string;
  name: string;
  recipient: string;
}

export interface FileTipJob {
  type: "file-tip";
  address: Address;
  station: string;
  tip: {
    id: string;
    category: string;
    area: string;
    urgent: boolean;
    receivedAt: string;
    sealed: string;
    media: string[];
    mediaCount: number;
    mailbox: string;
    mailboxRecipient: string;
  };
  wayBack: string | null;
  receipt: string;
}

export interface AnswerJob {
  type: "answer";
  address: Address;
  station: string;
  answer: { id: string; tip: string; sealed: string; at: string };
}

export interface WithdrawJob {
  type: "withdraw";
  address: Address;
  station: string;
  tip: string;
  receipt: string;
}
