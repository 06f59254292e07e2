import { runInDurableObject } from "cloudflare:test";
import { expect, it } from "vitest";
import { dayStart } from "../../src/core/units.ts";
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
    store.markSeen("old", NOON, NOON - 24 * HOUR);
    // Only its day is stored, so it is kept until that long after the end of that day.
    const soon = dayStart(NOON) + 48 * HOUR - 1;
    store.markSeen("new", soon, soon - 24 * HOUR);
    expect(store.hasSeen("old")).toBe(true);
    const later = soon + 2 * HOUR;
    store.markSeen("newer", later, later - 24 * HOUR);
    for (const each of [store, open()]) {
      expect(["old", "new", "newer"].map((id) => each.hasSeen(id))).toEqual([false, true, true]);
    }
  }));

/** A box that counts what it opens, and waits for `gate` first. */
function gatedBox(gate: () => Promise<void>) {
  const box = {
    opened: 0,
    seal: async (plain: Uint8Array) => plain,
    open: async (sealed: Uint8Array) => {
      box.opened += 1;
      await gate();
      return sealed;
    },
  };
  return box;
}

const store = (storage: DurableObjectStorage) =>
  makeConversationStore(storage, new SqlOutbox(storage.sql));

it("opens nothing that it has written itself", () =>
  inFresh(async (storage) => {
    const box = gatedBox(async () => undefined);
    const own = store(storage);
    for (const screen of [7, 8]) {
      const { session, save } = await own.open(box);
      await save({ ...session, screen }, () => undefined);
    }
    expect([(await own.open(box)).session.screen, box.opened]).toEqual([8, 0]);
    expect([(await store(storage).open(box)).session.screen, box.opened]).toEqual([8, 1]);
  }));

it("keeps a turn that was stored while the document before it was being opened", () =>
  inFresh(async (storage) => {
    const opening = Promise.withResolvers<void>();
    const gates = [Promise.resolve(), opening.promise];
    const box = gatedBox(() => gates.shift() ?? Promise.resolve());
    const first = await store(storage).open(box);
    await first.save({ ...first.session, screen: 7 }, () => undefined);
    const own = store(storage);
    const turn = await own.open(box);
    const early = own.open(box);
    await turn.save({ ...turn.session, screen: 8 }, () => undefined);
    opening.resolve();
    expect((await early).session.screen).toBe(7);
    expect((await own.open(box)).session.screen).toBe(8);
  }));
