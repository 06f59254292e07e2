import type { ChannelId } from "../core/channel.ts";
import type { Result } from "../core/result.ts";
import type { Channel } from "./ports.ts";

/** A bot of a channel, as the environment describes it. */
export interface BotSettings {
  /** Part of the API's URLs: never log one. */
  token: string;
  /** What the platform sends with each webhook. */
  webhookSecret: string;
  /** Of the platform's API, or of a stand-in. */
  apiRoot: string;
  /** Values of the descriptor's `ownVariables`, by name. */
  own: Readonly<Record<string, string>>;
}

/** How a bot introduces itself in one language. */
export interface BotTexts {
  /** IETF tag. */
  language: string;
  description: string;
  shortDescription: string;
  /** Names of 1-32 `a-z0-9_`, and what they do. */
  commands: { command: string; description: string }[];
}

export interface Publication {
  webhookUrl: string;
  /** The first is also what clients in any other language see. */
  texts: BotTexts[];
}

/** The step that failed, and the API's code (null: no answer). Never its text. */
export interface PublishFailure {
  step: string;
  code: number | null;
}

/**
 * Everything that the rest of the system asks of a channel, before it has a bot and after. Each
 * channel's folder exports one; `src/channels.ts` lists them.
 */
export interface ChannelDescriptor {
  id: ChannelId;
  /** The platform's own name, the same in every language. */
  name: string;
  /** Used when the environment names no other. */
  apiRoot: string;
  /** What the platform accepts as a webhook's secret. */
  webhookSecret: RegExp;
  /** Variables that only this channel has, with their defaults. */
  ownVariables: Readonly<Record<string, string>>;
  /** The header that carries a webhook's secret. */
  secretHeader: string;
  /** The platform tries a new webhook with an empty body, perhaps without the secret. */
  probesWebhook: boolean;
  /** A page of a notice's subscribers (`PAGE_SIZE`) is taken up no sooner after the one before. */
  noticePageMs: number;
  /** The channel itself: the same in workerd and in Node. */
  open(settings: BotSettings): Channel;
  /** Points the platform at the webhook and publishes the bot's words. Answers what was done. */
  publish(settings: BotSettings, publication: Publication): Promise<Result<string, PublishFailure>>;
}

/** The environment's names for a channel's settings. */
export function variableNames({
  id,
  ownVariables,
}: Pick<ChannelDescriptor, "id" | "ownVariables">) {
  const prefix = id.toUpperCase().replaceAll("-", "_");
  const token = `${prefix}_BOT_TOKEN`;
  const webhookSecret = `${prefix}_WEBHOOK_SECRET`;
  const apiRoot = `${prefix}_API_ROOT`;
  return { token, webhookSecret, apiRoot, own: Object.keys(ownVariables) };
}

/** All of them, as a list. */
export function variablesOf(descriptor: Pick<ChannelDescriptor, "id" | "ownVariables">): string[] {
  const { token, webhookSecret, apiRoot, own } = variableNames(descriptor);
  return [token, webhookSecret, apiRoot, ...own];
}
