import { Hono } from "hono";
import { orRefuse } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import { empty, holdInput, tipParam } from "./inputs.ts";
import { valid } from "./valid.ts";

/** How long a tip stays, and what comes after it from the same sender. */
export const holdRoutes = new Hono<HttpEnv>()
  .put("/:id/hold", valid("param", tipParam), valid("json", holdInput), async (c) => {
    const { station, officer: by } = c.var.desk;
    const { id: tip } = c.req.valid("param");
    return c.json(orRefuse(await station.askHold({ by, tip, ...c.req.valid("json") })));
  })
  .post("/:id/hold/approval", valid("param", tipParam), valid("json", empty), async (c) => {
    const { station, officer: by } = c.var.desk;
    return c.json(orRefuse(await station.approveHold(by, c.req.valid("param").id)));
  })
  .post("/:id/hold/release", valid("param", tipParam), valid("json", empty), async (c) => {
    const { station, officer: by } = c.var.desk;
    return c.json(orRefuse(await station.releaseHold(by, c.req.valid("param").id)));
  })
  .post("/:id/mute", valid("param", tipParam), valid("json", empty), async (c) => {
    const { station, officer: by } = c.var.desk;
    return c.json(orRefuse(await station.muteSender(by, c.req.valid("param").id)));
  });
