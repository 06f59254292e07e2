import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  daysOverdue,
  lastRenewed,
  packageFaults,
  parseAudit,
  REMEDY_DAYS,
  RENEW_DAYS,
} from "../../scripts/package-faults.ts";

const advisory = (severity: string, id: string) => ({
  source: 1,
  name: "axios",
  title: "follows redirects",
  url: `https://github.com/advisories/${id}`,
  severity,
});
const NONE: ReadonlySet<string> = new Set();

describe("packages with known vulnerabilities", () => {
  const audit = {
    vulnerabilities: {
      axios: { severity: "high", via: [advisory("high", "GHSA-1"), advisory("low", "GHSA-2")] },
      "zalo-sdk": { severity: "high", via: ["axios"] },
    },
  };

  it("stop a deployment when it is serious, by name and advisory", () => {
    expect(packageFaults(audit, NONE)).toEqual(["axios: high, follows redirects (GHSA-1)"]);
    const critical = { axios: { via: [advisory("critical", "GHSA-3")] } };
    expect(packageFaults({ vulnerabilities: critical }, NONE)).toHaveLength(1);
    expect(packageFaults({ vulnerabilities: {} }, NONE)).toEqual([]);
  });

  it("do not, once that advisory was looked at and accepted", () => {
    expect(packageFaults(audit, new Set(["GHSA-1"]))).toEqual([]);
    expect(packageFaults(audit, new Set(["GHSA-2"]))).toHaveLength(1);
  });

  it("are read from npm's report, and from nothing else", () => {
    expect(parseAudit(JSON.stringify({ auditReportVersion: 2, ...audit }))).not.toBeNull();
    for (const other of ["", "npm error", '{"error":{"code":"ENOTFOUND"}}', "[]"])
      expect(parseAudit(other)).toBeNull();
  });
});

describe("the look through all packages", () => {
  const table = readFileSync("docs/dependencies.md", "utf8");

  it("has its day in the table", () => {
    expect(lastRenewed(table)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("is overdue after so many days", () => {
    const start = Date.UTC(2026, 0, 1);
    expect(daysOverdue("2026-01-01", start + RENEW_DAYS * 86_400_000)).toBe(0);
    expect(daysOverdue("2026-01-01", start + (RENEW_DAYS + 3) * 86_400_000)).toBe(3);
  });

  it("and the time for a remedy are written down as they are counted", () => {
    for (const [severity, days] of Object.entries(REMEDY_DAYS))
      expect(table).toContain(`| ${severity} | ${days} days |`);
    expect(table).toContain(`every ${RENEW_DAYS} days`);
  });
});
