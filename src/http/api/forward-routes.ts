import { Hono } from "hono";
import { Refusal } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import { checkOrigin } from "./guard-writes.ts";
import { requireSession } from "./require-session.ts";
import { forwardInput, forwardQuery, tipParam, undoInput } from "./tip-inputs.ts";
import { valid } from "./valid.ts";

/** Forwarding a tip to another station. */
export const forwardRoutes = new Hono<HttpEnv>()
  .get("/:id/forward", valid("param", tipParam), valid("query", forwardQuery), async (c) => {
    const { ask } = c.var.desk;
    const asked = { tip: c.req.valid("param").id, ...c.req.valid("query") };
    return c.json({ recipient: await ask("forwardKey", asked) });
  })
  .post("/:id/forward", valid("param", tipParam), valid("json", forwardInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("forward", { tip: c.req.valid("param").id, ...c.req.valid("json") }));
  })
  .post("/:id/forward/undo", valid("param", tipParam), valid("json", undoInput), async (c) => {
    const { ask } = c.var.desk;
    const asked = { tip: c.req.valid("param").id, ...c.req.valid("json") };
    return c.json(await ask("undoForward", asked));
  });

/** Largest file: one of 20 MB, padded and sealed. */
const MAX_UPLOAD_BYTES = 34 * 1024 * 1024;

/** Takes a file that is sealed already, as it comes: it is no JSON, and larger than that may be. */
export const uploadRoutes = new Hono<HttpEnv>()
  .use("/:id/upload", requireSession)
  .post("/:id/upload", valid("param", tipParam), async (c) => {
    const { body, headers } = c.req.raw;
    checkOrigin(headers, c.var.deps.origin);
    const size = Number(headers.get("Content-Length"));
    const isFile = headers.get("Content-Type") === "application/octet-stream";
    if (!body || !isFile || !(size > 0)) throw new Refusal("invalid");
    if (size > MAX_UPLOAD_BYTES) throw new Refusal("too-large");
    const name = await c.var.desk.ask("keepUpload", c.req.valid("param").id);
    await c.var.deps.media.put(name, body, size);
    return c.json({ name });
  });
