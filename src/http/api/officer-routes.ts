import { Hono } from "hono";
import type { InvitationLink } from "../../core/station/views.ts";
import type { HttpEnv } from "../http-env.ts";
import { empty, handOverInput, keyInput, officerParam, removalInput, roleInput } from "./inputs.ts";
import { makeInvitation } from "./make-invitation.ts";
import { valid } from "./valid.ts";

export const officerRoutes = new Hono<HttpEnv>()
  .get("/", async (c) => {
    const { ask } = c.var.desk;
    return c.json({ officers: await ask("officers") });
  })
  .get("/invites", async (c) => {
    const { ask } = c.var.desk;
    return c.json({ invitations: await ask("invitations") });
  })
  .post("/invites", valid("json", empty), async (c) => {
    const { ask, stationId } = c.var.desk;
    const made = await makeInvitation(c.var.deps, stationId, (hash) => ask("invite", hash));
    return c.json<InvitationLink>(made);
  })
  .post(
    "/invites/:id/cancellation",
    valid("param", officerParam),
    valid("json", empty),
    async (c) => {
      const { ask } = c.var.desk;
      const { id } = c.req.valid("param");
      return c.json(await ask("cancelInvitation", id));
    },
  )
  .post("/recovery/:id/stop", valid("param", officerParam), valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("stopRecovery", c.req.valid("param").id));
  })
  .put("/:id/key", valid("param", officerParam), valid("json", keyInput), async (c) => {
    const { ask } = c.var.desk;
    const grant = { to: c.req.valid("param").id, sealed: c.req.valid("json").sealed };
    return c.json(await ask("grantKey", grant));
  })
  .put("/:id/role", valid("param", officerParam), valid("json", roleInput), async (c) => {
    const { ask } = c.var.desk;
    const change = { officer: c.req.valid("param").id, role: c.req.valid("json").role };
    return c.json(await ask("changeRole", change));
  })
  .post("/:id/suspension", valid("param", officerParam), valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("suspend", c.req.valid("param").id));
  })
  .post("/:id/handover", valid("param", officerParam), valid("json", handOverInput), async (c) => {
    const { ask } = c.var.desk;
    const from = c.req.valid("param").id;
    return c.json({ count: await ask("handOver", { from, ...c.req.valid("json") }) });
  })
  .post("/:id/removal", valid("param", officerParam), valid("json", removalInput), async (c) => {
    const { ask } = c.var.desk;
    const { id: officer } = c.req.valid("param");
    return c.json(await ask("removeOfficer", { officer, ...c.req.valid("json") }));
  });
