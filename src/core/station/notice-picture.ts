import * as z from "zod/mini";

/** A phone at 2G loads it in half a minute; both platforms take far more. */
export const MAX_PICTURE_BYTES = 180_000;

/** Unpacked, four bytes each. */
export const MAX_PICTURE_PIXELS = 4_000_000;

/** What link previews take: Open Graph's usual size. */
export const CARD_SIDES = [1200, 630] as const;

/** In characters. What a picture shows, for those who can't see it. */
export const MAX_ALT = 200;

/** Two kinds, so that neither passes for the other: a card has its size. */
export const PICTURE_KINDS = ["picture", "card"] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** SHA-256 of a JPEG, base64url: its name, and what two persons confirm. */
export const pictureHash = z.string().check(z.regex(/^[\w-]{43}$/));

export const pictureSchema = z.object({
  hash: pictureHash,
  /** Language → what it shows. The place's first language is required. */
  alt: z.record(z.string(), z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_ALT))),
});
export type NoticePicture = z.infer<typeof pictureSchema>;
