import * as z from "zod/mini";
import type { CallFailure } from "../api/call-failed.ts";

const outgoingSchema = z.object({
  id: z.string(),
  kind: z.enum(["question", "note", "status", "assign", "link"]),
  /** What is sent: as it was first sent, in each attempt. */
  request: z.unknown(),
  /** Keys of the queries that it changes. */
  changes: z.array(z.array(z.string())),
  /** Where the officer's words were written, and go back to if it is refused. */
  draft: z.nullable(z.object({ name: z.string(), text: z.string() })),
  /** What has the id of the attempt (`attempt-id.ts`). */
  attempt: z.nullable(z.string()),
  /** When it is sent, in milliseconds since 1970. */
  at: z.number(),
});

/** Something that an officer has sent off, and the station has not answered yet. */
export type Outgoing = z.infer<typeof outgoingSchema>;

/** What was not done, and why. `too-late`: it had waited for a day. */
export interface Returned {
  item: Outgoing;
  reason: CallFailure | "too-late";
}

/** null: this version can't read it. */
export function readOutgoing(text: string): Outgoing | null {
  return outgoingSchema.safeParse(JSON.parse(text)).data ?? null;
}

/** What has the same words, or none, is told once for each reason: a deed may be of a hundred tips. */
export function alike(returned: readonly Returned[]): [Returned, ...Returned[]][] {
  const groups = new Map<string, [Returned, ...Returned[]]>();
  for (const one of returned) {
    const { kind, draft } = one.item;
    const key = `${kind} ${one.reason} ${draft ? JSON.stringify(draft) : ""}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
