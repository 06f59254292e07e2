import { createMiddleware } from "hono/factory";
import { isWithinLimit } from "./call-counter.ts";
import { Refusal } from "./errors.ts";
import type { HttpEnv } from "./http-env.ts";

/** Of the platform's binding (wrangler.toml). */
const PERIOD_SECONDS = 60;

/**
 * Refuses calls of strangers that ask an object, such as signing in, when too many come from one
 * network. Counted by the platform at its edge, before anything is asked. Neither webhooks nor
 * public pages come here: on a night of a disaster thousands share an address.
 */
export const limitStrangers = createMiddleware<HttpEnv>(async (c, next) => {
  const { deps } = c.var;
  if (!(await isWithinLimit(deps.strangers, c.req.raw))) {
    throw new Refusal("too-many-attempts", PERIOD_SECONDS);
  }
  await next();
});
