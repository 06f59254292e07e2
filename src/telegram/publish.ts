import { GrammyError, type RawApi } from "grammy";
import type { BotCommand } from "grammy/types";
import type { BotTexts, Publication, PublishFailure } from "../app/channel-descriptor.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { makeTelegramClient, type TelegramOptions } from "./telegram-client.ts";

export interface TelegramPublication extends Publication {
  secret: string;
}

const ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

type Step = [name: string, run: (client: RawApi) => Promise<unknown>];

/**
 * Points Telegram at the webhook and publishes the bot's words. Safe to repeat. The webhook comes
 * last: until everything else is right, the bot before this one keeps answering.
 */
export async function publishTelegram(
  options: TelegramOptions,
  publication: TelegramPublication,
): Promise<Result<null, PublishFailure>> {
  const client = makeTelegramClient(options);
  for (const [step, run] of [...textSteps(publication.texts), webhookStep(publication)]) {
    try {
      await run(client);
    } catch (error) {
      return fail({ step, code: error instanceof GrammyError ? error.error_code : null });
    }
  }
  return ok(null);
}

function webhookStep({ webhookUrl, secret }: TelegramPublication): Step {
  const params = { url: webhookUrl, secret_token: secret, allowed_updates: ALLOWED_UPDATES };
  return ["setWebhook", (client) => client.setWebhook(params)];
}

function textSteps(texts: BotTexts[]): Step[] {
  const [fallback] = texts;
  const byLanguage = new Map<string, BotTexts>();
  for (const text of texts) {
    const language = text.language.slice(0, 2).toLowerCase();
    // Two scripts of one language (zh-Hans, zh-Hant) share a code: the first one listed speaks.
    if (!byLanguage.has(language)) byLanguage.set(language, text);
  }
  return [
    ...(fallback ? stepsOf(fallback, undefined) : []),
    ...[...byLanguage].flatMap(([language, text]) => stepsOf(text, language)),
  ];
}

function stepsOf(text: BotTexts, language: string | undefined): Step[] {
  // BotCommand's type lists the API's newer optional fields; these two are the whole of ours.
  const commands: BotCommand[] = text.commands;
  const scope = { type: "all_private_chats" } as const;
  // grammY types the codes as a closed list, the API takes any of ISO 639-1.
  const code = language === undefined ? {} : { language_code: language as "vi" };
  const where = language ?? "default";
  return [
    [`setMyCommands ${where}`, (api) => api.setMyCommands({ commands, scope, ...code })],
    [
      `setMyDescription ${where}`,
      (api) => api.setMyDescription({ description: text.description, ...code }),
    ],
    [
      `setMyShortDescription ${where}`,
      (api) => api.setMyShortDescription({ short_description: text.shortDescription, ...code }),
    ],
  ];
}
