import { toBase64Url } from "../../core/base64url.ts";
import { forwardTargets } from "../../core/place/forward-targets.ts";
import { STATUS_SETTLES_MS } from "../../core/station/tip-status.ts";
import type { ThreadEntry, TipDetail, TipEvent, TipSummary } from "../../core/station/tip-views.ts";
import { viewClocks } from "./clocks.ts";
import type { StationDeps } from "./deps.ts";
import { gradeOf } from "./grade.ts";
import { retentionOf } from "./hold.ts";
import type { StationStore } from "./store.ts";
import {
  type EntryRow,
  type EventRow,
  NEVER,
  type OwnListRow,
  type TipListRow,
  type TipRow,
} from "./tip-store.ts";

/** A tip as that officer reads it now. */
export function detailOf(deps: StationDeps, tip: TipRow, officer: string): TipDetail {
  const { id } = tip;
  const { tips } = deps.store;
  const nameOf = officerNames(deps.store);
  return {
    ...summaryFrom(deps, tip, true),
    forwards: tip.forwards,
    forwardTo: forwardTargets(deps.place, { ...tip, from: deps.id }),
    watched: deps.store.cases.isWatched({ tip: id, officer }),
    sealed: toBase64Url(tip.sealed),
    digest: tip.digest,
    mailboxRecipient: tip.mailboxRecipient,
    thread: tips.thread(id).map((entry) => toEntry(entry, nameOf)),
    events: tips.events(id).map((event) => toEvent(event, nameOf)),
    rating: tip.rating === "skipped" ? null : tip.rating,
    grade: gradeOf(tip),
    clocks: viewClocks(deps, id),
    ...newsOf(deps, id),
    ...retentionOf(deps, tip),
  };
}

/** Only what waits for longer than every news of a status does is told. */
function newsOf({ dueAt, clock }: StationDeps, tip: string): Pick<TipDetail, "newsAt"> {
  const at = dueAt(`status:${tip}`);
  const waits = at !== null && at > clock.now() + STATUS_SETTLES_MS;
  return waits ? { newsAt: new Date(at).toISOString() } : {};
}

export function toSummary(row: OwnListRow): TipSummary {
  const { id, category, area, urgent, status, receivedAt, unread, mediaCount } = row;
  const { number, owner, subStatus, eventAt, dueAt, dueClock, waiting, seen } = row;
  const { opened, matter, matterSize } = row;
  return {
    ...{ id, category, area, urgent, status, receivedAt, unread, mediaCount },
    ...{ number, owner, subStatus, dueClock, waiting, seen, opened, matter, matterSize },
    eventAt: new Date(eventAt).toISOString(),
    dueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
  };
}

/** A tip in the list of the officer who just did something with it. */
export function summaryFor(
  deps: Pick<StationDeps, "store">,
  tip: TipListRow,
  officer: string,
): TipSummary {
  return summaryFrom(deps, tip, deps.store.tips.hasSeen(tip.id, officer));
}

function summaryFrom(
  { store }: Pick<StationDeps, "store">,
  tip: TipListRow,
  seen: boolean,
): TipSummary {
  const matterSize = tip.matter === null ? 0 : store.matters.size(tip.matter);
  return toSummary({ ...tip, seen, matterSize });
}

function officerNames(store: StationStore): (id: string) => string {
  const names = new Map(store.officers.names().map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? "";
}

/** An entry of a thread as officers read it. */
export function viewEntry(store: StationStore, entry: EntryRow): ThreadEntry {
  return toEntry(entry, officerNames(store));
}

/** An event of a tip as officers read it. */
export function viewEvent(store: StationStore, event: EventRow): TipEvent {
  return toEvent(event, officerNames(store));
}

function toEvent({ at, kind, value, officer }: EventRow, nameOf: (id: string) => string): TipEvent {
  return { at: new Date(at).toISOString(), kind, value, officer: nameOf(officer) };
}

function toEntry(entry: EntryRow, nameOf: (id: string) => string): ThreadEntry {
  const { id, at, officer, digest, copied, private: isPrivate, goesAt } = entry;
  return {
    id,
    from: officer === null ? "resident" : "officer",
    at,
    sealed: toBase64Url(entry.sealed),
    digest,
    officer: officer === null ? null : nameOf(officer),
    copied,
    private: isPrivate,
    ...(goesAt === NEVER && { overtaken: true }),
    ...(goesAt !== null && goesAt !== NEVER && { goesAt: new Date(goesAt).toISOString() }),
  };
}
