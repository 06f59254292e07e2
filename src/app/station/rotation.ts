import { toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { STATION_ITSELF } from "../../core/station/audit.ts";
import type { RotationView } from "../../core/station/views.ts";
import { ROTATION_MS } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { RotationRow } from "./key-store.ts";
import type { OfficerRow } from "./officer-store.ts";
import { stationClockEnd } from "./patience.ts";
import type { Rotation, StationRefusal } from "./port.ts";
import type { Plan } from "./proposal-plan.ts";
import type { StationStore } from "./store.ts";

/**
 * A new key of the station. One officer makes and proposes it, another confirms it, and it takes
 * effect when the browser of every holder has opened its copy, or when nobody has objected for long
 * enough. Until then the former key, its copies and its kit stay in use, so that nobody is locked
 * out by a copy that can't be opened. New tips are sealed to both keys meanwhile.
 */

/** To which keys new tips are sealed, separated by a space; null before the first officer. */
export function recipientsOf(store: StationStore): string | null {
  const current = store.keys.current();
  const next = begun(store);
  return current && [current.recipient, ...(next ? [next.recipient] : [])].join(" ");
}

/** Whether that new key may be proposed: it is new, and each holder gets it, and nobody else. */
export function checkRotation(
  { store }: StationDeps,
  { from, recipient, copies }: Rotation,
): StationRefusal | null {
  const current = store.keys.current();
  if (!current) return "station-key-missing";
  if (current.recipient !== from || recipient === from) return "conflict";
  if (store.keys.former().some((former) => former.recipient === recipient)) return "conflict";
  if (store.keys.rotation()?.begunAt != null) return "conflict";
  const given = new Set(copies.map(({ officer }) => officer));
  const holders = holdersOf(store);
  const fits = given.size === copies.length && given.size === holders.length;
  return fits && holders.every(({ id }) => given.has(id)) ? null : "conflict";
}

/** Begins a rotation that was proposed under that number of the new key. */
export function planRotation(
  { store }: StationDeps,
  subject: string,
): Result<Plan, StationRefusal> {
  const [rotation, current] = [store.keys.rotation(), store.keys.current()];
  const isIt = rotation?.begunAt === null && String(rotation.number) === subject;
  if (!isIt || current?.number !== rotation.number - 1) return fail("not-found");
  const holders = holdersOf(store);
  if (!holders.every(({ id }) => store.keys.copy(id))) return fail("changed-since");
  return ok({
    statement: {
      kind: "rotate-key",
      subject,
      from: current.recipient,
      recipient: rotation.recipient,
      holders: holders.map(({ id, name, recipient }) => ({ id, name, recipient })),
    },
    carryOut: ({ confirmedBy: officer, at }) => {
      store.keys.beginRotation(at);
      store.audit({ at, officer, action: "began-rotation", subject });
      return [];
    },
    changes: { type: "officers" },
  });
}

/** The caller's browser has opened its copy of that key. Repeatable. */
export function noteOpened(desk: DeskDeps, recipient: string): Result<null, StationRefusal> {
  const { store, clock, announce } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  const rotation = begun(store);
  // In use already: the answer to the last copy, or its live event, may still be on its way.
  if (store.keys.current()?.recipient === recipient) return ok(null);
  if (rotation?.recipient !== recipient) return fail("conflict");
  if (!store.keys.copy(officer)) return fail("not-found");
  if (store.keys.copy(officer)?.openedAt !== null) return ok(null);
  const at = clock.now();
  store.atomically(() => {
    store.keys.noteOpened(officer, at);
    store.audit({ at, officer, action: "opened-copy", subject: String(rotation.number) });
    finishIfOpened(desk, officer);
  });
  announce({ type: "officers" });
  return ok(null);
}

/** To be called in a transaction after which nobody may be left to wait for. */
export function finishIfOpened(deps: StationDeps, officer: string): void {
  const { store } = deps;
  const rotation = begun(store);
  const opened = holdersOf(store).every(({ id }) => store.keys.copy(id)?.openedAt != null);
  if (rotation && opened) takeEffect(deps, rotation, officer);
}

/** Any holder stops it: their copy may not open, or they know nothing of it. */
export function vetoRotation(desk: DeskDeps): Result<null, StationRefusal> {
  const { store, clock, announce } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const rotation = begun(store);
  if (!rotation) return fail("not-found");
  store.atomically(() => stop(desk, rotation, { officer: caller.value.id, at: clock.now() }));
  announce({ type: "officers" });
  return ok(null);
}

/** When a rotation takes effect without everybody's browser; null: none is under way. */
export function rotationEnd(store: StationStore): number | null {
  const rotation = begun(store);
  return rotation && stationClockEnd(store, rotation.begunAt, ROTATION_MS);
}

/** Lets a rotation take effect whose time is over. */
export function finishRotation(deps: StationDeps): void {
  const { store, clock, announce } = deps;
  const [rotation, end] = [begun(store), rotationEnd(store)];
  if (!rotation || end === null || clock.now() < end) return;
  store.atomically(() => takeEffect(deps, rotation, STATION_ITSELF));
  announce({ type: "officers" });
}

/** What an officer's page is told of a rotation that is under way. */
export function viewRotation(store: StationStore, officer: string): RotationView | null {
  const [rotation, end] = [begun(store), rotationEnd(store)];
  if (!rotation || end === null) return null;
  const own = store.keys.copy(officer);
  const holders = holdersOf(store);
  return {
    recipient: rotation.recipient,
    sealed: own && toBase64Url(own.sealed),
    former: toBase64Url(rotation.former),
    opened: own !== null && own.openedAt !== null,
    openedBy: holders.filter(({ id }) => store.keys.copy(id)?.openedAt != null).length,
    holders: holders.length,
    endsAt: new Date(end).toISOString(),
  };
}

/** Everybody's copy replaces the former one in one commit. Whoever has none would be locked out. */
function takeEffect(deps: StationDeps, rotation: RotationRow, officer: string): void {
  const { store, clock } = deps;
  const at = clock.now();
  const copies = holdersOf(store).map(({ id }) => ({ id, sealed: store.keys.copy(id)?.sealed }));
  const current = store.keys.current();
  if (!current || copies.some(({ sealed }) => sealed === undefined)) {
    return stop(deps, rotation, { officer, at });
  }
  const { number, recipient, former } = rotation;
  store.keys.retire(current.number, former);
  store.keys.add({ number, recipient, madeAt: at });
  for (const { id, sealed } of copies) if (sealed) store.officers.setStationKey(id, sealed);
  store.keys.dropRotation();
  store.audit({ at, officer, action: "rotated-key", subject: String(number) });
}

function stop(
  { store }: StationDeps,
  { number }: RotationRow,
  note: { officer: string; at: number },
): void {
  store.keys.dropRotation();
  store.audit({ ...note, action: "stopped-rotation", subject: String(number) });
}

/** A rotation that two officers agreed on. */
function begun(store: StationStore): (RotationRow & { begunAt: number }) | null {
  const rotation = store.keys.rotation();
  return rotation?.begunAt == null ? null : { ...rotation, begunAt: rotation.begunAt };
}

function holdersOf(store: StationStore): OfficerRow[] {
  return store.officers.all().filter(({ stationKey }) => stationKey !== null);
}
