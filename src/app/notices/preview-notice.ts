import type { ChannelId } from "../../core/channel.ts";
import type { Content } from "../../core/flow/content.ts";
import { isForPart } from "../../core/station/notice.ts";
import type { NoticePreview } from "../../core/station/views.ts";
import type { BroadcasterPort, PublicNotice } from "../object-ports.ts";
import type { Channel } from "../ports.ts";
import { noticeScreen } from "./notice-screen.ts";

/** Fewer are not told: whoever knows some of them would learn of the others. */
const LEAST_TOLD = 5;

/** A notice for a part of the subscribers goes to at least so many. */
const LEAST_AUDIENCE = 20;

interface Previewing {
  content: Content;
  origin: string;
  channels: Partial<Record<ChannelId, Channel>>;
  broadcaster(channel: ChannelId): BroadcasterPort;
}

/** The very messages that would go out, to how many, and how long that would take. */
export async function previewNotice(
  deps: Previewing,
  notice: PublicNotice,
): Promise<NoticePreview> {
  const { languages, channels: only } = notice.audience;
  const open = Object.values(deps.channels).filter(
    ({ id }) => only.length === 0 || only.includes(id),
  );
  const langs = languages.length > 0 ? languages : deps.content.place.languages;
  let all = 0;
  const channels = [];
  for (const channel of open) {
    const count = (await deps.broadcaster(channel.id).status()).subscribers;
    all += count;
    const messages = Object.fromEntries(
      langs.map((lang) => [lang, messagesOf(deps, { channel, notice, lang })]),
    );
    const most = Math.max(...Object.values(messages).map(({ length }) => length));
    channels.push({
      channel: channel.id,
      recipients: count < LEAST_TOLD ? null : count,
      minutes: Math.ceil((count * most) / channel.perSecond / 60),
      messages,
    });
  }
  return { channels, tooFew: isForPart(notice) && all < LEAST_AUDIENCE };
}

function messagesOf(
  deps: Previewing,
  { channel, notice, lang }: { channel: Channel; notice: PublicNotice; lang: string },
): string[] {
  const screen = noticeScreen(deps, { notice, lang, had: false });
  return channel.render("0", screen).map(({ params }) => String(params.text));
}
