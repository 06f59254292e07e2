import { Hono } from "hono";
import { KEY_FILE_WAY } from "../../core/station/views.ts";
import { orRefuse } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import { empty, wayInput, wayNameInput, wayParam } from "./inputs.ts";
import { checkRegistration, registrationOptions } from "./passkeys.ts";
import { refuseAttempt } from "./refuse-attempt.ts";
import { valid } from "./valid.ts";

/** An officer's own passkeys and key file. */
export const wayInRoutes = new Hono<HttpEnv>()
  .get("/", async (c) => {
    const { station, session } = c.var.desk;
    return c.json({ ways: orRefuse(await station.waysIn(session)) });
  })
  .post("/start", valid("json", empty), async (c) => {
    const { station, stationId, session } = c.var.desk;
    const { officer } = orRefuse(await station.me(session));
    const ways = orRefuse(await station.waysIn(session));
    const options = await registrationOptions(c.var.deps, {
      holder: { station: stationId, officer: officer.id },
      name: officer.name,
      use: { type: "add-way-in", session },
      known: ways.map(({ id }) => id).filter((id) => id !== KEY_FILE_WAY),
    });
    return c.json({ options });
  })
  .post("/", valid("json", wayInput), async (c) => {
    const { station, session } = c.var.desk;
    const { response, ...own } = c.req.valid("json");
    const use = { type: "add-way-in", session } as const;
    const made = await checkRegistration(c.var.deps, response, use);
    if (!made) throw await refuseAttempt(station, "sign-in-failed");
    return c.json(orRefuse(await station.addWayIn(session, { ...own, ...made })));
  })
  .put("/:id", valid("param", wayParam), valid("json", wayNameInput), async (c) => {
    const { station, session } = c.var.desk;
    const way = { ...c.req.valid("param"), ...c.req.valid("json") };
    return c.json(orRefuse(await station.renameWayIn(session, way)));
  })
  .post("/:id/revocation", valid("param", wayParam), valid("json", empty), async (c) => {
    const { station, session } = c.var.desk;
    return c.json(orRefuse(await station.revokeWayIn(session, c.req.valid("param").id)));
  });
