import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { empty, exportInput, takingInput, weekSpanInput } from "./inputs.ts";
import { valid } from "./valid.ts";

/** Several tips at once: proposed, confirmed by another officer, then fetched once. */
export const exportRoutes = new Hono<HttpEnv>()
  .get("/", async (c) => {
    const { ask } = c.var.desk;
    return c.json({ export: await ask("export") });
  })
  .post("/", valid("json", exportInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("askExport", c.req.valid("json").tips));
  })
  .post("/opening", valid("json", takingInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json({ tips: await ask("takeExport", c.req.valid("json")) });
  })
  .get("/metadata", async (c) => {
    const { ask } = c.var.desk;
    return c.json({ export: await ask("metadata") });
  })
  .post("/metadata", valid("json", weekSpanInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("askMetadata", c.req.valid("json")));
  })
  .post("/metadata/opening", valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("takeMetadata"));
  });
