import { DOWNLOAD_TIMEOUT_MS } from "../app/download.ts";
import type { Channel } from "../app/ports.ts";
import { fetchFile } from "./fetch-file.ts";
import { parseUpdate } from "./parse-update.ts";
import { MAX_TEXT, renderDelete, renderScreen, renderToast } from "./render-screen.ts";
import { sendCall } from "./send-call.ts";
import {
  CALL_TIMEOUT_SECONDS,
  makeTelegramClient,
  platformFetch,
  type TelegramOptions,
  withoutSlash,
} from "./telegram-client.ts";

/** Telegram's Bot API as a channel. The same in workerd and in Node. */
export function makeTelegramChannel(options: TelegramOptions): Channel {
  const root = withoutSlash(options.apiRoot);
  const { token, timeoutSeconds, fetch = platformFetch } = options;
  const calls = {
    methodRoot: `${root}/bot${token}`,
    fetch,
    timeoutMs: (timeoutSeconds ?? CALL_TIMEOUT_SECONDS) * 1_000,
  };
  const files = {
    client: makeTelegramClient(options),
    fileRoot: `${root}/file/bot${token}`,
    fetch,
    timeoutMs: timeoutSeconds ? timeoutSeconds * 1_000 : DOWNLOAD_TIMEOUT_MS,
  };
  return {
    id: "telegram",
    capabilities: {
      buttons: true,
      location: true,
      copyButton: true,
      deletes: true,
      maxText: MAX_TEXT,
    },
    parse: parseUpdate,
    render: renderScreen,
    renderToast,
    renderDelete,
    send: (call) => sendCall(call, calls),
    fetchMedia: (ref, maxBytes) => fetchFile(ref, maxBytes, files),
  };
}
