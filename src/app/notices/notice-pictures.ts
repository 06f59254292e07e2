import type { Place } from "../../core/place/place-schema.ts";
import type { PictureKind } from "../../core/station/notice-picture.ts";
import type { PublicNotice } from "../object-ports.ts";

/** Files of the inbox's assets: of a notice without a card, and of a withdrawn one. */
export const DEFAULT_CARD = "/inbox/card.png";
const WITHDRAWN_CARD = "/inbox/card-withdrawn.png";

/** What a picture is of a notice as it stands; null: nothing, or no more. */
export function pictureKind(
  { picture, card, withdrawnAt }: PublicNotice,
  hash: string,
): PictureKind | null {
  if (withdrawnAt !== undefined) return null;
  if (hash === picture?.hash) return "picture";
  return hash === card ? "card" : null;
}

/** Where a standing notice's picture is; undefined: it has none. */
export function pictureUrl(origin: string, notice: PublicNotice): string | undefined {
  const { id, picture, withdrawnAt } = notice;
  if (!picture || withdrawnAt !== undefined) return undefined;
  return `${origin}/notices/${id}/${picture.hash}.jpg`;
}

/** What chats show under the notice's link: its own card, or one that says nothing of it. */
export function cardUrl(origin: string, { id, card, withdrawnAt }: PublicNotice): string {
  if (withdrawnAt !== undefined) return origin + WITHDRAWN_CARD;
  return origin + (card ? `/notices/${id}/${card}.jpg` : DEFAULT_CARD);
}

/** What its picture shows, in the reader's language or the place's first one. */
export function pictureAlt(
  { languages }: Place,
  { picture }: Pick<PublicNotice, "picture">,
  lang: string,
): { lang: string; alt: string } {
  const shown = picture?.alt[lang] ? lang : (languages[0] ?? "");
  return { lang: shown, alt: picture?.alt[shown] ?? "" };
}
