import { ApiError, badRequest } from "../api-error.ts";
import type { ApiRequest } from "../api-request.ts";
import type { BotState, PrivateChat, PublicChannel } from "./bot-state.ts";
import { readText } from "./call-params.ts";
import type { UpdatePoll } from "./update-poll.ts";
import type { UpdateQueue } from "./update-queue.ts";

const CHAT = /^(-?\d+|@\w+)$/;

export interface MethodContext {
  state: BotState;
  queue: UpdateQueue;
  poll: UpdatePoll;
  /** Refuse local addresses, as the real one does. */
  publicUrlsOnly: boolean;
  /** Starts deliveries that a new webhook makes possible. */
  pump(): void;
}

export interface MethodReply {
  result: unknown;
  description?: string;
}

interface Method {
  /** Every parameter the method knows. */
  params: readonly string[];
  /** Counts against rate limits. */
  sends?: boolean;
  /** Throws `ApiError` to refuse. */
  run(context: MethodContext, call: ApiRequest): MethodReply | Promise<MethodReply>;
}

export type MethodTable = Readonly<Record<string, Method>>;

/** The chat of `chat_id`, whether or not the bot may write to it. */
export function findChat(context: MethodContext, call: ApiRequest): PrivateChat | PublicChannel {
  const text = readText(call, "chat_id").trim();
  if (text === "") throw badRequest("chat_id is empty");
  const chat = CHAT.test(text) ? context.state.find(text) : undefined;
  if (!chat) throw badRequest("chat not found");
  return chat;
}

/** The chat of `chat_id`, if the bot may write to it. */
export function openChat(context: MethodContext, call: ApiRequest): PrivateChat | PublicChannel {
  const chat = findChat(context, call);
  if ("rights" in chat) return openChannel(chat);
  if (chat.blocked) throw new ApiError(403, "Forbidden: bot was blocked by the user");
  if (!chat.started) {
    throw new ApiError(403, "Forbidden: bot can't initiate conversation with a user");
  }
  return chat;
}

function openChannel(channel: PublicChannel): PublicChannel {
  if (!channel.rights)
    throw new ApiError(403, "Forbidden: bot is not a member of the channel chat");
  if (!channel.rights.can_post_messages) {
    throw badRequest("need administrator rights in the channel chat");
  }
  return channel;
}
