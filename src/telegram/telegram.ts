import type { ChannelDescriptor } from "../app/channel-descriptor.ts";
import { ok } from "../core/result.ts";
import { publishTelegram } from "./publish.ts";
import { makeTelegramChannel } from "./telegram-channel.ts";

/** The bot's name without `@`. Empty: commands with any bot's name are taken. */
const USERNAME = "TELEGRAM_BOT_USERNAME";

/** Calls a second for notices. */
const PER_SECOND = "TELEGRAM_PER_SECOND";

/**
 * A number above 30 buys what is beyond them, for 0.1 Star a message (Bot API, paid broadcasts).
 * Empty: nothing is ever paid.
 */
const PAID_PER_SECOND = "TELEGRAM_PAID_PER_SECOND";

/** Telegram channels that get every notice, one for a language: `vi=@kyanh,en=@kyanh_en`. */
const CHANNELS = "TELEGRAM_CHANNELS";

/** Telegram's Bot API. */
export const telegram: ChannelDescriptor = {
  id: "telegram",
  name: "Telegram",
  apiRoot: "https://api.telegram.org",
  webhookSecret: /^[A-Za-z0-9_-]{1,256}$/,
  ownVariables: { [USERNAME]: "", [PER_SECOND]: "", [PAID_PER_SECOND]: "", [CHANNELS]: "" },
  secretHeader: "X-Telegram-Bot-Api-Secret-Token",
  probesWebhook: false,
  open: ({ token, apiRoot, own }) => {
    const username = (own[USERNAME] ?? "").replace(/^@/, "");
    const paid = Number(own[PAID_PER_SECOND]);
    const perSecond = paid || Number(own[PER_SECOND]);
    return makeTelegramChannel({
      token,
      apiRoot,
      username,
      perSecond,
      isPaid: paid > 0,
      posts: postsOf(own),
    });
  },
  async publish({ token, apiRoot, webhookSecret: secret, own }, publication) {
    const posts = postsOf(own);
    const done = await publishTelegram({ token, apiRoot }, { ...publication, secret, posts });
    if (!done.ok) return done;
    const said = `webhook, commands and descriptions set in ${publication.texts.length} languages`;
    const channels = Object.values(posts);
    return ok(channels.length > 0 ? `${said}; notices go to ${channels.join(", ")}` : said);
  },
};

function postsOf(own: Readonly<Record<string, string>>): Record<string, string> {
  const pairs = (own[CHANNELS] ?? "").split(",").map((pair) => pair.trim().split("="));
  return Object.fromEntries(pairs.filter(([, chat]) => chat));
}
