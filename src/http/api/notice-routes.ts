import { Hono } from "hono";
import { noticeIdOf } from "../../app/notices/notice-address.ts";
import type { NoticeTexts } from "../../core/station/notice.ts";
import { Refusal } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import { emergencyInput, empty, noticeChangeInput, noticeInput, noticeParam } from "./inputs.ts";
import { valid } from "./valid.ts";

export const noticeRoutes = new Hono<HttpEnv>()
  .get("/", async (c) => {
    const { ask } = c.var.desk;
    return c.json({ notices: await ask("noticeBoard") });
  })
  .post("/", valid("json", noticeInput), async (c) => {
    const { ask, stationId } = c.var.desk;
    const { keyring, content } = c.var.deps;
    const { id: random, ...draft } = c.req.valid("json");
    checkTexts(content.place.languages, draft.texts);
    const id = await noticeIdOf(keyring, stationId, random);
    return c.json(await ask("writeNotice", { id, ...draft }));
  })
  .post("/emergency", valid("json", emergencyInput), async (c) => {
    const { ask, stationId } = c.var.desk;
    const { keyring, content } = c.var.deps;
    const { id: random, ...draft } = c.req.valid("json");
    checkTexts(content.place.languages, draft.texts);
    const id = await noticeIdOf(keyring, stationId, random);
    return c.json(await ask("askEmergency", { id, ...draft }));
  })
  .get("/:id/progress", valid("param", noticeParam), async (c) => {
    return c.json(await c.var.desk.ask("broadcastProgress", c.req.valid("param").id));
  })
  .post("/:id/change", valid("param", noticeParam), valid("json", noticeChangeInput), async (c) => {
    const { texts } = c.req.valid("json");
    checkTexts(c.var.deps.content.place.languages, texts);
    const notice = c.req.valid("param").id;
    return c.json(await c.var.desk.ask("changeNotice", { notice, texts }));
  })
  .post("/:id/withdrawal", valid("param", noticeParam), valid("json", empty), async (c) => {
    return c.json(await c.var.desk.ask("withdrawNotice", c.req.valid("param").id));
  })
  .post("/:id/pause", valid("param", noticeParam), valid("json", empty), async (c) => {
    return c.json(await c.var.desk.ask("pauseBroadcast", c.req.valid("param").id));
  })
  .post("/:id/resumption", valid("param", noticeParam), valid("json", empty), async (c) => {
    return c.json(await c.var.desk.ask("resumeBroadcast", c.req.valid("param").id));
  })
  .post("/:id/cancellation", valid("param", noticeParam), valid("json", empty), async (c) => {
    return c.json(await c.var.desk.ask("cancelBroadcast", c.req.valid("param").id));
  })
  .post("/:id/recall", valid("param", noticeParam), valid("json", empty), async (c) => {
    return c.json(await c.var.desk.ask("recallEmergency", c.req.valid("param").id));
  });

/** A notice must have the place's first language and only languages of the place. */
function checkTexts(languages: string[], texts: NoticeTexts): void {
  const [first = ""] = languages;
  const fits = first in texts && Object.keys(texts).every((lang) => languages.includes(lang));
  if (!fits) throw new Refusal("invalid");
}
