import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { empty, shiftInput, shiftParam } from "./inputs.ts";
import { valid } from "./valid.ts";

/** Shifts: who goes hands over, who comes takes over. */
export const shiftRoutes = new Hono<HttpEnv>()
  .get("/", async (c) => {
    const { ask } = c.var.desk;
    return c.json({ shifts: await ask("shifts") });
  })
  .post("/", valid("json", shiftInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("endShift", c.req.valid("json")));
  })
  .post("/:id/taking", valid("param", shiftParam), valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("takeShift", c.req.valid("param").id));
  });
