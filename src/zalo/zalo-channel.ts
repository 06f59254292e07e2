import { DOWNLOAD_TIMEOUT_MS, type DownloadDeps, download } from "../app/download.ts";
import type { Channel, MediaFailure, MediaStream, Quota } from "../app/ports.ts";
import { fail, type Result } from "../core/result.ts";
import { isAllowedMedia } from "./media-hosts.ts";
import { parseEvent } from "./parse-event.ts";
import { MAX_TEXT, renderText } from "./render-text.ts";
import { sendResult } from "./send-result.ts";
import { makeZaloClient, type ZaloOptions } from "./zalo-client.ts";

export interface ZaloChannelOptions extends ZaloOptions {
  /** Hosts from which media may be fetched: `*.zdn.vn`, or a full `host:port`. */
  mediaHosts: string[];
  perSecond?: number;
  quota?: Quota;
}

/** Zalo publishes no limit. This is cautious. */
const PER_SECOND = 10;

interface MediaDeps extends DownloadDeps {
  mediaHosts: string[];
}

/** The Zalo Bot API as a channel: plain text, no buttons. Runs in workerd and in Node. */
export function makeZaloChannel(options: ZaloChannelOptions): Channel {
  const client = makeZaloClient(options);
  const media: MediaDeps = {
    mediaHosts: options.mediaHosts,
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    timeoutMs: options.timeoutMs ?? DOWNLOAD_TIMEOUT_MS,
  };
  return {
    id: "zalo",
    capabilities: {
      buttons: false,
      location: false,
      copyButton: false,
      deletes: false,
      free: false,
      tips: true,
      maxText: MAX_TEXT,
      cutAt: 1_950,
    },
    perSecond: options.perSecond || PER_SECOND,
    ...(options.quota && { quota: options.quota }),
    posts: {},
    parse: parseEvent,
    render: renderText,
    renderToast: () => null,
    renderDelete: () => null,
    renderEdit: () => null,
    renderBare: () => null,
    send: async ({ method, params }, signal) => sendResult(await client(method, params, signal)),
    fetchMedia: (ref, maxBytes) => fetchMedia(ref.token, maxBytes, media),
  };
}

/**
 * Checks the URL before fetching it, because it comes from the event, which anyone who knows the
 * webhook's secret could forge.
 */
function fetchMedia(
  address: string,
  maxBytes: number,
  deps: MediaDeps,
): Promise<Result<MediaStream, MediaFailure>> {
  const url = URL.parse(address);
  if (!url || !isAllowedMedia(url, deps.mediaHosts)) return Promise.resolve(fail("foreign"));
  return download(url.href, maxBytes, deps);
}
