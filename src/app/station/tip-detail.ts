import { toBase64Url } from "../../core/base64url.ts";
import type { ThreadEntry, TipDetail, TipSummary } from "../../core/station/tip-views.ts";
import type { StationDeps } from "./deps.ts";
import { retentionOf } from "./hold.ts";
import type { StationStore } from "./store.ts";
import type { EntryRow, TipListRow, TipRow } from "./tip-store.ts";

/** A tip as officers read it. */
export function detailOf(deps: StationDeps, tip: TipRow): TipDetail {
  const { id } = tip;
  const { tips } = deps.store;
  const nameOf = officerNames(deps.store);
  return {
    ...toSummary(tip),
    sealed: toBase64Url(tip.sealed),
    digest: tip.digest,
    mailboxRecipient: tip.mailboxRecipient,
    thread: tips.thread(id).map((entry) => toEntry(entry, nameOf)),
    events: tips.events(id).map(({ at, status, officer: by }) => ({
      at: new Date(at).toISOString(),
      status,
      officer: nameOf(by),
    })),
    rating: tip.rating === "skipped" ? null : tip.rating,
    ...retentionOf(deps, tip),
  };
}

export function toSummary(row: TipListRow): TipSummary {
  const { id, category, area, urgent, status, receivedAt, unread, mediaCount } = row;
  return { id, category, area, urgent, status, receivedAt, unread, mediaCount };
}

function officerNames(store: StationStore): (id: string) => string {
  const names = new Map(store.officers.names().map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? "";
}

/** An entry of a thread as officers read it. */
export function viewEntry(store: StationStore, entry: EntryRow): ThreadEntry {
  return toEntry(entry, officerNames(store));
}

function toEntry(entry: EntryRow, nameOf: (id: string) => string): ThreadEntry {
  const { id, at, officer, digest, copied } = entry;
  return {
    id,
    from: officer === null ? "resident" : "officer",
    at,
    sealed: toBase64Url(entry.sealed),
    digest,
    officer: officer === null ? null : nameOf(officer),
    copied,
  };
}
