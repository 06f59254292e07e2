import { DOWNLOAD_TIMEOUT_MS } from "../app/download.ts";
import type { Channel } from "../app/ports.ts";
import { fetchFile } from "./fetch-file.ts";
import { parseUpdate } from "./parse-update.ts";
import { makeGroups } from "./read-group.ts";
import {
  MAX_TEXT,
  renderBare,
  renderDelete,
  renderEdit,
  renderScreen,
  renderToast,
} from "./render-screen.ts";
import {
  makeTelegramApi,
  platformFetch,
  sendCall,
  type TelegramOptions,
  withoutSlash,
} from "./telegram-api.ts";

/** One less than Telegram allows. */
const FREE_PER_SECOND = 29;

/** Price of a paid message. Telegram takes it for what is above the free rate. */
const STARS = 0.1;

interface Bot {
  username?: string;
  perSecond?: number;
  posts?: Record<string, string>;
  /** Whether notices pay for a pace above the free one. */
  isPaid?: boolean;
}

/** Telegram's Bot API as a channel. Runs in workerd and in Node. */
export function makeTelegramChannel(options: TelegramOptions & Bot): Channel {
  const { token, timeoutSeconds, username = "", perSecond, isPaid = false, posts = {} } = options;
  const api = makeTelegramApi(options);
  const files = {
    api,
    fileRoot: `${withoutSlash(options.apiRoot)}/file/bot${token}`,
    fetch: options.fetch ?? platformFetch,
    timeoutMs: timeoutSeconds ? timeoutSeconds * 1_000 : DOWNLOAD_TIMEOUT_MS,
  };
  return {
    id: "telegram",
    capabilities: {
      buttons: true,
      location: true,
      copyButton: true,
      deletes: true,
      free: true,
      tips: true,
      maxText: MAX_TEXT,
      cutAt: 4_000,
    },
    perSecond: perSecond || FREE_PER_SECOND,
    ...(isPaid && { noticeParams: { allow_paid_broadcast: true }, stars: STARS }),
    posts,
    groups: makeGroups(api, token.split(":")[0] ?? "", username),
    parse: (body) => parseUpdate(body, username),
    render: renderScreen,
    renderToast,
    renderDelete,
    renderEdit,
    renderBare,
    send: (call, signal) => sendCall(call, api, signal),
    fetchMedia: (ref, maxBytes) => fetchFile(ref, maxBytes, files),
  };
}
