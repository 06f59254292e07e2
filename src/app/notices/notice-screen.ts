import { encodeAnswer } from "../../core/engine/notice-answer.ts";
import type { Content } from "../../core/flow/content.ts";
import type { Outgoing } from "../../core/flow/outgoing.ts";
import { answersTo, NOTICE_ANSWERS } from "../../core/notice-answers.ts";
import { changedAt } from "../../core/station/notice.ts";
import type { PublicNotice } from "../object-ports.ts";
import { noticeDay } from "./notice-day.ts";
import { noticeParts } from "./notice-parts.ts";
import { pictureUrl } from "./notice-pictures.ts";

interface Shown {
  notice: PublicNotice;
  lang: string;
  /** Whether the reader got an earlier text of it, and so is told of the change. */
  had: boolean;
  /** Whether its reader may answer it there: a subscriber. */
  asks?: boolean;
}

/** The message of a notice. */
export function noticeScreen(
  { content, origin }: { content: Content; origin: string },
  { notice, lang, had, asks = false }: Shown,
): Outgoing {
  const { texts, place } = content;
  const changed = changedAt(notice);
  const block = texts.format(lang, textId(notice, had), {
    ...noticeParts(content, notice, lang),
    station: texts.format(lang, `station-${notice.station}`),
    url: `${origin}/notices/${notice.id}?lang=${lang}`,
    day: changed === null ? "" : noticeDay(place, changed, lang),
  });
  const answers = asks && notice.withdrawnAt === undefined ? answersTo(notice) : [];
  const options = answers.map((answer) => ({
    label: texts.format(lang, `asked-${answer}`),
    data: encodeAnswer(notice.number, answer),
    key: NOTICE_ANSWERS[answer],
  }));
  const picture = pictureUrl(origin, notice);
  return {
    blocks: [block],
    options,
    commands: [],
    shareable: true,
    ...(picture && { picture }),
  };
}

function textId({ withdrawnAt }: PublicNotice, had: boolean): string {
  if (withdrawnAt !== undefined) return "notice-withdrawn-message";
  return had ? "notice-changed-message" : "notice-message";
}
