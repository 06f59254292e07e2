import type { BotTexts, PublishFailure } from "../src/app/channel-descriptor.ts";
import type { Settings } from "../src/app/settings.ts";
import { CHANNELS } from "../src/channels.ts";
import { CHANNEL_IDS } from "../src/core/channel.ts";
import type { Content } from "../src/core/flow/content.ts";
import { COMMANDS } from "../src/core/flow/content.ts";

/** A channel's API refused, or did not answer. Says which step and which code, never its text. */
export class PublishFailed extends Error {
  constructor(channel: string, { step, code }: PublishFailure) {
    super(`${channel}: ${step} failed (${code ?? "no answer"})`);
    this.name = "PublishFailed";
  }
}

/**
 * Points every channel that has a bot at this Worker, and publishes the bot's words in each
 * language. Safe to repeat. `say` gets a line for each channel.
 */
export async function publishBots(
  { bots, origin }: Pick<Settings, "bots" | "origin">,
  content: Content,
  say: (line: string) => void,
): Promise<void> {
  const texts = botTexts(content);
  for (const id of CHANNEL_IDS) {
    const bot = bots[id];
    if (!bot) continue;
    const { name, publish } = CHANNELS[id];
    const done = await publish(bot, { webhookUrl: `${origin}/webhook/${id}`, texts });
    if (!done.ok) throw new PublishFailed(name, done.reason);
    say(`${name}: ${done.value}`);
  }
}

/** How a bot introduces itself, beside its commands. The check demands them. */
export const PROFILE_TEXTS = { "bot-description": [], "bot-short-description": [] } as const;

/** How the bot introduces itself, in each language of the place. */
function botTexts({ place, texts }: Content): BotTexts[] {
  return place.languages.map((language) => ({
    language,
    description: texts.format(language, "bot-description", place.hotlines),
    shortDescription: texts.format(language, "bot-short-description", place.hotlines),
    commands: COMMANDS.map((command) => ({
      command,
      description: texts.format(language, `command-${command}`),
    })),
  }));
}
