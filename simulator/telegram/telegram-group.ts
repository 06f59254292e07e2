import type { GroupMember, Pressed, SimGroup } from "../contracts.ts";
import { ControlError } from "../control-error.ts";
import type { Bubble, PhoneEvent } from "../phone.ts";
import type { BotState, GroupChat, PrivateChat } from "./bot-state.ts";
import { findEntities } from "./rich-text.ts";
import { toBubble } from "./to-bubble.ts";
import type { TgEvent, TgMessage } from "./types.ts";

const COMMAND = /^\/\w+(?:@(\w+))?/;
/** As which an administrator speaks who hides. */
const ANONYMOUS = { id: 1_087_968_824, is_bot: true, first_name: "Group" };
/** As which anybody speaks as a channel. */
const CHANNEL_BOT = { id: 136_817_688, is_bot: true, first_name: "Channel" };

interface GroupDeps {
  state: BotState;
  /** Hands an update to the bot. */
  push(event: TgEvent): void;
}

/** A group in Telegram, and what its members do there. They are residents with phones of their own. */
export class TelegramGroup implements SimGroup {
  #deps: GroupDeps;
  #group: GroupChat;

  constructor(deps: GroupDeps, group: GroupChat) {
    this.#deps = deps;
    this.#group = group;
  }

  get id(): string {
    return String(this.#group.chat.id);
  }

  get name(): string {
    return this.#group.chat.title ?? "";
  }

  get messages(): readonly Bubble[] {
    return this.#group.phone.bubbles;
  }

  onEvent(listener: (event: PhoneEvent) => void): () => void {
    return this.#group.phone.onEvent(listener);
  }

  member(user: string, status: GroupMember): void {
    this.#group.members.set(this.#chatOf(user).user.id, status);
  }

  bot(by: string, status: GroupMember, start?: string): void {
    const { state, push } = this.#deps;
    const before = this.#group.bot;
    const { user: from } = this.#chatOf(by);
    this.#group.bot = status;
    const member = (now: string) => ({ user: state.me, status: now });
    const change = { chat: this.#group.chat, from, date: state.seconds() };
    const statuses = { old_chat_member: member(before), new_chat_member: member(status) };
    if (before !== status) push({ my_chat_member: { ...change, ...statuses } });
    if (start !== undefined) this.say(by, `/start@${state.me.username} ${start}`);
  }

  say(user: string, text: string, as?: "group" | "channel"): string {
    const { user: from } = this.#chatOf(user);
    const entities = findEntities(text);
    const hidden = {
      id: -1_002_000_000_000 - from.id,
      type: "channel",
      title: "A channel",
    } as const;
    const voice =
      as === "group"
        ? asGroup(this.#group)
        : as === "channel"
          ? { from: CHANNEL_BOT, sender_chat: hidden }
          : { from };
    const message = this.#post({ ...voice, text, ...(entities.length > 0 ? { entities } : {}) });
    if (this.#isForBot(text)) this.#deps.push({ message });
    return String(message.message_id);
  }

  press(user: string, labelOrData: string): Pressed {
    const chat = this.#chatOf(user);
    const { state, push } = this.#deps;
    const isMeant = ({ text, callback_data: data }: { text: string; callback_data?: unknown }) =>
      text === labelOrData || data === labelOrData;
    for (const message of [...this.#group.messages.values()].reverse()) {
      const data = message.reply_markup?.inline_keyboard.flat().find(isMeant)?.callback_data;
      if (typeof data !== "string") continue;
      const queryId = `${state.chance.int(1e9, 9e9)}${state.chance.int(1e8, 9e8)}`;
      // What it is answered shows on the phone of who pressed.
      state.queries.set(queryId, { chat, at: state.now() });
      const query = { id: queryId, from: chat.user, message, chat_instance: `${this.id}7` };
      push({ callback_query: { ...query, data } });
      return { type: "callback", queryId };
    }
    throw new ControlError("no message of the group shows this button");
  }

  /** It becomes a supergroup: another chat with the same members. */
  migrate(): string {
    const { state, push } = this.#deps;
    const old = this.#group;
    const next = state.addGroup(old.chat.title ?? "", "supergroup");
    for (const [id, status] of old.members) next.members.set(id, status);
    next.bot = old.bot;
    old.movedTo = next.chat.id;
    const isIn = this.#hearsOfGroup();
    const moves = this.#post({ ...asGroup(old), migrate_to_chat_id: next.chat.id });
    if (isIn) push({ message: moves });
    this.#group = next;
    const came = this.#post({ ...asGroup(next), migrate_from_chat_id: old.chat.id });
    if (isIn) push({ message: came });
    return this.id;
  }

  #post(content: Partial<TgMessage>): TgMessage {
    const { state } = this.#deps;
    const { chat, messages, phone } = this.#group;
    const ids = { message_id: state.nextMessageId(), chat, date: state.seconds() };
    const message: TgMessage = { ...ids, ...content };
    messages.set(message.message_id, message);
    phone.show(toBubble(message));
    return message;
  }

  #hearsOfGroup(): boolean {
    return this.#group.bot === "member" || this.#group.bot === "administrator";
  }

  /** Privacy mode: commands alone, with the bot's name or where the bot spoke last; an administrator hears all. */
  #isForBot(text: string): boolean {
    if (!this.#hearsOfGroup()) return false;
    if (this.#group.bot === "administrator") return true;
    const [command, named] = COMMAND.exec(text) ?? [];
    if (command === undefined) return false;
    const before = [...this.#group.messages.values()].at(-2);
    const { me } = this.#deps.state;
    return named === undefined ? before?.from?.id === me.id : named === me.username;
  }

  #chatOf(user: string): PrivateChat {
    const chat = this.#deps.state.chats.get(Number(user));
    if (chat) return chat;
    throw new ControlError("no such resident");
  }
}

function asGroup({ chat }: GroupChat): Pick<TgMessage, "from" | "sender_chat"> {
  return { from: ANONYMOUS, sender_chat: chat };
}
