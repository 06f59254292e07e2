import { expect, it } from "vitest";
import type { BroadcasterStore } from "../../src/app/notices/broadcast.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const subscription = (key: string, lang = "vi") => ({ key, address: bytes(`at ${key}`), lang });
const notice = (id: string) => ({
  id,
  station: "song-tri",
  texts: { vi: { title: id, body: "…" } },
  approvedAt: "2026-11-26T21:00:00.000Z",
});

/** What every store of a broadcaster promises. `run` gives an empty one. */
export function describeBroadcasterStore(
  run: (work: (store: BroadcasterStore) => void) => Promise<void>,
): void {
  const keys = (store: BroadcasterStore, cursor: number, limit = 9) =>
    store.page({ cursor, last: Number.MAX_SAFE_INTEGER }, limit).map(({ key }) => key);

  it("knows each subscriber once, as they last came", () =>
    run((store) => {
      for (const lang of ["vi", "en"]) store.subscribe(subscription("a", lang));
      store.subscribe(subscription("b"));
      expect([store.count(), keys(store, 0)]).toEqual([2, ["a", "b"]]);
      expect(store.subscriber("a")).toEqual(subscription("a", "en"));
      store.unsubscribe("a");
      store.unsubscribe("nobody");
      expect([store.subscriber("a"), store.count()]).toEqual([null, 1]);
    }));

  it("pages in the order of coming, and gives no number to two", () =>
    run((store) => {
      for (const key of ["c", "a", "b"]) store.subscribe(subscription(key));
      const [first, second] = store.page({ cursor: 0, last: 99 }, 2);
      expect([first?.key, second?.key]).toEqual(["c", "a"]);
      expect(keys(store, second?.number ?? 0)).toEqual(["b"]);
      const last = store.page({ cursor: 0, last: 99 }, 3).at(-1)?.number ?? 0;
      store.unsubscribe("b");
      store.subscribe(subscription("d"));
      expect(store.page({ cursor: last, last: 99 }, 9).map(({ key }) => key)).toEqual(["d"]);
      expect(store.page({ cursor: 0, last: first?.number ?? 0 }, 9)).toEqual([first]);
    }));

  it("finds a renamed subscriber by either key", () =>
    run((store) => {
      store.subscribe(subscription("old"));
      store.rename("old", { key: "new", address: bytes("moved") });
      const moved = { key: "new", address: bytes("moved"), lang: "vi" };
      expect([store.subscriber("old"), store.subscriber("new")]).toEqual([moved, moved]);
      store.rename("new", { key: "new", address: bytes("again") });
      expect(store.subscriber("new")?.address).toEqual(bytes("again"));
      expect(store.subscriber("old")).toBeNull();
    }));

  it("leaves one alone who is there under the new key already", () =>
    run((store) => {
      store.subscribe(subscription("old"));
      store.subscribe(subscription("new", "en"));
      store.rename("old", { key: "new", address: bytes("moved") });
      expect([store.count(), store.subscriber("new")]).toEqual([1, subscription("new", "en")]);
    }));

  it("takes a notice once, and gives them out one after the other", () =>
    run((store) => {
      store.subscribe(subscription("a"));
      expect([store.addNotice(notice("1")), store.addNotice(notice("1"))]).toEqual([true, false]);
      store.subscribe(subscription("b"));
      store.addNotice(notice("2"));
      const running = store.running();
      expect(running).toMatchObject({ notice: notice("1"), cursor: 0 });
      // Who came after it reads it in the chat.
      expect(store.page(running ?? { cursor: 0, last: 0 }, 9).map(({ key }) => key)).toEqual(["a"]);
      store.advance("1", 7);
      expect(store.running()?.cursor).toBe(7);
      store.finish("1");
      expect(store.running()?.notice.id).toBe("2");
      store.finish("2");
      expect([store.running(), store.notice("1")?.id, store.notice("3")]).toEqual([
        null,
        "1",
        null,
      ]);
      expect(store.addNotice(notice("1"))).toBe(false);
    }));

  it("keeps the longest pause, and its alert until it is cleared", () =>
    run((store) => {
      expect(store.pause()).toEqual({ pausedUntil: 0, alert: null });
      store.clearAlert();
      store.setPause(50, "quota");
      store.setPause(40, null);
      expect(store.pause()).toEqual({ pausedUntil: 50, alert: "quota" });
      store.clearAlert();
      expect(store.pause()).toEqual({ pausedUntil: 50, alert: null });
      store.setPause(50, "misconfigured");
      expect(store.pause()).toEqual({ pausedUntil: 50, alert: "misconfigured" });
    }));
}
