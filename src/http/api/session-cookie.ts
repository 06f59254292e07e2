import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { isTagged, tagOf } from "../../app/tag.ts";
import type { HttpEnv } from "../http-env.ts";

/** `__Host-station` = `<station>.<token>.<tag>`; the browser forgets it when it closes. */
const NAME = "station";

// `__Host-` binds it to this very host; Strict: no other site can make the browser send it.
const OPTIONS = {
  prefix: "host",
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "Strict",
} as const;

const SHAPE = /^(([a-z0-9-]{1,24})\.([A-Za-z0-9_-]{43}))\.([A-Za-z0-9_-]+)$/;

export interface SessionCookie {
  station: string;
  token: string;
}

/** null: none, or one that this Worker did not give out. No station is asked about such a one. */
export async function readSessionCookie(c: Context<HttpEnv>): Promise<SessionCookie | null> {
  const [, value, station, token, tag] = SHAPE.exec(getCookie(c, NAME, "host") ?? "") ?? [];
  if (!value || !station || !token || !tag) return null;
  const isOwn = await isTagged(c.var.deps.keyring, "session-cookie", { value, tag });
  return isOwn ? { station, token } : null;
}

export async function writeSessionCookie(
  c: Context<HttpEnv>,
  { station, token }: SessionCookie,
): Promise<void> {
  const value = `${station}.${token}`;
  const tag = await tagOf(c.var.deps.keyring, "session-cookie", value);
  setCookie(c, NAME, `${value}.${tag}`, OPTIONS);
}

export function clearSessionCookie(c: Context<HttpEnv>): void {
  deleteCookie(c, NAME, OPTIONS);
}
