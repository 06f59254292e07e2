import { fail, ok, type Result } from "../../core/result.ts";
import { sameBytes } from "../../core/same-bytes.ts";
import type { ThreadEntry } from "../../core/station/tip-views.ts";
import type { DeskDeps } from "./caller.ts";
import type { Question, StationRefusal } from "./port.ts";
import type { StationStore } from "./store.ts";
import { viewEntry } from "./tip-detail.ts";
import type { EntryRow } from "./tip-store.ts";

/** What an officer writes beside a tip for colleagues. It goes nowhere. Repeatable. */
export function noteTip(
  desk: DeskDeps,
  { tip, note }: { tip: string; note: Omit<Question, "after"> },
): Result<ThreadEntry, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  if (!store.tips.find(tip)) return fail("not-found");
  const { id, digest = null } = note;
  const now = clock.now();
  const sealed = Uint8Array.from(note.sealed);
  const at = new Date(now).toISOString();
  const kind = { copied: false, private: true, said: null, goesAt: null };
  const entry = { id, tip, at, officer, sealed, digest, ...kind };
  const known = knownEntry(store, entry);
  if (known) return known;
  store.atomically(() => {
    store.tips.addEntry(entry);
    store.audit({ at: now, officer, action: "noted", subject: tip });
  });
  desk.announce({ type: "tips", id: tip });
  return ok(viewEntry(store, entry));
}

/** The answer where an entry of that id is there already; null: there is none. */
export function knownEntry(
  store: StationStore,
  { id, tip, officer, private: isPrivate }: EntryRow,
): Result<ThreadEntry, "conflict"> | null {
  const known = store.tips.entry(id);
  if (!known) return null;
  const isSame = known.tip === tip && known.officer === officer && known.private === isPrivate;
  return isSame ? ok(viewEntry(store, known)) : fail("conflict");
}

/**
 * Why a question must not go: a colleague has asked something that its author has not seen, or it
 * is the very file of a note.
 */
export function whyNotAsk(
  store: StationStore,
  { tip, officer, sealed }: EntryRow,
  after: string | null | undefined,
): "asked-meanwhile" | "conflict" | null {
  const thread = store.tips.thread(tip);
  const seen = thread.findIndex(({ id }) => id === after);
  const since = thread.slice(seen + 1).filter((entry) => !entry.private && entry.officer !== null);
  if (since.some((entry) => entry.officer !== officer)) return "asked-meanwhile";
  return thread.some((entry) => entry.private && sameBytes(entry.sealed, sealed))
    ? "conflict"
    : null;
}
