import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { figuresQuery } from "./tip-inputs.ts";
import { valid } from "./valid.ts";

/** Counts of many tips, and warnings of more than expected. */
export const figureRoutes = new Hono<HttpEnv>()
  .get("/figures", valid("query", figuresQuery), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("figures", c.req.valid("query")));
  })
  .get("/surges", async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("surges"));
  });
