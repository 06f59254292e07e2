import { runInDurableObject } from "cloudflare:test";
import { expect, it } from "vitest";
import { migrate, NewerSchemaError } from "../../src/storage/migrate.ts";
import { STATION_MIGRATIONS } from "../../src/storage/station-migrations.ts";
import { bindings } from "./station-town.ts";

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
