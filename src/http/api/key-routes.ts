import { Hono } from "hono";
import { orRefuse } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import { empty, openingInput, rotationInput, swapsInput } from "./inputs.ts";
import { valid } from "./valid.ts";

/** Routes of the station's key: recovery kit, rotation, and sealing anew. */
export const keyRoutes = new Hono<HttpEnv>()
  .post("/kit", valid("json", empty), async (c) => {
    const { station, session } = c.var.desk;
    return c.json(orRefuse(await station.noteKit(session)));
  })
  .post("/kit/showing", valid("json", empty), async (c) => {
    const { station, session } = c.var.desk;
    return c.json(orRefuse(await station.showKit(session)));
  })
  .post("/rotation", valid("json", rotationInput), async (c) => {
    const { station, session } = c.var.desk;
    return c.json(orRefuse(await station.rotateKey(session, c.req.valid("json"))));
  })
  .post("/rotation/opening", valid("json", openingInput), async (c) => {
    const { station, session } = c.var.desk;
    return c.json(orRefuse(await station.openCopy(session, c.req.valid("json").recipient)));
  })
  .post("/rotation/veto", valid("json", empty), async (c) => {
    const { station, session } = c.var.desk;
    return c.json(orRefuse(await station.vetoRotation(session)));
  })
  .get("/pending", async (c) => {
    const { station, session } = c.var.desk;
    return c.json({ blobs: orRefuse(await station.pendingBlobs(session)) });
  })
  .put("/pending", valid("json", swapsInput), async (c) => {
    const { station, session } = c.var.desk;
    const { swaps } = c.req.valid("json");
    return c.json({ left: orRefuse(await station.swapBlobs(session, swaps)) });
  });
