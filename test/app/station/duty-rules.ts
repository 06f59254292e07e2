import type { Period, Roster } from "../../../src/core/station/roster.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../../src/core/units.ts";

/** The quarter's first day, and its length. */
export const START = Date.parse("2026-09-28T00:00:00+07:00");
export const DAYS = 91;
export const HEADS = ["lan", "thu"];
export const OFFICERS = ["minh", "hoa", "chi", "nam", "van", "yen"];

/** Numbers from 0 to 1, the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** With absences, days that are otherwise, and a night that nobody has thought of. */
export function rosterOf(draw: () => number): Roster {
  const some = () => OFFICERS.toSorted(() => draw() - 0.5).slice(0, 1 + Math.floor(draw() * 3));
  const periods = (): Period[] => [
    { from: "06:00", to: "14:00", people: some() },
    { from: "14:00", to: "22:30", people: some() },
    { from: "22:30", to: "06:00", people: some() },
  ];
  const week = Array.from({ length: 7 }, periods);
  week[Math.floor(draw() * 7)]?.pop();
  const day = (n: number) => new Date(START + 7 * HOUR_MS + n * DAY_MS).toISOString().slice(0, 10);
  const random = () => Math.floor(draw() * DAYS);
  const days = Object.fromEntries(
    Array.from({ length: 6 }, () => [day(random()), draw() < 0.5 ? [] : periods().slice(1)]),
  );
  const away = Array.from({ length: 14 }, (_, n) => {
    const from = random();
    const officer = OFFICERS[n % OFFICERS.length] ?? "";
    return { officer, from: day(from), to: day(from + Math.floor(draw() * 6)) };
  });
  return { always: false, week, days, away };
}

/** Who is to be there at a moment: by whole minutes, without the code that is tested. */
export function expectedAt(
  roster: Roster,
  now: number,
  isThere: (id: string) => boolean,
): string[] {
  const local = Math.floor((now + 7 * HOUR_MS) / MINUTE_MS);
  const minute = local % 1_440;
  const found: { begun: number; people: string[] }[] = [];
  for (const ago of [0, 1]) {
    const noon = new Date((Math.floor(local / 1_440) - ago) * DAY_MS + DAY_MS / 2);
    const date = noon.toISOString().slice(0, 10);
    const usual = roster.week[(noon.getUTCDay() + 6) % 7] ?? [];
    for (const { from, to, people } of roster.days[date] ?? usual) {
      const [first = 0, last = 0] = [from, to].map((time) => {
        const [hours, minutes] = time.split(":");
        return Number(hours) * 60 + Number(minutes);
      });
      const end = last <= first ? last + 1_440 : last;
      const at = minute + ago * 1_440;
      const isAway = (id: string) =>
        roster.away.some((one) => one.officer === id && one.from <= date && date <= one.to);
      if (first <= at && at < end)
        found.push({
          begun: at - first,
          people: people.filter((id) => isThere(id) && !isAway(id)),
        });
    }
  }
  return found.sort((a, b) => b.begun - a.begun).flatMap(({ people }) => people);
}
