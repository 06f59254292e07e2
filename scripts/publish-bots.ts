import type { Settings } from "../src/app/settings.ts";
import type { Content } from "../src/core/flow/content.ts";
import { COMMANDS } from "../src/core/flow/content.ts";
import type { BotTexts } from "../src/telegram/publish.ts";
import { publishTelegram } from "../src/telegram/publish.ts";
import { publishZalo } from "../src/zalo/publish.ts";

/** A channel's API refused, or did not answer. Says which step and which code, never its text. */
export class PublishFailed extends Error {
  constructor(channel: string, { step, code }: { step: string; code: number | null }) {
    super(`${channel}: ${step} failed (${code ?? "no answer"})`);
    this.name = "PublishFailed";
  }
}

/**
 * Points every channel that has a token at this Worker, and gives Telegram the bot's commands and
 * descriptions in each language. Safe to repeat. `say` gets a line for each channel.
 */
export async function publishBots(
  { telegram, zalo, origin }: Pick<Settings, "telegram" | "zalo" | "origin">,
  content: Content,
  say: (line: string) => void,
): Promise<void> {
  if (telegram) {
    const { webhookSecret: secret, ...options } = telegram;
    const texts = botTexts(content);
    const webhookUrl = `${origin}/webhook/telegram`;
    const done = await publishTelegram(options, { webhookUrl, secret, texts });
    if (!done.ok) throw new PublishFailed("Telegram", done.reason);
    say(`Telegram: webhook, commands and descriptions set in ${texts.length} languages`);
  }
  if (zalo) {
    const { webhookSecret: secret, token, apiRoot } = zalo;
    const webhookUrl = `${origin}/webhook/zalo`;
    const done = await publishZalo({ token, apiRoot }, { webhookUrl, secret });
    if (!done.ok) throw new PublishFailed("Zalo", done.reason);
    const { verified, outcome } = done.value;
    say(
      `Zalo: webhook set${verified ? "" : `; its own check of it said: ${outcome ?? "nothing"}`}`,
    );
  }
}

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
