import { runInDurableObject } from "cloudflare:test";
import { expect, it } from "vitest";
import type { ConversationStore } from "../../src/app/effects/conversation-deps.ts";
import type { Box } from "../../src/app/ports.ts";
import { newSession } from "../../src/core/flow/session.ts";
import { makeConversationStore } from "../../src/storage/conversation-store.ts";
import { bindings } from "./bindings.ts";

const HOUR = 3_600_000;
const NOON = 1_000_000 * HOUR;
const plainBox: Box = { seal: async (plain) => plain, open: async (sealed) => sealed };

const outbox = {
  waiting: () => ({ count: 0, heldUntil: null }),
  keyed: () => [],
  drop: () => undefined,
  settle: () => undefined,
};

/** `open`: over the tables of a new object; a second one is what a new life of it would see. */
function inFresh(work: (open: (reread?: () => void) => ConversationStore) => Promise<void>) {
  const stub = bindings.CONVERSATION.getByName(crypto.randomUUID());
  return runInDurableObject(stub, (_, { storage }) =>
    work((reread = () => undefined) => makeConversationStore(storage, { ...outbox, reread })),
  );
}

async function save(store: ConversationStore, screen: number, also: () => void): Promise<void> {
  const { session, save } = await store.open(plainBox);
  await save({ ...session, screen }, also);
}

const screenOf = async (store: ConversationStore) => (await store.open(plainBox)).session.screen;

it("keeps the document over the object's lives", () =>
  inFresh(async (open) => {
    const store = open();
    expect((await store.open(plainBox)).session).toEqual(newSession());
    await save(store, 7, () => undefined);
    expect([await screenOf(store), await screenOf(open())]).toEqual([7, 7]);
  }));

it("takes back all of a turn that could not be written", () =>
  inFresh(async (open) => {
    let rereads = 0;
    const store = open(() => {
      rereads += 1;
    });
    await save(store, 7, () => store.markSeen("first", NOON, 0));
    const failed = save(store, 8, () => {
      store.markSeen("second", NOON, 0);
      throw new Error("later in the turn");
    });
    await expect(failed).rejects.toThrow("later");
    for (const each of [store, open()]) {
      expect(await screenOf(each)).toBe(7);
      // The platform sends it again: it must not count as seen.
      expect([each.hasSeen("first"), each.hasSeen("second")]).toEqual([true, false]);
    }
    expect(rereads).toBe(1);
  }));

it("starts anew once it was told to forget", () =>
  inFresh(async (open) => {
    const store = open();
    await save(store, 7, () => undefined);
    await save(store, 8, () => store.forget());
    expect([await screenOf(store), await screenOf(open())]).toEqual([0, 0]);
  }));

it("numbers messages upwards, whatever was forgotten", () =>
  inFresh(async (open) => {
    const store = open();
    const rows = () => store.messages().map(({ row }) => row);
    for (const at of [5, 5, 4]) store.keepMessages(new Uint8Array([at]), at);
    const [, , last = 0] = rows();
    expect(store.messages().map(({ sealed }) => sealed[0])).toEqual([5, 5, 4]);
    store.forgetMessages(last);
    store.keepMessages(new Uint8Array(1), 4);
    expect(rows()).toEqual([last + 1]);
  }));

it("remembers an update for as long as it is asked to", () =>
  inFresh(async (open) => {
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
