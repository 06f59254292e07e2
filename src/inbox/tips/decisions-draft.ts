import * as z from "zod/mini";
import type { Decisions } from "./tip-parts.ts";

/** What is to be hidden of a tip, as a draft keeps it. */

const percent = z.number();

export const decisionsSchema = z.record(
  z.string(),
  z.object({
    isOut: z.boolean(),
    hidden: z.array(z.number()),
    boxes: z.array(z.object({ left: percent, top: percent, width: percent, height: percent })),
  }),
);

export function fromKept(kept: z.infer<typeof decisionsSchema>): Decisions {
  const entries = Object.entries(kept).map(
    ([id, { hidden, ...decision }]) => [id, { ...decision, hidden: new Set(hidden) }] as const,
  );
  return Object.fromEntries(entries);
}

/** The text of a draft in which sets are lists. */
export function draftText(draft: object): string {
  return JSON.stringify(draft, (_, value: unknown) => (value instanceof Set ? [...value] : value));
}

/** null: it is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
