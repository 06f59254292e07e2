import { done } from "../../core/effects/effects.ts";
import type { ShowNotices } from "../../core/effects/show-notices.ts";
import { noticeDay } from "../notices/notice-day.ts";
import { noticeParts } from "../notices/notice-parts.ts";
import type { Address } from "../object-ports.ts";
import { NOTICES_SHOWN } from "../outbox/limits.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import { conclude, type EffectHandler } from "./effect-handler.ts";

interface ShowNoticesJob {
  type: "show-notices";
  address: Address;
  lang: string;
}

export const showNotices: EffectHandler<ShowNotices, ShowNoticesJob> = {
  plan: (_deps, { address }, { lang }) => {
    const job: ShowNoticesJob = { type: "show-notices", address, lang };
    return { jobs: [{ job }] };
  },
  deliver: {
    "show-notices": async (deps, { address, lang }, row) =>
      conclude(deps, { address, row }, done("show-notices", await latestNotices(deps, lang))),
  },
};

/** The newest notices of all stations, in a language or else the place's first one. */
export async function latestNotices(
  { clock, content, notices }: Pick<ConversationDeps, "clock" | "content" | "notices">,
  lang: string,
): Promise<{ count: number; notices: string }> {
  const latest = await notices.latest(NOTICES_SHOWN);
  const lines = latest.notices.map((notice) => {
    const { mark, title, body } = noticeParts(content, notice, lang);
    const { withdrawnAt, until } = notice;
    if (withdrawnAt !== undefined) {
      const day = noticeDay(content.place, withdrawnAt, lang);
      return content.texts.format(lang, "notice-listed-withdrawn", { title, day });
    }
    const isOver = until !== undefined && Date.parse(until) <= clock.now();
    const head = isOver ? content.texts.format(lang, "notice-over", { mark }) : mark;
    return `• ${head}\n${title}\n${body}`;
  });
  return { count: lines.length, notices: lines.join("\n\n") };
}
