import { parseArgs } from "node:util";
import { untilStopped } from "./until-stopped.ts";

const USAGE = `npm start -- [--port P] [--sim-port P] [--state DIR] [--fresh] [--empty] [--demo]

The whole system on this machine: the Worker with its state in DIR (.state), a simulator of
Telegram and Zalo with two phones, and the inbox. --fresh forgets the kept state first.
Every station has a demo officer, who takes its tips and lets you in. With --empty nobody has
joined, as in a new town: the printed link makes your browser the duty desk's first officer.
With --demo the duty desk begins with tips of every kind and notices, and two links are printed, for
two officers.
A TELEGRAM_BOT_TOKEN or ZALO_BOT_TOKEN in .dev.vars relays that bot instead of the simulator, and
implies --empty.`;

async function start(): Promise<() => Promise<void>> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8787" },
      "sim-port": { type: "string", default: "8788" },
      state: { type: "string", default: ".state" },
      fresh: { type: "boolean", default: false },
      empty: { type: "boolean", default: false },
      demo: { type: "boolean", default: false },
    },
  });
  // Imported late, because loading Miniflare takes a while in which the end of the parent would not
  // be noticed.
  const { startSystem } = await import("./start-system.ts");
  return startSystem({
    port: Number(values.port),
    simPort: Number(values["sim-port"]),
    state: values.state,
    fresh: values.fresh,
    empty: values.empty,
    demo: values.demo,
  });
}

if (process.argv.includes("--help")) console.log(USAGE);
else await untilStopped(start);
