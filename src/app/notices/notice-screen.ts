import type { Content } from "../../core/flow/content.ts";
import type { Outgoing } from "../../core/flow/outgoing.ts";
import { changedAt } from "../../core/station/notice.ts";
import type { PublicNotice } from "../object-ports.ts";
import { noticeDay } from "./notice-day.ts";
import { noticeText } from "./notice-text.ts";

interface Shown {
  notice: PublicNotice;
  lang: string;
  /** Whether the reader got an earlier text of it, and so is told of the change. */
  had: boolean;
}

/** The message of a notice. */
export function noticeScreen(
  { content, origin }: { content: Content; origin: string },
  { notice, lang, had }: Shown,
): Outgoing {
  const { texts, place } = content;
  const { lang: shown, title, body } = noticeText(place, notice, lang);
  const changed = changedAt(notice);
  const block = texts.format(shown, textId(notice, had), {
    station: texts.format(shown, `station-${notice.station}`),
    title,
    body,
    url: `${origin}/notices/${notice.id}`,
    day: changed === null ? "" : noticeDay(place, changed, shown),
  });
  return { blocks: [block], options: [], commands: [], shareable: true };
}

function textId({ withdrawnAt }: PublicNotice, had: boolean): string {
  if (withdrawnAt !== undefined) return "notice-withdrawn-message";
  return had ? "notice-changed-message" : "notice-message";
}
