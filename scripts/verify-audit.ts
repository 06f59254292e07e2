import { createHash } from "node:crypto";
import { type AuditFault, auditFaults } from "../src/core/station/audit-faults.ts";
import { readAuditFile } from "../src/core/station/audit-file.ts";

/** A head without its number, or with something that is no code. */
export class HeadUnreadable extends Error {
  override name = "HeadUnreadable";
}

interface Asked {
  station: string;
  /** The exported file. */
  text: string;
  /** `NUMBER:CODE` of each head that was written down. */
  heads: string[];
}

export interface Verdict {
  proved: boolean;
  /** What to tell the auditor. */
  lines: string[];
}

/** Compares an exported audit with what was seen of it earlier. Throws HeadUnreadable. */
export function verifyAudit({ station, text, heads }: Asked): Verdict {
  const seen = heads.map(readHead);
  const file = readAuditFile(text);
  if (!file.ok) return refuted([`line ${file.reason} is not one of an exported audit`]);
  const faults = auditFaults(file.value, { station, seen, digest });
  if (faults.length > 0) return refuted(faults.map(tell));
  const last = Math.max(...seen.map(({ number }) => number));
  const since = file.value.links.length - last;
  const later = `${since} later rows follow each other; nothing seen proves or refutes them.`;
  const proved = `Rows 1 to ${last} of ${station} are those of which the head was written down.`;
  return { proved: true, lines: since > 0 ? [proved, later] : [proved] };
}

function refuted(lines: string[]): Verdict {
  return { proved: false, lines };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** As it was copied by hand: in any case, with O for 0, I or L for 1, in any groups. */
function readHead(text: string): { number: number; code: string } {
  const [, number = "", typed = ""] = /^(\d+):(.+)$/.exec(text) ?? [];
  const letters = typed.toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1");
  const code = letters.replace(/[\s-]/g, "");
  if (!/^[0-9A-HJKMNP-TV-Z]{24}$/.test(code)) {
    throw new HeadUnreadable(`not NUMBER:CODE with a code of 24 characters: ${text}`);
  }
  return { number: Number(number), code: code.replace(/(.{4})(?=.)/g, "$1-") };
}

function tell(fault: AuditFault): string {
  switch (fault.type) {
    case "other-station":
      return "this is the audit of another station, or its first row was altered";
    case "left-out":
      return fault.from === fault.to
        ? `row ${fault.from} was left out`
        : `rows ${fault.from} to ${fault.to} were left out`;
    case "out-of-order":
      return `row ${fault.number} stands after row ${fault.after}`;
    case "put-in":
      return `row ${fault.number} is there twice: one of them was put in`;
    case "altered":
      return `row ${fault.number} is not the one that the next row followed: it was altered`;
    case "cut-off":
      return `rows ${fault.last + 1} to ${fault.seen} were cut off`;
    case "rewritten":
      return `row ${fault.seen} had another code: a row of ${fault.since + 1} to ${fault.seen} was altered, and what follows it written anew`;
  }
}
