import { createMiddleware } from "hono/factory";
import { ageSealing } from "../seal/age-sealing.ts";
import { makeR2MediaStore } from "../storage/r2-media-store.ts";
import { type Env, wire } from "../wire.ts";
import { makeOperatorToken } from "./api/operator-token.ts";
import type { HttpDeps, HttpEnv } from "./http-env.ts";

const made = new WeakMap<Env, Promise<HttpDeps>>();

/** Gives every route its `deps`. Throws a SettingsError when the environment is wrong. */
export const bindDeps = createMiddleware<HttpEnv & { Bindings: Env }>(async (c, next) => {
  const known = made.get(c.env) ?? makeHttpDeps(c.env);
  made.set(c.env, known);
  c.set("deps", await known);
  await next();
});

async function makeHttpDeps(env: Env): Promise<HttpDeps> {
  const { settings, ...deps } = await wire(env);
  const { content, clock, random, log, keyring, notices, figures } = deps;
  const { filingKeys, noticeSigner, noticeKeys } = deps;
  return {
    origin: settings.origin,
    securityContact: settings.securityContact,
    operatorToken: await makeOperatorToken(settings.appSecret),
    content,
    clock,
    random,
    log,
    keyring,
    sealing: ageSealing,
    filingKeys,
    noticeSigner,
    noticeKeys,
    strangers: env.STRANGERS ?? null,
    notices,
    figures,
    station: (id) => env.STATION.getByName(id),
    media: makeR2MediaStore(env.MEDIA),
    asset: (request) => env.ASSETS.fetch(request),
  };
}
