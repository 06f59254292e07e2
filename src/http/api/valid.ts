import { zValidator } from "@hono/zod-validator";
import type { ValidationTargets } from "hono";
import type { ZodMiniType } from "zod/mini";
import { Refusal } from "../errors.ts";

/** Parses a part of the request; what does not fit is refused without saying how it failed. */
export function valid<S extends ZodMiniType, T extends keyof ValidationTargets>(
  target: T,
  schema: S,
) {
  return zValidator(target, schema, (result) => {
    if (!result.success) throw new Refusal("invalid");
  });
}
