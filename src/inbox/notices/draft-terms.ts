import type { Audience, Cap, Severity } from "../../core/station/notice.ts";
import type { NoticePicture } from "../../core/station/notice-picture.ts";

/** What a notice in writing says beside its texts, as the form's fields hold it. */
export interface DraftTerms {
  severity: Severity;
  link: string;
  /** On the place's clock, as `datetime-local` has it: `2026-11-27T18:00`. Empty: at once. */
  sendAt: string;
  drill: boolean;
  /** How often a drill is sent, monthly. */
  times: number;
  from: string;
  until: string;
  audience: Audience;
  /** Absent: that of the severity. */
  cap?: Cap | undefined;
  /** Absent: a warning asks nothing. */
  asks?: boolean | undefined;
  /** What it shows may be empty yet. */
  picture?: NoticePicture | undefined;
  /** Fingerprint of the rumour that it corrects. */
  rumour?: string[] | undefined;
}

const LOCAL_LENGTH = "2026-11-27T18:00".length;

/** ISO 8601 → `datetime-local` on the clock of a time zone. */
export function toLocal(at: string | undefined, timeZone: string): string {
  if (at === undefined) return "";
  // Swedes write dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  return format.format(new Date(at)).replace(" ", "T");
}

/** `datetime-local` → ISO 8601. */
export function fromLocal(local: string, timeZone: string): string {
  const wanted = Date.parse(`${local}Z`);
  let at = wanted;
  // The offset of the first guess may be that of the other side of a change of the clock.
  for (let again = 0; again < 2; again++) {
    at += wanted - Date.parse(`${toLocal(new Date(at).toISOString(), timeZone)}Z`);
  }
  return new Date(at).toISOString();
}

/** The same day and time in later months, the last day of a month that is shorter. */
export function monthly(local: string, times: number): string[] {
  return Array.from({ length: times }, (_, months) => {
    const date = new Date(`${local}Z`);
    const day = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + months, 1);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
    date.setUTCDate(Math.min(day, last.getUTCDate()));
    return date.toISOString().slice(0, LOCAL_LENGTH);
  });
}

/** This moment, as `datetime-local` has it. */
export function localNow(timeZone: string): string {
  return toLocal(new Date().toISOString(), timeZone);
}
