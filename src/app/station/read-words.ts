import { toBase64Url } from "../../core/base64url.ts";
import { ok, type Result } from "../../core/result.ts";
import type { WordsOfTips } from "../../core/station/tip-views.ts";
import { DAY_MS } from "../../core/units.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { StationRefusal } from "./port.ts";
import type { StationStore } from "./store.ts";

/**
 * The words of tips for the list and its search. The audit gets one line for each officer and day,
 * with how many were read. A line of the chain can't be counted up, so the running day is a row of
 * its own, which auditors see, and which becomes a line when the day is over.
 */

/**
 * The sealed content of those tips that are listed here; it marks nothing as opened. The count is
 * committed before anything is answered. `gone`: what is not listed, among `known` too, which are
 * only looked for.
 */
export function readWords(
  desk: DeskDeps,
  { ids, known }: { ids: string[]; known: string[] },
): Result<WordsOfTips, StationRefusal> {
  const { store, clock, place } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const words = store.tips.words(ids);
  const asked = new Set([...ids, ...known]);
  const there = new Set(store.tips.listed([...asked]));
  const count = words.length;
  const day = dayOf(clock.now(), place.timezone);
  if (count > 0) store.reads.add({ ...day, officer: caller.value.id, count });
  return ok({
    words: words.map(({ sealed, ...tip }) => ({ ...tip, sealed: toBase64Url(sealed) })),
    gone: [...asked].filter((id) => !there.has(id)),
  });
}

/** Notes the days that are over. */
export function noteReads({ store, clock }: StationDeps): void {
  const at = clock.now();
  for (const { officer, day, until, count } of store.reads.all()) {
    if (until > at) continue;
    store.atomically(() => {
      store.reads.remove(officer, day);
      store.audit({ at, officer, action: "read-list", subject: `${day}.${count}` });
    });
  }
}

/** When the first of the running days is over, ms; null: there is none. */
export function nextReadsEnd({ reads }: StationStore): number | null {
  const ends = reads.all().map(({ until }) => until);
  return ends.length === 0 ? null : Math.min(...ends);
}

/** The day of the place's clock, and when it is over. */
function dayOf(now: number, timeZone: string) {
  const format = { dateStyle: "short", timeStyle: "medium", timeZone } as const;
  // Swedish writes ISO 8601.
  const [day = "", time] = new Intl.DateTimeFormat("sv", format).format(now).split(" ");
  return { day, until: now - (now % 1000) + DAY_MS - Date.parse(`1970-01-01T${time}Z`) };
}
