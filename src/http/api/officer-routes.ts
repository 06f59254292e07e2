import { Hono } from "hono";
import type { InvitationLink } from "../../core/station/views.ts";
import { orRefuse } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import { empty, keyInput, officerParam, roleInput } from "./inputs.ts";
import { makeInvitation } from "./make-invitation.ts";
import { valid } from "./valid.ts";

export const officerRoutes = new Hono<HttpEnv>()
  .get("/", async (c) => {
    const { station, session } = c.var.desk;
    return c.json({ officers: orRefuse(await station.officers(session)) });
  })
  .get("/invites", async (c) => {
    const { station, session } = c.var.desk;
    return c.json({ invitations: orRefuse(await station.invitations(session)) });
  })
  .post("/invites", valid("json", empty), async (c) => {
    const { station, stationId, session } = c.var.desk;
    const made = await makeInvitation(c.var.deps, stationId, (hash) =>
      station.invite(session, hash),
    );
    return c.json<InvitationLink>(orRefuse(made));
  })
  .post(
    "/invites/:id/cancellation",
    valid("param", officerParam),
    valid("json", empty),
    async (c) => {
      const { station, session } = c.var.desk;
      const { id } = c.req.valid("param");
      return c.json(orRefuse(await station.cancelInvitation(session, id)));
    },
  )
  .post("/recovery/:id/stop", valid("param", officerParam), valid("json", empty), async (c) => {
    const { station, session } = c.var.desk;
    return c.json(orRefuse(await station.stopRecovery(session, c.req.valid("param").id)));
  })
  .put("/:id/key", valid("param", officerParam), valid("json", keyInput), async (c) => {
    const { station, session } = c.var.desk;
    const grant = { to: c.req.valid("param").id, sealed: c.req.valid("json").sealed };
    return c.json(orRefuse(await station.grantKey(session, grant)));
  })
  .put("/:id/role", valid("param", officerParam), valid("json", roleInput), async (c) => {
    const { station, session } = c.var.desk;
    const change = { officer: c.req.valid("param").id, role: c.req.valid("json").role };
    return c.json(orRefuse(await station.changeRole(session, change)));
  })
  .post("/:id/removal", valid("param", officerParam), valid("json", empty), async (c) => {
    const { station, session } = c.var.desk;
    const { id: officer } = c.req.valid("param");
    return c.json(orRefuse(await station.removeOfficer(session, officer)));
  });
