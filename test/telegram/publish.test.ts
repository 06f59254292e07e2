import { beforeEach, describe, expect, it } from "vitest";
import type { BotTexts } from "../../src/app/channel-descriptor.ts";
import { publishTelegram } from "../../src/telegram/publish.ts";
import { cannedServer } from "../contract/canned-server.ts";
import { TOKEN } from "../contract/channel-subject.ts";

const server = cannedServer();
beforeEach(() => {
  server.reply = () => ({ type: "json", status: 200, body: { ok: true, result: true } });
});

function texts(language: string): BotTexts {
  return {
    language,
    description: `description ${language}`,
    shortDescription: `short ${language}`,
    commands: [{ command: "start", description: `start ${language}` }],
  };
}

const publish = (languages: string[]) =>
  publishTelegram(
    { token: TOKEN, apiRoot: server.url },
    {
      webhookUrl: "https://mo.example/webhook/telegram",
      secret: "s-1",
      texts: languages.map(texts),
    },
  );

const sent = () =>
  server.requests.map(({ url, body }) => [url.split("/").at(-1), JSON.parse(body)] as const);

describe("publishTelegram", () => {
  it("sets the webhook last, with its secret and the four kinds of update", async () => {
    expect(await publish(["vi"])).toEqual({ ok: true, value: null });
    expect(sent().at(-1)).toEqual([
      "setWebhook",
      {
        url: "https://mo.example/webhook/telegram",
        secret_token: "s-1",
        allowed_updates: ["message", "edited_message", "callback_query", "my_chat_member"],
      },
    ]);
  });

  it("publishes each language, and the first one for all others", async () => {
    await publish(["vi", "en"]);
    const commands = sent().filter(([method]) => method === "setMyCommands");
    expect(
      commands.map(([, params]) => [params.language_code, params.commands[0].description]),
    ).toEqual([
      [undefined, "start vi"],
      ["vi", "start vi"],
      ["en", "start en"],
    ]);
    expect(commands.every(([, params]) => params.scope.type === "all_private_chats")).toBe(true);
    expect(sent()).toContainEqual([
      "setMyDescription",
      { description: "description en", language_code: "en" },
    ]);
    expect(sent()).toContainEqual([
      "setMyShortDescription",
      { short_description: "short en", language_code: "en" },
    ]);
  });

  it("gives a code that two scripts share to the first of them", async () => {
    await publish(["vi", "zh-Hans", "zh-Hant"]);
    const chinese = sent().filter(([, params]) => params.language_code === "zh");
    expect(chinese.filter(([method]) => method === "setMyDescription")).toEqual([
      ["setMyDescription", { description: "description zh-Hans", language_code: "zh" }],
    ]);
  });

  it("stops at the first failure and tells its step and code, never the token", async () => {
    server.reply = ({ url }) =>
      url.endsWith("setMyDescription")
        ? { type: "json", status: 400, body: { ok: false, error_code: 400, description: TOKEN } }
        : { type: "json", status: 200, body: { ok: true, result: true } };
    const result = await publish(["vi"]);
    expect(result).toEqual({ ok: false, reason: { step: "setMyDescription default", code: 400 } });
    expect(sent().map(([method]) => method)).not.toContain("setWebhook");
  });

  it("refuses a bot that would read all that is said in groups", async () => {
    const result = { can_read_all_group_messages: true };
    server.reply = () => ({ type: "json", status: 200, body: { ok: true, result } });
    expect(await publish(["vi"])).toMatchObject({
      ok: false,
      reason: { step: "getMe", why: expect.stringContaining("@BotFather") },
    });
    expect(sent().map(([method]) => method)).toEqual(["getMe"]);
  });

  it("has no code when there was no answer", async () => {
    server.reply = () => ({ type: "drop" });
    expect(await publish(["vi"])).toEqual({
      ok: false,
      reason: { step: "getMe", code: null },
    });
  });
});
