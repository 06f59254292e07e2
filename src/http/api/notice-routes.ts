import { Hono } from "hono";
import { noticeIdOf } from "../../app/notices/notice-address.ts";
import type { Place } from "../../core/place/place-schema.ts";
import { contentOf, isUrgent, type NoticeContent } from "../../core/station/notice.ts";
import { Refusal } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import { empty } from "./inputs.ts";
import {
  emergencyInput,
  noticeChangeInput,
  noticeInput,
  noticeParam,
  previewInput,
} from "./notice-inputs.ts";
import { pictureRoutes } from "./picture-routes.ts";
import { valid } from "./valid.ts";

export const noticeRoutes = new Hono<HttpEnv>()
  .route("/pictures", pictureRoutes)
  .get("/", async (c) => {
    const { ask } = c.var.desk;
    return c.json({ notices: await ask("noticeBoard") });
  })
  .post("/", valid("json", noticeInput), async (c) => {
    const { ask, stationId } = c.var.desk;
    const { keyring, content } = c.var.deps;
    const { id: random, ...draft } = c.req.valid("json");
    const notice = contentOf(draft);
    checkContent(content.place, notice);
    const id = await noticeIdOf(keyring, stationId, random);
    return c.json(await ask("writeNotice", { id, ...notice }));
  })
  .post("/preview", valid("json", previewInput), async (c) => {
    const { ask, stationId } = c.var.desk;
    const { keyring, content } = c.var.deps;
    const { id: given, withdraws, ...draft } = c.req.valid("json");
    const notice = contentOf(draft);
    checkContent(content.place, notice);
    const id = given.includes(".") ? given : await noticeIdOf(keyring, stationId, given);
    return c.json(await ask("previewNotice", { id, ...notice }, withdraws));
  })
  .post("/emergency", valid("json", emergencyInput), async (c) => {
    const { ask, stationId } = c.var.desk;
    const { keyring, content } = c.var.deps;
    const { id: random, reason, ...draft } = c.req.valid("json");
    const notice = contentOf({ ...draft, severity: "emergency" });
    checkContent(content.place, notice);
    const id = await noticeIdOf(keyring, stationId, random);
    return c.json(await ask("askEmergency", { id, reason, ...notice }));
  })
  .get("/:id/progress", valid("param", noticeParam), async (c) => {
    return c.json(await c.var.desk.ask("broadcastProgress", c.req.valid("param").id));
  })
  .post("/:id/change", valid("param", noticeParam), valid("json", noticeChangeInput), async (c) => {
    const { severity, ...change } = c.req.valid("json");
    const { texts, ...terms } = contentOf({ severity: severity ?? "information", ...change });
    checkContent(c.var.deps.content.place, { texts, ...terms });
    const wish = { subject: c.req.valid("param").id, texts, ...(severity && { terms }) };
    return c.json(await c.var.desk.ask("changeNotice", wish));
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

/**
 * A notice must have the place's first language and only what the place has, end after it begins and
 * is sent, and go more than once only as a drill. An emergency neither waits nor is practised.
 */
function checkContent(place: Place, notice: NoticeContent): void {
  const { texts, audience, from, until = "9999", sendAt = [], drill, picture } = notice;
  const { languages, topics } = place;
  const areas = place.areas.map(({ id }) => id);
  const areKnown = (ids: string[], known: string[]) => ids.every((id) => known.includes(id));
  const times = [...sendAt, until].map((at) => Date.parse(at));
  const fits =
    areKnown(languages.slice(0, 1), Object.keys(texts)) &&
    areKnown([...Object.keys(texts), ...audience.languages], languages) &&
    areKnown(Object.keys(picture?.alt ?? {}), languages) &&
    (!picture || languages.slice(0, 1).every((first) => picture.alt[first])) &&
    areKnown(audience.areas, areas) &&
    areKnown(audience.topics, topics) &&
    !(from && Date.parse(from) >= Date.parse(until)) &&
    times.every((time, n) => n === 0 || time > (times[n - 1] ?? 0)) &&
    (sendAt.length < 2 || drill) &&
    !(isUrgent(notice) && (drill || sendAt.length > 0));
  if (!fits) throw new Refusal("invalid");
}
