import { z } from "zod";
import { fromBase64Url } from "../base64url.ts";
import { TASKS } from "./learned.ts";
import { slotCount } from "./slots.ts";

const taskSchema = z
  .object({
    bias: z.number(),
    scale: z.number().positive(),
    least: z.array(z.number()).min(2),
    signs: z.record(z.string(), z.number()),
    meanings: z.boolean(),
    slots: z.string().refine((text) => isPowerOfTwo(slotCount(fromBase64Url(text)?.length ?? 0))),
  })
  .strict();

function isPowerOfTwo(count: number): boolean {
  return count > 1 && (count & (count - 1)) === 0;
}

/** `flows/learned.yaml`. */
export const learnedSchema = z
  .object({
    of: z.string(),
    meanings: z.base64url(),
    tasks: z.record(z.enum(TASKS), taskSchema),
  })
  .strict();
