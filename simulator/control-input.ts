import { z } from "zod";
import type { Faults } from "./contracts.ts";
import { ControlError } from "./control-error.ts";

const planned = {
  count: z.number().int().min(1),
  afterAccepting: z.boolean().optional(),
  method: z.string().optional(),
};

const faultsInput = z.strictObject({
  clear: z.literal(true).optional(),
  latency: z.number().min(0).optional(),
  quota: z.number().int().min(0).nullable().optional(),
  rateLimit: z
    .object({
      perSecond: z.number().positive(),
      coolDownSeconds: z.number().positive().optional(),
      perChat: z.number().positive().optional(),
    })
    .nullable()
    .optional(),
  failNext: z
    .object({
      ...planned,
      status: z.number().int().min(400).max(599),
      body: z.unknown().optional(),
    })
    .optional(),
  dropConnection: z.object(planned).optional(),
});

/** The JSON body, `{}` when there is none. */
export async function readControlJson(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new ControlError("the body is no JSON");
  }
}

/** Throws `ControlError` with zod's words when the body does not fit. */
export function parseControl<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new ControlError(z.prettifyError(parsed.error));
}

export const newUserInput = z.object({
  name: z.string().min(1).max(64).optional(),
  lang: z.string().max(35).optional(),
});

export const newGroupInput = z.object({ title: z.string().min(1).max(128) });

/** Switches on the faults named in the body; the others stay as they are. */
export function setFaults(faults: Faults, input: unknown): void {
  const wanted = parseControl(faultsInput, input);
  if (wanted.clear) faults.clear();
  if (wanted.latency !== undefined) faults.latency(wanted.latency);
  if (wanted.quota !== undefined) faults.quota(wanted.quota);
  if (wanted.rateLimit !== undefined) faults.rateLimit(wanted.rateLimit);
  if (wanted.failNext) faults.failNext(wanted.failNext.count, wanted.failNext);
  if (wanted.dropConnection) {
    faults.dropConnection(wanted.dropConnection.count, wanted.dropConnection);
  }
}
