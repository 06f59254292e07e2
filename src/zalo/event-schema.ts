import * as z from "zod/mini";

/**
 * The parts of a Zalo Bot event that we read. The display name is left out, so it can't leave the
 * parser. Lenient, because events differ from the documentation: the body may be wrapped, the
 * picture is `photo_url` or `photo`, and one sample has no `event_name`.
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

/**
 * A wrapper without an event in it matches neither. Nearly all events come without a wrapper, and a
 * shape that does not match costs as much as one that does.
 */
export const eventSchema = z.union([
  event,
  z.pipe(
    wrapped,
    z.transform(({ result }) => result),
  ),
]);

export type ZaloEvent = z.infer<typeof event>;
export type ZaloMessage = ZaloEvent["message"];
