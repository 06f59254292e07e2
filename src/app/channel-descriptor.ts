import type { ChannelId } from "../core/channel.ts";
import type { Result } from "../core/result.ts";
import type { Channel } from "./ports.ts";

/** A bot of a channel, as the environment describes it. */
export interface BotSettings {
  /** Part of the API's URLs: never log one. */
  token: string;
  /** What the platform sends with each webhook. */
  webhookSecret: string;
  /** Root URL of the platform's API, or of a stand-in. */
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
  /** Command names (1 to 32 characters `a-z0-9_`) with descriptions. */
  commands: { command: string; description: string }[];
}

export interface Publication {
  webhookUrl: string;
  /** The first one is also shown to clients in all other languages. */
  texts: BotTexts[];
}

/** The step that failed, and the API's code (null: no answer). Never its text. */
export interface PublishFailure {
  step: string;
  code: number | null;
  /** What its operator has to do first. */
  why?: string;
}

/**
 * Everything that the system needs of a channel. Each channel's folder exports one, and
 * `src/channels.ts` lists them.
 */
export interface ChannelDescriptor {
  id: ChannelId;
  /** The platform's own name, the same in every language. */
  name: string;
  /** Default root URL of the platform's API. */
  apiRoot: string;
  /** The format of a webhook's secret that the platform accepts. */
  webhookSecret: RegExp;
  /** Variables that only this channel has, with their defaults. */
  ownVariables: Readonly<Record<string, string>>;
  /** The header that carries a webhook's secret. */
  secretHeader: string;
  /** Whether the platform tests a new webhook with an empty body, perhaps without the secret. */
  probesWebhook: boolean;
  /** The channel itself: the same in workerd and in Node. */
  open(settings: BotSettings): Channel;
  /** Sets the webhook and publishes the bot's texts. Returns a summary. */
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

/** The names of all variables of a channel. */
export function variablesOf(descriptor: Pick<ChannelDescriptor, "id" | "ownVariables">): string[] {
  const { token, webhookSecret, apiRoot, own } = variableNames(descriptor);
  return [token, webhookSecret, apiRoot, ...own];
}
