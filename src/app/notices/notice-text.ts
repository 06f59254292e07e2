import type { Content } from "../../core/flow/content.ts";
import type { PublicNotice } from "../object-ports.ts";

export interface NoticeText {
  /** The language that the text is in: the place's first one where the asked one is missing. */
  lang: string;
  title: string;
  body: string;
}

/**
 * A notice in a language. The first language of the place is in every notice. The title of a drill
 * says that it is one.
 */
export function noticeText(
  { place, texts: words }: Content,
  { texts, drill }: Pick<PublicNotice, "texts" | "drill">,
  lang: string,
): NoticeText {
  const shown = texts[lang] ? lang : (place.languages[0] ?? "");
  const { title, body } = texts[shown] ?? { title: "", body: "" };
  const mark = drill ? `${words.format(shown, "notice-drill")}: ` : "";
  return { lang: shown, title: mark + title, body };
}
