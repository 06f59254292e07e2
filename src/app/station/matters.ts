import { toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import {
  type Linked,
  type MatterView,
  type MatterWords,
  MOST_OF_MATTER,
} from "../../core/station/matter-views.ts";
import { ID_BYTES } from "../../core/units.ts";
import { MATTER_ROWS } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import { noteOpening } from "./note-opening.ts";
import type { StationRefusal } from "./port.ts";
import { toSummary, viewEntry, viewEvent } from "./tip-detail.ts";

/** Tips about the same thing. Officers say so: the station has no words to find it by. */

/** So many browsers read again tip by tip; of more, each reads its lists again. */
const TOLD_ONE_BY_ONE = 50;

/**
 * Makes those tips, and all tips of their matters, one matter. The largest of these keeps its id.
 * Only tips that an officer has opened: any other its sender may still take back without a trace.
 * Repeatable.
 */
export function linkTips(desk: DeskDeps, ids: string[]): Result<Linked, StationRefusal> {
  const { store, clock, random } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  const asked = [...new Set(ids)];
  const found = asked.flatMap((id) => store.tips.find(id) ?? []);
  if (found.length < asked.length) return fail("not-found");
  if (!found.every(({ opened, listed }) => opened && listed)) return fail("conflict");
  const matters = new Set(found.flatMap(({ matter }) => matter ?? []));
  const sizes = [...matters].map((id) => ({ id, of: store.matters.tips(id) }));
  const members = new Set([...asked, ...sizes.flatMap(({ of }) => of)]);
  if (members.size < 2) return fail("invalid");
  if (members.size > MOST_OF_MATTER) return fail("too-many-of-matter");
  const largest = sizes.toSorted((a, b) => b.of.length - a.of.length)[0];
  const matter = largest?.id ?? toBase64Url(random.bytes(ID_BYTES));
  const stay = new Set(largest?.of);
  const changed = [...members].filter((id) => !stay.has(id));
  if (changed.length === 0) return ok({ matter, changed });
  const at = clock.now();
  store.atomically(() => {
    store.matters.set(changed, matter);
    store.audit({ at, officer, action: "linked-to", subject: matter });
    for (const tip of changed) {
      store.tips.addEvent({ tip, at, kind: "linked", value: String(members.size), officer });
      store.audit({ at, officer, action: "linked-tip", subject: tip });
    }
  });
  tell(desk, [...members]);
  return ok({ matter, changed });
}

/** Takes a tip out of its matter, which ends when one tip would be left. Repeatable. */
export function unlinkTip(desk: DeskDeps, id: string): Result<null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  const matter = store.tips.find(id)?.matter;
  if (matter === undefined) return fail("not-found");
  if (matter === null) return ok(null);
  const members = store.matters.tips(matter);
  const leave = members.length > 2 ? [id] : members;
  const at = clock.now();
  store.atomically(() => {
    store.matters.set(leave, null);
    for (const tip of leave) {
      store.tips.addEvent({ tip, at, kind: "unlinked", value: "", officer });
      store.audit({ at, officer, action: "unlinked-tip", subject: tip });
    }
  });
  tell(desk, members);
  return ok(null);
}

/**
 * A matter without any words, as the list has none. null: it has ended, or never was. That is no
 * failure: pages that show it read it again.
 */
export function readMatter(desk: DeskDeps, id: string): Result<MatterView | null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const reader = { officer: caller.value.id, now: clock.now() };
  const rows = store.tips.page({ matter: id, order: "event", ...reader, limit: MOST_OF_MATTER });
  if (rows.length === 0) return ok(null);
  const last = new Map(store.matters.lastEntries(id).map((entry) => [entry.tip, entry.id]));
  const events = store.matters.events(id, MATTER_ROWS);
  const entries = store.matters.entries(id, MATTER_ROWS);
  return ok({
    id,
    tips: rows.map((row) => ({ ...toSummary(row), last: last.get(row.id) ?? null })),
    events: events.map((event) => ({ tip: event.tip, ...viewEvent(store, event) })),
    entries: entries.map((row) => {
      const { sealed: _, digest: __, copied: ___, ...entry } = viewEntry(store, row);
      return { tip: row.tip, ...entry };
    }),
    isCut: Math.max(events.length, entries.length) === MATTER_ROWS,
  });
}

/** What was written about its tips: each of these is opened by it. */
export function openMatter(desk: DeskDeps, id: string): Result<MatterWords, StationRefusal> {
  const { store } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const rows = store.matters.entries(id, MATTER_ROWS);
  const ids = new Set(rows.map(({ tip }) => tip));
  const read = [...ids].flatMap((tip) => store.tips.find(tip) ?? []);
  store.atomically(() => {
    for (const tip of read) noteOpening(desk, tip, caller.value.id);
  });
  const unread = read.filter((tip) => tip.unread > 0);
  tell(
    desk,
    unread.map((tip) => tip.id),
  );
  return ok({ entries: rows.map((row) => ({ tip: row.tip, ...viewEntry(store, row) })) });
}

function tell({ announce }: StationDeps, changed: readonly string[]): void {
  if (changed.length > TOLD_ONE_BY_ONE) announce({ type: "tips", id: "" });
  else for (const id of changed) announce({ type: "tips", id });
}
