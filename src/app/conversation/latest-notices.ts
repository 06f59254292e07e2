import { NOTICES_SHOWN } from "../limits.ts";
import { errorName } from "../log.ts";
import type { PublicNotice } from "../object-ports.ts";
import type { ConversationDeps } from "./conversation-deps.ts";

/** The newest notices of every station, in a language or the place's first one. */
export async function latestNotices(
  deps: Pick<ConversationDeps, "content" | "station" | "log">,
  lang: string,
): Promise<{ count: number; notices: string }> {
  const { place } = deps.content;
  const all = await Promise.all(place.stations.map(({ id }) => noticesOf(deps, id)));
  const newest = all
    .flat()
    .sort((a, b) => b.approvedAt.localeCompare(a.approvedAt))
    .slice(0, NOTICES_SHOWN);
  const lines = newest.flatMap(({ texts }) => {
    const text = texts[lang] ?? texts[place.languages[0] ?? ""];
    return text ? [`• ${text.title}\n${text.body}`] : [];
  });
  return { count: lines.length, notices: lines.join("\n\n") };
}

async function noticesOf(
  { station, log }: Pick<ConversationDeps, "station" | "log">,
  id: string,
): Promise<PublicNotice[]> {
  return station(id)
    .notices(NOTICES_SHOWN)
    .catch((error: unknown) => {
      log.write({ event: "notices-unread", station: id, error: errorName(error) });
      return [];
    });
}
