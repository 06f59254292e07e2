import { Hono } from "hono";
import { SettingsError } from "../app/settings.ts";
import { CHANNEL_IDS, type ChannelId } from "../core/channel.ts";
import { type Deps, type Env, wire } from "../wire.ts";
import { isWithinLimit } from "./call-counter.ts";

type ChannelHealth =
  | { state: "off" }
  | {
      state: "on" | "paused" | "failing";
      alert: string | null;
      /** The hour of the last success that is known (ISO 8601); null: none. */
      lastSuccess: string | null;
    };

/**
 * 429: asked too often. 200: ready, with each channel's state, and whether typed receipts are slowed because very many
 * were wrong. 503: the environment is wrong (names variables, no value), or
 * the objects do not answer.
 */
export const health = new Hono<{ Bindings: Env }>().get("/", async (c) => {
  if (!(await isWithinLimit(c.env.STRANGERS ?? null, c.req.raw))) return c.body(null, 429);
  try {
    const deps = await wire(c.env);
    const states = CHANNEL_IDS.map(async (id) => [id, await channelHealth(deps, id)] as const);
    const channels = Object.fromEntries(await Promise.all(states));
    const slowed = await deps.station(deps.content.place.fallback).slowsGuesses();
    const receipts = slowed ? "slowed" : "on";
    return c.json({ ok: true, channels, receipts }, 200, { "Cache-Control": "no-store" });
  } catch (error) {
    const told = error instanceof SettingsError ? error.message : "objects do not answer";
    return c.json({ ok: false, error: told }, 503);
  }
});

async function channelHealth(deps: Deps, id: ChannelId): Promise<ChannelHealth> {
  if (!deps.channels[id]) return { state: "off" };
  const { pausedUntil, alert, succeededAt } = await deps.broadcaster(id).status();
  const lastSuccess = succeededAt === 0 ? null : new Date(succeededAt).toISOString();
  if (alert === "unreachable") return { state: "failing", alert, lastSuccess };
  // Tried again now and then, but still refused for all we know.
  const paused = pausedUntil > deps.clock.now() || alert !== null;
  return { state: paused ? "paused" : "on", alert, lastSuccess };
}
