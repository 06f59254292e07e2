import { expect, it } from "vitest";
import type { ConversationStore } from "../../src/app/effects/conversation-deps.ts";
import {
  CHAT_LANE,
  mediaLane,
  ORIGINAL_KEY,
  SLOW_MEDIA_KEY,
  WIPE_KEY,
} from "../../src/app/effects/lanes.ts";
import type { Box, NewRow, Outbox } from "../../src/app/ports.ts";
import { newSession } from "../../src/core/flow/session.ts";
import { DAY_MS, dayStart, hourNumber } from "../../src/core/units.ts";
import { makeMemoryOutbox } from "../app/outbox/memory-outbox.ts";

const HOUR = 3_600_000;
const NOON = 1_000_000 * HOUR;
const plainBox: Box = { seal: async (plain) => plain, open: async (sealed) => sealed };
const strangeBox: Box = { seal: async (plain) => plain, open: async () => null };

async function save(store: ConversationStore, screen: number, also: () => void): Promise<void> {
  const { session, save } = await store.open(plainBox);
  await save({ ...session, screen }, also);
}

const screenOf = async (store: ConversationStore, box = plainBox) =>
  (await store.open(box)).session.screen;

const row = (more: Partial<NewRow>): NewRow => ({
  payload: new Uint8Array(1),
  lane: null,
  notBefore: NOON + 1,
  ...more,
});

/**
 * What every store of a conversation promises. `open`: over empty tables; a second one is what a
 * new life of the object would see.
 */
