import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { HttpEnv } from "../http-env.ts";

/** `__Host-station` = `<station>.<token>`; the browser forgets it when it closes. */
const NAME = "station";

// `__Host-` binds it to this very host; Strict: no other site can make the browser send it.
const OPTIONS = {
  prefix: "host",
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "Strict",
} as const;

const SHAPE = /^([a-z0-9-]{1,24})\.([A-Za-z0-9_-]{43})$/;

export interface SessionCookie {
  station: string;
  token: string;
}

export function readSessionCookie(c: Context<HttpEnv>): SessionCookie | null {
  const [, station, token] = SHAPE.exec(getCookie(c, NAME, "host") ?? "") ?? [];
  return station && token ? { station, token } : null;
}

export function writeSessionCookie(c: Context<HttpEnv>, cookie: SessionCookie): void {
  setCookie(c, NAME, `${cookie.station}.${cookie.token}`, OPTIONS);
}

export function clearSessionCookie(c: Context<HttpEnv>): void {
  deleteCookie(c, NAME, OPTIONS);
}
