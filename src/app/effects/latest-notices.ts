import type { ConversationDeps } from "../conversation/conversation-deps.ts";
import { NOTICES_SHOWN } from "../outbox/limits.ts";

/** The newest notices of every station, in a language or the place's first one. */
export async function latestNotices(
  { content, notices }: Pick<ConversationDeps, "content" | "notices">,
  lang: string,
): Promise<{ count: number; notices: string }> {
  const latest = await notices.latest(NOTICES_SHOWN);
  const lines = latest.notices.flatMap(({ texts }) => {
    const text = texts[lang] ?? texts[content.place.languages[0] ?? ""];
    return text ? [`• ${text.title}\n${text.body}`] : [];
  });
  return { count: lines.length, notices: lines.join("\n\n") };
}
