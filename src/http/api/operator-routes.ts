import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import type { InvitationLink } from "../../core/station/views.ts";
import { orRefuse, Refusal } from "../errors.ts";
import type { HttpDeps, HttpEnv, StationDoor } from "../http-env.ts";
import { sameText } from "../same-text.ts";
import { operatorConfirmation, operatorInvite, operatorStation } from "./inputs.ts";
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
    const station = stationOf(deps, stationId);
    const tokens = [newToken(deps.random), newToken(deps.random)];
    const hashes = await Promise.all(tokens.map(hashToken));
    const made = await station.operatorInvite({ hashes, recovers });
    const { count, opensAt, expiresAt } = orRefuse(made);
    const links = tokens.slice(0, count);
    return c.json<{ opensAt: string | null; links: InvitationLink[] }>({
      opensAt: opensAt === null ? null : new Date(opensAt).toISOString(),
      links: links.map((token) => linkOf(deps, { stationId, token }, expiresAt)),
    });
  })
  .post("/proposals", valid("json", operatorStation), async (c) => {
    const station = stationOf(c.var.deps, c.req.valid("json").station);
    return c.json({ proposals: await station.forOperator() });
  })
  .post("/confirmations", valid("json", operatorConfirmation), async (c) => {
    const { station, ...confirming } = c.req.valid("json");
    return c.json(orRefuse(await stationOf(c.var.deps, station).operatorConfirm(confirming)));
  });

/** Asking an object by an unknown name would create it. */
function stationOf({ content, station }: HttpDeps, id: string): StationDoor {
  if (!content.place.stations.some((known) => known.id === id)) throw new Refusal("not-found");
  return station(id);
}
