import type { NoticeContent } from "../../core/station/notice.ts";
import { useOpenSession } from "../session/use-session.ts";
import { drawCard } from "./draw-card.ts";
import { sendPicture } from "./send-picture.ts";

/**
 * Draws what chats will show under the notice's link, as a part of what the second person confirms.
 * A notice does not wait for it: without one, the place's own card is shown.
 */
export function useWithCard() {
  const { me } = useOpenSession();
  const first = me.languages[0] ?? "";
  const named = (names: Record<string, string> | undefined) => names?.[first] ?? "";
  const draw = async ({ severity, drill, texts }: NoticeContent) => {
    const langs = me.languages.filter((lang) => texts[lang]);
    const drawn = await drawCard({
      severity,
      kind: named(me.labels[drill ? "notice-drill" : `severity-${severity}`]),
      station: named(me.station.name),
      mark: named(me.labels["page-name"]),
      titles: langs.map((lang) => ({ lang, title: texts[lang]?.title ?? "" })),
    });
    return await sendPicture("card", drawn);
  };
  return async <Content extends NoticeContent>(notice: Content) => ({
    ...notice,
    card: await draw(notice).catch(() => undefined),
  });
}
