import { z } from "zod";

/**
 * What we read of an update (Bot API 10.3), and nothing more: names, usernames and phone numbers
 * are not in it, so they can't leave the parser. Lenient: a content field of an unexpected shape
 * counts as absent, because the API's shapes change between minor versions.
 */

/** Far above any file id seen; a longer one is not from Telegram. */
const LONGEST_FILE_ID = 512;
const LONGEST_MIME = 127;
const LONGEST_LANGUAGE_TAG = 35;

function lenient<T extends z.ZodType>(schema: T) {
  return schema.optional().catch(undefined);
}

const chat = z.object({ id: z.number().int(), type: z.string() });

const from = lenient(
  z.object({ language_code: lenient(z.string().min(2).max(LONGEST_LANGUAGE_TAG)) }),
);

const file = z.object({
  file_id: z.string().min(1).max(LONGEST_FILE_ID),
  /** Bytes. */
  file_size: lenient(z.number().nonnegative()),
  mime_type: lenient(z.string().max(LONGEST_MIME)),
});

const photoSize = file.extend({
  width: z.number().nonnegative().catch(0),
  height: z.number().nonnegative().catch(0),
});

/** Only whether it is there matters. */
const present = z.unknown().optional();

const location = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

const message = z.object({
  message_id: lenient(z.number().int().positive()),
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
  // Notes of the client about the chat itself: nobody waits for an answer to them.
  pinned_message: present,
  message_auto_delete_timer_changed: present,
  chat_background_set: present,
  write_access_allowed: present,
  connected_website: present,
});

export const updateSchema = z.object({
  update_id: z.number().int().nonnegative(),
  message: lenient(message),
  edited_message: lenient(message),
  callback_query: lenient(
    z.object({
      id: z.string().min(1),
      from,
      /** Absent for a button of an inline message: not one of ours. */
      message: z.object({ chat }),
      /** Absent for a game's button: not one of ours. */
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
