import type { LanguageCode } from "grammy/types";
import { type Api, GrammyError } from "grammy/web";
import type { BotTexts, Publication, PublishFailure } from "../app/channel-descriptor.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { ALLOWED_UPDATES } from "./allowed-updates.ts";
import { makeTelegramApi, type TelegramOptions } from "./telegram-api.ts";

export interface TelegramPublication extends Publication {
  secret: string;
  /** Language → the channel to which notices are posted. */
  posts: Record<string, string>;
}

type Step = [name: string, run: (api: Api) => Promise<unknown>];

/** Something that the bot's operator must do first. */
class NotReady extends Error {
  override name = "NotReady";
}

/** Without privacy mode the bot would be sent everything that is said in groups. */
async function checkPrivacy(api: Api): Promise<void> {
  const me = await api.getMe();
  if (me.can_read_all_group_messages) {
    throw new NotReady("turn the bot's group privacy on, at @BotFather");
  }
}

function channelSteps({ posts, texts }: TelegramPublication): Step[] {
  return Object.entries(posts).map(([lang, chat]) => [
    `TELEGRAM_CHANNELS ${lang}=${chat}`,
    async (api) => {
      if (!texts.some(({ language }) => language === lang)) {
        throw new NotReady("no language of this place");
      }
      const [{ type }, me] = await Promise.all([api.getChat(chat), api.getMe()]);
      if (type !== "channel") throw new NotReady("this is no channel");
      const member = await api.getChatMember(chat, me.id).catch(withoutRights);
      const may = member?.status === "administrator" ? member : null;
      if (!may?.can_post_messages || !may.can_edit_messages) {
        throw new NotReady("make the bot an administrator who may post and edit messages");
      }
    },
  ]);
}

/** Who is no administrator of a channel is not told of its members. */
function withoutRights(error: unknown): null {
  if (error instanceof GrammyError && [400, 403].includes(error.error_code)) return null;
  throw error;
}

/**
 * Publishes the bot's texts and sets its webhook, if its privacy mode is on and it may post in its
 * channels. Repeatable. The webhook comes last, so that the bot that is deployed now keeps answering until everything else is right.
 */
export async function publishTelegram(
  options: TelegramOptions,
  publication: TelegramPublication,
): Promise<Result<null, PublishFailure>> {
  const api = makeTelegramApi(options);
  const steps: Step[] = [
    ["getMe", checkPrivacy],
    ...channelSteps(publication),
    ...textSteps(publication.texts),
    webhookStep(publication),
  ];
  for (const [step, run] of steps) {
    try {
      await run(api);
    } catch (error) {
      if (error instanceof NotReady) return fail({ step, code: null, why: error.message });
      return fail({ step, code: error instanceof GrammyError ? error.error_code : null });
    }
  }
  return ok(null);
}

function webhookStep({ webhookUrl, secret }: TelegramPublication): Step {
  const other = { secret_token: secret, allowed_updates: ALLOWED_UPDATES };
  return ["setWebhook", (api) => api.setWebhook(webhookUrl, other)];
}

function textSteps(texts: BotTexts[]): Step[] {
  const [fallback] = texts;
  const byLanguage = new Map<string, BotTexts>();
  for (const text of texts) {
    const language = text.language.slice(0, 2).toLowerCase();
    // Two scripts of a language (zh-Hans, zh-Hant) share a code. The first one listed is used.
    if (!byLanguage.has(language)) byLanguage.set(language, text);
  }
  return [
    ...(fallback ? stepsOf(fallback, undefined) : []),
    ...[...byLanguage].flatMap(([language, text]) => stepsOf(text, language)),
  ];
}

function stepsOf(text: BotTexts, language: string | undefined): Step[] {
  const scope = { type: "all_private_chats" } as const;
  // grammY types the codes as a closed list, but the API takes any ISO 639-1 code.
  const code = language === undefined ? {} : { language_code: language as LanguageCode };
  const where = language ?? "default";
  return [
    [`setMyCommands ${where}`, (api) => api.setMyCommands(text.commands, { scope, ...code })],
    [`setMyDescription ${where}`, (api) => api.setMyDescription(text.description, code)],
    [
      `setMyShortDescription ${where}`,
      (api) => api.setMyShortDescription(text.shortDescription, code),
    ],
  ];
}