export function describeConversationStore(
  run: (work: (open: (outbox?: Outbox) => ConversationStore) => Promise<void>) => Promise<void>,
): void {
  it("keeps the document over the object's lives, for its own key", () =>
    run(async (open) => {
      const store = open();
      expect([store.isKept(), (await store.open(plainBox)).session]).toEqual([false, newSession()]);
      await save(store, 7, () => undefined);
      for (const each of [store, open()]) {
        expect([each.isKept(), await screenOf(each)]).toEqual([true, 7]);
        expect(await screenOf(each, strangeBox)).toBe(0);
      }
    }));

  it("takes back all of a turn that could not be written", () =>
    run(async (open) => {
      let rereads = 0;
      const reread = () => {
        rereads += 1;
      };
      const outbox = { ...makeMemoryOutbox(), reread };
      const store = open(outbox);
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

  it("forgets what concerns the chat alone, but for guesses and what is on its way", () =>
    run(async (open) => {
      const outbox = makeMemoryOutbox();
      const store = open(outbox);
      await save(store, 7, () => undefined);
      store.watch({ address: new Uint8Array(1), at: NOON, warned: false });
      store.keepMessages(new Uint8Array(1), NOON);
      store.addGuess("one", 7);
      const waiting = [{ lane: CHAT_LANE, notBefore: 0 }, { lane: CHAT_LANE }];
      const others = [{ key: SLOW_MEDIA_KEY }, { lane: "tip", key: ORIGINAL_KEY }, { lane: "tip" }];
      outbox.add([...waiting, ...others].map(row), NOON, NOON + 9);
      await save(store, 8, () => store.forget(null, { wipes: false }));
      for (const each of [store, open()]) {
        expect([await screenOf(each), each.watched(), each.messages()]).toEqual([0, null, []]);
        expect(each.guesses(7)).toBe(1);
      }
      // The screen on its way, and rows for a station.
      expect(outbox.count()).toBe(2);
    }));

  it("keeps the ids of messages whose wiping waits", () =>
    run(async (open) => {
      const outbox = makeMemoryOutbox();
      const store = open(outbox);
      store.keepMessages(new Uint8Array(1), NOON);
      expect(store.isWiping()).toBe(false);
      outbox.add([row({ lane: CHAT_LANE, key: WIPE_KEY })], NOON, NOON + 9);
      expect(store.isWiping()).toBe(true);
      store.forget(null, { wipes: false });
      expect([store.messages().length, outbox.count()]).toEqual([1, 1]);
    }));

  it("numbers messages upwards, whatever was forgotten", () =>
    run(async (open) => {
      const store = open();
      const rows = () => store.messages().map((message) => message.row);
      for (const at of [5, 5, 4]) store.keepMessages(new Uint8Array([at]), at);
      const [, , last = 0] = rows();
      expect(store.messages().map(({ sealed }) => sealed[0])).toEqual([5, 5, 4]);
      store.forgetMessages(last);
      store.keepMessages(new Uint8Array(1), 4);
      expect(rows()).toEqual([last + 1]);
    }));

  it("watches one draft", () =>
    run(async (open) => {
      const store = open();
      expect(store.watched()).toBeNull();
      const draft = { address: new Uint8Array([1]), at: NOON, warned: false };
      store.watch(draft);
      store.watch({ ...draft, warned: true });
      for (const each of [store, open()])
        expect(each.watched()).toEqual({ ...draft, warned: true });
      store.unwatch();
      expect(store.watched()).toBeNull();
    }));

  it("counts each guess until it is taken back", () =>
    run(async (open) => {
      const store = open();
      for (const id of ["a", "b", "a", "c"]) store.addGuess(id, 7);
      store.addGuess("later", 8);
      store.forgetGuess("c");
      for (const each of [store, open()])
        expect([6, 7, 8].map((hour) => each.guesses(hour))).toEqual([0, 2, 1]);
    }));

  it("remembers the question that was shown again, until it forgets the chat", () =>
    run(async (open) => {
      const store = open();
      expect(store.shownAgain()).toBeNull();
      for (const screen of [7, 9]) store.noteShownAgain(screen);
      for (const each of [store, open()]) expect(each.shownAgain()).toBe(9);
      store.forget(null, { wipes: false });
      expect(store.shownAgain()).toBeNull();
    }));

  it("tells of its outbox what waits to be said and what is being fetched", () =>
    run(async (open) => {
      const outbox = makeMemoryOutbox();
      const store = open(outbox);
      const lane = mediaLane("7");
      const [, fetching] = outbox.add(
        [row({ lane: CHAT_LANE }), row({ lane, key: lane }), row({ key: SLOW_MEDIA_KEY })],
        NOON,
        NOON + 9,
      );
      expect(store.waitingReplies()).toMatchObject({ count: 1, heldUntil: null });
      expect(store.fetching()).toEqual([{ row: fetching?.id, slot: 7 }]);
      store.dropSlowNote();
      expect(outbox.count()).toBe(2);
    }));

  it("keeps the newest limits of an erased chat until their end", () =>
    run(async (open) => {
      const store = open();
      expect(store.limits()).toBeNull();
      for (const last of [1, 2])
        store.forget(
          { sealed: new Uint8Array([last]), until: NOON + last * HOUR },
          { wipes: false },
        );
      for (const each of [store, open()]) {
        expect(each.limits()).toEqual(new Uint8Array([2]));
        expect(each.oldest().limits).toBe(NOON + 2 * HOUR);
      }
      store.tidy({ seen: 0, messages: 0, guesses: 0, limits: NOON + 2 * HOUR });
      expect(store.limits()).toBeNull();
    }));

  it("drops what is older than it is told, and knows the oldest of each kind", () =>
    run(async (open) => {
      const store = open();
      expect(store.oldest()).toEqual({ seen: null, messages: null, guesses: null, limits: null });
      for (const at of [NOON, NOON + DAY_MS]) {
        store.markSeen(`seen ${at}`, at, 0);
        store.keepMessages(new Uint8Array(1), at);
        store.addGuess(`guess ${at}`, hourNumber(at));
      }
      // For some, only the day is stored. They count as being from its end.
      const dayEnd = dayStart(NOON) + DAY_MS;
      expect(store.oldest()).toEqual({
        seen: dayEnd,
        messages: dayEnd,
        guesses: NOON + HOUR,
        limits: null,
      });
      store.tidy({ seen: dayEnd, messages: dayEnd - 1, guesses: NOON + DAY_MS + HOUR, limits: 0 });
      for (const each of [store, open()]) {
        const left = { seen: dayEnd + DAY_MS, messages: dayEnd, guesses: null, limits: null };
        expect(each.oldest()).toEqual(left);
        expect(each.hasSeen(`seen ${NOON}`)).toBe(false);
      }
    }));
}
