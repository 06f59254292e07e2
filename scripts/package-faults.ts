import { z } from "zod";

/** Days in which a package with a known vulnerability is renewed, or left out. */
export const REMEDY_DAYS = { critical: 2, high: 7, moderate: 30, low: 90 } as const;

/** Days in which all packages are looked through (docs/dependencies.md, "Last release"). */
export const RENEW_DAYS = 90;

const DAY_MS = 86_400_000;

const Advisory = z.object({ url: z.string(), title: z.string(), severity: z.string() });

/** What `npm audit --json` writes. Of a package that only contains a vulnerable one `via` has its name. */
const Audit = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ via: z.array(z.union([z.string(), Advisory])) }),
  ),
});

type Report = z.infer<typeof Audit>;

/** How serious an advisory must be to stop a deployment: its days are fewer than those between two. */
const STOPS = new Set(["critical", "high"]);

/** Reads what npm wrote; null: it is no report. */
export function parseAudit(written: string): Report | null {
  try {
    return Audit.parse(JSON.parse(written));
  } catch {
    return null;
  }
}

/** What stands against a deployment, in words; `accepted`: ids of advisories that were looked at. */
export function packageFaults(report: Report, accepted: ReadonlySet<string>): string[] {
  const found = Object.entries(report.vulnerabilities).flatMap(([name, { via }]) =>
    via.flatMap((one) => (typeof one === "string" ? [] : [{ name, ...one }])),
  );
  return found
    .filter(({ severity, url }) => STOPS.has(severity) && !accepted.has(idOf(url)))
    .map(({ name, severity, title, url }) => `${name}: ${severity}, ${title} (${idOf(url)})`);
}

function idOf(url: string): string {
  return url.split("/").at(-1) ?? url;
}

/** The day of the last look through all packages, as docs/dependencies.md names it. */
export function lastRenewed(table: string): string | null {
  return /as `npm view NAME time --json` had it on (\d{4}-\d{2}-\d{2})/.exec(table)?.[1] ?? null;
}

/** Days since that day beyond those that are allowed; 0: none. */
export function daysOverdue(day: string, now: number): number {
  return Math.max(Math.floor((now - Date.parse(day)) / DAY_MS) - RENEW_DAYS, 0);
}
