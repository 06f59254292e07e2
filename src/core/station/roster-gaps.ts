import { DAY_MS } from "../units.ts";
import { type Duty, dutiesOf, type Plan } from "./roster.ts";

/** From then and before then, ms. */
export interface Gap {
  from: number;
  to: number;
}

/**
 * When nobody is on duty although somebody should be: all that is planned and has nobody left, or
 * whatever is not covered where somebody is to be on duty at all times. Between two moments.
 */
export function gapsOf(plan: Plan, { from, to }: Gap): Gap[] {
  const first = plan.days.dayOf(from) - 1;
  const days = Math.ceil((to - from) / DAY_MS) + 2;
  const duties = Array.from({ length: days }, (_, n) => dutiesOf(plan, first + n)).flat();
  const has = (people: boolean) => (duty: Duty) => duty.people.length > 0 === people;
  const wanted = plan.roster.always ? [{ from, to }] : duties.filter(has(false));
  const covered = merged(duties.filter(has(true)));
  return merged(wanted)
    .flatMap((gap) => without(gap, covered))
    .map((gap) => ({ from: Math.max(gap.from, from), to: Math.min(gap.to, to) }))
    .filter((gap) => gap.from < gap.to);
}

/** In their order, those that touch joined. */
function merged(gaps: Gap[]): Gap[] {
  const all: Gap[] = [];
  for (const { from, to } of gaps.toSorted((one, other) => one.from - other.from)) {
    const last = all.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}

function without(gap: Gap, covered: Gap[]): Gap[] {
  let { from } = gap;
  const left: Gap[] = [];
  for (const one of covered) {
    if (one.to <= from || one.from >= gap.to) continue;
    if (one.from > from) left.push({ from, to: one.from });
    from = one.to;
  }
  return from < gap.to ? [...left, { from, to: gap.to }] : left;
}
