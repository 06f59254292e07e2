import { expect, test } from "vitest";
import { CallFailed } from "../../src/inbox/api/call-failed.ts";
import { makeQueries } from "../../src/inbox/app/make-queries.ts";
import { Keeper } from "../../src/inbox/session/keeper.ts";
import { makeDesk } from "../../src/inbox/session/make-desk.ts";
import { memoryRecords } from "../../src/inbox/session/memory-records.ts";
import type { OpenSession } from "../../src/inbox/session/session.ts";
import { sampleMe } from "./sample-me.ts";

const load = async () => new Keeper(async () => memoryRecords());

const pair = { identity: "AGE-SECRET-KEY-PQ-1X", recipient: "age1pq1x" };
const me = sampleMe("lan");
const open: OpenSession = { type: "open", me, own: pair, stationKey: { type: "waiting" } };

test("locking forgets keys and everything that was decrypted", () => {
  const desk = makeDesk(load);
  const { store } = desk;
  store.set(open);
  const queries = makeQueries(desk);
  queries.setQueryData(["opened", "tip 1"], "secret words");
  store.lock("idle");
  expect(store.get()).toEqual({ type: "locked", me, why: "idle" });
  expect(queries.getQueryCache().getAll()).toEqual([]);
});

test("a 401 anywhere ends the session, other failures do not", async () => {
  const desk = makeDesk(load);
  const { store } = desk;
  store.set(open);
  const queries = makeQueries(desk);
  const fail = (reason: "conflict" | "signed-out") =>
    queries
      .fetchQuery({ queryKey: [reason], queryFn: () => Promise.reject(new CallFailed(reason)) })
      .catch(() => undefined);
  await fail("conflict");
  expect(store.get().type).toBe("open");
  await fail("signed-out");
  expect(store.get()).toEqual({ type: "signed-out", why: "ended" });
});

test("a late 401 does not throw someone out of the sign-in or an invite", () => {
  const { store } = makeDesk(load);
  store.set({ type: "joining", invite: null });
  store.ended();
  expect(store.get().type).toBe("joining");
});

test("locking twice keeps the first reason", () => {
  const { store } = makeDesk(load);
  store.set(open);
  store.lock("asked");
  store.lock("idle");
  expect(store.get()).toMatchObject({ why: "asked" });
});

test("what was written about a tip goes when the tip is gone", async () => {
  const desk = makeDesk(load);
  desk.store.set(open);
  desk.drafts.set("note tip-1", "x");
  desk.drafts.set("note tip-2", "y");
  const read = (id: string, reason: "not-found" | "offline") =>
    makeQueries(desk)
      .fetchQuery({
        queryKey: ["tip", id],
        queryFn: () => Promise.reject(new CallFailed(reason)),
        retry: false,
      })
      .catch(() => undefined);
  await read("tip-1", "not-found");
  await read("tip-2", "offline");
  expect([desk.drafts.get("note tip-1"), desk.drafts.get("note tip-2")]).toEqual(["", "y"]);
});
