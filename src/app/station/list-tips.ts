import { fail, ok, type Result } from "../../core/result.ts";
import { NO_OWNER, type TipCounts, type TipPage } from "../../core/station/tip-views.ts";
import { TIP_PAGE } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import { cursorAfter } from "./list-order.ts";
import type { StationRefusal, TipQuery } from "./port.ts";
import { toSummary } from "./tip-detail.ts";

/** A page of the tips that are asked for. Opens none of them. */
export function listTips(desk: DeskDeps, query: TipQuery): Result<TipPage, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const { owner = NO_OWNER, order, after } = query;
  // Also one who has left: what they owned is found.
  const isKnown = owner === NO_OWNER || store.officers.names().some(({ id }) => id === owner);
  if (!isKnown) return fail("invalid");
  const reader = { officer: caller.value.id, now: clock.now() };
  // One more than a page tells whether there is a next one.
  const rows = store.tips.page({ ...query, ...reader, limit: TIP_PAGE + 1 });
  const shown = rows.slice(0, TIP_PAGE);
  const last = shown.at(-1);
  const next = rows.length > TIP_PAGE && last ? cursorAfter(order, last) : null;
  const counts = after === undefined ? store.tips.counts(reader) : null;
  const crowd = counts !== null && counts.urgent > TIP_PAGE ? store.matters.crowd() : [];
  return ok({ tips: shown.map(toSummary), next, counts, crowd });
}

/** How many tips each saved filter would show. */
export function countTips({ store, clock, caller }: DeskDeps): Result<TipCounts, StationRefusal> {
  const asking = caller();
  if (!asking.ok) return asking;
  return ok(store.tips.counts({ officer: asking.value.id, now: clock.now() }));
}
