/** What is looked for; empty: everything. Days are local, `YYYY-MM-DD`, both included. */
export interface Filter {
  officer: string;
  action: string;
  subject: string;
  from: string;
  to: string;
}

export const NO_FILTER: Filter = { officer: "", action: "", subject: "", from: "", to: "" };

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
