import * as z from "zod/mini";

/** What is looked for; empty: everything. Days are local, `YYYY-MM-DD`, both included. */
export interface Filter {
  officer: string;
  action: string;
  subject: string;
  from: string;
  to: string;
}

const NO_FILTER: Filter = { officer: "", action: "", subject: "", from: "", to: "" };
const keptSchema = z.record(z.string(), z.string());

/** The filter that was kept; what is no filter is none. */
export function readFilter(kept: string): Filter {
  const known = kept === "" ? {} : keptSchema.safeParse(JSON.parse(kept)).data;
  return { ...NO_FILTER, ...known };
}

/** What is kept of a filter; empty: everything is shown. */
export function writeFilter(filter: Filter): string {
  const chosen = Object.entries(filter).filter(([, value]) => value !== "");
  return chosen.length === 0 ? "" : JSON.stringify(Object.fromEntries(chosen));
}

/** The query of the API. A day that is half typed is none. */
export function queryOf({ officer, action, subject, from, to }: Filter, before: number | null) {
  const wanted = {
    officer,
    action,
    subject: subject.trim(),
    from: startOf(from, 0),
    to: startOf(to, 1),
    before: before === null ? "" : String(before),
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== ""));
}

/** When a day begins here, `later` days after it; empty: it is not one. */
function startOf(day: string, later: number): string {
  const [year, month, date] = day.split("-").map(Number);
  if (!year || !month || !date) return "";
  const start = new Date(year, month - 1, date + later);
  return Number.isNaN(start.getTime()) ? "" : start.toISOString();
}
