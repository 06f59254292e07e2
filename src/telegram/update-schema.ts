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

/** Service messages that the client makes by itself (Bot API 10.3). They need no answer. */
export const SERVICE_NOTES = [
  "pinned_message",
  "message_auto_delete_timer_changed",
  "chat_background_set",
  "write_access_allowed",
  "connected_website",
  "forum_topic_created",
  "forum_topic_edited",
  "forum_topic_closed",
  "forum_topic_reopened",
  "general_forum_topic_hidden",
  "general_forum_topic_unhidden",
  "new_chat_members",
  "left_chat_member",
  "new_chat_title",
  "new_chat_photo",
  "delete_chat_photo",
  "group_chat_created",
  "supergroup_chat_created",
  "channel_chat_created",
  "migrate_to_chat_id",
  "migrate_from_chat_id",
  "boost_added",
  "checklist_tasks_done",
  "checklist_tasks_added",
  "proximity_alert_triggered",
  "video_chat_scheduled",
  "video_chat_started",
  "video_chat_ended",
  "video_chat_participants_invited",
  "users_shared",
  "chat_shared",
  "successful_payment",
  "refunded_payment",
  "passport_data",
  "gift",
  "unique_gift",
  "gift_upgrade_sent",
  "giveaway_created",
  "giveaway",
  "giveaway_winners",
  "giveaway_completed",
  "paid_message_price_changed",
  "direct_message_price_changed",
  "suggested_post_approved",
  "suggested_post_approval_failed",
  "suggested_post_declined",
  "suggested_post_paid",
  "suggested_post_refunded",
  "chat_owner_left",
  "chat_owner_changed",
  "web_app_data",
] as const;
type ServiceNote = (typeof SERVICE_NOTES)[number];

// Made of that very list, so each of its names is there.
const serviceNotes = Object.fromEntries(SERVICE_NOTES.map((name) => [name, present])) as Record<
  ServiceNote,
  typeof present
>;

const location = z.object({
  latitude: z.number().check(z.gte(-90), z.lte(90)),
  longitude: z.number().check(z.gte(-180), z.lte(180)),
});

/** Part of every message. */
const envelope = {
  message_id: lenient(z.int().check(z.positive())),
  chat,
  from,
  forward_origin: present,
};

const message = z.object({
  ...envelope,
  text: lenient(z.string()),
  caption: lenient(z.string()),
  media_group_id: lenient(z.string()),
  photo: lenient(z.array(photoSize)),
  video: lenient(file),
  video_note: lenient(file),
  voice: lenient(file),
  audio: lenient(file),
  document: lenient(file),
  location: lenient(location),
  sticker: present,
  ...serviceNotes,
});

const updateId = z.int().check(z.nonnegative());

/**
 * An update with a message of text, which most are: no other field of it counts, and looking for all
 * of them costs more than the rest of the parsing.
 */
export const textUpdateSchema = z.object({
  update_id: updateId,
  message: z.object({ ...envelope, text: z.string() }),
});

export const updateSchema = z.object({
  update_id: updateId,
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
    z.object({
      chat,
      from,
      date: z.number(),
      new_chat_member: z.object({ status: z.string() }),
    }),
  ),
});

export type TelegramUpdate = z.infer<typeof updateSchema>;
export type TelegramMessage = z.infer<typeof message>;
export type TelegramFile = z.infer<typeof file>;
export type TelegramPhotoSize = z.infer<typeof photoSize>;
