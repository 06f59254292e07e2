import type { ChannelId } from "../channel.ts";
import type { Wants } from "../flow/wants.ts";
import { toPaddedAsLong } from "../text/padded-json.ts";

/** A subscriber of notices, as they are sealed: where they are, and what they want. */
export interface Follower extends Wants {
  channel: ChannelId;
  chat: string;
  /** "": the place's first one. */
  lang: string;
}

/** On Telegram, which alone has groups, their ids are negative. */
export function isGroup({ chat }: { chat: string }): boolean {
  return chat.startsWith("-");
}

/** Longer than any channel's ids of chats. */
const LONGEST_CHAT = "-".repeat(40);

/** For sealing: the size depends on the place alone, so it tells nothing of the choices. */
export function followerBytes(
  { areas, topics }: { areas: { id: string }[]; topics: string[] },
  follower: Follower,
): Uint8Array {
  return toPaddedAsLong(follower, {
    ...follower,
    chat: LONGEST_CHAT,
    lang: LONGEST_CHAT,
    areas: areas.map(({ id }) => id),
    topics,
    until: Number.MAX_SAFE_INTEGER,
  });
}

/** What matters here of a notice. Those of before have neither. */
interface Aimed {
  id: string;
  severity?: string;
  audience?: { areas: string[]; topics: string[]; languages: string[]; channels: string[] };
}

/** Whether a notice is for a subscriber. An emergency asks for neither topics nor quiet time. */
export function isFor({ severity, audience }: Aimed, follower: Follower, now: number): boolean {
  const isUrgent = severity === "emergency";
  if (!isUrgent && now < follower.until) return false;
  if (!audience) return true;
  const { areas, topics, languages, channels } = audience;
  return (
    meets(areas, follower.areas) &&
    (isUrgent || meets(topics, follower.topics)) &&
    meets(languages, [follower.lang]) &&
    meets(channels, [follower.channel])
  );
}

/** An empty list means all. */
function meets(aimed: string[], wanted: string[]): boolean {
  return aimed.length === 0 || wanted.length === 0 || aimed.some((one) => wanted.includes(one));
}

/** Whether a notice is for some only: then how many got it is told roughly. */
export function isAimed({ audience }: Aimed): boolean {
  return audience !== undefined && Object.values(audience).some((list) => list.length > 0);
}
