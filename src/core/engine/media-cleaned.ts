import type { FlowEvent } from "../flow/incoming.ts";
import type { Session } from "../flow/session.ts";
import { type Removed, WORTH_TELLING } from "../media/removed.ts";
import type { Walk } from "./walk.ts";

type Cleaned = Extract<FlowEvent, { type: "media-cleaned" }>;

/**
 * Tells what was taken out of a file, once for each kind in a draft: of ten photos with a position
 * the first says so. A file that is in no draft any more is not spoken of.
 */
export function onMediaCleaned(walk: Walk, { slot, removed, warning }: Cleaned): void {
  const { session } = walk;
  const kept = session.media[slot];
  if (!kept || kept.sent) return;
  const known = toldKinds(session);
  const news = WORTH_TELLING.filter((kind) => removed.includes(kind) && !known.has(kind));
  session.media = { ...session.media, [slot]: { ...kept, removed } };
  if (news.length === 0 && !warning) return;
  if (news.length > 0) walk.say("media-cleaned", { removed: listOf(walk, news) });
  if (warning) walk.say(`media-${warning}`);
  walk.show();
}

function toldKinds(session: Session): Set<Removed> {
  return new Set(Object.values(session.media).flatMap(({ removed }) => removed ?? []));
}

function listOf({ content, lang }: Walk, kinds: Removed[]): string {
  return kinds.map((kind) => `• ${content.texts.format(lang, `removed-${kind}`)}`).join("\n");
}
