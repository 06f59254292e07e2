import * as z from "zod/mini";
import type { ChannelId } from "../../core/channel.ts";
import type { Content } from "../../core/flow/content.ts";
import { changedAt } from "../../core/station/notice.ts";
import type { NoticePreview } from "../../core/station/notice-views.ts";
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
    const drawn = langs.map((lang) => [lang, drawnBy(channel, deps, { notice, lang })] as const);
    const messages = Object.fromEntries(drawn.map(([lang, { texts }]) => [lang, texts]));
    const buttons = Object.fromEntries(drawn.map(([lang, { labels }]) => [lang, labels]));
    const most = Math.max(...Object.values(messages).map(({ length }) => length));
    channels.push({
      channel: channel.id,
      recipients: roundedCount(count),
      minutes: Math.ceil((count * most) / channel.perSecond / 60),
      messages,
      buttons,
      ...(left !== undefined && { left: roundedCount(left) ?? 0, users: channel.quota?.users }),
      ...(quietUntil !== null && !isPressing(notice) && { held: quietUntil }),
      ...(channel.stars && { stars: channel.stars }),
    });
  }
  // Who got it is told of its change, however many they are.
  return { channels, tooFew: changedAt(notice) === null && !(await hasEnough(deps, notice)) };
}

/** What the platform gets of the calls that show a notice. */
const shown = z.object({
  text: z.optional(z.string()),
  caption: z.optional(z.string()),
  reply_markup: z.optional(
    z.object({ inline_keyboard: z.array(z.array(z.object({ text: z.string() }))) }),
  ),
});

function drawnBy(
  channel: Channel,
  deps: Previewing,
  { notice, lang }: { notice: PublicNotice; lang: string },
): { texts: string[]; labels: string[] } {
  const screen = noticeScreen(deps, { notice, lang, had: changedAt(notice) !== null, asks: true });
  const calls = channel.render("0", screen).map(({ params }) => shown.parse(params));
  return {
    texts: calls.map(({ text, caption }) => text ?? caption ?? ""),
    labels: calls.flatMap(({ reply_markup: markup }) =>
      (markup?.inline_keyboard ?? []).flat().map(({ text }) => text),
    ),
  };
}
