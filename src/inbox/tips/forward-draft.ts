import * as z from "zod/mini";
import { FORWARD_REASONS, type ForwardReason } from "../../core/station/tip-views.ts";
import { decisionsSchema, draftText, fromKept, jsonOf } from "./decisions-draft.ts";
import type { NewFile } from "./forward-parts.ts";
import type { Decisions } from "./tip-parts.ts";

/** A file that was sealed and uploaded for a forward that has not been sent. */
export interface KeptFile extends NewFile {
  /** When, ms. The server deletes it an hour later. */
  at: number;
}

/** What an officer has chosen of a forward, until it is sent or given up. */
export interface ForwardDraft {
  /** Empty: none is chosen. */
  station: string;
  reason: ForwardReason;
  note: string;
  /** The key whose code the officer has just compared. Another one is not compared. */
  compared: string | null;
  decisions: Decisions;
  /** By part and its hidden regions (`fileKey`). */
  files: Record<string, KeptFile>;
}

export const EMPTY: ForwardDraft = {
  station: "",
  reason: "theirs",
  note: "",
  compared: null,
  decisions: {},
  files: {},
};

/** The draft's name among the officer's drafts. */
export const forwardDraft = (tip: string) => `forward ${tip}`;

const schema = z.object({
  station: z.string(),
  reason: z.enum(FORWARD_REASONS),
  note: z.string(),
  compared: z.nullable(z.string()),
  decisions: decisionsSchema,
  files: z.record(z.string(), z.object({ name: z.string(), identity: z.string(), at: z.number() })),
});

/** A draft of another version, or none, is an empty one. */
export function readForwardDraft(text: string): ForwardDraft {
  const kept = text === "" ? undefined : schema.safeParse(jsonOf(text)).data;
  return kept ? { ...kept, decisions: fromKept(kept.decisions) } : EMPTY;
}

export function writeForwardDraft(draft: ForwardDraft): string {
  return draftText(draft);
}
