import { GrammyError } from "grammy/web";
import { describe, expect, it } from "vitest";
import { sendFailure } from "../../src/telegram/send-failure.ts";

function apiError(code: number, parameters: object = {}, description = "x"): GrammyError {
  const body = { ok: false as const, error_code: code, description, parameters };
  return new GrammyError("failed", body, "sendMessage", {});
}

/** Cases that the contract suite cannot produce with a real connection. */
describe("sendFailure", () => {
  it("retries a 421, which fetch itself has already repeated once", () => {
    expect(sendFailure(apiError(421))).toEqual({ type: "retry", afterMs: null, scope: "call" });
  });

  it("takes an edit that was made already for made", () => {
    const description = "Bad Request: message is not modified: specified new message content ...";
    expect(sendFailure(apiError(400, {}, description))).toEqual({ type: "sent", messageId: null });
    expect(sendFailure(apiError(400, {}, "Bad Request: message can't be edited")).type).toBe(
      "rejected",
    );
  });

  it("distrusts a wait that is not a number", () => {
    const retry = { type: "retry", afterMs: null, scope: "bot" };
    expect(sendFailure(apiError(429, { retry_after: "34" }))).toEqual(retry);
    expect(sendFailure(apiError(429, { retry_after: -1 }))).toEqual(retry);
  });
});
