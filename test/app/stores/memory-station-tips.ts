import { CHANGES_NOTHING } from "../../../src/app/station/changes-nothing.ts";
import type { KeyStore, PendingBlob } from "../../../src/app/station/key-store.ts";
import type { StationStore } from "../../../src/app/station/store.ts";
import type { HoldStore, TipStore } from "../../../src/app/station/tip-store.ts";
import { addNew, addOnly, copyOf, type StationTables, take } from "./memory-station-tables.ts";
import { makeMemoryTipList } from "./memory-tip-list.ts";

/** A station's tables of tips and station keys, in memory. */
export function makeMemoryTips(
  tables: StationTables,
): Pick<StationStore, "tips" | "holds" | "keys"> {
  return { tips: makeTips(tables), holds: makeHolds(tables), keys: makeKeys(tables) };
}

function makeTips(tables: StationTables): TipStore {
  const change = (id: string, changed: Partial<StationTables["tips"][number]>) =>
    void Object.assign(tables.tips.find((tip) => tip.id === id) ?? {}, changed);
  const hasSeen = (tip: string, officer: string) =>
    tables.reads.some((read) => read.tip === tip && read.officer === officer);
  /** `officer` null: the resident. */
  const noteEvent = (id: string, at: number, officer: string | null) => {
    for (const tip of tables.tips) if (tip.id === id) tip.eventAt = Math.max(tip.eventAt, at);
    take(tables.reads, (read) => read.tip === id && read.officer !== officer);
  };
  const mayGo = () => {
    return tables.tips
      .flatMap((tip) => (tip.closedAt === null ? [] : [{ tip, closedAt: tip.closedAt }]))
      .filter(({ tip }) => !tables.holds.some((hold) => hold.tip === tip.id))
      .sort((a, b) => a.closedAt - b.closedAt);
  };
  return {
    insert: (tip) => {
      const seq = tip.listed ? tables.lastTip + 1 : -tables.tips.length - 1;
      if (tables.tips.some(({ id, number }) => id !== tip.id && number === tip.number))
        throw new Error("UNIQUE constraint failed");
      const added = addNew(tables.tips, { ...tip, seq, keyNumber: 0 }, ({ id }) => id);
      if (added) tables.lastTip = Math.max(tables.lastTip, seq);
      return added;
    },
    find: (id) => copyOf(tables.tips.find((tip) => tip.id === id)),
    words: (ids) =>
      tables.tips
        .filter(({ id, listed }) => listed && ids.includes(id))
        .map(({ id, sealed, digest }) => structuredClone({ id, sealed, digest })),
    listed: (ids) =>
      tables.tips.filter(({ id, listed }) => listed && ids.includes(id)).map(({ id }) => id),
    list: (id) => {
      const waiting = tables.tips.find((tip) => tip.id === id && !tip.listed);
      if (!waiting) return false;
      tables.lastTip += 1;
      Object.assign(waiting, { listed: true, seq: tables.lastTip });
      tables.tips.sort((a, b) => a.seq - b.seq);
      return true;
    },
    hasUnlisted: () => tables.tips.some(({ listed }) => !listed),
    addMedia: (id, names) => {
      const tip = tables.tips.find((one) => one.id === id);
      if (!tip) return;
      change(id, {
        media: [...tip.media, ...names],
        mediaCount: tip.mediaCount + names.length,
      });
    },
    moveMedia: (id, { from, to }) => {
      const tip = tables.tips.find((one) => one.id === id);
      if (!tip) return;
      const media = tip.media.map((name) => (name === from ? to : name));
      change(id, { media, moved: { ...tip.moved, [from]: to } });
    },
    ...makeMemoryTipList(tables),
    count: () => tables.tips.length,
    hasNumber: (number) => tables.tips.some((tip) => tip.number === number),
    update: change,
    markSeen: (tip, officer) => void (hasSeen(tip, officer) || tables.reads.push({ tip, officer })),
    hasSeen,
    setStatus: (id, status, closedAt) => change(id, { status, closedAt, rating: null }),
    markOpened: (id) => change(id, { opened: true }),
    setSaid: (id) => {
      for (const entry of tables.thread) if (entry.id === id) entry.said = true;
    },
    setTold: (id, told) => change(id, { told }),
    setRating: (id, rating) => change(id, { rating }),
    countRated: (rating) => tables.tips.filter((tip) => tip.rating === rating).length,
    remove: (id) => {
      const gone = tables.tips.find((tip) => tip.id === id);
      take(tables.tips, (tip) => tip.id === id);
      const [left, ...others] = tables.tips.filter((tip) => tip.matter === gone?.matter);
      if (gone?.matter && left && others.length === 0) left.matter = null;
      const { thread, events, holds, reads, watchers, unchecked } = tables;
      const { clocks, reminders, climbs, calls } = tables;
      const rest = [thread, events, holds, reads, watchers, unchecked];
      for (const rows of [...rest, clocks, reminders, climbs, calls]) {
        take<{ tip: string }>(rows, ({ tip }) => tip === id);
      }
      take(tables.proposals, ({ subject }) => subject === id);
    },
    expired: (closedBefore, limit) =>
      mayGo()
        .filter(({ closedAt }) => closedAt <= closedBefore)
        .slice(0, limit)
        .map(({ tip }) => structuredClone(tip)),
    oldestClosed: () => mayGo()[0]?.closedAt ?? null,
    countOfHour: (receivedAt, area) =>
      tables.tips.filter((tip) => tip.receivedAt === receivedAt && tip.area === area).length,
    addUnread: (id) => {
      for (const tip of tables.tips) if (tip.id === id) tip.unread += 1;
    },
    clearUnread: (id) => change(id, { unread: 0 }),
    addEvent: (event) => {
      tables.events.push({ ...event });
      if (!CHANGES_NOTHING.has(event.kind)) noteEvent(event.tip, event.at, event.officer);
    },
    events: (tip) => structuredClone(tables.events.filter((event) => event.tip === tip)),
    addEntry: (entry) => {
      const added = addNew(tables.thread, { ...entry, keyNumber: 0 }, ({ id }) => id);
      if (!added) return false;
      const { tip, at, officer } = entry;
      noteEvent(tip, Date.parse(at), officer);
      if (!entry.private && entry.said === null) change(tip, { waiting: officer !== null });
      return true;
    },
    entry: (id) => copyOf(tables.thread.find((entry) => entry.id === id)),
    setGoesAt: (id, goesAt) => {
      for (const entry of tables.thread) if (entry.id === id) entry.goesAt = goesAt;
    },
    removeEntry: (id) => {
      const [gone] = take(tables.thread, (entry) => entry.id === id);
      if (!gone) return;
      take(tables.unchecked, (row) => row.kind === "entry" && row.id === id);
      const tip = tables.tips.find((one) => one.id === gone.tip);
      if (tip?.sentence === id) tip.sentence = null;
      if (gone.private || gone.said !== null) return;
      const asks = tables.thread.filter(
        (entry) => entry.tip === gone.tip && !entry.private && entry.said === null,
      );
      change(gone.tip, { waiting: (asks.at(-1)?.officer ?? null) !== null });
    },
    thread: (tip) => structuredClone(tables.thread.filter((entry) => entry.tip === tip)),
  };
}

