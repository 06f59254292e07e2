import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { confirmInput, empty, proposalParam } from "./inputs.ts";
import { valid } from "./valid.ts";

/** What waits for a second person. Proposals are made by the routes of their subjects. */
export const proposalRoutes = new Hono<HttpEnv>()
  .get("/", async (c) => {
    const { ask } = c.var.desk;
    return c.json({ proposals: await ask("proposals") });
  })
  .post(
    "/:id/confirmation",
    valid("param", proposalParam),
    valid("json", confirmInput),
    async (c) => {
      const { ask } = c.var.desk;
      const confirming = { ...c.req.valid("param"), ...c.req.valid("json") };
      return c.json(await ask("confirm", confirming));
    },
  )
  .post("/:id/withdrawal", valid("param", proposalParam), valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("dropProposal", c.req.valid("param").id));
  });
