import { randomBytes, randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseEnv } from "node:util";
import { variableNames } from "../src/app/channel-descriptor.ts";
import { CHANNELS } from "../src/channels.ts";
import { CHANNEL_IDS, type ChannelId } from "../src/core/channel.ts";

/** By the names of the Worker's variables. */
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
 * The secrets of this machine's demonstration, made once. They stay the same from then on: with
 * another APP_SECRET nothing of the kept state could be read.
 */
export function demoSecrets(file: string): DemoSecrets {
  const kept = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  // A file from before a channel lacks its secrets: they are added.
  const secrets = { ...newSecrets(), ...kept };
  const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value}\n`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines.join(""), { mode: 0o600 });
  return secrets;
}

/** The bot of a channel, as its simulator knows it. */
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

/** In the shape of a real one: `<bot id>:<secret>`. */
function botToken(): string {
  return `${randomInt(SMALLEST_BOT_ID, LARGEST_BOT_ID)}:${randomBytes(26).toString("base64url")}`;
}
