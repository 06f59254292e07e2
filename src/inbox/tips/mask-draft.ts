import * as z from "zod/mini";
import { decisionsSchema, draftText, fromKept, jsonOf } from "./decisions-draft.ts";
import type { Decisions } from "./tip-parts.ts";

/** What an officer has hidden of a tip, until it is used. */
export interface MaskDraft {
  decisions: Decisions;
  /** It waits for the export of several tips. */
  isKept: boolean;
}

const NONE: MaskDraft = { decisions: {}, isKept: false };
const schema = z.object({ decisions: decisionsSchema, isKept: z.boolean() });

/** The draft's name among the officer's drafts. */
export const maskDraft = (tip: string) => `mask ${tip}`;

/** A draft of another version, or none, hides what is suggested. */
export function readMaskDraft(text: string): MaskDraft {
  const kept = text === "" ? undefined : schema.safeParse(jsonOf(text)).data;
  return kept ? { ...kept, decisions: fromKept(kept.decisions) } : NONE;
}

export function writeMaskDraft(draft: MaskDraft): string {
  return draftText(draft);
}
