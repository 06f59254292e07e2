import type { RawApi } from "grammy";
import { DOWNLOAD_TIMEOUT_MS } from "../app/download.ts";
import type { Call, Channel, SendResult } from "../app/ports.ts";
import { fetchFile } from "./fetch-file.ts";
import { parseUpdate } from "./parse-update.ts";
import { MAX_TEXT, renderDelete, renderScreen, renderToast } from "./render-screen.ts";
import { sendFailure } from "./send-failure.ts";
import {
  makeTelegramClient,
  platformFetch,
  type TelegramOptions,
  withoutSlash,
} from "./telegram-client.ts";

/** Telegram's Bot API as a channel. The same in workerd and in Node. */
export function makeTelegramChannel(options: TelegramOptions): Channel {
  const client = makeTelegramClient(options);
  const files = {
    client,
    fileRoot: `${withoutSlash(options.apiRoot)}/file/bot${options.token}`,
    fetch: options.fetch ?? platformFetch,
    timeoutMs: options.timeoutSeconds ? options.timeoutSeconds * 1000 : DOWNLOAD_TIMEOUT_MS,
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
    send: (call) => send(client, call),
    fetchMedia: (ref, maxBytes) => fetchFile(ref, maxBytes, files),
  };
}

async function send(client: RawApi, { method, params }: Call): Promise<SendResult> {
  try {
    // A call was rendered here, perhaps before the last deploy: the API is its only judge.
    const request = client[method as "sendMessage"] as (params: unknown) => Promise<unknown>;
    return { type: "sent", messageId: messageIdOf(await request(params)) };
  } catch (error) {
    return sendFailure(error);
  }
}

function messageIdOf(result: unknown): string | null {
  if (typeof result !== "object" || result === null || !("message_id" in result)) return null;
  return String(result.message_id);
}