function makeHolds(tables: StationTables): HoldStore {
  return {
    find: (tip) => copyOf(tables.holds.find((hold) => hold.tip === tip)),
    insert: (hold) => addOnly(tables.holds, hold, ({ tip }) => tip),
    remove: (tip) => void take(tables.holds, (hold) => hold.tip === tip),
  };
}

type RotationMethods =
  | "rotation"
  | "copy"
  | "setRotation"
  | "beginRotation"
  | "noteOpened"
  | "dropRotation";

function makeRotation(tables: StationTables): Pick<KeyStore, RotationMethods> {
  const found = (officer: string) => tables.copies.find((copy) => copy.officer === officer);
  const drop = () => {
    take(tables.rotations, () => true);
    take(tables.copies, () => true);
  };
  return {
    rotation: () => copyOf(tables.rotations[0]),
    copy: (officer) => {
      const { sealed, openedAt } = found(officer) ?? {};
      return sealed === undefined || openedAt === undefined ? null : { sealed, openedAt };
    },
    setRotation: (row, copies) => {
      drop();
      tables.rotations.push(structuredClone(row));
      for (const { officer, sealed } of copies) {
        const copy = { officer, sealed: Uint8Array.from(sealed), openedAt: null };
        addOnly(tables.copies, copy, (one) => one.officer);
      }
    },
    beginRotation: (begunAt) => {
      for (const row of tables.rotations) Object.assign(row, { begunAt });
    },
    noteOpened: (officer, openedAt) => void Object.assign(found(officer) ?? {}, { openedAt }),
    dropRotation: drop,
  };
}

