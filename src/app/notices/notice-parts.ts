import type { Content } from "../../core/flow/content.ts";
import type { PublicNotice } from "../object-ports.ts";
import { noticeText } from "./notice-text.ts";

/** What a chat shows of a notice: its own text in `title` and `body`, the rest in the reader's. */
interface NoticeParts {
  /** Number and severity. */
  mark: string;
  title: string;
  /** With the link and what must be known of it. */
  body: string;
}

export function noticeParts(content: Content, notice: PublicNotice, lang: string): NoticeParts {
  const { texts } = content;
  const { number, severity, drill, link, from, until } = notice;
  const { lang: shown, title, body } = noticeText(content, notice, lang);
  const kind = texts.format(lang, `severity-${severity}`);
  const drilled = drill && texts.format(lang, "notice-drill");
  const mark = [number, drilled, kind].filter(Boolean).join(" · ");
  const more = link === undefined ? [] : [link];
  const time = until === undefined ? "" : noticeTime(content, until, lang);
  if (from !== undefined) more.push(`${noticeTime(content, from, lang)} → ${time}`.trim());
  else if (time !== "") more.push(texts.format(lang, "notice-until", { time }));
  const only =
    shown === lang
      ? ""
      : `${texts.format(lang, "notice-only-in", { languages: languageNames(notice, lang) })}\n`;
  return {
    mark,
    title: `${only}${title}`,
    body: [body, more.join("\n")].filter(Boolean).join("\n\n"),
  };
}

/** A moment on the place's clock. With its day: a message is read later, too. */
export function noticeTime({ place }: Content, at: string, lang: string): string {
  const format = { dateStyle: "medium", timeStyle: "short", timeZone: place.timezone } as const;
  return new Intl.DateTimeFormat(lang, format).format(new Date(at));
}

/** The languages that a notice is in, as a reader calls them. */
function languageNames({ texts }: Pick<PublicNotice, "texts">, lang: string): string {
  const names = new Intl.DisplayNames([lang], { type: "language" });
  return Object.keys(texts)
    .map((code) => names.of(code) ?? code)
    .join(", ");
}
