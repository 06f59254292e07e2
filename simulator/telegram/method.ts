import { ApiError, badRequest } from "../api-error.ts";
import type { ApiRequest } from "../api-request.ts";
import type { BotState, GroupChat, PrivateChat, PublicChannel } from "./bot-state.ts";
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

type AnyChat = PrivateChat | PublicChannel | GroupChat;

/** The chat of `chat_id`, whether or not the bot may write to it. */
export function findChat(context: MethodContext, call: ApiRequest): AnyChat {
  const text = readText(call, "chat_id").trim();
  if (text === "") throw badRequest("chat_id is empty");
  const chat = CHAT.test(text) ? context.state.find(text) : undefined;
  if (!chat) throw badRequest("chat not found");
  return chat;
}

/** The chat of `chat_id`, if the bot may write to it. */
export function openChat(context: MethodContext, call: ApiRequest): AnyChat {
  const chat = findChat(context, call);
  if ("rights" in chat) return openChannel(chat);
  if ("members" in chat) return openGroup(chat);
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

/** What the bot may do nothing in, once it is out of it or it is another chat. */
export function openGroup(group: GroupChat): GroupChat {
  const { movedTo, bot, chat } = group;
  if (movedTo !== undefined) {
    const moved = "Bad Request: group chat was upgraded to a supergroup chat";
    throw new ApiError(400, moved, { migrate_to_chat_id: movedTo });
  }
  if (bot === "kicked")
    throw new ApiError(403, `Forbidden: bot was kicked from the ${chat.type} chat`);
  if (bot === "left") {
    throw new ApiError(403, `Forbidden: bot is not a member of the ${chat.type} chat`);
  }
  return group;
}
