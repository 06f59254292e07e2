import { parseArgs } from "node:util";
import { createSimulator } from "./simulator.ts";

/** Runs the simulator alone; `--worker` is the bot's origin, secrets come from the environment. */
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8788" },
    host: { type: "string", default: "127.0.0.1" },
    worker: { type: "string" },
  },
});
const { TELEGRAM_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET, ZALO_BOT_TOKEN, ZALO_WEBHOOK_SECRET } =
  process.env;
const webhook = (channel: string) =>
  values.worker ? { webhookUrl: new URL(`/webhook/${channel}`, values.worker).href } : {};

const simulator = await createSimulator({
  port: Number(values.port),
  host: values.host,
  telegram: {
    token: TELEGRAM_BOT_TOKEN ?? "7000000:simulated-telegram-token",
    secret: TELEGRAM_WEBHOOK_SECRET ?? "simulated-telegram-secret",
    ...webhook("telegram"),
  },
  zalo: {
    token: ZALO_BOT_TOKEN ?? "7000000:simulated-zalo-token",
    secret: ZALO_WEBHOOK_SECRET ?? "simulated-zalo-secret",
    ...webhook("zalo"),
  },
});
console.log(`Phones: ${simulator.url}`);
console.log(`TELEGRAM_API_ROOT=${simulator.telegram.apiRoot}`);
console.log(`ZALO_API_ROOT=${simulator.zalo.apiRoot}`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void simulator.close());
}
