import { z } from "zod";
import { fromBase64Url } from "../base64url.ts";
import { SLOTS, TASKS } from "./learned.ts";

const taskSchema = z
  .object({
    bias: z.number(),
    scale: z.number().positive(),
    least: z.array(z.number()).min(2),
    signs: z.record(z.string(), z.number()),
    slots: z.string().refine((text) => fromBase64Url(text)?.length === 2 * SLOTS),
  })
  .strict();

/** `flows/learned.yaml`. */
export const learnedSchema = z
  .object({ of: z.string(), tasks: z.record(z.enum(TASKS), taskSchema) })
  .strict();
