import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import type { InvitationLink } from "../../core/station/views.ts";
import { orRefuse, Refusal } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import { sameText } from "../same-text.ts";
import { operatorInvite } from "./inputs.ts";
import { linkOf } from "./make-invitation.ts";
import { hashToken, newToken } from "./tokens.ts";
import { valid } from "./valid.ts";

const requireOperator = createMiddleware<HttpEnv>(async (c, next) => {
  const shown = c.req.header("Authorization") ?? "";
  const wanted = `Bearer ${c.var.deps.operatorToken}`;
  if (!sameText(shown, wanted)) throw new Refusal("signed-out");
  await next();
});

/** Routes for the holder of APP_SECRET, used by `npm run station`. */
export const operatorRoutes = new Hono<HttpEnv>()
  .use(requireOperator)
  .post("/invites", valid("json", operatorInvite), async (c) => {
    const { station: stationId, recovers } = c.req.valid("json");
    const { deps } = c.var;
    const known = deps.content.place.stations.some(({ id }) => id === stationId);
    if (!known) throw new Refusal("not-found");
    const tokens = [newToken(deps.random), newToken(deps.random)];
    const hashes = await Promise.all(tokens.map(hashToken));
    const made = await deps.station(stationId).operatorInvite({ hashes, recovers });
    const { count, expiresAt } = orRefuse(made);
    const links = tokens.slice(0, count);
    return c.json<{ links: InvitationLink[] }>({
      links: links.map((token) => linkOf(deps, { stationId, token }, expiresAt)),
    });
  });
