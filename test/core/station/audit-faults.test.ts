import { describe, expect, it } from "vitest";
import { AUDIT_ACTIONS } from "../../../src/core/station/audit.ts";
import {
  type AuditLink,
  beginningOf,
  codeOf,
  hashOf,
} from "../../../src/core/station/audit-chain.ts";
import { type AuditFault, auditFaults } from "../../../src/core/station/audit-faults.ts";
import { readAuditFile } from "../../../src/core/station/audit-file.ts";
import { auditHeadLine, auditLine } from "../../../src/core/station/audit-lines.ts";
import { auditDigest } from "../../../src/storage/audit-digest.ts";

const LAST = 6;

/** Chains rows as a station does. An attacker with the database can do that too. */
function chained(station: string, rows: Omit<AuditLink, "previous">[]): AuditLink[] {
  let previous = beginningOf(station, auditDigest);
  return rows.map((row) => {
    const link = { ...row, previous };
    previous = hashOf(link, auditDigest);
    return link;
  });
}

function rowsOf(officer: string): Omit<AuditLink, "previous">[] {
  return AUDIT_ACTIONS.slice(0, LAST).map((action, at) => {
    return { number: at + 1, at: 1_000 + at, officer, action, subject: `s${at}`, before: at < 2 };
  });
}

const HONEST = chained("fire", rowsOf("lan"));

function seenAt(number: number) {
  const link = HONEST[number - 1];
  if (!link) throw new Error("no such row");
  return { number, code: codeOf(hashOf(link, auditDigest)) };
}

/** Through the file, as an auditor has it. */
function faultsOf(links: AuditLink[], seen = [seenAt(LAST)], station = "fire"): AuditFault[] {
  const read = readAuditFile(auditHeadLine(station) + links.map(auditLine).join(""));
  if (!read.ok) throw new Error(`line ${read.reason}`);
  return auditFaults(read.value, { station: "fire", seen, digest: auditDigest });
}

const changed = (number: number, change: Partial<AuditLink>, links = HONEST) =>
  links.map((link) => (link.number === number ? { ...link, ...change } : link));

it("is content with what a station exported, also when it has gone on since", () => {
  expect(faultsOf(HONEST)).toEqual([]);
  expect(faultsOf(HONEST, [seenAt(2), seenAt(4)])).toEqual([]);
});

describe("an altered row is named, whatever of it was altered", () => {
  it.each<Partial<AuditLink>>([
    { at: 7 },
    { officer: "minh" },
    { action: "left" },
    { subject: "other" },
    { before: true },
  ])("%o", (change) => {
    expect(faultsOf(changed(3, change))).toEqual([{ type: "altered", number: 3 }]);
  });

  it("does not let an edge between two fields move", () => {
    const moved = changed(3, { officer: "la", subject: "ns2" });
    expect(faultsOf(moved)).toEqual([{ type: "altered", number: 3 }]);
  });

  it("or its place in the chain", () => {
    const previous = HONEST[4]?.previous;
    expect(faultsOf(changed(3, { previous }))).toEqual([
      { type: "altered", number: 2 },
      { type: "altered", number: 3 },
    ]);
  });
});

it("names rows that were left out", () => {
  const left = HONEST.filter(({ number }) => ![1, 3, 4].includes(number));
  expect(faultsOf(left)).toEqual([
    { type: "left-out", from: 1, to: 1 },
    { type: "left-out", from: 3, to: 4 },
  ]);
});

it("names a row that stands elsewhere", () => {
  const [one, two, three, four, ...rest] = HONEST;
  const moved = [one, two, four, three, ...rest].flatMap((link) => link ?? []);
  expect(faultsOf(moved)).toEqual([{ type: "out-of-order", number: 3, after: 4 }]);
});

it("names a row that was put in, also when all after it were numbered anew", () => {
  const extra = { ...rowsOf("minh")[2], previous: HONEST[2]?.previous } as AuditLink;
  const put = [...HONEST.slice(0, 3), extra, ...HONEST.slice(3)];
  expect(faultsOf(put)).toEqual([{ type: "put-in", number: 3 }]);
  const renumbered = put.map((link, at) => ({ ...link, number: at + 1 }));
  const faults = faultsOf(renumbered, [seenAt(LAST)]);
  expect(faults[0]).toEqual({ type: "altered", number: 3 });
});

it("notices that the end was cut off", () => {
  const cut = HONEST.slice(0, 4);
  expect(faultsOf(cut)).toEqual([{ type: "cut-off", last: 4, seen: LAST }]);
  expect(faultsOf([])).toEqual([{ type: "cut-off", last: 0, seen: LAST }]);
});

it("notices a history that was written anew from some row on, and since which head", () => {
  const anew = chained("fire", changed(4, { officer: "minh" }));
  expect(faultsOf(anew)).toEqual([{ type: "rewritten", since: 0, seen: LAST }]);
  expect(faultsOf(anew, [seenAt(5), seenAt(3)])).toEqual([
    { type: "rewritten", since: 3, seen: 5 },
  ]);
  const lastAlone = changed(LAST, { subject: "other" });
  expect(faultsOf(lastAlone, [seenAt(5), seenAt(LAST)])).toEqual([
    { type: "rewritten", since: 5, seen: LAST },
  ]);
});

it("takes no other station's export, whatever its first line says", () => {
  const foreign = chained("duty", rowsOf("lan"));
  expect(faultsOf(foreign, [seenAt(LAST)], "duty")).toEqual([{ type: "other-station" }]);
  expect(faultsOf(foreign)).toEqual([{ type: "other-station" }]);
});

it("names the first line that can't be read", () => {
  const text = auditHeadLine("fire") + HONEST.map(auditLine).join("");
  expect(readAuditFile("")).toEqual({ ok: false, reason: 1 });
  expect(readAuditFile(text.slice(1))).toEqual({ ok: false, reason: 1 });
  expect(readAuditFile(text.replace('"number":3', '"number":3.5'))).toEqual({
    ok: false,
    reason: 4,
  });
  expect(readAuditFile(text.slice(0, -9))).toEqual({ ok: false, reason: LAST + 1 });
});

it("gives codes of 120 bits", () => {
  const code = codeOf(auditDigest("a"));
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
  // CA978112CA1B..., five bits a character.
  expect(code.slice(0, 4)).toBe("SABR");
  const flipped = auditDigest("a").replace(/^(.{29})./, "$1f");
  expect(codeOf(flipped)).not.toBe(code);
});
