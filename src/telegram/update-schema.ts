import * as z from "zod/mini";

/**
 * The parts of an update (Bot API 10.3) that we read. Names, usernames and phone numbers are left
 * out, so they can't leave the parser. Lenient: a content field of an unexpected shape counts as
 * absent, because the API's shapes change between minor versions.
 */

/** Longest file id, far above any that was seen. A longer one is not from Telegram. */
const LONGEST_FILE_ID = 512;
const LONGEST_MIME = 127;
const LONGEST_LANGUAGE_TAG = 35;

function lenient<T extends z.ZodMiniType>(schema: T) {
  return z.catch(z.optional(schema), undefined);
}

const chat = z.object({ id: z.int(), type: z.string() });

const from = lenient(
  z.object({
    language_code: lenient(z.string().check(z.minLength(2), z.maxLength(LONGEST_LANGUAGE_TAG))),
  }),
);

const file = z.object({
  file_id: z.string().check(z.minLength(1), z.maxLength(LONGEST_FILE_ID)),
  /** In bytes. */
  file_size: lenient(z.number().check(z.nonnegative())),
  mime_type: lenient(z.string().check(z.maxLength(LONGEST_MIME))),
});

const photoSize = z.extend(file, {
  width: z.catch(z.number().check(z.nonnegative()), 0),
  height: z.catch(z.number().check(z.nonnegative()), 0),
});

/** Only its presence matters. */
const present = z.optional(z.unknown());

const location = z.object({
  latitude: z.number().check(z.gte(-90), z.lte(90)),
  longitude: z.number().check(z.gte(-180), z.lte(180)),
});

const message = z.object({
  message_id: lenient(z.int().check(z.positive())),
  chat,
  from,
  text: lenient(z.string()),
  caption: lenient(z.string()),
  forward_origin: present,
  media_group_id: lenient(z.string()),
  photo: lenient(z.array(photoSize)),
  video: lenient(file),
  video_note: lenient(file),
  voice: lenient(file),
  audio: lenient(file),
  document: lenient(file),
  location: lenient(location),
  sticker: present,
  // Service messages about the chat itself, which need no answer.
  pinned_message: present,
  message_auto_delete_timer_changed: present,
  chat_background_set: present,
  write_access_allowed: present,
  connected_website: present,
});

export const updateSchema = z.object({
  update_id: z.int().check(z.nonnegative()),
  message: lenient(message),
  edited_message: lenient(message),
  callback_query: lenient(
    z.object({
      id: z.string().check(z.minLength(1)),
      from,
      /** Absent for buttons of inline messages, which we never send. */
      message: z.object({ chat }),
      /** Absent for buttons of games, which we never send. */
      data: z.string(),
    }),
  ),
  my_chat_member: lenient(
    z.object({ chat, from, new_chat_member: z.object({ status: z.string() }) }),
  ),
});

export type TelegramUpdate = z.infer<typeof updateSchema>;
export type TelegramMessage = z.infer<typeof message>;
export type TelegramFile = z.infer<typeof file>;
export type TelegramPhotoSize = z.infer<typeof photoSize>;
