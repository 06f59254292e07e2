import type { CheckScam } from "../../core/effects/check-scam.ts";
import { done, refused } from "../../core/effects/effects.ts";
import { isOurs } from "../../core/scam/is-ours.ts";
import { findKnown } from "../../core/scam/scam-list.ts";
import { clipText } from "../../core/text/clip-text.ts";
import { checkNotice, type NoticeCheck } from "../notices/check-notice.ts";
import { noticeDay } from "../notices/notice-day.ts";
import { noticeText } from "../notices/notice-text.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import type { EffectHandler } from "./effect-handler.ts";

/** Most signs or changes in an answer. A few reasons to stop are enough. */
const MOST_LINES = 4;
/** Longest change that is shown, in characters. */
const CHANGE = 120;

/** Answers at once. The pasted text is not stored. */
export const checkScam: EffectHandler<CheckScam> = {
  plan: async (deps, { session }, { text }) => {
    const { content } = deps;
    const lang = session.lang ?? "";
    const known = findKnown(await deps.knownScams(), text);
    const found = content.scam(text);
    const checked = await checkNotice(deps, text);
    const signs = found.signs.map(({ id }) => content.texts.format(lang, `scam-${id}`));
    const args = { ...NO_NOTICE, known: known?.value ?? "", signs: lines(signs) };
    const event = (verdict: string, more: Record<string, string> = {}) => ({
      event: done("check-scam", { ...args, ...more, verdict }),
    });
    if (known) return event("known");
    if ("notice" in checked) return event(checked.verdict, aboutNotice(deps, checked, lang));
    if (checked.verdict === "unreachable") return { event: refused("check-scam") };
    if (checked.verdict === "no-notice") return event("no-notice");
    if (isOurs(content.place, new URL(deps.origin).hostname, text)) return event("ours");
    if (found.verdict === "signs") return event("signs");
    return event(checked.known ? "none" : "unknown", { outcome: "unknown" });
  },
  deliver: {},
};

const NO_NOTICE = { number: "", title: "", body: "", day: "", station: "", url: "", changes: "" };

function aboutNotice(
  { content, origin }: ConversationDeps,
  { notice, at, changes }: Extract<NoticeCheck, { changes: string[] }>,
  lang: string,
) {
  const { title, body } = noticeText(content, notice, lang);
  return {
    number: notice.number,
    title,
    body,
    day: noticeDay(content.place, at, lang),
    station: content.texts.format(lang, `station-${notice.station}`),
    url: `${origin}/notices/${notice.id}`,
    changes: lines(changes.map((change) => clipText(change, CHANGE))),
  };
}

function lines(all: string[]): string {
  return all
    .slice(0, MOST_LINES)
    .map((line) => `• ${line}`)
    .join("\n");
}
