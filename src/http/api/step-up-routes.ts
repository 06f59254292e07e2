import { Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { readChallenge, sealChallenge } from "./challenge.ts";
import { empty } from "./inputs.ts";
import { checkTouch, touchOptions } from "./passkeys.ts";
import { refuseAttempt } from "./refuse-attempt.ts";
import { stepUpFinish, stepUpKeyFile } from "./sign-in-inputs.ts";
import { valid } from "./valid.ts";

/** An officer who is signed in shows a way in again, before what can do much harm. */
export const stepUpRoutes = new Hono<HttpEnv>()
  .post("/start", valid("json", empty), async (c) =>
    c.json({ options: await touchOptions(c.var.deps, useOf(c.var.desk)) }),
  )
  .post("/finish", valid("json", stepUpFinish), async (c) => {
    const { deps, desk } = c.var;
    const { station, ask } = desk;
    const { response } = c.req.valid("json");
    const credential = await ask("ownPasskey", response.id);
    const way = await checkTouch(deps, { response, use: useOf(desk) }, credential);
    if (!way) throw await refuseAttempt(station, "sign-in-failed");
    return c.json(await ask("stepUp", way));
  })
  .post("/key-file/start", valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    const recipient = await ask("ownKeyFile");
    return c.json({ challenge: await sealChallenge(c.var.deps, useOf(c.var.desk), recipient) });
  })
  .post("/key-file/finish", valid("json", stepUpKeyFile), async (c) => {
    const { deps, desk } = c.var;
    const { station, ask } = desk;
    const challenge = await readChallenge(deps, useOf(desk), c.req.valid("json").answer);
    if (!challenge) throw await refuseAttempt(station, "sign-in-failed");
    const way = { credential: null, counter: 0, challenge };
    return c.json(await ask("stepUp", way));
  });

function useOf({ session }: { session: string }) {
  return { type: "step-up", session } as const;
}
