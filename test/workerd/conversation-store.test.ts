import { runInDurableObject } from "cloudflare:test";
import { expect, it } from "vitest";
import { makeConversationStore } from "../../src/storage/conversation-store.ts";
import { SqlOutbox } from "../../src/storage/sql-outbox.ts";
import { describeConversationStore } from "../contract/conversation-store.contract.ts";
import { bindings } from "./bindings.ts";

const HOUR = 3_600_000;
const NOON = 1_000_000 * HOUR;

function inFresh<T>(work: (storage: DurableObjectStorage) => Promise<T>): Promise<T> {
  const stub = bindings.CONVERSATION.getByName(crypto.randomUUID());
  return runInDurableObject(stub, (_, { storage }) => work(storage));
}

describeConversationStore((work) =>
  inFresh((storage) =>
    work((outbox = new SqlOutbox(storage.sql)) => makeConversationStore(storage, outbox)),
  ),
);

it("remembers an update for as long as it is asked to, and sweeps about once an hour", () =>
  inFresh(async (storage) => {
    const open = () => makeConversationStore(storage, new SqlOutbox(storage.sql));
    const store = open();
    const late = NOON + HOUR - 1;
    store.markSeen("old", late, late - 24 * HOUR);
    const soon = late + 24 * HOUR;
    store.markSeen("new", soon, soon - 24 * HOUR);
    expect(store.hasSeen("old")).toBe(true);
    const later = soon + 2 * HOUR;
    store.markSeen("newer", later, later - 24 * HOUR);
    for (const each of [store, open()]) {
      expect(["old", "new", "newer"].map((id) => each.hasSeen(id))).toEqual([false, true, true]);
    }
  }));
