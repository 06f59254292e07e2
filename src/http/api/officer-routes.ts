import { Hono } from "hono";
import type { InvitationLink } from "../../core/station/views.ts";
import { orRefuse } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import { empty, keyInput, officerParam } from "./inputs.ts";
import { makeInvitation } from "./make-invitation.ts";
import { valid } from "./valid.ts";

export const officerRoutes = new Hono<HttpEnv>()
  .get("/", async (c) => c.json({ officers: await c.var.desk.station.officers() }))
  .post("/invites", valid("json", empty), async (c) => {
    const { stationId, officer: by } = c.var.desk;
    const made = await makeInvitation(c.var.deps, { stationId, by, recovers: false });
    return c.json<InvitationLink>(orRefuse(made));
  })
  .put("/:id/key", valid("param", officerParam), valid("json", keyInput), async (c) => {
    const { station, officer: by } = c.var.desk;
    const grant = { by, to: c.req.valid("param").id, sealed: c.req.valid("json").sealed };
    return c.json(orRefuse(await station.grantKey(grant)));
  })
  .post("/:id/removal", valid("param", officerParam), valid("json", empty), async (c) => {
    const { station, officer: by } = c.var.desk;
    const { id: officer } = c.req.valid("param");
    return c.json(orRefuse(await station.removeOfficer({ by, officer })));
  });
