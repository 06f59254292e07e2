declare namespace Cloudflare {
  /** What `env` of `cloudflare:workers` holds: wrangler.toml's bindings, vitest.config.ts's values. */
  interface Env extends Omit<import("../../src/wire.ts").Env, never> {
    ORIGIN: string;
    APP_SECRET: string;
    TELEGRAM_BOT_TOKEN: string;
    TELEGRAM_WEBHOOK_SECRET: string;
    TELEGRAM_API_ROOT: string;
    ZALO_BOT_TOKEN: string;
    ZALO_WEBHOOK_SECRET: string;
    ZALO_API_ROOT: string;
  }
  /** Types `exports` of `cloudflare:workers`. */
  interface GlobalProps {
    mainModule: typeof import("./test-worker.ts");
  }
}
