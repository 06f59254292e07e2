import * as z from "zod/mini";
import type { HereNews } from "../../core/station/presence.ts";
import { type LiveEvent, NEWS_KINDS } from "../../core/station/views.ts";

const person = z.object({
  id: z.string(),
  name: z.string(),
  doing: z.enum(["reading", "writing"]),
});

const liveEventSchema: z.ZodMiniType<LiveEvent | HereNews> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("tips"), id: z.string(), gone: z.optional(z.literal(true)) }),
  z.object({ type: z.literal("at"), tip: z.string(), here: z.array(person) }),
  z.object({ type: z.literal("notices") }),
  z.object({ type: z.literal("officers") }),
  z.object({ type: z.literal("proposals") }),
  z.object({ type: z.literal("reminders") }),
  z.object({ type: z.literal("scams") }),
  z.object({ type: z.literal("questions") }),
  z.object({ type: z.literal("shifts") }),
  z.object({ type: z.literal("duty") }),
  z.object({ type: z.literal("alerts") }),
  z.object({ type: z.literal("news"), what: z.enum(NEWS_KINDS) }),
]);

/** Parses a live event; null: this version does not know it. */
export function parseLiveEvent(text: string): LiveEvent | HereNews | null {
  try {
    return liveEventSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
