import { expect, it } from "vitest";
import type { MailboxStore } from "../../src/app/mailbox.ts";

const OPENING = { station: "song-tri", tip: "tip-1", wayBack: new Uint8Array([1, 2]) };

const message = (id: string) => ({
  id,
  sealed: new TextEncoder().encode(id),
  at: "2026-11-26T21:00:00.000Z",
});

/** What every store of a mailbox promises. `run` gives an empty one. */
export function describeMailboxStore(
  run: (work: (store: MailboxStore) => void) => Promise<void>,
): void {
  it("is opened once: what comes later changes nothing", () =>
    run((store) => {
      expect(store.opening()).toBeNull();
      store.open(OPENING);
      store.open({ station: "duty", tip: "tip-2", wayBack: null });
      expect(store.opening()).toEqual(OPENING);
    }));

  it("keeps a way back once it is open: the last one counts", () =>
    run((store) => {
      store.keepWayBack(new Uint8Array([3]));
      expect(store.opening()).toBeNull();
      store.open({ ...OPENING, wayBack: null });
      for (const byte of [4, 5]) store.keepWayBack(new Uint8Array([byte]));
      expect(store.opening()).toEqual({ ...OPENING, wayBack: new Uint8Array([5]) });
    }));

  it("forgets the way back, and nothing else of the opening", () =>
    run((store) => {
      store.forgetWayBack();
      expect(store.opening()).toBeNull();
      store.open(OPENING);
      store.forgetWayBack();
      expect(store.opening()).toEqual({ ...OPENING, wayBack: null });
    }));

  it("keeps each message once, the oldest first", () =>
    run((store) => {
      expect([store.add(message("b")), store.add(message("a")), store.add(message("b"))]).toEqual([
        true,
        true,
        false,
      ]);
      expect(store.messages()).toEqual([message("b"), message("a")]);
    }));

  it("remembers until when it is muted, and that something is unread", () =>
    run((store) => {
      expect([store.mutedUntil(), store.unread()]).toEqual([0, false]);
      for (const until of [5, 3]) store.setMuted(until);
      for (const unread of [true, true]) store.setUnread(unread);
      expect([store.mutedUntil(), store.unread()]).toEqual([3, true]);
      store.setUnread(false);
      expect(store.unread()).toBe(false);
    }));

  it("is as new once it was erased", () =>
    run((store) => {
      store.open(OPENING);
      store.add(message("a"));
      store.setMuted(5);
      store.setUnread(true);
      store.erase();
      expect([store.opening(), store.messages()]).toEqual([null, []]);
      expect([store.mutedUntil(), store.unread()]).toEqual([0, false]);
      expect(store.add(message("a"))).toBe(true);
    }));
}
