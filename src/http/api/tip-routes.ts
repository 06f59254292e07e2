import { Hono } from "hono";
import { Refusal } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import { empty, takingInput } from "./inputs.ts";
import {
  alterationInput,
  assignInput,
  entryParam,
  extensionInput,
  gradeInput,
  holdInput,
  mediaParam,
  noteInput,
  questionInput,
  statusInput,
  tipParam,
  tipQuery,
  watchInput,
  wordsInput,
} from "./tip-inputs.ts";
import { valid } from "./valid.ts";

// Files of strangers are downloaded; the browser must never show them as a page of ours.
const MEDIA_HEADERS = {
  "Content-Type": "application/octet-stream",
  "Content-Disposition": "attachment",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Content-Security-Policy": "default-src 'none'; sandbox",
};

export const tipRoutes = new Hono<HttpEnv>()
  .get("/", valid("query", tipQuery), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("tips", c.req.valid("query")));
  })
  .get("/counts", async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("tipCounts"));
  })
  .get("/ratings", async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("ratings"));
  })
  .post("/words", valid("json", wordsInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("words", c.req.valid("json")));
  })
  .get("/:id", valid("param", tipParam), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("tip", c.req.valid("param").id));
  })
  .post("/:id/alteration", valid("param", tipParam), valid("json", alterationInput), async (c) => {
    const { ask } = c.var.desk;
    const { entry } = c.req.valid("json");
    return c.json(await ask("noteAltered", { tip: c.req.valid("param").id, entry }));
  })
  .put("/:id/status", valid("param", tipParam), valid("json", statusInput), async (c) => {
    const { ask } = c.var.desk;
    const { sub: subStatus = null, ...change } = c.req.valid("json");
    return c.json(await ask("setStatus", { tip: c.req.valid("param").id, subStatus, ...change }));
  })
  .post("/:id/questions", valid("param", tipParam), valid("json", questionInput), async (c) => {
    const { ask } = c.var.desk;
    const question = c.req.valid("json");
    return c.json(await ask("ask", { tip: c.req.valid("param").id, question }));
  })
  .post(
    "/:id/words/:entry/sending",
    valid("param", entryParam),
    valid("json", empty),
    async (c) => {
      const { ask } = c.var.desk;
      const { id: tip, entry } = c.req.valid("param");
      return c.json(await ask("sendHeld", { tip, entry }));
    },
  )
  .post(
    "/:id/words/:entry/taking-back",
    valid("param", entryParam),
    valid("json", empty),
    async (c) => {
      const { ask } = c.var.desk;
      const { id: tip, entry } = c.req.valid("param");
      return c.json(await ask("takeBackHeld", { tip, entry }));
    },
  )
  .post("/:id/notes", valid("param", tipParam), valid("json", noteInput), async (c) => {
    const { ask } = c.var.desk;
    const note = c.req.valid("json");
    return c.json(await ask("note", { tip: c.req.valid("param").id, note }));
  })
  .get("/:id/media/:name", valid("param", mediaParam), async (c) => {
    const { ask } = c.var.desk;
    const { id: tip, name } = c.req.valid("param");
    const now = await ask("openMedia", { tip, name });
    const stream = now === null ? null : await c.var.deps.media.get(now);
    if (!stream) throw new Refusal("not-found");
    return c.body(stream, 200, MEDIA_HEADERS);
  })
  .post("/:id/export", valid("param", tipParam), valid("json", takingInput), async (c) => {
    const { ask } = c.var.desk;
    const { id } = c.req.valid("param");
    return c.json(await ask("noteExport", { id, ...c.req.valid("json") }));
  })
  .post("/assign", valid("json", assignInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("assign", c.req.valid("json")));
  })
  .put("/:id/watch", valid("param", tipParam), valid("json", watchInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("watchTip", { tip: c.req.valid("param").id, ...c.req.valid("json") }));
  })
  .put("/:id/grade", valid("param", tipParam), valid("json", gradeInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("gradeTip", { tip: c.req.valid("param").id, ...c.req.valid("json") }));
  })
  .put("/:id/hold", valid("param", tipParam), valid("json", holdInput), async (c) => {
    const { ask } = c.var.desk;
    const { id: tip } = c.req.valid("param");
    return c.json(await ask("askHold", { tip, ...c.req.valid("json") }));
  })
  .post("/:id/extension", valid("param", tipParam), valid("json", extensionInput), async (c) => {
    const { ask } = c.var.desk;
    const { id: tip } = c.req.valid("param");
    return c.json(await ask("extend", { tip, ...c.req.valid("json") }));
  })
  .post("/:id/hold/end", valid("param", tipParam), valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("endHold", c.req.valid("param").id));
  })
  .post("/:id/mute", valid("param", tipParam), valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("muteSender", c.req.valid("param").id));
  });
