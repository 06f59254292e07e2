import type { Audience, Cap, Severity } from "../../core/station/notice.ts";
import type { NoticePicture } from "../../core/station/notice-picture.ts";

/** What a notice in writing says beside its texts, as the form's fields hold it. */
export interface DraftTerms {
  severity: Severity;
  link: string;
  /** On the clock of this browser, as `datetime-local` has it: `2026-11-27T18:00`. */
  from: string;
  until: string;
  audience: Audience;
  /** Absent: that of the severity. */
  cap?: Cap | undefined;
  /** What it shows may be empty yet. */
  picture?: NoticePicture | undefined;
  /** Fingerprint of the rumour that it corrects. */
  rumour?: string[] | undefined;
}

/** ISO 8601 → `datetime-local`. */
export function toLocal(at: string | undefined): string {
  if (at === undefined) return "";
  const date = new Date(at);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, "2026-11-27T18:00".length);
}

/** `datetime-local` → ISO 8601. */
export function fromLocal(local: string): string {
  return new Date(local).toISOString();
}

/** This moment, as `datetime-local` has it. */
export function localNow(): string {
  return toLocal(new Date().toISOString());
}
