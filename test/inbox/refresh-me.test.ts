import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Me } from "../../src/core/station/views.ts";
import { refreshMe } from "../../src/inbox/session/refresh-me.ts";
import { SessionStore } from "../../src/inbox/session/session-store.ts";
import { sampleMe } from "./sample-me.ts";

const own = { identity: "AGE-SECRET-KEY-PQ-1X", recipient: "age1pq1x" };

let store: SessionStore;
/** Answers the calls in the order in which they were made. */
let answers: ((me: Me) => void)[];

beforeEach(() => {
  store = new SessionStore();
  store.set({ type: "open", me: named("as it was"), own, stationKey: { type: "waiting" } });
  answers = [];
  const fetch = () =>
    new Promise<Response>((resolve) => answers.push((me) => resolve(Response.json(me))));
  vi.stubGlobal("fetch", fetch);
});
afterEach(() => vi.unstubAllGlobals());

function named(name: string): Me {
  const me = sampleMe("lan");
  return { ...me, officer: { ...me.officer, name } };
}

function shown(): string {
  const session = store.get();
  return session.type === "open" ? session.me.officer.name : session.type;
}

it.each([
  ["one after the other", [0, 1]],
  ["the later one first", [1, 0]],
])("shows what was asked last, where both answers come at a time, %s", async (_how, order) => {
  const both = [refreshMe(store), refreshMe(store)];
  await expect.poll(() => answers.length).toBe(2);
  for (const at of order) answers[at]?.(named(at === 0 ? "older" : "newer"));
  await Promise.all(both);
  expect(shown()).toBe("newer");
});

it("shows nothing in a session that was locked and unlocked meanwhile", async () => {
  const read = refreshMe(store);
  await expect.poll(() => answers.length).toBe(1);
  store.lock("asked");
  store.set({
    type: "open",
    me: named("unlocked"),
    own: { ...own },
    stationKey: { type: "waiting" },
  });
  answers[0]?.(named("older"));
  await read;
  expect(shown()).toBe("unlocked");
});
