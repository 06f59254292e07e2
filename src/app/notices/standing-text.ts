import type { Content } from "../../core/flow/content.ts";
import type { PublicNotice } from "../object-ports.ts";
import { noticeDay } from "./notice-day.ts";
import { noticeParts } from "./notice-parts.ts";
import { type NoticeText, noticeText } from "./notice-text.ts";

/** What a notice says now, with its link and end. Of one that was withdrawn: that it was, in the reader's language. */
export function standingText(content: Content, notice: PublicNotice, lang: string): NoticeText {
  const { texts, place } = content;
  const text = noticeText(content, notice, lang);
  if (notice.withdrawnAt === undefined) {
    return { ...text, body: noticeParts(content, notice, lang).body };
  }
  const day = noticeDay(place, notice.withdrawnAt, lang);
  const title = texts.format(lang, "page-notice-withdrawn-title", { title: text.title });
  const what = texts.format(lang, "page-notice-withdrawn-what");
  return { lang, title, body: `${texts.format(lang, "page-notice-withdrawn", { day })}. ${what}` };
}
