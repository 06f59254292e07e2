import type { BotTexts, PublishFailure } from "../src/app/channel-descriptor.ts";
import type { Settings } from "../src/app/settings.ts";
import { CHANNELS } from "../src/channels.ts";
import { CHANNEL_IDS } from "../src/core/channel.ts";
import type { Content } from "../src/core/flow/content.ts";
import { COMMANDS } from "../src/core/flow/content.ts";

/** A channel's API refused or did not answer. Names the step and the code, never the API's text. */
export class PublishFailed extends Error {
  constructor(channel: string, { step, code, why }: PublishFailure) {
    super(`${channel}: ${step} failed (${why ?? code ?? "no answer"})`);
    this.name = "PublishFailed";
  }
}

/**
 * Sets the webhook of every channel that has a bot, and publishes the bot's texts in each language.
 * Repeatable. `say` gets a line for each channel.
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

/** Texts of a bot's profile, besides its commands. The check demands them. */
export const PROFILE_TEXTS = { "bot-description": [], "bot-short-description": [] } as const;

/** The bot's profile texts in each language of the place. */
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
