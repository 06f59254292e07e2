import * as z from "zod/mini";
import { fromBase64Url } from "../core/base64url.ts";
import { CHANNEL_IDS, type ChannelId } from "../core/channel.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { type BotSettings, type ChannelDescriptor, variableNames } from "./channel-descriptor.ts";

const APP_SECRET_BYTES = 32;
const NO_SECRET = "must be 32 bytes as base64 or base64url";

const secretBytes = z.pipe(
  matching(/^[A-Za-z0-9+/_-]+={0,2}$/, NO_SECRET),
  z.transform((text, { issues }) => {
    const bytes = fromBase64Url(text);
    if (bytes?.length === APP_SECRET_BYTES) return bytes;
    issues.push({ code: "custom", message: NO_SECRET, input: text });
    return z.NEVER;
  }),
);

/** Each variable has its own error text, because zod/mini has none. */
const variables = z.object({
  ORIGIN: z.pipe(
    z.string("must be a URL").check(z.refine(URL.canParse, "must be a URL")),
    z.transform((url) => new URL(url).origin),
  ),
  APP_SECRET: secretBytes,
  APP_SECRET_PREVIOUS: orEmpty(secretBytes),
  SECURITY_CONTACT: orEmpty(
    matching(
      /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)$/,
      "must be mailto:, https: or tel:+",
    ),
  ),
});

function matching(pattern: RegExp, message: string) {
  return z.string(message).check(z.regex(pattern, message));
}

/** An empty variable counts as absent. */
function orEmpty<T extends z.ZodMiniType>(schema: T) {
  const filled = z.transform((text: unknown) => (text === "" ? undefined : text));
  return z.optional(z.pipe(filled, z.optional(schema)));
}

export interface Settings {
  origin: string;
  /**
   * Whether tips are listed, and their files moved, at a random later time. Not in a trial, whose
   * ORIGIN has no https: nobody wants to wait there.
   */
  delays: boolean;
  appSecret: Uint8Array<ArrayBuffer>;
  /** The one before it, for as long as something under it is still wanted; null: none. */
  appSecretPrevious: Uint8Array<ArrayBuffer> | null;
  /** Where flaws of this system are reported, as a URI; null: nobody was named. */
  securityContact: string | null;
  /** Only the channels that are on. */
  bots: Partial<Record<ChannelId, BotSettings>>;
}

/**
 * The environment does not let the system start. The message names each variable, never a value.
 */
export class SettingsError extends Error {
  override name = "SettingsError";
}

/** Reads the environment (README, "Deploy"). A channel without a token is off. */
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
    delays: read.ORIGIN.startsWith("https:"),
    appSecret: read.APP_SECRET,
    appSecretPrevious: read.APP_SECRET_PREVIOUS ?? null,
    securityContact: read.SECURITY_CONTACT ?? null,
    bots: Object.fromEntries(
      bots.flatMap(([id, read]) => (read.ok && read.value ? [[id, read.value]] : [])),
    ),
  };
}

/** null: no token. A token needs a webhook secret: without one, anybody could send updates. */
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

function faultsOf({ issues }: z.core.$ZodError): string[] {
  return issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}
