import { afterEach, expect, test, vi } from "vitest";
import { sendDeed } from "../../src/inbox/list/send-deed.ts";

interface Sent {
  path: string;
  body: unknown;
  keepalive: boolean | undefined;
}

afterEach(() => vi.unstubAllGlobals());

/** Answers every request of the inbox. */
function serve(answer: (sent: Sent) => { status?: number; json: unknown }): Sent[] {
  const all: Sent[] = [];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit & Pick<Sent, "keepalive">) => {
    const sent = { path, body: JSON.parse(String(init.body)), keepalive: init.keepalive };
    all.push(sent);
    const { status = 200, json } = answer(sent);
    return Response.json(json, { status });
  });
  return all;
}

const NONE_TAKEN = { json: { changed: [], taken: [] } };

test("tips are assigned in one request, and outlive the page that closes", async () => {
  const sent = serve(() => NONE_TAKEN);
  const deed = { kind: "assign", ids: ["a", "b"], owner: "lan", owned: [] } as const;
  expect(await sendDeed(deed, true)).toBeNull();
  const body = { ids: ["a", "b"], take: false, owner: "lan" };
  expect(sent).toEqual([{ path: "/api/tips/assign", body, keepalive: true }]);
});

test("only what the officer knew to be a colleague's is taken from them", async () => {
  const taken = [{ id: "b", owner: "nam" }];
  const sent = serve(({ body }) =>
    JSON.stringify(body).includes('"take":false') ? { json: { changed: [], taken } } : NONE_TAKEN,
  );
  const deed = { kind: "assign", ids: ["a", "b", "c"], owner: "lan", owned: ["a"] } as const;
  expect(await sendDeed(deed, false)).toEqual({
    deed: { ...deed, ids: ["b"] },
    why: { type: "taken", by: ["nam"] },
  });
  expect(sent.map(({ body }) => body)).toEqual([
    { ids: ["a"], take: true, owner: "lan" },
    { ids: ["b", "c"], take: false, owner: "lan" },
  ]);
});

test("of a status that some tips did not get, these are named", async () => {
  const sent = serve(({ path }) =>
    path.includes("/b/") ? { status: 404, json: { error: "not-found" } } : { json: {} },
  );
  const was = { a: "received", b: "checking" };
  const deed = { kind: "status", ids: ["a", "b", "c"], status: "closed", was } as const;
  expect(await sendDeed(deed, false)).toMatchObject({
    deed: { ids: ["b"] },
    why: { type: "failed", error: { reason: "not-found" } },
  });
  // A colleague's newer status is not overwritten unseen.
  expect(sent.map(({ body }) => body)).toEqual([
    { status: "closed", was: "received" },
    { status: "closed", was: "checking" },
    { status: "closed" },
  ]);
});

test("what was not sent at all can be tried again", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
  const deed = { kind: "assign", ids: ["a"], owner: null, owned: [] } as const;
  expect(await sendDeed(deed, false)).toMatchObject({
    deed,
    why: { type: "failed", error: { reason: "offline" } },
  });
});
