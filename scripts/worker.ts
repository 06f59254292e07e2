import { parseArgs } from "node:util";
import { readSettings } from "../src/app/settings.ts";
import { CHANNELS } from "../src/channels.ts";
import { untilStopped } from "./until-stopped.ts";

const USAGE = `npm run worker -- --port P --state DIR [--host H]

Serves the built Worker on workerd, configured by the environment: ORIGIN (by default
http://localhost:P), APP_SECRET, TELEGRAM_* and ZALO_*. Its state is kept in DIR.
Ready when GET /health answers 200.`;

const say = (line: string): void => console.log(line);

async function start(): Promise<() => Promise<void>> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8787" },
      state: { type: "string", default: ".state/worker" },
      host: { type: "string", default: "127.0.0.1" },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error("--port: not a port");
  // Imported late, because loading Miniflare takes a while in which the end of the parent would not
  // be noticed.
  const { workerEnvironment } = await import("./worker-environment.ts");
  const bindings = workerEnvironment(process.env, port);
  // What is missing or wrong is named here, before anything is built.
  readSettings(bindings, CHANNELS);
  const { buildIfStale } = await import("./build-if-stale.ts");
  buildIfStale(say);
  const { serveWorker } = await import("./serve-worker.ts");
  const { host, state } = values;
  const worker = await serveWorker({ host, port, state, bindings, log: say });
  say(`The Worker is ready: ${worker.url}`);
  return worker.close;
}

if (process.argv.includes("--help")) say(USAGE);
else await untilStopped(start);
