import * as z from "zod/mini";

/**
 * What a page says over its live socket, and nothing else: where its officer is. `tip` null: at
 * none, or nobody has touched the page for long.
 */
export const atSchema = z.strictObject({
  type: z.literal("at"),
  tip: z.nullable(z.string().check(z.regex(/^[\w-]{16,64}$/))),
  doing: z.enum(["reading", "writing"]),
});
export type At = z.infer<typeof atSchema>;

/** An officer who has a tip open. */
export interface Person {
  id: string;
  name: string;
  doing: At["doing"];
}

/** What a page hears when somebody comes to the tip that it has open, leaves, or begins to write. */
export interface HereNews {
  type: "at";
  tip: string;
  /** Everybody who is there, its own officer included. */
  here: Person[];
}
