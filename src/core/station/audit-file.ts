import * as z from "zod/mini";
import { fail, ok, type Result } from "../result.ts";
import { AUDIT_FORM, type AuditLink } from "./audit-chain.ts";

/** An exported audit, as `audit-lines.ts` writes it. */
export interface AuditFile {
  station: string;
  links: AuditLink[];
}

const head = z.object({ form: z.literal(AUDIT_FORM), station: z.string() });

const row = z.object({
  number: z.int(),
  at: z.iso.datetime({ precision: 3 }),
  officer: z.string(),
  action: z.string(),
  subject: z.string(),
  before: z.boolean(),
  previous: z.string(),
});

/** Reads an export. The reason is the number of the first line that is not one of it. */
export function readAuditFile(text: string): Result<AuditFile, number> {
  const lines = text.split("\n");
  // The last line ends like the others. One that does not was torn off.
  if (lines.pop() !== "") return fail(lines.length + 1);
  const [first = "", ...rest] = lines;
  const begun = head.safeParse(parse(first));
  if (!begun.success) return fail(1);
  const links: AuditLink[] = [];
  for (const [index, line] of rest.entries()) {
    const read = row.safeParse(parse(line));
    if (!read.success) return fail(index + 2);
    links.push({ ...read.data, at: Date.parse(read.data.at) });
  }
  return ok({ station: begun.data.station, links });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
