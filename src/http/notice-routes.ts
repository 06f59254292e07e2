import { Hono } from "hono";
import { orRefuse } from "./errors.ts";
import type { HttpEnv } from "./http-env.ts";
import { empty, noticeInput, noticeParam } from "./inputs.ts";
import { valid } from "./valid.ts";

export const noticeRoutes = new Hono<HttpEnv>()
  .get("/", async (c) => c.json({ notices: await c.var.desk.station.noticeBoard() }))
  .post("/", valid("json", noticeInput), async (c) => {
    const { station, stationId, officer } = c.var.desk;
    const { id, texts } = c.req.valid("json");
    const draft = { id: `${stationId}.${id}`, texts };
    return c.json(orRefuse(await station.writeNotice(officer, draft)));
  })
  .post("/:id/approval", valid("param", noticeParam), valid("json", empty), async (c) => {
    const { station, officer } = c.var.desk;
    return c.json(orRefuse(await station.approveNotice(officer, c.req.valid("param").id)));
  });
