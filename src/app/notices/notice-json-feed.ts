import { changedAt } from "../../core/station/notice.ts";
import type { FeedSource } from "./notice-feed.ts";
import { pictureUrl } from "./notice-pictures.ts";
import { standingText } from "./standing-text.ts";

/** JSON Feed 1.1, in one language. The same notices always give the same bytes. */
export function noticeJsonFeed({ content, origin, lang, notices }: FeedSource): string {
  const say = (id: string) => content.texts.format(lang, id);
  const items = notices.map((notice) => {
    const { link, withdrawnAt } = notice;
    const { title, body, lang: language } = standingText(content, notice, lang);
    const image = pictureUrl(origin, notice);
    const url = `${origin}/notices/${notice.id}?lang=${lang}`;
    return {
      id: url,
      url,
      title,
      content_text: body,
      language,
      date_published: notice.approvedAt,
      date_modified: changedAt(notice) ?? notice.approvedAt,
      ...(image && { image }),
      ...(link && !withdrawnAt && { external_url: link }),
      tags: [say(`severity-${notice.severity}`)],
      authors: [{ name: say(`station-${notice.station}`) }],
    };
  });
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: say("page-name"),
    home_page_url: `${origin}/notices?lang=${lang}`,
    feed_url: `${origin}/notices.json?lang=${lang}`,
    language: lang,
    authors: [{ name: say("page-name"), url: `${origin}/notices` }],
    items,
  });
}
