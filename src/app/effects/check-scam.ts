import type { CheckScam } from "../../core/effects/check-scam.ts";
import { done } from "../../core/effects/effects.ts";
import { isOurs } from "../../core/scam/is-ours.ts";
import { noticeIdIn } from "../../core/scam/notice-id-in.ts";
import { findKnown } from "../../core/scam/scam-list.ts";
import type { NoticeBoard } from "../notices/notice-board.ts";
import { noticeDay } from "../notices/notice-day.ts";
import { noticeText } from "../notices/notice-text.ts";
import type { EffectHandler } from "./effect-handler.ts";

/** Most signs in an answer. A few reasons to stop are enough. */
const MOST_SIGNS = 4;

/** Answers at once. The pasted text is not stored. */
export const checkScam: EffectHandler<CheckScam> = {
  plan: async ({ content, knownScams, notices, origin }, { session }, { text }) => {
    const lang = session.lang ?? "";
    const known = findKnown(await knownScams(), text);
    const found = content.scam(text);
    const { hostname } = new URL(origin);
    const isOwn = isOurs(content.place, hostname, text);
    const withdrawn = !known && isOwn ? await findWithdrawn(notices, hostname, text) : null;
    const verdict = known ? "known" : withdrawn ? "withdrawn" : isOwn ? "ours" : found.verdict;
    const lines = found.signs
      .slice(0, MOST_SIGNS)
      .map(({ id }) => `• ${content.texts.format(lang, `scam-${id}`)}`);
    const title = withdrawn ? noticeText(content.place, withdrawn, lang).title : "";
    const day = withdrawn ? noticeDay(content.place, withdrawn.withdrawnAt, lang) : "";
    const args = { verdict, signs: lines.join("\n"), known: known?.value ?? "", title, day };
    const outcome = verdict === "unknown" ? { outcome: verdict } : {};
    return { event: done("check-scam", { ...args, ...outcome }) };
  },
  deliver: {},
};

/** A notice of ours that the text links to, and that was withdrawn. */
async function findWithdrawn(board: Pick<NoticeBoard, "find">, host: string, text: string) {
  const id = noticeIdIn(text, host);
  const found = id === null ? null : await board.find(id);
  if (found?.type !== "found") return null;
  const { withdrawnAt } = found.notice;
  return withdrawnAt === undefined ? null : { ...found.notice, withdrawnAt };
}
