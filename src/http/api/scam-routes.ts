import { Hono } from "hono";
import { scamKeepers } from "../../core/place/keepers.ts";
import { Refusal } from "../errors.ts";
import type { HttpEnv } from "../http-env.ts";
import { answerInput, empty, scamInput, scamParam } from "./inputs.ts";
import { valid } from "./valid.ts";

/** The list of known scams. Only the stations that keep one may read and change it. */
export const scamRoutes = new Hono<HttpEnv>()
  .use(async (c, next) => {
    const { place } = c.var.deps.content;
    if (!scamKeepers(place).includes(c.var.desk.stationId)) throw new Refusal("not-found");
    await next();
  })
  .get("/", async (c) => {
    const { ask } = c.var.desk;
    return c.json({ scams: await ask("scams") });
  })
  .get("/questions", async (c) => {
    const { ask } = c.var.desk;
    return c.json({ questions: await ask("questions") });
  })
  .post("/questions", valid("json", answerInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("answerQuestions", c.req.valid("json")));
  })
  .post("/", valid("json", scamInput), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("addScam", c.req.valid("json").text));
  })
  .post("/:id/removal", valid("param", scamParam), valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    return c.json(await ask("removeScam", c.req.valid("param").id));
  });
