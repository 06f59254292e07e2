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

test("more tips than one request may have are assigned in several", () => {
  const ids = Array.from({ length: 230 }, (_, n) => `tip${n}`);
  const sent = partsOf({ kind: "assign", ids, owner: "lan", owned: ["tip7"] });
  expect(sent.map((part) => part.ids.length)).toEqual([1, 100, 100, 29]);
});

test("tips become one matter in one request", () => {
  expect(requests({ kind: "link", ids: ["a", "b"] })).toEqual([{ json: { ids: ["a", "b"] } }]);
});

test("one answer to all is a question to each, under the id that it was sealed with", async () => {
  const question = (id: string) => ({ id, sealed: `to ${id}`, digest: "", after: null });
  const draft = { name: "matter m", text: "Thank you." };
  const questions = { a: question("qa"), b: question("qb") };
  const deed: Deed = { kind: "ask", ids: ["a", "b"], draft, questions };
  expect(partsOf(deed)).toEqual([
    { id: "qa", ids: ["a"], kind: "question", draft, request: { tip: "a", json: questions.a } },
    { id: "qb", ids: ["b"], kind: "question", draft, request: { tip: "b", json: questions.b } },
  ]);
  const end = await send(deed, async (part) => {
    if (isOf(part, "b")) throw new CallFailed("asked-meanwhile");
    return { type: "waits" };
  });
  expect(end).toMatchObject({ deed: { ids: ["b"], draft }, why: { type: "failed" } });
});
