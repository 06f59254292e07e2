import * as z from "zod/mini";

export const MAX_SHIFT_NOTE = 4000;

/** What a handover's sealed file holds: what waits, and what was promised to whom. */
export const shiftNoteSchema = z.object({
  version: z.literal(1),
  text: z.string().check(z.maxLength(MAX_SHIFT_NOTE)),
});
export type ShiftNote = z.infer<typeof shiftNoteSchema>;
