import { createMiddleware } from "hono/factory";
import { Refusal } from "../errors.ts";
import type { Desk, HttpDeps, HttpEnv } from "../http-env.ts";
import { readSessionCookie, type SessionCookie } from "./session-cookie.ts";
import { hashToken } from "./tokens.ts";

/** Lets only officers with a valid session through. All failures look the same. */
export const requireSession = createMiddleware<HttpEnv>(async (c, next) => {
  const cookie = readSessionCookie(c);
  const desk = cookie && (await findDesk(c.var.deps, cookie));
  if (!desk) throw new Refusal("signed-out");
  c.set("desk", desk);
  await next();
});

async function findDesk(
  deps: HttpDeps,
  { station: id, token }: SessionCookie,
): Promise<Desk | null> {
  // Asking an object by an unknown name would create it.
  if (!deps.content.place.stations.some((known) => known.id === id)) return null;
  const station = deps.station(id);
  const session = await hashToken(token);
  const officer = await station.session(session);
  return officer === null ? null : { station, stationId: id, officer, session };
}
