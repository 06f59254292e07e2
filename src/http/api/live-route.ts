import { Hono } from "hono";
import { LIVE_SESSION_HEADER } from "../../app/station/port.ts";
import { Refusal } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import { checkOrigin } from "./guard-writes.ts";

/**
 * The officers' live socket: says what to read again, never content. Its origin is checked by
 * hand, because browsers let any page open a socket to anywhere.
 */
export const liveRoute = new Hono<HttpEnv>().get("/", (c) => {
  checkOrigin(c.req.raw.headers, c.var.deps.origin);
  if (c.req.header("Upgrade") !== "websocket") throw new Refusal("invalid");
  const { station, session } = c.var.desk;
  const headers = { Upgrade: "websocket", [LIVE_SESSION_HEADER]: session };
  return station.fetch(new Request("http://station/live", { headers }));
});
