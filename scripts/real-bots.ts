import type { Settings } from "../src/app/settings.ts";
import { readVariables } from "./read-variables.ts";
import { RelayFailed, relayTelegram, relayZalo } from "./relay.ts";

const TELEGRAM_DEFAULTS = { TELEGRAM_API_ROOT: "https://api.telegram.org" };
const ZALO_DEFAULTS = {
  ZALO_API_ROOT: "https://bot-api.zaloplatforms.com",
  ZALO_MEDIA_HOSTS: "*.zdn.vn,*.zadn.vn",
};

/** Reads .dev.vars. A channel without a token there stays with the simulator, whole. */
export function realBots(): Record<string, string> {
  const variables = readVariables(".dev.vars");
  const of = (channel: string): [string, string][] =>
    Object.entries(variables).filter(([name, value]) => name.startsWith(channel) && value !== "");
  return {
    ...(variables.TELEGRAM_BOT_TOKEN
      ? { ...TELEGRAM_DEFAULTS, ...Object.fromEntries(of("TELEGRAM_")) }
      : {}),
    ...(variables.ZALO_BOT_TOKEN ? { ...ZALO_DEFAULTS, ...Object.fromEntries(of("ZALO_")) } : {}),
  };
}

/** Relays each real bot to the local Worker until stopped. A relay that ends says so. */
export function relayBots(
  { telegram, zalo, origin }: Settings,
  real: Record<string, string>,
  say: (line: string) => void,
): { stop: () => void } {
  const stopped = new AbortController();
  const { signal } = stopped;
  const watch = (name: string, relay: Promise<void>): void => {
    say(`Relaying the ${name} bot of .dev.vars by long polling`);
    relay.catch((error: unknown) => {
      if (!signal.aborted)
        say(error instanceof RelayFailed ? `${name} ${error.message}` : `${name} relay ended`);
    });
  };
  if (telegram && real.TELEGRAM_BOT_TOKEN) {
    const { webhookSecret: secret, token, apiRoot } = telegram;
    const webhookUrl = `${origin}/webhook/telegram`;
    watch("Telegram", relayTelegram({ token, apiRoot, secret, webhookUrl, signal }));
  }
  if (zalo && real.ZALO_BOT_TOKEN) {
    const { webhookSecret: secret, token, apiRoot } = zalo;
    const webhookUrl = `${origin}/webhook/zalo`;
    watch("Zalo", relayZalo({ token, apiRoot, secret, webhookUrl, signal }));
  }
  return { stop: () => stopped.abort() };
}
