import { describe, expect, it } from "vitest";
import { makeZaloClient } from "../../src/zalo/zalo-client.ts";
import { type CannedReply, cannedServer } from "../contract/canned-server.ts";
import { SHORT_TIMEOUT_MS, TOKEN } from "../contract/channel-subject.ts";
import { everythingIn } from "../contract/everything-in.ts";

const server = cannedServer();

/** A proxy that repeats the address it was asked for, token and all. */
const talkative = `no such path: /bot${TOKEN}/sendMessage`;

function refused(status: number): CannedReply {
  const body = { ok: false, error_code: status, description: talkative };
  return { type: "json", status, body };
}

const failures: [name: string, reply: CannedReply, answer: object][] = [
  ["400", refused(400), { type: "error", code: 400 }],
  ["401", refused(401), { type: "error", code: 401 }],
  ["429", refused(429), { type: "error", code: 429 }],
  ["500", refused(500), { type: "error", code: 500 }],
  ["a page", { type: "raw", status: 502, body: talkative }, { type: "error", code: 502 }],
  ["nothing at all", { type: "raw", status: 200, body: "" }, { type: "error", code: 200 }],
  [
    "JSON that is no answer",
    { type: "json", status: 200, body: null },
    { type: "error", code: 200 },
  ],
  ["a broken connection", { type: "drop" }, { type: "no-answer" }],
];

const call = (apiRoot: string, timeoutMs?: number) =>
  makeZaloClient({ token: TOKEN, apiRoot, timeoutMs })("sendMessage", { chat_id: "a" });

describe("makeZaloClient", () => {
  it.each(failures)("answers without the token after %s", async (_, reply, wanted) => {
    server.reply = () => reply;
    const answer = await call(server.url);
    expect(answer).toMatchObject(wanted);
    expect(everythingIn(answer)).not.toContain(TOKEN);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ["nobody listens", "http://127.0.0.1:1"],
    ["the address is none", "http://[not-an-address"],
  ])("has no answer when %s", async (_, apiRoot) => {
    expect(await call(apiRoot)).toEqual({ type: "no-answer" });
  });

  it("gives up a call that is never answered, and one that is taken back", async () => {
    server.reply = () => ({ type: "hang" });
    expect(await call(server.url, SHORT_TIMEOUT_MS)).toEqual({ type: "no-answer" });
    const client = makeZaloClient({ token: TOKEN, apiRoot: server.url });
    const gone = AbortSignal.abort();
    expect(await client("getUpdates", {}, gone)).toEqual({ type: "no-answer" });
  });

  it("takes a method for a name, and asks no other host", async () => {
    server.reply = () => refused(404);
    const client = makeZaloClient({ token: TOKEN, apiRoot: `${server.url}/` });
    await client(`${server.url}/elsewhere`, {});
    expect(server.requests[0]?.url).toMatch(new RegExp(`^/bot${TOKEN}/`));
  });
});
