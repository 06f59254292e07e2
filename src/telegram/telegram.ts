import type { ChannelDescriptor } from "../app/channel-descriptor.ts";
import { ok } from "../core/result.ts";
import { publishTelegram } from "./publish.ts";
import { makeTelegramChannel } from "./telegram-channel.ts";

/** The bot's name without `@`. Empty: commands with any bot's name are taken. */
const USERNAME = "TELEGRAM_BOT_USERNAME";

/** Telegram's Bot API. */
export const telegram: ChannelDescriptor = {
  id: "telegram",
  name: "Telegram",
  apiRoot: "https://api.telegram.org",
  webhookSecret: /^[A-Za-z0-9_-]{1,256}$/,
  ownVariables: { [USERNAME]: "" },
  secretHeader: "X-Telegram-Bot-Api-Secret-Token",
  probesWebhook: false,
  /** 25 messages a second, below the free limit of 30 for bulk messages. */
  noticePageMs: 1_000,
  open: ({ token, apiRoot, own }) => {
    const username = (own[USERNAME] ?? "").replace(/^@/, "");
    return makeTelegramChannel({ token, apiRoot, username });
  },
  async publish({ token, apiRoot, webhookSecret: secret }, publication) {
    const done = await publishTelegram({ token, apiRoot }, { ...publication, secret });
    const count = publication.texts.length;
    return done.ok ? ok(`webhook, commands and descriptions set in ${count} languages`) : done;
  },
};
