import type { ChannelDescriptor } from "../app/channel-descriptor.ts";
import { ok } from "../core/result.ts";
import { publishZalo } from "./publish.ts";
import { makeZaloChannel } from "./zalo-channel.ts";

/** Hosts from which media may be fetched: `*.zdn.vn`, or a full `host:port`, comma-separated. */
const MEDIA_HOSTS = "ZALO_MEDIA_HOSTS";

/** Calls a second for notices. */
const PER_SECOND = "ZALO_PER_SECOND";

/**
 * Limits of the bot's plan: messages a month, of which so many are kept for replies to residents, and
 * users. The defaults are those of the free plan; 0 messages: the plan has no limit.
 */
const MONTHLY = "ZALO_MONTHLY_MESSAGES";
const RESERVE = "ZALO_REPLY_RESERVE";
const USERS = "ZALO_MOST_USERS";

/** The Zalo Bot Platform. There are no texts to publish: name and picture are set in Zalo's app. */
export const zalo: ChannelDescriptor = {
  id: "zalo",
  name: "Zalo",
  apiRoot: "https://bot-api.zaloplatforms.com",
  webhookSecret: /^.{8,256}$/su,
  ownVariables: {
    [MEDIA_HOSTS]: "*.zdn.vn,*.zadn.vn",
    [PER_SECOND]: "",
    [MONTHLY]: "3000",
    [RESERVE]: "1000",
    [USERS]: "50",
  },
  secretHeader: "X-Bot-Api-Secret-Token",
  probesWebhook: true,
  open: ({ token, apiRoot, own }) => {
    const mediaHosts = (own[MEDIA_HOSTS] ?? "").split(",").map((host) => host.trim());
    const [perSecond, messages = 0, reserve = 0, users = 0] = [
      PER_SECOND,
      MONTHLY,
      RESERVE,
      USERS,
    ].map((name) => Number(own[name]));
    const quota = { messages, reserve, users };
    return makeZaloChannel({
      ...{ token, apiRoot, mediaHosts, perSecond },
      ...(messages > 0 && { quota }),
    });
  },
  async publish({ token, apiRoot, webhookSecret: secret }, { webhookUrl }) {
    const done = await publishZalo({ token, apiRoot }, { webhookUrl, secret });
    if (!done.ok) return done;
    const { verified, outcome } = done.value;
    return ok(
      `webhook set${verified ? "" : `; its own check of it said: ${outcome ?? "nothing"}`}`,
    );
  },
};
