import { randomBytes, randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseEnv } from "node:util";
import { z } from "zod";

const DemoSecrets = z.object({
  APP_SECRET: z.string(),
  TELEGRAM_BOT_TOKEN: z.string(),
  TELEGRAM_WEBHOOK_SECRET: z.string(),
  ZALO_BOT_TOKEN: z.string(),
  ZALO_WEBHOOK_SECRET: z.string(),
});
export type DemoSecrets = z.infer<typeof DemoSecrets>;

const SMALLEST_BOT_ID = 100_000_000;
const LARGEST_BOT_ID = 999_999_999;

/**
 * The secrets of this machine's demonstration, made once. They stay the same from then on: with
 * another APP_SECRET nothing of the kept state could be read.
 */
export function demoSecrets(file: string): DemoSecrets {
  if (!existsSync(file)) {
    const lines = Object.entries(newSecrets()).map(([name, value]) => `${name}=${value}\n`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, lines.join(""), { mode: 0o600 });
  }
  return DemoSecrets.parse(parseEnv(readFileSync(file, "utf8")));
}

function newSecrets(): DemoSecrets {
  return {
    APP_SECRET: secret(),
    TELEGRAM_BOT_TOKEN: botToken(),
    TELEGRAM_WEBHOOK_SECRET: secret(),
    ZALO_BOT_TOKEN: botToken(),
    ZALO_WEBHOOK_SECRET: secret(),
  };
}

function secret(): string {
  return randomBytes(32).toString("base64url");
}

/** In the shape of a real one: `<bot id>:<secret>`. */
function botToken(): string {
  return `${randomInt(SMALLEST_BOT_ID, LARGEST_BOT_ID)}:${randomBytes(26).toString("base64url")}`;
}
