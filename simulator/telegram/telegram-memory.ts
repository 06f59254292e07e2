import { type KeyboardKey, Phone } from "../phone.ts";
import type { KeptFile, Shelf } from "../shelf.ts";
import type { BotState, PrivateChat } from "./bot-state.ts";
import { toBubble } from "./to-bubble.ts";
import type { TgMessage, TgUpdate } from "./types.ts";
import type { UpdateQueue } from "./update-queue.ts";

const VERSION = 1;

/** What Telegram's side remembers over a restart. */
export interface TelegramMemory {
  version: number;
  lastMessageId: number;
  lastUpdateId: number;
  chats: KeptChat[];
  /** What is posted in each channel. Absent: of before there were any. */
  posts?: Record<string, TgMessage[]>;
  files: (KeptFile & { uniqueId: string; folder: string })[];
  /** Updates that the bot has not taken. */
  waiting: TgUpdate[];
}

type KeptChat = Pick<PrivateChat, "user" | "chat" | "started" | "blocked"> & {
  messages: TgMessage[];
  keyboard: KeyboardKey[][];
};

interface Parts {
  state: BotState;
  queue: UpdateQueue;
}

/** Puts back what was kept, and keeps every change from then on. */
export function keepTelegram(parts: Parts, shelf: Shelf<TelegramMemory>): void {
  const { state } = parts;
  const kept = shelf.read(VERSION);
  if (kept) restore(parts, kept, shelf);
  const known = new Set(kept?.files.map(({ id }) => id));
  state.onChange = () => {
    for (const [id, { file }] of state.files.entries()) {
      if (!known.has(id)) shelf.putFile(id, file);
      known.add(id);
    }
    shelf.changed(() => memoryOf(parts));
  };
}

function memoryOf({ state, queue }: Parts): TelegramMemory {
  return {
    version: VERSION,
    lastMessageId: state.lastMessageId,
    lastUpdateId: queue.lastId,
    chats: [...state.chats.values()].map(({ user, chat, started, blocked, ...shown }) => ({
      ...{ user, chat, started, blocked },
      messages: [...shown.messages.values()],
      keyboard: shown.phone.keyboard.map((row) => [...row]),
    })),
    posts: Object.fromEntries(
      [...state.channels].map(([name, { messages }]) => [name, [...messages.values()]]),
    ),
    files: state.files.entries().map(([id, { file, uniqueId, folder }]) => ({
      ...{ id, uniqueId, folder },
      ...{ name: file.name, mime: file.mime },
    })),
    waiting: queue.all().map(({ update }) => update),
  };
}

function restore(
  { state, queue }: Parts,
  kept: TelegramMemory,
  shelf: Shelf<TelegramMemory>,
): void {
  for (const { uniqueId, folder, ...file } of kept.files) {
    const found = shelf.file(file);
    if (found) state.files.restore(file.id, { file: found, uniqueId, folder });
  }
  for (const { messages, keyboard, ...chat } of kept.chats) {
    const phone = new Phone();
    phone.restore(messages.map(toBubble), keyboard);
    const byId = new Map(messages.map((message) => [message.message_id, message]));
    state.add({ ...chat, phone, messages: byId });
  }
  for (const [name, messages] of Object.entries(kept.posts ?? {})) {
    const channel = state.channels.get(name);
    channel?.phone.restore(messages.map(toBubble));
    for (const message of messages) channel?.messages.set(message.message_id, message);
  }
  state.restoreMessageId(kept.lastMessageId);
  queue.restore(kept.waiting, kept.lastUpdateId);
}
