import { GrammyError, HttpError } from "grammy/web";
import { describe, expect, it } from "vitest";
import { sendFailure } from "../../src/telegram/send-failure.ts";
import { makeTelegramApi } from "../../src/telegram/telegram-api.ts";
import { type CannedReply, cannedServer } from "../contract/canned-server.ts";
import { SHORT_TIMEOUT_MS, TOKEN } from "../contract/channel-subject.ts";
import { everythingIn } from "../contract/everything-in.ts";

const server = cannedServer();

/** A proxy that repeats the address it was asked for, token and all. */
const talkative = `no such path: /bot${TOKEN}/sendMessage`;

function refused(code: number, parameters?: object): CannedReply {
  const body = { ok: false, error_code: code, description: talkative, parameters };
  return { type: "json", status: code, body };
}

const failures: [name: string, reply: CannedReply, error: typeof GrammyError | typeof HttpError][] =
  [
    ["400", refused(400), GrammyError],
    ["400 with another chat", refused(400, { migrate_to_chat_id: -100_123 }), GrammyError],
    ["401", refused(401), GrammyError],
    ["403", refused(403), GrammyError],
    ["409", refused(409), GrammyError],
    ["429", refused(429, { retry_after: 5 }), GrammyError],
    ["500", refused(500), GrammyError],
    ["a refusal without words", { type: "json", status: 400, body: { ok: false } }, GrammyError],
    ["a page", { type: "raw", status: 502, body: `<p>${talkative}</p>` }, HttpError],
    ["nothing at all", { type: "raw", status: 200, body: "" }, HttpError],
    ["JSON that is no answer", { type: "json", status: 200, body: null }, HttpError],
    [
      "a redirect",
      { type: "raw", status: 302, body: "", headers: { location: "/elsewhere" } },
      HttpError,
    ],
    ["a broken connection", { type: "drop" }, HttpError],
  ];

function thrownBy(apiRoot: string, timeoutSeconds?: number): Promise<unknown> {
  const api = makeTelegramApi({ token: TOKEN, apiRoot, timeoutSeconds });
  return api.sendMessage(7, "a").then(
    () => expect.fail("it was sent"),
    (error: unknown) => error,
  );
}

describe("makeTelegramApi", () => {
  it.each(failures)("throws an error without the token after %s", async (_, reply, kind) => {
    server.reply = () => reply;
    const error = await thrownBy(server.url);
    expect(error).toBeInstanceOf(kind);
    expect(everythingIn(error)).not.toContain(TOKEN);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ["nobody listens", "http://127.0.0.1:1"],
    ["the address is none", "http://[not-an-address"],
  ])("throws an error without the token when %s", async (_, apiRoot) => {
    const error = await thrownBy(apiRoot);
    expect(error).toBeInstanceOf(HttpError);
    expect(everythingIn(error)).not.toContain(TOKEN);
  });

  it("keeps what the API said of a refusal: code, words and parameters", async () => {
    server.reply = () => refused(429, { retry_after: 5 });
    const error = await thrownBy(server.url);
    expect(error).toMatchObject({ error_code: 429, parameters: { retry_after: 5 } });
    expect(everythingIn(error)).toContain("no such path");
    expect(sendFailure(error)).toEqual({ type: "retry", afterMs: 5_000, scope: "bot" });
  });

  it("gives up a call that is never answered", async () => {
    server.reply = () => ({ type: "hang" });
    const error = await thrownBy(server.url, SHORT_TIMEOUT_MS / 1000);
    expect(error).toBeInstanceOf(HttpError);
    expect(everythingIn(error)).not.toContain(TOKEN);
  });
});
