import { noteLook } from "./alerts.ts";
import type { DeskDeps } from "./caller.ts";
import { endCalls } from "./calls.ts";
import type { EventRow, TipRow } from "./tip-store.ts";
import { dayOf } from "./ways-in.ts";

/**
 * An officer reads a tip. In a transaction. The audit has each opening, the tip's history one a day.
 */
export function noteOpening(
  desk: DeskDeps,
  { id, opened, unread }: Pick<TipRow, "id" | "opened" | "unread">,
  officer: string,
): void {
  const { store, clock } = desk;
  const at = clock.now();
  const isToday = (event: EventRow) =>
    event.kind === "opened" && event.officer === officer && dayOf(event.at) === dayOf(at);
  store.audit({ at, officer, action: "opened-tip", subject: id });
  if (!store.tips.events(id).some(isToday))
    store.tips.addEvent({ tip: id, at, kind: "opened", value: "", officer });
  if (!opened) store.tips.markOpened(id);
  if (unread > 0) store.tips.clearUnread(id);
  store.tips.markSeen(id, officer);
  endCalls(desk, id);
  noteLook(desk);
}
