import { Hono } from "hono";
import type { NoticeTexts } from "../../core/station/notice.ts";
import { Refusal } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import { noticeInput } from "./inputs.ts";
import { valid } from "./valid.ts";

export const noticeRoutes = new Hono<HttpEnv>()
  .get("/", async (c) => {
    const { ask } = c.var.desk;
    return c.json({ notices: await ask("noticeBoard") });
  })
  .post("/", valid("json", noticeInput), async (c) => {
    const { ask, stationId } = c.var.desk;
    const { id, ...content } = c.req.valid("json");
    const { languages } = c.var.deps.content.place;
    if (!fitsPlace(languages, content.texts)) throw new Refusal("invalid");
    const draft = { id: `${stationId}.${id}`, ...content };
    return c.json(await ask("writeNotice", draft));
  });

/** A notice must have the place's first language and only languages of the place. */
function fitsPlace(languages: string[], texts: NoticeTexts): boolean {
  const [first = ""] = languages;
  return first in texts && Object.keys(texts).every((lang) => languages.includes(lang));
}
