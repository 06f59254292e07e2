import * as z from "zod/mini";

/**
 * What we read of a Bot event, and nothing more: the display name is not in it, so it can't leave
 * the parser. Lenient, because what is documented and what arrives differ: the body comes flat or
 * wrapped, the picture as `photo_url` or `photo`, and one sample has no `event_name`.
 */

const LONGEST_URL = 2048;

function lenient<T extends z.ZodMiniType>(schema: T) {
  return z.catch(z.optional(schema), undefined);
}

const url = lenient(z.string().check(z.minLength(1), z.maxLength(LONGEST_URL)));

const event = z.object({
  event_name: lenient(z.string()),
  message: z.object({
    message_id: z.string().check(z.minLength(1)),
    chat: z.object({ id: z.string().check(z.minLength(1)), chat_type: z.string() }),
    from: lenient(z.object({ is_bot: lenient(z.boolean()) })),
    text: lenient(z.string()),
    caption: lenient(z.string()),
    photo_url: url,
    photo: url,
    voice_url: url,
    sticker: z.optional(z.unknown()),
  }),
});

const wrapped = z.object({ ok: z.literal(true), result: event });

/** A wrapper without an event in it fails both. */
export const eventSchema = z.union([
  z.pipe(
    wrapped,
    z.transform(({ result }) => result),
  ),
  event,
]);

export type ZaloEvent = z.infer<typeof event>;
export type ZaloMessage = ZaloEvent["message"];
