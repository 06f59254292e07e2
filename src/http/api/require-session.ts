import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { matchedRoutes } from "hono/route";
import type { Action } from "../../core/station/rights.ts";
import { orRefuse, Refusal } from "../errors.ts";
import type { Desk, HttpDeps, HttpEnv } from "../http-env.ts";
import { ROUTE_ACTIONS } from "./route-actions.ts";
import { readSessionCookie, type SessionCookie } from "./session-cookie.ts";
import { hashToken } from "./tokens.ts";

/**
 * Lets only officers with a valid session through, and to a route only those who have its right.
 * All that lack a session look the same. The station looks again when it does what is asked.
 */
export const requireSession = createMiddleware<HttpEnv>(async (c, next) => {
  const cookie = await readSessionCookie(c);
  const desk = cookie && (await findDesk(c.var.deps, cookie));
  if (!desk) throw new Refusal("signed-out");
  orRefuse(await desk.station.check(desk.session, actionOf(c)));
  c.set("desk", desk);
  await next();
});

/** null: there is no such route, which its officer may know. */
function actionOf(c: Context): Action | null {
  const route = matchedRoutes(c).find(({ method }) => method !== "ALL");
  if (!route) return null;
  const action = ROUTE_ACTIONS[`${route.method} ${route.path}`];
  if (!action) throw new UnlistedRouteError("a route without a right");
  return action;
}

class UnlistedRouteError extends Error {
  override name = "UnlistedRouteError";
}

async function findDesk(
  deps: HttpDeps,
  { station: id, token }: SessionCookie,
): Promise<Desk | null> {
  // Asking an object by an unknown name would create it.
  if (!deps.content.place.stations.some((known) => known.id === id)) return null;
  const [station, session] = [deps.station(id), await hashToken(token)];
  const ask: Desk["ask"] = async (name, ...asked) =>
    orRefuse(await station.desk(name, session, ...asked));
  return { station, stationId: id, session, ask };
}
