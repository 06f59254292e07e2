import { variableNames, variablesOf } from "../src/app/channel-descriptor.ts";
import type { Settings } from "../src/app/settings.ts";
import { CHANNELS } from "../src/channels.ts";
import { CHANNEL_IDS, type ChannelId } from "../src/core/channel.ts";
import { readVariables } from "./read-variables.ts";
import { RelayFailed, type RelayOptions, relayTelegram, relayZalo } from "./relay.ts";

/** How each platform delivers updates to a bot without a webhook. */
const RELAYS: Record<ChannelId, (options: RelayOptions) => Promise<void>> = {
  telegram: relayTelegram,
  zalo: relayZalo,
};

export interface RealBots {
  ids: ChannelId[];
  variables: Record<string, string>;
}

/** The channels with a token in .dev.vars. All others use the simulator. */
export function realBots(): RealBots {
  const given = readVariables(".dev.vars");
  const ids = CHANNEL_IDS.filter((id) => given[variableNames(CHANNELS[id]).token]);
  return { ids, variables: Object.assign({}, ...ids.map((id) => variablesOfBot(id, given))) };
}

function variablesOfBot(id: ChannelId, given: Record<string, string>): Record<string, string> {
  const { apiRoot, ownVariables } = CHANNELS[id];
  const named = variablesOf(CHANNELS[id]).map((name) => [name, given[name] ?? ""] as const);
  return {
    [variableNames(CHANNELS[id]).apiRoot]: apiRoot,
    ...ownVariables,
    ...Object.fromEntries(named.filter(([, value]) => value !== "")),
  };
}

/** Relays updates of these bots to the local Worker until stopped. Reports a relay that ends. */
export function relayBots(
  { bots, origin }: Settings,
  ids: ChannelId[],
  say: (line: string) => void,
): { stop: () => void } {
  const stopped = new AbortController();
  const { signal } = stopped;
  for (const id of ids) {
    const bot = bots[id];
    if (!bot) continue;
    const { name } = CHANNELS[id];
    const { webhookSecret: secret, token, apiRoot } = bot;
    const webhookUrl = `${origin}/webhook/${id}`;
    say(`Relaying the ${name} bot of .dev.vars by long polling`);
    RELAYS[id]({ token, apiRoot, secret, webhookUrl, signal }).catch((error: unknown) => {
      if (signal.aborted) return;
      say(error instanceof RelayFailed ? `${name} ${error.message}` : `${name} relay ended`);
    });
  }
  return { stop: () => stopped.abort() };
}
