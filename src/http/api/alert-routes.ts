import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { empty } from "./inputs.ts";
import { valid } from "./valid.ts";

/** The duty group that is told that tips wait. */
export const alertRoutes = new Hono<HttpEnv>()
  .get("/", async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("alerts"));
  })
  .post("/seen", valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("seeNews"));
  })
  .post("/code", valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("makeDutyCode"));
  })
  .post("/unbinding", valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("unbindDuty"));
  });
