import { auditHeadLine, auditLine } from "../../core/station/audit-lines.ts";
import type { AuditExport } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";

/** All rows as JSON lines: only a whole chain proves something. Throws CallFailed. */
export async function readWholeAudit(station: string): Promise<Blob> {
  const lines = [auditHeadLine(station)];
  let after: string | null = "0";
  while (after !== null) {
    const part: AuditExport = await call(api.audit.export.$get({ query: { after } }));
    lines.push(...part.links.map(auditLine));
    after = part.next === null ? null : String(part.next);
  }
  return new Blob(lines, { type: "application/jsonl" });
}
