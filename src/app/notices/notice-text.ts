import type { Place } from "../../core/place/place-schema.ts";
import type { PublicNotice } from "../object-ports.ts";

export interface NoticeText {
  /** The language that the text is in: the place's first one where the asked one is missing. */
  lang: string;
  title: string;
  body: string;
}

/** A notice in a language. The first language of the place is in every notice. */
export function noticeText(
  place: Place,
  { texts }: Pick<PublicNotice, "texts">,
  lang: string,
): NoticeText {
  const shown = texts[lang] ? lang : (place.languages[0] ?? "");
  return { lang: shown, ...(texts[shown] ?? { title: "", body: "" }) };
}
