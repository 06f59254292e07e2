import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { bundledContent } from "./scripts/bundled-content.ts";
import { LONGEST_WAIT_MS } from "./test/longest-wait.ts";
import { anewWhenTrimmed, TRIMMED_PACKAGES } from "./test/trimmed-packages.ts";
import { withoutMaps } from "./test/without-maps.ts";
import { workerPackages } from "./test/worker-packages.ts";

/** Made up, and fit for nothing but tests; every name is set, so that no real one is read. */
const TEST_ENVIRONMENT = {
  ORIGIN: "http://tieng-mo.test",
  APP_SECRET: Buffer.alloc(32, "test secret").toString("base64url"),
  TELEGRAM_BOT_TOKEN: "100000001:test-telegram-token",
  TELEGRAM_WEBHOOK_SECRET: "test-telegram-webhook-secret",
  TELEGRAM_API_ROOT: "http://telegram.test",
  ZALO_BOT_TOKEN: "200000002:test-zalo-token",
  ZALO_WEBHOOK_SECRET: "test-zalo-webhook-secret",
  ZALO_API_ROOT: "http://zalo.test",
  ZALO_MEDIA_HOSTS: "zalo.test",
};

/** How many times as much is tried as by `npm test`: see `scripts/campaign.ts`. */
const rounds = Number(process.env.CAMPAIGN_ROUNDS ?? 1);
const isCampaign = process.env.CAMPAIGN_ROUNDS !== undefined;

/** One for all: whatever takes longer never comes. A story of the browser waits for many things. */
const PATIENCE = {
  provide: { rounds },
  expect: { poll: { timeout: LONGEST_WAIT_MS } },
  // A test waits for several things.
  testTimeout: 2 * rounds * LONGEST_WAIT_MS,
  hookTimeout: 2 * LONGEST_WAIT_MS,
};
const STORY_TIMEOUT_MS = 5 * LONGEST_WAIT_MS;

/** Whole shifts of work in a browser. */
const CAMPAIGN = {
  test: {
    ...PATIENCE,
    name: "campaign",
    environment: "node" as const,
    include: ["test/campaign/**/*.test.ts"],
    silent: false,
    fileParallelism: false,
    testTimeout: 10 * STORY_TIMEOUT_MS,
    hookTimeout: 10 * STORY_TIMEOUT_MS,
  },
};

/** One more than a small machine has cores: the tests with a browser wait half of their time. */
const maxWorkers = 3;

/**
 * - `unit`: Node; everything that is pure or has an in-memory twin;
 * - `workerd`: inside the runtime, objects and webhooks, with the Worker of `test-worker.ts`;
 * - `e2e`: whole processes and a browser. Each file has its own ports and directories.
 *
 * - `campaign`: only with `npm run campaign`.
 *
 * The first three share the workers.
 */
export default defineConfig({
  test: {
    silent: "passed-only",
    projects: [
      {
        test: {
          ...PATIENCE,
          name: "unit",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/workerd/**", "test/e2e/**", "test/campaign/**"],
          setupFiles: ["test/property-seed.ts"],
          // MB: garbage is collected less often, in 7 % less time of all.
          execArgv: ["--max-semi-space-size=32"],
          // Nearly all is pure, and what is not makes its own directories and ports.
          isolate: false,
          maxWorkers,
        },
      },
      {
        plugins: [
          bundledContent,
          anewWhenTrimmed,
          withoutMaps,
          cloudflareTest({
            main: "./test/workerd/test-worker.ts",
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: {
              bindings: TEST_ENVIRONMENT,
              outboundService: () => new Response("no network in tests", { status: 599 }),
            },
          }),
        ],
        test: {
          ...PATIENCE,
          name: "workerd",
          include: ["test/workerd/**/*.test.ts"],
          setupFiles: ["test/workerd/as-if-alone.ts", "test/workerd/silent-console.ts"],
          // What a file leaves is taken away by the first of the set-up files.
          isolate: false,
          globalSetup: ["test/write-to-memory.ts", "test/workerd/exceptions.ts"],
          maxWorkers,
          // The Worker is loaded in a third of the time if its packages come as few modules.
          deps: {
            optimizer: {
              ssr: {
                enabled: true,
                include: workerPackages(),
                rolldownOptions: { plugins: TRIMMED_PACKAGES, external: [/^node:/] },
              },
            },
          },
        },
      },
      {
        test: {
          ...PATIENCE,
          name: "e2e",
          environment: "node",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/write-to-memory.ts"],
          maxWorkers,
          testTimeout: STORY_TIMEOUT_MS,
          hookTimeout: STORY_TIMEOUT_MS,
        },
      },
      ...(isCampaign ? [CAMPAIGN] : []),
    ],
  },
});
