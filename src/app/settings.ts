import { z } from "zod";
import { CHANNEL_IDS, type ChannelId } from "../core/channel.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { type BotSettings, type ChannelDescriptor, variableNames } from "./channel-descriptor.ts";

const APP_SECRET_BYTES = 32;

const secretBytes = z.string().transform((text, context) => {
  const bytes = decodeBase64Url(text);
  if (bytes?.length === APP_SECRET_BYTES) return bytes;
  context.addIssue({ code: "custom", message: "must be 32 bytes as base64url" });
  return z.NEVER;
});

const variables = z.object({
  ORIGIN: z.url().transform((url) => new URL(url).origin),
  APP_SECRET: secretBytes,
  APP_SECRET_PREVIOUS: secretBytes.optional().or(z.literal("").transform(() => undefined)),
  SECURITY_CONTACT: z
    .string()
    .regex(
      /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)$/,
      "must be mailto:, https: or tel:+",
    )
    .optional()
    .or(z.literal("").transform(() => undefined)),
});

export interface Settings {
  origin: string;
  appSecret: Uint8Array<ArrayBuffer>;
  /** The one before it, for as long as something under it is still wanted; null: none. */
  appSecretPrevious: Uint8Array<ArrayBuffer> | null;
  /** Where flaws of this system are reported, as a URI; null: nobody was named. */
  securityContact: string | null;
  /** Only the channels that are on. */
  bots: Partial<Record<ChannelId, BotSettings>>;
}

/** The environment does not let the system start. The message names each variable, never a value. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

/** Reads the environment of the design's section 6. A channel without a token is off. */
export function readSettings(
  env: unknown,
  channels: Record<ChannelId, ChannelDescriptor>,
): Settings {
  const parsed = variables.safeParse(env);
  const bots = CHANNEL_IDS.map((id) => [id, readBot(env, channels[id])] as const);
  const faults = [
    ...(parsed.success ? [] : faultsOf(parsed.error)),
    ...bots.flatMap(([, read]) => (read.ok ? [] : read.reason)),
  ];
  if (!parsed.success || faults.length > 0) {
    throw new SettingsError(`settings missing or wrong: ${faults.join("; ")}`);
  }
  const read = parsed.data;
  return {
    origin: read.ORIGIN,
    appSecret: read.APP_SECRET,
    appSecretPrevious: read.APP_SECRET_PREVIOUS ?? null,
    securityContact: read.SECURITY_CONTACT ?? null,
    bots: Object.fromEntries(
      bots.flatMap(([id, read]) => (read.ok && read.value ? [[id, read.value]] : [])),
    ),
  };
}

/** null: no token. A bot that takes webhooks without a secret would take them from anyone. */
function readBot(
  env: unknown,
  descriptor: ChannelDescriptor,
): Result<BotSettings | null, string[]> {
  const names = variableNames(descriptor);
  const read = (name: string): string | undefined => {
    const value: unknown = Reflect.get(Object(env), name);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const token = read(names.token);
  const webhookSecret = read(names.webhookSecret);
  const apiRoot = read(names.apiRoot) ?? descriptor.apiRoot;
  const isRefused = webhookSecret !== undefined && !descriptor.webhookSecret.test(webhookSecret);
  const faults = [
    ...(isRefused ? [`${names.webhookSecret}: ${descriptor.name} would refuse it`] : []),
    ...(token && !webhookSecret ? [`${names.webhookSecret}: required with its bot token`] : []),
    ...(URL.canParse(apiRoot) ? [] : [`${names.apiRoot}: no URL`]),
  ];
  if (faults.length > 0) return fail(faults);
  if (!token || !webhookSecret) return ok(null);
  const own = Object.entries(descriptor.ownVariables);
  return ok({
    token,
    webhookSecret,
    apiRoot,
    own: Object.fromEntries(own.map(([name, usual]) => [name, read(name) ?? usual])),
  });
}

function faultsOf({ issues }: z.ZodError): string[] {
  return issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
