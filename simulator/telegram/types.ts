/** The parts of the Bot API's objects that the simulator makes (Bot API 10.3). */

export interface TgUser {
  id: number;
  is_bot: boolean;
  first_name: string;
  username?: string;
  language_code?: string;
}

export interface TgChat {
  id: number;
  type: "private" | "channel" | "group" | "supergroup";
  first_name?: string;
  title?: string;
  username?: string;
}

export interface TgEntity {
  type: string;
  offset: number;
  length: number;
  url?: string;
  language?: string;
}

export interface RichText {
  text: string;
  entities: TgEntity[];
}

export interface TgFile {
  file_id: string;
  file_unique_id: string;
  file_size: number;
}

export interface TgPhotoSize extends TgFile {
  width: number;
  height: number;
}

interface TgNamedFile extends TgFile {
  file_name?: string;
  mime_type?: string;
}

interface TgVideo extends TgNamedFile {
  width: number;
  height: number;
  duration: number;
}

export type TgButton = { text: string; style?: string } & Record<string, unknown>;

export interface TgInlineKeyboard {
  inline_keyboard: TgButton[][];
}

export interface TgMessage {
  message_id: number;
  /** Absent of what is posted in a channel. */
  from?: TgUser;
  sender_chat?: TgChat;
  chat: TgChat;
  /** Seconds since 1970. */
  date: number;
  edit_date?: number;
  media_group_id?: string;
  forward_origin?: { type: "user"; sender_user: TgUser; date: number };
  reply_to_message?: TgMessage;
  migrate_to_chat_id?: number;
  migrate_from_chat_id?: number;
  text?: string;
  entities?: TgEntity[];
  link_preview_options?: { url: string };
  caption?: string;
  caption_entities?: TgEntity[];
  photo?: TgPhotoSize[];
  document?: TgNamedFile;
  voice?: TgFile & { duration: number; mime_type: string };
  video?: TgVideo;
  sticker?: TgFile & Record<string, unknown>;
  location?: { latitude: number; longitude: number };
  contact?: { phone_number: string; first_name: string; user_id?: number };
  reply_markup?: TgInlineKeyboard;
}

interface TgCallbackQuery {
  id: string;
  from: TgUser;
  message: TgMessage;
  chat_instance: string;
  data: string;
}

interface TgMemberUpdate {
  chat: TgChat;
  from: TgUser;
  date: number;
  old_chat_member: { user: TgUser; status: string };
  new_chat_member: { user: TgUser; status: string };
}

/** An update without its id, which the queue gives. */
export type TgEvent =
  | { message: TgMessage }
  | { edited_message: TgMessage }
  | { callback_query: TgCallbackQuery }
  | { my_chat_member: TgMemberUpdate };

export type TgUpdate = TgEvent & { update_id: number };
