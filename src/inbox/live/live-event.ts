import * as z from "zod/mini";
import type { LiveEvent } from "../../core/station/views.ts";

const liveEventSchema: z.ZodMiniType<LiveEvent> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("tips"), id: z.string(), gone: z.optional(z.literal(true)) }),
  z.object({ type: z.literal("notices") }),
  z.object({ type: z.literal("officers") }),
  z.object({ type: z.literal("proposals") }),
  z.object({ type: z.literal("scams") }),
  z.object({ type: z.literal("questions") }),
  z.object({ type: z.literal("shifts") }),
]);

/** Parses a live event; null: this version does not know it. */
export function parseLiveEvent(text: string): LiveEvent | null {
  try {
    return liveEventSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
