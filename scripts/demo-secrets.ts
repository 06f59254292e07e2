import { randomBytes, randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseEnv } from "node:util";
import { variableNames } from "../src/app/channel-descriptor.ts";
import { CHANNELS } from "../src/channels.ts";
import { CHANNEL_IDS, type ChannelId } from "../src/core/channel.ts";

/** Keyed by the names of the Worker's variables. */
export interface DemoSecrets {
  APP_SECRET: string;
  [name: string]: string | undefined;
}

export interface DemoBot {
  token: string;
  secret: string;
}

const SMALLEST_BOT_ID = 100_000_000;
const LARGEST_BOT_ID = 999_999_999;

/**
 * Reads the secrets of the local demo, and makes them the first time. They never change, because
 * with another APP_SECRET the stored state could not be read.
 */
export function demoSecrets(file: string): DemoSecrets {
  const kept = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  // An old file lacks the secrets of newer channels, so they are added.
  const secrets = { ...newSecrets(), ...kept };
  const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value}\n`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines.join(""), { mode: 0o600 });
  return secrets;
}

/** A channel's bot for its simulator. */
export function demoBot(secrets: DemoSecrets, id: ChannelId): DemoBot {
  const names = variableNames(CHANNELS[id]);
  return { token: secrets[names.token] ?? "", secret: secrets[names.webhookSecret] ?? "" };
}

function newSecrets(): DemoSecrets {
  const ofBots = CHANNEL_IDS.flatMap((id) => {
    const names = variableNames(CHANNELS[id]);
    return [
      [names.token, botToken()],
      [names.webhookSecret, secret()],
    ];
  });
  return { APP_SECRET: secret(), ...Object.fromEntries(ofBots) };
}

function secret(): string {
  return randomBytes(32).toString("base64url");
}

/** A token in the format of a real one: `<bot id>:<secret>`. */
function botToken(): string {
  return `${randomInt(SMALLEST_BOT_ID, LARGEST_BOT_ID)}:${randomBytes(26).toString("base64url")}`;
}
