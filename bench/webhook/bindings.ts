import { WEBHOOK_SECRET } from "./update.ts";

/** The environment of a Worker that uses the stand-in on this port as its platforms. */
export function bindingsOf(apiPort: number): Record<string, string> {
  const root = `http://127.0.0.1:${apiPort}`;
  return {
    ORIGIN: "http://localhost:8787",
    APP_SECRET: Buffer.alloc(32, 7).toString("base64url"),
    TELEGRAM_BOT_TOKEN: "7000000:bench",
    TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
    TELEGRAM_API_ROOT: root,
    ZALO_BOT_TOKEN: "7000000:bench",
    ZALO_WEBHOOK_SECRET: WEBHOOK_SECRET,
    ZALO_API_ROOT: root,
  };
}
