import { Hono } from "hono";
import { orRefuse } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import { confirmInput, empty, proposalParam } from "./inputs.ts";
import { valid } from "./valid.ts";

/** What waits for a second person. Proposals are made by the routes of their subjects. */
export const proposalRoutes = new Hono<HttpEnv>()
  .get("/", async (c) => {
    const { station, session } = c.var.desk;
    return c.json({ proposals: orRefuse(await station.proposals(session)) });
  })
  .post(
    "/:id/confirmation",
    valid("param", proposalParam),
    valid("json", confirmInput),
    async (c) => {
      const { station, session } = c.var.desk;
      const confirming = { ...c.req.valid("param"), ...c.req.valid("json") };
      return c.json(orRefuse(await station.confirm(session, confirming)));
    },
  )
  .post("/:id/withdrawal", valid("param", proposalParam), valid("json", empty), async (c) => {
    const { station, session } = c.var.desk;
    return c.json(orRefuse(await station.dropProposal(session, c.req.valid("param").id)));
  });
