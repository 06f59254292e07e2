import { type Api, GrammyError } from "grammy/web";
import * as z from "zod/mini";
import type { GroupEvent, Groups } from "../app/group-event.ts";
import { isForOther } from "./parse-update.ts";

const id = z.pipe(z.int(), z.transform(String));
const chat = z.object({ id, type: z.enum(["group", "supergroup"]) });
const from = z.object({ id, language_code: z.optional(z.string()) });
const member = z.object({ status: z.string() });

/** Each part is one kind of news; whatever is not one of them is not read. */
const schema = z.object({
  message: z.optional(
    z.object({
      chat,
      from: z.optional(from),
      sender_chat: z.optional(z.object({ id })),
      text: z.optional(z.string()),
      migrate_to_chat_id: z.optional(id),
    }),
  ),
  callback_query: z.optional(
    z.object({
      id: z.string(),
      from,
      data: z.string(),
      message: z.object({ chat, message_id: id }),
    }),
  ),
  my_chat_member: z.optional(
    z.object({ chat, from, old_chat_member: member, new_chat_member: member }),
  ),
});

const COMMAND = /^\/(\w+)(?:@\w+)?(?:\s+(\S+))?/;
const OUTSIDE = ["left", "kicked"];
const ADMINISTRATORS = ["administrator", "creator"];

function readGroup(update: unknown, username: string): GroupEvent | null {
  const {
    message,
    callback_query: query,
    my_chat_member: news,
  } = schema.safeParse(update).data ?? {};
  if (message) return readMessage(message, username);
  if (query) {
    const { id: ack, data, message: at } = query;
    const { id: by, language_code: languageHint } = query.from;
    return { type: "press", chat: at.chat.id, languageHint, data, ack, message: at.message_id, by };
  }
  if (!news) return null;
  const { id: by, language_code: languageHint } = news.from;
  const [before, now] = [news.old_chat_member.status, news.new_chat_member.status];
  const about = { chat: news.chat.id, languageHint };
  if (OUTSIDE.includes(now)) return { type: "left", ...about };
  const isAdministrator = now === "administrator";
  return isAdministrator || OUTSIDE.includes(before)
    ? { type: "joined", isAdministrator, by, ...about }
    : null;
}

type Message = NonNullable<z.infer<typeof schema>["message"]>;

function readMessage(message: Message, username: string): GroupEvent | null {
  const { chat: at, from: by, sender_chat: as, text = "", migrate_to_chat_id: to } = message;
  if (to !== undefined) return { type: "moved", chat: at.id, to };
  const [, command, argument = ""] = COMMAND.exec(text) ?? [];
  if (command === undefined || isForOther(text, username)) return null;
  const about = { chat: at.id, languageHint: by?.language_code };
  // An administrator who hides speaks as the group itself. Anybody may speak as a channel.
  const who = as ? (as.id === at.id ? "" : null) : (by?.id ?? null);
  return { type: "command", ...about, command: command.toLowerCase(), argument, by: who };
}

/** What a bot learns by `getChatMember`, of itself too. */
export function makeGroups(api: Api, own: string, username: string): Groups {
  return {
    username,
    read: (update) => readGroup(update, username),
    standing: async (at, who) => {
      try {
        const { status } = await api.raw.getChatMember({
          chat_id: at,
          user_id: Number(who || own),
        });
        if (ADMINISTRATORS.includes(status)) return "administrator";
        return OUTSIDE.includes(status) ? "outside" : "member";
      } catch (error) {
        const code = error instanceof GrammyError ? error.error_code : 0;
        if (code === 400 || code === 403) return "outside";
        throw error;
      }
    },
  };
}
