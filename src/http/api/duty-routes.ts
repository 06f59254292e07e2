import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { rosterInput } from "./duty-inputs.ts";
import { valid } from "./valid.ts";

/** Who is on duty, and of which unopened urgent tips this officer was told. */
export const dutyRoutes = new Hono<HttpEnv>()
  .get("/", async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("roster"));
  })
  .put("/", valid("json", rosterInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("writeRoster", c.req.valid("json")));
  })
  .get("/calls", async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("calls"));
  });
