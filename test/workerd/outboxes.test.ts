import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import type { Outbox } from "../../src/app/ports.ts";
import { INDEXED_OUTBOX_TABLE, IndexedOutbox } from "../../src/storage/indexed-outbox.ts";
import { makeSqlOutbox, OUTBOX_TABLE } from "../../src/storage/sql-outbox.ts";
import { describeOutbox } from "../contract/outbox.contract.ts";
import { bindings } from "./bindings.ts";

type Make = (sql: SqlStorage) => Outbox;

async function onTable(table: string, work: (storage: DurableObjectStorage) => void) {
  const stub = bindings.CONVERSATION.getByName(crypto.randomUUID());
  await runInDurableObject(stub, (_, { storage }) => {
    storage.sql.exec("DROP TABLE outbox");
    storage.sql.exec(table);
    work(storage);
  });
}

const on =
  (table: string, make: Make): Parameters<typeof describeOutbox>[0] =>
  (work) =>
    onTable(table, ({ sql }) => {
      const open = () => make(sql);
      work(open, open);
    });

describe("the outbox in SQL", () => describeOutbox(on(OUTBOX_TABLE, makeSqlOutbox)));

describe("the outbox with its times in memory", () => {
  describeOutbox(on(INDEXED_OUTBOX_TABLE, (sql) => new IndexedOutbox(sql)));

  it("tells what waits in a lane, and when the row of a key may go", () =>
    onTable(INDEXED_OUTBOX_TABLE, (storage) => {
      const outbox = new IndexedOutbox(storage.sql);
      const row = { payload: new Uint8Array(1), lane: "chat", notBefore: 0 };
      expect(outbox.waiting("chat", "slow")).toEqual({ count: 0, heldUntil: null });
      const held = { ...row, key: "slow", notBefore: 99 };
      outbox.add([{ ...row, key: "slow" }, { ...row, lane: "other" }, held], 5, 10);
      expect(outbox.waiting("chat", "slow")).toEqual({ count: 2, heldUntil: 99 });
    }));

  it("ends nothing twice, and nothing less, when the commit that settles is rolled back", () =>
    onTable(INDEXED_OUTBOX_TABLE, (storage) => {
      const outbox = new IndexedOutbox(storage.sql);
      const row = { payload: new Uint8Array(1), lane: "chat", notBefore: 0 };
      const [first] = outbox.add([row], 5, 10);
      outbox.endSoon(first?.id ?? 0);
      const failing = () => {
        outbox.add([row], 5, 10);
        throw new Error("later in the turn");
      };
      expect(() => storage.transactionSync(failing)).toThrow("later");
      outbox.reread();
      // Sent already: it must not come back when its lease ends.
      expect([outbox.count(), outbox.claim(99, 199, 9)]).toEqual([0, []]);
      expect(new IndexedOutbox(storage.sql).count()).toBe(1);
      outbox.settle();
      expect(new IndexedOutbox(storage.sql).count()).toBe(0);
    }));

  it("forgets what a rollback took back", () =>
    onTable(INDEXED_OUTBOX_TABLE, (storage) => {
      const outbox = new IndexedOutbox(storage.sql);
      const row = { payload: new Uint8Array(1), lane: "chat", notBefore: 0 };
      const failing = () => {
        outbox.add([row], 5, 10);
        throw new Error("later in the turn");
      };
      expect(() => storage.transactionSync(failing)).toThrow("later");
      outbox.reread();
      expect(outbox.nextAt()).toBeNull();
      expect(outbox.add([row], 5, 10)).toMatchObject([{ claimed: true }]);
    }));
});
