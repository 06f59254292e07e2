import { editionOf } from "../../core/station/notice.ts";
import { DAY_MS } from "../../core/units.ts";
import type { PublicNotice } from "../object-ports.ts";
import type { StagedJob } from "../outbox/drainer.ts";
import type { BroadcasterDeps, BroadcasterJob } from "./broadcaster-deps.ts";

/** Where a notice goes. A subscriber, or a public chat in which everybody reads it. */
export interface Recipient {
  /** The subscriber's key, or that of a post. */
  key: string;
  chat: string;
  lang: string;
  /** The areas that a subscriber wants; empty: all. */
  areas: string[];
  /** The subscriber's number; negative: a public chat. */
  number: number;
}

/** Subscribers' keys are hexadecimal. */
const POST = "post:";

/** A row for each public chat of the notice's languages: one call reaches everybody there, before anybody is told alone. */
export function stagePosts(
  deps: BroadcasterDeps,
  type: BroadcasterJob["type"],
  notice: PublicNotice,
): Promise<StagedJob<BroadcasterJob>[]> {
  return Promise.all(
    postsFor(deps, notice).map((subscriber) =>
      deps.drainer.stage({ type, notice: notice.id, subscriber }, { lane: subscriber }),
    ),
  );
}

type Posting = Pick<BroadcasterDeps, "channels" | "channel">;

function postsFor({ channels, channel }: Posting, { audience: { languages } }: PublicNotice) {
  const langs = Object.keys(channels[channel]?.posts ?? {});
  const wanted = langs.filter((lang) => languages.length === 0 || languages.includes(lang));
  return wanted.map((lang) => POST + lang);
}

/** So long officers are told where a notice is missing. */
const TOLD_MS = 7 * DAY_MS;

/** Public chats that do not show a notice as it is now. */
export function unposted(
  deps: Posting & Pick<BroadcasterDeps, "store" | "content" | "clock">,
  notice: PublicNotice,
): string[] {
  if (Date.parse(notice.approvedAt) < deps.clock.now() - TOLD_MS) return [];
  const posts = postsFor(deps, notice).flatMap((key) => postOf(deps, key) ?? []);
  const missing = posts.filter(({ number }) => {
    const has = deps.store.delivery({ notice: notice.id, subscriber: number })?.edition;
    // What was withdrawn before it was posted is posted nowhere.
    return has === undefined ? !notice.withdrawnAt : has < editionOf(notice);
  });
  return missing.map(({ chat }) => chat);
}

/** The public chat of a row; null: it is a subscriber's, or of a chat that is no longer named. */
export function postOf(
  { channels, channel, content }: Posting & Pick<BroadcasterDeps, "content">,
  key: string,
): Recipient | null {
  if (!key.startsWith(POST)) return null;
  const lang = key.slice(POST.length);
  const chat = channels[channel]?.posts[lang];
  return chat
    ? { key, chat, lang, areas: [], number: -1 - content.place.languages.indexOf(lang) }
    : null;
}
