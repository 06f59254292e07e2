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
  { channels, channel, drainer }: BroadcasterDeps,
  type: BroadcasterJob["type"],
  { id: notice, audience: { languages } }: PublicNotice,
): Promise<StagedJob<BroadcasterJob>[]> {
  const langs = Object.keys(channels[channel]?.posts ?? {});
  const wanted = langs.filter((lang) => languages.length === 0 || languages.includes(lang));
  return Promise.all(
    wanted.map((lang) =>
      drainer.stage({ type, notice, subscriber: POST + lang }, { lane: POST + lang }),
    ),
  );
}

/** The public chat of a row; null: it is a subscriber's, or of a chat that is no longer named. */
export function postOf(
  { channels, channel, content }: BroadcasterDeps,
  key: string,
): Recipient | null {
  if (!key.startsWith(POST)) return null;
  const lang = key.slice(POST.length);
  const chat = channels[channel]?.posts[lang];
  return chat
    ? { key, chat, lang, areas: [], number: -1 - content.place.languages.indexOf(lang) }
    : null;
}
