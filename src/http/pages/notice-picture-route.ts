import { Hono } from "hono";
import { pictureName } from "../../app/notices/keep-picture.ts";
import { cardUrl, DEFAULT_CARD, pictureKind } from "../../app/notices/notice-pictures.ts";
import type { HttpEnv } from "../http-env.ts";

/** Its address has its hash. A day: no cache shows a withdrawn one for longer. */
const CACHE = "public, max-age=86400";

/**
 * A notice's picture or card: only what two persons have confirmed, while it stands. Whoever comes
 * with an address of before is led to what stands now.
 */
export const noticePicture = new Hono<HttpEnv>().get("/:id/:file{[\\w-]{43}\\.jpg}", async (c) => {
  const { notices, media } = c.var.deps;
  const { id, file } = c.req.param();
  const hash = file.slice(0, -".jpg".length);
  let found = await notices.find(id);
  // It may have come with a correction just now.
  if (found.type === "found" && !pictureKind(found.notice, hash)) {
    found = await notices.find(id, true);
  }
  const notice = found.type === "found" ? found.notice : null;
  const kind = notice && pictureKind(notice, hash);
  const picture = kind && (await media.get(pictureName(kind, hash)));
  c.header("Cache-Control", picture ? CACHE : "no-cache");
  if (!picture) return c.redirect(notice && !kind ? cardUrl("", notice) : DEFAULT_CARD);
  c.header("Content-Type", "image/jpeg");
  // Readers of feeds show it on pages of their own.
  c.header("Cross-Origin-Resource-Policy", "cross-origin");
  c.header("ETag", `"${hash}"`);
  return c.body(picture);
});
