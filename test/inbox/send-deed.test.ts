import { expect, test } from "vitest";
import { CallFailed } from "../../src/inbox/api/call-failed.ts";
import type { Deed } from "../../src/inbox/list/deed.ts";
import { type DeedPart, partsOf } from "../../src/inbox/list/deed-parts.ts";
import { type SendPart, sendDeed } from "../../src/inbox/list/send-deed.ts";
import { sampleSummary } from "./sample-summary.ts";

/** Sends all parts of a deed. */
async function send(deed: Deed, answer: SendPart) {
  const parts = partsOf(deed);
  expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  return sendDeed({ deed, parts }, answer);
}

const requests = (deed: Deed) => partsOf(deed).map(({ request }) => request);
const nothingTaken: SendPart = async () => ({ type: "sent", answer: { changed: [], taken: [] } });
const isOf = (part: DeedPart, id: string) => part.ids.includes(id);

test("tips are assigned in one request", async () => {
  const deed: Deed = { kind: "assign", ids: ["a", "b"], owner: "lan", owned: [] };
  expect(requests(deed)).toEqual([{ json: { ids: ["a", "b"], take: false, owner: "lan" } }]);
  expect(await send(deed, nothingTaken)).toBeNull();
});

test("only what the officer knew to be a colleague's is taken from them", async () => {
  const deed: Deed = { kind: "assign", ids: ["a", "b", "c"], owner: "lan", owned: ["a"] };
  expect(requests(deed)).toEqual([
    { json: { ids: ["a"], take: true, owner: "lan" } },
    { json: { ids: ["b", "c"], take: false, owner: "lan" } },
  ]);
  const taken = [{ id: "b", owner: "nam" }];
  const end = await send(deed, async (part) => ({
    type: "sent",
    answer: { changed: [], taken: isOf(part, "b") ? taken : [] },
  }));
  expect(end).toEqual({ deed: { ...deed, ids: ["b"] }, why: { type: "taken", by: ["nam"] } });
});

test("of a status that some tips did not get, these are named", async () => {
  const was = { a: "received", b: "checking" };
  const deed: Deed = { kind: "status", ids: ["a", "b", "c"], status: "closed", was };
  // A colleague's newer status is not overwritten unseen.
  expect(requests(deed)).toEqual([
    { tip: "a", json: { status: "closed", was: "received" } },
    { tip: "b", json: { status: "closed", was: "checking" } },
    { tip: "c", json: { status: "closed" } },
  ]);
  const end = await send(deed, async (part) => {
    if (isOf(part, "b")) throw new CallFailed("not-found");
    return { type: "sent", answer: sampleSummary({ id: "a" }) };
  });
  expect(end).toMatchObject({
    deed: { ids: ["b"] },
    why: { type: "failed", error: { reason: "not-found" } },
  });
});

test("what waits for the network is no failure, and not done yet", async () => {
  const deed: Deed = { kind: "assign", ids: ["a"], owner: null, owned: [] };
  expect(await send(deed, async () => ({ type: "waits" }))).toBe("waits");
});
