import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { empty } from "./inputs.ts";
import { linkInput, tipParam, unlinkInput } from "./tip-inputs.ts";
import { valid } from "./valid.ts";

/** Tips about the same thing. */
export const matterRoutes = new Hono<HttpEnv>()
  .post("/", valid("json", linkInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("linkTips", c.req.valid("json").ids));
  })
  .post("/unlinking", valid("json", unlinkInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("unlinkTip", c.req.valid("json").tip));
  })
  .get("/:id", valid("param", tipParam), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("matter", c.req.valid("param").id));
  })
  .post("/:id/opening", valid("param", tipParam), valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("openMatter", c.req.valid("param").id));
  });
