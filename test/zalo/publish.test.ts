import { describe, expect, it } from "vitest";
import { publishZalo } from "../../src/zalo/publish.ts";
import { type CannedReply, cannedServer } from "../contract/canned-server.ts";
import { TOKEN } from "../contract/channel-subject.ts";
import fixtures from "./fixtures.json" with { type: "json" };

const server = cannedServer();

function publish(reply: CannedReply) {
  server.reply = () => reply;
  return publishZalo(
    { token: TOKEN, apiRoot: server.url },
    { webhookUrl: "https://mo.example/webhook/zalo", secret: "secret-of-8-or-more" },
  );
}

const json = (status: number, body: unknown): CannedReply => ({ type: "json", status, body });

describe("publishZalo", () => {
  it("sets the webhook with its secret and passes on how the probe went", async () => {
    expect(await publish(json(200, fixtures["setWebhook-result-2026"].payload))).toEqual({
      ok: true,
      value: { verified: true, outcome: "webhook.ok" },
    });
    expect(JSON.parse(server.requests.at(-1)?.body ?? "")).toEqual({
      url: "https://mo.example/webhook/zalo",
      secret_token: "secret-of-8-or-more",
    });
  });

  it("does not claim what an older answer does not say", async () => {
    expect(await publish(json(200, fixtures["setWebhook-result-2025"].payload))).toEqual({
      ok: true,
      value: { verified: false, outcome: null },
    });
  });

  it("fails with the code only", async () => {
    expect(await publish(json(401, fixtures["error-401"].payload))).toEqual({
      ok: false,
      reason: { step: "setWebhook", code: 401 },
    });
    expect(await publish({ type: "drop" })).toEqual({
      ok: false,
      reason: { step: "setWebhook", code: null },
    });
  });
});
