import { z } from "zod";

const APP_SECRET_BYTES = 32;

const secretBytes = z.string().transform((text, context) => {
  const bytes = decodeBase64Url(text);
  if (bytes?.length === APP_SECRET_BYTES) return bytes;
  context.addIssue({ code: "custom", message: "must be 32 bytes as base64url" });
  return z.NEVER;
});

const token = z
  .string()
  .min(1)
  .optional()
  .or(z.literal("").transform(() => undefined));

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
  TELEGRAM_BOT_TOKEN: token,
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/)
    .optional(),
  TELEGRAM_API_ROOT: z.url().default("https://api.telegram.org"),
  ZALO_BOT_TOKEN: token,
  ZALO_WEBHOOK_SECRET: z.string().min(8).max(256).optional(),
  ZALO_API_ROOT: z.url().default("https://bot-api.zaloplatforms.com"),
  ZALO_MEDIA_HOSTS: z.string().default("*.zdn.vn,*.zadn.vn"),
});

export interface Settings {
  origin: string;
  appSecret: Uint8Array<ArrayBuffer>;
  /** The one before it, for as long as something under it is still wanted; null: none. */
  appSecretPrevious: Uint8Array<ArrayBuffer> | null;
  /** Where flaws of this system are reported, as a URI; null: nobody was named. */
  securityContact: string | null;
  telegram: { token: string; webhookSecret: string; apiRoot: string } | null;
  zalo: { token: string; webhookSecret: string; apiRoot: string; mediaHosts: string[] } | null;
}

/** The environment does not let the system start. The message names each variable, never a value. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

/** Reads the environment of the design's section 6. A channel without a token is off. */
export function readSettings(env: unknown): Settings {
  const parsed = variables.safeParse(env);
  if (!parsed.success) {
    const named = parsed.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`);
    throw new SettingsError(`settings missing or wrong: ${named.join("; ")}`);
  }
  const read = parsed.data;
  return {
    origin: read.ORIGIN,
    appSecret: read.APP_SECRET,
    appSecretPrevious: read.APP_SECRET_PREVIOUS ?? null,
    securityContact: read.SECURITY_CONTACT ?? null,
    telegram: read.TELEGRAM_BOT_TOKEN
      ? {
          token: read.TELEGRAM_BOT_TOKEN,
          webhookSecret: required("TELEGRAM_WEBHOOK_SECRET", read.TELEGRAM_WEBHOOK_SECRET),
          apiRoot: read.TELEGRAM_API_ROOT,
        }
      : null,
    zalo: read.ZALO_BOT_TOKEN
      ? {
          token: read.ZALO_BOT_TOKEN,
          webhookSecret: required("ZALO_WEBHOOK_SECRET", read.ZALO_WEBHOOK_SECRET),
          apiRoot: read.ZALO_API_ROOT,
          mediaHosts: read.ZALO_MEDIA_HOSTS.split(",").map((host) => host.trim()),
        }
      : null,
  };
}

/** A bot that takes webhooks without a secret would take them from anyone: fail closed. */
function required(name: string, value: string | undefined): string {
  if (value) return value;
  throw new SettingsError(`settings missing or wrong: ${name}: required with its bot token`);
}

function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
