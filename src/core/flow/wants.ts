import * as z from "zod/mini";

export const wantsSchema = z.object({
  /** Empty: all. */
  areas: z.array(z.string()),
  /** Empty: all. */
  topics: z.array(z.string()),
  /** Only emergencies come until then, ms since the epoch. */
  until: z.number(),
});
export type Wants = z.infer<typeof wantsSchema>;

export const WANTS_ALL: Wants = { areas: [], topics: [], until: 0 };
