import type { ChannelId } from "../../core/channel.ts";
import type { Content } from "../../core/flow/content.ts";
import { changedAt } from "../../core/station/notice.ts";
import type { NoticePreview } from "../../core/station/views.ts";
import type { PublicNotice } from "../object-ports.ts";
import type { Channel } from "../ports.ts";
import {
  type Counters,
  channelsOf,
  countAudience,
  hasEnough,
  roundedCount,
} from "./count-audience.ts";
import { isPressing } from "./holds.ts";
import { noticeScreen } from "./notice-screen.ts";

interface Previewing extends Counters {
  content: Content;
  origin: string;
  channels: Partial<Record<ChannelId, Channel>>;
}

/** The very messages that would go out, to how many, and how long that would take. */
export async function previewNotice(
  deps: Previewing,
  notice: PublicNotice,
): Promise<NoticePreview> {
  const { languages } = notice.audience;
  const langs = languages.length > 0 ? languages : deps.content.place.languages;
  const channels = [];
  for (const channel of channelsOf(deps, notice)) {
    const count = await countAudience(deps, { notice, channels: [channel.id] });
    const { left, quietUntil } = await deps.broadcaster(channel.id).status();
    const messages = Object.fromEntries(
      langs.map((lang) => [lang, messagesOf(deps, { channel, notice, lang })]),
    );
    const most = Math.max(...Object.values(messages).map(({ length }) => length));
    channels.push({
      channel: channel.id,
      recipients: roundedCount(count),
      minutes: Math.ceil((count * most) / channel.perSecond / 60),
      messages,
      ...(left !== undefined && { left: roundedCount(left) ?? 0, users: channel.quota?.users }),
      ...(quietUntil !== null && !isPressing(notice) && { held: quietUntil }),
      ...(channel.stars && { stars: channel.stars }),
    });
  }
  // Who got it is told of its change, however many they are.
  return { channels, tooFew: changedAt(notice) === null && !(await hasEnough(deps, notice)) };
}

function messagesOf(
  deps: Previewing,
  { channel, notice, lang }: { channel: Channel; notice: PublicNotice; lang: string },
): string[] {
  const screen = noticeScreen(deps, { notice, lang, had: changedAt(notice) !== null, asks: true });
  return channel.render("0", screen).map(({ params }) => String(params.text ?? params.caption));
}
