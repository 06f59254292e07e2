import { type ServerType, serve } from "@hono/node-server";
import { Hono } from "hono";
import { secureChance } from "./chance.ts";
import type { Simulator, SimulatorOptions } from "./contracts.ts";
import { createDeskRoutes } from "./desk-routes.ts";
import { createPageRoutes } from "./page-routes.ts";
import { createSimRoutes } from "./sim-routes.ts";
import { TelegramChannel } from "./telegram/telegram-channel.ts";
import { realTimers } from "./timers.ts";
import { ZaloChannel } from "./zalo/zalo-channel.ts";

/**
 * Starts a stand-in for Telegram and Zalo, each with one bot, and the page with two phones. Webhooks
 * given in the options are used at once; without them updates wait, as on the real ones.
 */
export async function createSimulator(options: SimulatorOptions): Promise<Simulator> {
  const host = options.host ?? "127.0.0.1";
  const app = new Hono();
  const { server, port } = await listen(app, host, options.port);
  const url = `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`;
  const world = {
    now: options.clock ?? Date.now,
    timers: options.timers ?? realTimers,
    chance: options.chance ?? secureChance,
    fetch: options.fetch ?? fetch,
    directory: options.state,
  };
  const telegram = new TelegramChannel(options.telegram, { ...world, apiRoot: `${url}/telegram` });
  const mediaRoot = `${url}/zalo-media`;
  const zalo = new ZaloChannel(options.zalo, { ...world, apiRoot: `${url}/zalo`, mediaRoot });
  app.route("/desks", createDeskRoutes(options.desks));
  mount(app, telegram, zalo);
  return {
    url,
    telegram,
    zalo,
    async close() {
      telegram.close();
      zalo.close();
      await stop(server);
    },
  };
}

function mount(app: Hono, telegram: TelegramChannel, zalo: ZaloChannel): void {
  app.route("/", createPageRoutes());
  app.route("/sim", createSimRoutes({ telegram, zalo }));
  app.route("/telegram", telegram.api);
  app.route("/zalo", zalo.api);
  app.get("/zalo-media/:name", (c) => {
    const file = zalo.file(c.req.param("name"));
    if (!file) return c.notFound();
    return c.body(new Uint8Array(file.bytes), 200, { "content-type": file.mime });
  });
}

/** Routes are added after the port is known: media addresses contain it. */
function listen(
  app: Hono,
  hostname: string,
  port: number,
): Promise<{ server: ServerType; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: (...args) => app.fetch(...args), hostname, port }, (info) =>
      resolve({ server, port: info.port }),
    );
    server.once("error", reject);
  });
}

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Event streams of open pages would hold the server for ever.
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}
