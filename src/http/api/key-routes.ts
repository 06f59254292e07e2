import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { checksInput, empty, openingInput, rotationInput, swapsInput } from "./inputs.ts";
import { valid } from "./valid.ts";

/** Routes of the station's key: recovery kit, rotation, and sealing anew. */
export const keyRoutes = new Hono<HttpEnv>()
  .post("/kit", valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("noteKit"));
  })
  .post("/kit/showing", valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("showKit"));
  })
  .post("/rotation", valid("json", rotationInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("rotateKey", c.req.valid("json")));
  })
  .post("/rotation/opening", valid("json", openingInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("openCopy", c.req.valid("json").recipient));
  })
  .post("/rotation/veto", valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("vetoRotation"));
  })
  .get("/pending", async (c) => {
    const { ask } = c.var.desk;
    return c.json({ blobs: await ask("pendingBlobs") });
  })
  .put("/pending", valid("json", swapsInput), async (c) => {
    const { ask } = c.var.desk;
    const { swaps } = c.req.valid("json");
    return c.json({ left: await ask("swapBlobs", swaps) });
  })
  .get("/unchecked", async (c) => {
    const { ask } = c.var.desk;
    return c.json({ swaps: await ask("uncheckedSwaps") });
  })
  .put("/unchecked", valid("json", checksInput), async (c) => {
    const { ask } = c.var.desk;
    const { checks } = c.req.valid("json");
    return c.json({ putBack: await ask("checkSwaps", checks) });
  });
