import { z } from "zod";
import { TASKS } from "./learned.ts";

const taskSchema = z
  .object({
    bias: z.number(),
    scale: z.number().positive(),
    least: z.array(z.number()).min(2),
    signs: z.record(z.string(), z.number()),
    meanings: z.boolean(),
    slots: z.base64url(),
  })
  .strict();

/** `flows/learned.yaml`. */
export const learnedSchema = z
  .object({
    of: z.string(),
    meanings: z.base64url(),
    tasks: z.record(z.enum(TASKS), taskSchema),
  })
  .strict();