type UncheckedMethods =
  | "addUnchecked"
  | "unchecked"
  | "uncheckedBy"
  | "uncheckedOfficers"
  | "removeUnchecked"
  | "clearUnchecked"
  | "putBack";

function makeUnchecked(tables: StationTables): Pick<KeyStore, UncheckedMethods> {
  return {
    addUnchecked: (row) => {
      const [known] = take(tables.unchecked, ({ kind, id }) => kind === row.kind && id === row.id);
      tables.lastUnchecked += 1;
      const before = known?.before ?? (row.before && Uint8Array.from(row.before));
      tables.unchecked.push(structuredClone({ ...row, before, number: tables.lastUnchecked }));
    },
    unchecked: (number) => copyOf(tables.unchecked.find((row) => row.number === number)),
    uncheckedBy: (officers, limit) =>
      structuredClone(
        tables.unchecked.filter(({ officer }) => officers.includes(officer)).slice(0, limit),
      ),
    uncheckedOfficers: () => [...new Set(tables.unchecked.map(({ officer }) => officer))].sort(),
    removeUnchecked: (number) => void take(tables.unchecked, (row) => row.number === number),
    clearUnchecked: () => void take(tables.unchecked, () => true),
    putBack: ({ kind, id, before }) => {
      const rows = sealedRows(tables)[kind];
      const was = before === null ? {} : { sealed: Uint8Array.from(before) };
      Object.assign(rows.find((row) => row.id === id) ?? {}, { keyNumber: 0, ...was });
    },
  };
}

type SealedRow = Pick<PendingBlob, "id" | "keyNumber"> & { sealed: PendingBlob["sealed"] | null };

function sealedRows({
  tips,
  thread,
  shifts,
}: StationTables): Record<PendingBlob["kind"], (SealedRow & { listed?: boolean })[]> {
  return { tip: tips, entry: thread, shift: shifts };
}

function blobOf(kind: PendingBlob["kind"], { id, keyNumber, sealed }: SealedRow): PendingBlob[] {
  return sealed ? [{ kind, id, keyNumber, sealed: sealed.slice() }] : [];
}

function makeKeys(tables: StationTables): KeyStore {
  const isFormer = ({ sealedToNext }: StationTables["keys"][number]) => sealedToNext !== null;
  const change = (number: number, changed: Partial<StationTables["keys"][number]>) => {
    for (const key of tables.keys) if (key.number === number) Object.assign(key, changed);
  };
  const pending = (kind: PendingBlob["kind"], number: number): PendingBlob[] =>
    sealedRows(tables)
      [kind].filter(({ keyNumber, listed = true }) => listed && keyNumber < number)
      .sort((a, b) => a.keyNumber - b.keyNumber)
      .flatMap((row) => blobOf(kind, row));
  const allPending = (number: number) =>
    (["tip", "entry", "shift"] as const).flatMap((kind) => pending(kind, number));
  return {
    ...makeRotation(tables),
    ...makeUnchecked(tables),
    current: () => copyOf(tables.keys.find((key) => !isFormer(key))),
    former: () => structuredClone(tables.keys.filter(isFormer).sort((a, b) => b.number - a.number)),
    add: (key) =>
      addOnly(
        tables.keys,
        { ...key, sealedToNext: null, kitMadeAt: null },
        ({ recipient }) => recipient,
      ),
    retire: (number, sealed) => change(number, { sealedToNext: Uint8Array.from(sealed) }),
    dropFormer: () => void take(tables.keys, isFormer),
    setKitMade: (number, kitMadeAt) => change(number, { kitMadeAt }),
    pending: (number, limit) => allPending(number).slice(0, limit),
    countPending: (number) => allPending(number).length,
    blob: (kind, id) => {
      const found = sealedRows(tables)[kind].find((row) => row.id === id);
      return (found && blobOf(kind, found)[0]) ?? null;
    },
    swap: ({ kind, id, was, sealed }, keyNumber) => {
      const found = sealedRows(tables)[kind].find((row) => row.id === id);
      if (!found?.sealed || found.listed === false) return false;
      if (found.keyNumber !== was || was >= keyNumber) return false;
      Object.assign(found, { keyNumber });
      if (sealed === null) return true;
      const copied = "officer" in found ? { copied: found.officer !== null } : {};
      Object.assign(found, { sealed: Uint8Array.from(sealed), ...copied });
      return true;
    },
  };
}
