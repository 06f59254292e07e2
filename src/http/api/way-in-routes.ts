import { Hono } from "hono";
import { KEY_FILE_WAY } from "../../core/station/views.ts";
import type { HttpEnv } from "../http-env.ts";
import { empty } from "./inputs.ts";
import { checkRegistration, registrationOptions } from "./passkeys.ts";
import { refuseAttempt } from "./refuse-attempt.ts";
import { sessionParam, wayInput, wayNameInput, wayParam } from "./sign-in-inputs.ts";
import { valid } from "./valid.ts";

/** An officer's own passkeys and key file. */
export const wayInRoutes = new Hono<HttpEnv>()
  .get("/", async (c) => {
    const { ask } = c.var.desk;
    return c.json({ ways: await ask("waysIn") });
  })
  .post("/start", valid("json", empty), async (c) => {
    const { ask, stationId, session } = c.var.desk;
    const { officer } = await ask("me");
    const ways = await ask("waysIn");
    const options = await registrationOptions(c.var.deps, {
      holder: { station: stationId, officer: officer.id },
      name: officer.name,
      use: { type: "add-way-in", session },
      known: ways.map(({ id }) => id).filter((id) => id !== KEY_FILE_WAY),
    });
    return c.json({ options });
  })
  .post("/", valid("json", wayInput), async (c) => {
    const { station, ask, session } = c.var.desk;
    const { response, ...own } = c.req.valid("json");
    const use = { type: "add-way-in", session } as const;
    const made = await checkRegistration(c.var.deps, response, use);
    if (!made) throw await refuseAttempt(station, "sign-in-failed");
    return c.json(await ask("addWayIn", { ...own, ...made }));
  })
  .put("/:id", valid("param", wayParam), valid("json", wayNameInput), async (c) => {
    const { ask } = c.var.desk;
    const way = { ...c.req.valid("param"), ...c.req.valid("json") };
    return c.json(await ask("renameWayIn", way));
  })
  .post("/:id/revocation", valid("param", wayParam), valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("revokeWayIn", c.req.valid("param").id));
  })
  .post("/sessions/:id/end", valid("param", sessionParam), valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("endSession", c.req.valid("param").id));
  });
