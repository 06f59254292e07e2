import { Hono } from "hono";
import { keepPicture, pictureName } from "../../app/notices/keep-picture.ts";
import { fromBase64Url } from "../../core/base64url.ts";
import { Refusal } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import { pictureInput, pictureParam } from "./notice-inputs.ts";
import { valid } from "./valid.ts";

/** Pictures of notices before they are published, for officers alone. */
export const pictureRoutes = new Hono<HttpEnv>()
  .post("/", valid("json", pictureInput), async (c) => {
    const { kind, jpeg } = c.req.valid("json");
    const bytes = fromBase64Url(jpeg);
    const hash = bytes && (await keepPicture(c.var.deps.media, { kind, jpeg: bytes }));
    if (!hash) throw new Refusal("invalid");
    return c.json({ hash });
  })
  .get("/:kind/:hash", valid("param", pictureParam), async (c) => {
    const { kind, hash } = c.req.valid("param");
    const stream = await c.var.deps.media.get(pictureName(kind, hash));
    if (!stream) throw new Refusal("not-found");
    return c.body(stream, 200, { "Content-Type": "image/jpeg" });
  });
