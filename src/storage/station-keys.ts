import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { KeyStore, PendingBlob } from "../app/station/key-store.ts";
import { countRows } from "./count-rows.ts";
import { rotationCopies, rotations, shifts, stationKeys, unchecked } from "./station-tables.ts";
import { thread, tips } from "./station-tip-tables.ts";

/** A new key that is not in use yet: at most one. */
function makeRotation(
  db: DrizzleSqliteDODatabase,
): Pick<
  KeyStore,
  "rotation" | "copy" | "setRotation" | "beginRotation" | "noteOpened" | "dropRotation"
> {
  const drop = () => {
    db.delete(rotations).run();
    db.delete(rotationCopies).run();
  };
  return {
    rotation: () => db.select().from(rotations).all()[0] ?? null,
    copy: (officer) =>
      db
        .select({ sealed: rotationCopies.sealed, openedAt: rotationCopies.openedAt })
        .from(rotationCopies)
        .where(eq(rotationCopies.officer, officer))
        .all()[0] ?? null,
    setRotation: (row, copies) => {
      drop();
      db.insert(rotations).values(row).run();
      for (const { officer, sealed } of copies) {
        db.insert(rotationCopies)
          .values({ officer, sealed: Uint8Array.from(sealed) })
          .run();
      }
    },
    beginRotation: (begunAt) => db.update(rotations).set({ begunAt }).run(),
    noteOpened: (officer, openedAt) =>
      db.update(rotationCopies).set({ openedAt }).where(eq(rotationCopies.officer, officer)).run(),
    dropRotation: drop,
  };
}

const TABLES = { tip: tips, entry: thread, shift: shifts };
const KINDS = ["tip", "entry", "shift"] as const;

function waits(kind: PendingBlob["kind"], number: number) {
  const only = { tip: eq(tips.listed, true), entry: undefined, shift: isNotNull(shifts.sealed) };
  return and(lt(TABLES[kind].keyNumber, number), only[kind]);
}

/** What was swapped in a rotation, and awaits the look of another browser. */
function makeUnchecked(
  db: DrizzleSqliteDODatabase,
): Pick<
  KeyStore,
  | "addUnchecked"
  | "unchecked"
  | "uncheckedBy"
  | "uncheckedOfficers"
  | "removeUnchecked"
  | "clearUnchecked"
  | "putBack"
> {
  return {
    addUnchecked: (row) => {
      const about = and(eq(unchecked.kind, row.kind), eq(unchecked.id, row.id));
      const [known] = db.delete(unchecked).where(about).returning().all();
      const before = known?.before ?? (row.before && Uint8Array.from(row.before));
      db.insert(unchecked)
        .values({ ...row, before })
        .run();
    },
    unchecked: (number) =>
      db.select().from(unchecked).where(eq(unchecked.number, number)).all()[0] ?? null,
    uncheckedBy: (officers, limit) =>
      db
        .select()
        .from(unchecked)
        .where(inArray(unchecked.officer, officers))
        .orderBy(asc(unchecked.number))
        .limit(limit)
        .all(),
    uncheckedOfficers: () =>
      db
        .selectDistinct({ officer: unchecked.officer })
        .from(unchecked)
        .orderBy(asc(unchecked.officer))
        .all()
        .map(({ officer }) => officer),
    removeUnchecked: (number) => db.delete(unchecked).where(eq(unchecked.number, number)).run(),
    clearUnchecked: () => db.delete(unchecked).run(),
    putBack: ({ kind, id, before }) => {
      const was = before === null ? {} : { sealed: Uint8Array.from(before) };
      const table = TABLES[kind];
      db.update(table)
        .set({ keyNumber: 0, ...was })
        .where(eq(table.id, id))
        .run();
    },
  };
}

export function makeKeyStore(db: DrizzleSqliteDODatabase): KeyStore {
  const blobs = (kind: PendingBlob["kind"], number: number, limit: number): PendingBlob[] => {
    const table = TABLES[kind];
    return db
      .select({ id: table.id, keyNumber: table.keyNumber, sealed: table.sealed })
      .from(table)
      .where(waits(kind, number))
      .orderBy(asc(table.keyNumber), asc(table.seq))
      .limit(limit)
      .all()
      .flatMap(({ sealed, ...row }) => (sealed ? [{ kind, sealed, ...row }] : []));
  };
  const amount = (kind: PendingBlob["kind"], number: number) =>
    countRows(db, TABLES[kind], waits(kind, number));
  return {
    ...makeRotation(db),
    ...makeUnchecked(db),
    current: () =>
      db.select().from(stationKeys).where(isNull(stationKeys.sealedToNext)).all()[0] ?? null,
    former: () =>
      db
        .select()
        .from(stationKeys)
        .where(isNotNull(stationKeys.sealedToNext))
        .orderBy(desc(stationKeys.number))
        .all(),
    add: (key) => db.insert(stationKeys).values(key).run(),
    retire: (number, sealed) =>
      db
        .update(stationKeys)
        .set({ sealedToNext: Uint8Array.from(sealed) })
        .where(eq(stationKeys.number, number))
        .run(),
    dropFormer: () => db.delete(stationKeys).where(isNotNull(stationKeys.sealedToNext)).run(),
    setKitMade: (number, kitMadeAt) =>
      db.update(stationKeys).set({ kitMadeAt }).where(eq(stationKeys.number, number)).run(),
    pending: (number, limit) => {
      const found: PendingBlob[] = [];
      for (const kind of KINDS) found.push(...blobs(kind, number, limit - found.length));
      return found;
    },
    countPending: (number) => KINDS.reduce((sum, kind) => sum + amount(kind, number), 0),
    blob: (kind, id) => {
      const { keyNumber, sealed } = TABLES[kind];
      const columns = { id: TABLES[kind].id, keyNumber, sealed };
      const [row] = db.select(columns).from(TABLES[kind]).where(eq(TABLES[kind].id, id)).all();
      return row?.sealed ? { kind, ...row, sealed: row.sealed } : null;
    },
    swap: ({ kind, id, was, sealed }, keyNumber) => {
      const table = TABLES[kind];
      const copied = kind === "entry" ? { copied: sql`${thread.officer} IS NOT NULL` } : {};
      const anew = sealed === null ? {} : { sealed: Uint8Array.from(sealed), ...copied };
      // A handover without words stays one.
      const same = and(eq(table.id, id), eq(table.keyNumber, was), waits(kind, keyNumber));
      const changed = db.update(table).set({ keyNumber, ...anew });
      return changed.where(same).returning({ id: table.id }).all().length > 0;
    },
  };
}
