import { expect, test } from "vitest";
import { keepOneOfficer, type OtherTabs } from "../../src/inbox/session/one-officer.ts";
import { SessionStore } from "../../src/inbox/session/session-store.ts";
import { sampleMe } from "./sample-me.ts";

type Listener = (event: { data: unknown }) => void;

/** A browser whose tabs hear each other, but not themselves. */
function browser(): { openTab(): SessionStore } {
  const tabs: { listener: Listener }[] = [];
  return {
    openTab() {
      const own: { listener: Listener } = { listener: () => undefined };
      tabs.push(own);
      const others: OtherTabs = {
        postMessage: (data) => {
          for (const tab of tabs) if (tab !== own) tab.listener({ data });
        },
        addEventListener: (_type, listener) => {
          own.listener = listener;
        },
      };
      const store = new SessionStore();
      keepOneOfficer(store, others);
      return store;
    },
  };
}

function signIn(store: SessionStore, id: string): void {
  store.set({ type: "locked", me: sampleMe(id), why: "reload" });
}

test("a second tab of the same officer leaves the first one open", () => {
  const { openTab } = browser();
  const [first, second] = [openTab(), openTab()];
  signIn(first, "lan");
  signIn(second, "lan");
  expect([first.get().type, second.get().type]).toEqual(["locked", "locked"]);
});

test("another officer's sign-in closes the tabs of the one before", () => {
  const { openTab } = browser();
  const [first, second, third] = [openTab(), openTab(), openTab()];
  signIn(first, "lan");
  signIn(second, "lan");
  signIn(third, "minh");
  expect([first.get(), second.get()]).toEqual([
    { type: "signed-out", why: "ended" },
    { type: "signed-out", why: "ended" },
  ]);
  expect(third.get().type).toBe("locked");
});
