import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import {
  DROP_OUTBOX_INDEXES,
  INDEXED_OUTBOX_TABLE,
  OUTBOX_TABLE,
  SqlOutbox,
} from "../../src/storage/sql-outbox.ts";
import { describeOutbox } from "../contract/outbox.contract.ts";
import { bindings } from "./bindings.ts";

async function onTable(table: string, work: (storage: DurableObjectStorage) => void) {
  const stub = bindings.CONVERSATION.getByName(crypto.randomUUID());
  await runInDurableObject(stub, (_, { storage }) => {
    storage.sql.exec("DROP TABLE outbox");
    storage.sql.exec(table);
    work(storage);
  });
}

// The second: tables as objects have them that were created with indexes.
describe.each([OUTBOX_TABLE, INDEXED_OUTBOX_TABLE + DROP_OUTBOX_INDEXES])("over %s", (table) => {
  describeOutbox((work) =>
    onTable(table, ({ sql }) => {
      const open = () => new SqlOutbox(sql);
      work(open, open);
    }),
  );
});

describe("when a transaction is rolled back", () => {
  it("ends nothing twice, and nothing less, when the commit that settles is rolled back", () =>
    onTable(OUTBOX_TABLE, (storage) => {
      const outbox = new SqlOutbox(storage.sql);
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
      expect(new SqlOutbox(storage.sql).count()).toBe(1);
      outbox.settle();
      expect(new SqlOutbox(storage.sql).count()).toBe(0);
    }));

  it("stores a row although the ended one is gone in whose place it would be written", () =>
    onTable(OUTBOX_TABLE, (storage) => {
      const outbox = new SqlOutbox(storage.sql);
      const row = { payload: new Uint8Array(1), lane: "chat", notBefore: 0 };
      const [first] = outbox.add([row], 5, 10);
      outbox.endSoon(first?.id ?? 0);
      outbox.add([row], 5, 10);
      const failing = () => {
        throw new Error("later in the turn");
      };
      expect(() => storage.transactionSync(failing)).toThrow("later");
      outbox.reread();
      outbox.add([row], 5, 10);
      expect(new SqlOutbox(storage.sql).count()).toBe(2);
    }));

  it("forgets what a rollback took back", () =>
    onTable(OUTBOX_TABLE, (storage) => {
      const outbox = new SqlOutbox(storage.sql);
      const row = { payload: new Uint8Array(1), lane: "chat", notBefore: 0 };
      const failing = () => {
        outbox.add([row], 5, 10);
        throw new Error("later in the turn");
      };
      expect(() => storage.transactionSync(failing)).toThrow("later");
      outbox.reread();
      expect(outbox.nextAt(5)).toBeNull();
      expect(outbox.add([row], 5, 10)).toMatchObject([{ claimed: true }]);
    }));
});
