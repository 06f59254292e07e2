import { runInDurableObject } from "cloudflare:test";
import { expect, it } from "vitest";
import { migrate, NewerSchemaError } from "../../src/storage/migrate.ts";
import { STATION_MIGRATIONS } from "../../src/storage/station-migrations.ts";
import { bindings } from "./bindings.ts";

/** Place of the entry about news and ratings; the ones after it add to it. */
const NEWS = 6;

const EXTRA = "CREATE TABLE extra (a); INSERT INTO extra VALUES (1);";

function inFresh(work: (storage: DurableObjectStorage) => void): Promise<void> {
  const stub = bindings.STATION.getByName(crypto.randomUUID());
  return runInDurableObject(stub, (_, state) => work(state.storage));
}

function rows(storage: DurableObjectStorage, table: string): number {
  return storage.sql.exec<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`).one().n;
}

it("applies what is new, once", async () => {
  await inFresh(({ sql }) => {
    const list = [...STATION_MIGRATIONS, EXTRA];
    migrate(sql, list);
    migrate(sql, list);
    expect(sql.exec("SELECT a FROM extra").toArray()).toEqual([{ a: 1 }]);
  });
});

it("leaves nothing behind when one fails in a transaction", async () => {
  await inFresh((storage) => {
    const broken = [...STATION_MIGRATIONS, `${EXTRA} INSERT INTO nowhere VALUES (1);`];
    const before = rows(storage, "migrations");
    expect(() => storage.transactionSync(() => migrate(storage.sql, broken))).toThrow("nowhere");
    expect(rows(storage, "migrations")).toBe(before);
    expect(() => rows(storage, "extra")).toThrow("no such table");
  });
});

it("touches nothing that a newer version wrote", async () => {
  await inFresh(({ sql }) => {
    expect(() => migrate(sql, STATION_MIGRATIONS.slice(1))).toThrow(NewerSchemaError);
  });
});

it("tells nobody of what became of a tip before residents were told, and keeps no rating", async () => {
  await inFresh(({ sql }) => {
    for (const { name } of sql
      .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
      .toArray()
      .filter((table) => !/^(_cf_|sqlite_)/.test(table.name))) {
      sql.exec(`DROP TABLE "${name}"`);
    }
    // As it was before: the last entry is the one about news and ratings.
    migrate(sql, STATION_MIGRATIONS.slice(0, NEWS));
    for (const status of ["received", "closed"]) {
      sql.exec(
        `INSERT INTO tips (id, category, area, urgent, status, received_at, unread, media_count,
           media, mailbox, mailbox_recipient, sealed)
         VALUES (?1, 'theft', 'song-tri', 0, ?1, '2026-11-23T08:00:00.000Z', 0, 0, '[]', 'm', 'r', x'00')`,
        status,
      );
    }
    migrate(sql, STATION_MIGRATIONS);
    expect(sql.exec("SELECT status, told, rating FROM tips ORDER BY seq").toArray()).toEqual([
      { status: "received", told: "received", rating: null },
      { status: "closed", told: "closed", rating: null },
    ]);
    expect(rows({ sql } as DurableObjectStorage, "cards")).toBe(0);
  });
});
