import type { ChannelDescriptor } from "../app/channel-descriptor.ts";
import { ok } from "../core/result.ts";
import { publishZalo } from "./publish.ts";
import { makeZaloChannel } from "./zalo-channel.ts";

/** Hosts from which media may be fetched: `*.zdn.vn`, or a full `host:port`, comma-separated. */
const MEDIA_HOSTS = "ZALO_MEDIA_HOSTS";

/** Calls a second for notices. */
const PER_SECOND = "ZALO_PER_SECOND";

/** The Zalo Bot Platform. There are no texts to publish: name and picture are set in Zalo's app. */
export const zalo: ChannelDescriptor = {
  id: "zalo",
  name: "Zalo",
  apiRoot: "https://bot-api.zaloplatforms.com",
  webhookSecret: /^.{8,256}$/su,
  ownVariables: { [MEDIA_HOSTS]: "*.zdn.vn,*.zadn.vn", [PER_SECOND]: "" },
  secretHeader: "X-Bot-Api-Secret-Token",
  probesWebhook: true,
  open: ({ token, apiRoot, own }) => {
    const mediaHosts = (own[MEDIA_HOSTS] ?? "").split(",").map((host) => host.trim());
    return makeZaloChannel({ token, apiRoot, mediaHosts, perSecond: Number(own[PER_SECOND]) });
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
