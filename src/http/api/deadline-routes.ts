import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { monthParam, seenInput } from "./tip-inputs.ts";
import { valid } from "./valid.ts";

/** Reminders of deadlines, and their calendar. */
export const deadlineRoutes = new Hono<HttpEnv>()
  .get("/", async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("reminders"));
  })
  .post("/seen", valid("json", seenInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("seeReminders", c.req.valid("json").seq));
  })
  .get("/:month", valid("param", monthParam), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("calendar", c.req.valid("param").month));
  });
