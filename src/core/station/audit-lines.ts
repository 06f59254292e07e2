import { AUDIT_FORM, type AuditLink } from "./audit-chain.ts";

/** An exported audit has a line of JSON that names the station, and a line for each row. */

export function auditHeadLine(station: string): string {
  return `${JSON.stringify({ form: AUDIT_FORM, station })}\n`;
}

export function auditLine(link: AuditLink): string {
  const { number, at, officer, action, subject, before, previous } = link;
  const time = new Date(at).toISOString();
  return `${JSON.stringify({ number, at: time, officer, action, subject, before, previous })}\n`;
}
