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

const publish = (languages: string[], posts = {}) =>
  publishTelegram(
    { token: TOKEN, apiRoot: server.url },
    {
      webhookUrl: "https://mo.example/webhook/telegram",
      secret: "s-1",
      texts: languages.map(texts),
      posts,
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

  const ADMIN = { status: "administrator", can_post_messages: true, can_edit_messages: true };

  /** What Telegram says of the channel, and of the bot in it. */
  function channelIs(chat: unknown, member: unknown) {
    const answers: Record<string, unknown> = { getMe: { id: 7 }, getChat: chat };
    server.reply = ({ url }) => {
      const method = url.split("/").at(-1) ?? "";
      const result =
        method === "getChatMember" ? member : method in answers ? answers[method] : true;
      return result === null
        ? { type: "json", status: 400, body: { ok: false, error_code: 400, description: "no" } }
        : { type: "json", status: 200, body: { ok: true, result } };
    };
  }

  it("publishes when the bot may post and edit in its channels", async () => {
    channelIs({ type: "channel" }, ADMIN);
    expect((await publish(["vi"], { vi: "@kyanh" })).ok).toBe(true);
    expect(sent()).toContainEqual(["getChatMember", { chat_id: "@kyanh", user_id: 7 }]);
  });

  const channel = { type: "channel" };
  it.each([
    ["a group", { chat: { type: "supergroup" }, member: ADMIN }, "no channel"],
    ["a channel where it is nobody", { chat: channel, member: null }, "make the bot an admin"],
    ["one that it has left", { chat: channel, member: { status: "left" } }, "make the bot an"],
    ["one not to edit", { chat: channel, member: { ...ADMIN, can_edit_messages: false } }, "edit"],
    ["one not to post", { chat: channel, member: { ...ADMIN, can_post_messages: false } }, "post"],
  ])("refuses %s, and names the setting", async (_name, { chat, member }, why) => {
    channelIs(chat, member);
    const step = "TELEGRAM_CHANNELS vi=@kyanh";
    const reason = { step, code: null, why: expect.stringContaining(why) };
    expect(await publish(["vi"], { vi: "@kyanh" })).toEqual({ ok: false, reason });
    expect(sent().map(([method]) => method)).not.toContain("setWebhook");
  });

  it("refuses a channel that does not exist, or in no language of the place", async () => {
    channelIs(null, ADMIN);
    const step = "TELEGRAM_CHANNELS vi=@gone";
    expect(await publish(["vi"], { vi: "@gone" })).toMatchObject({ reason: { step, code: 400 } });
    channelIs({ type: "channel" }, ADMIN);
    expect(await publish(["vi"], { fr: "@kyanh" })).toMatchObject({
      reason: { step: "TELEGRAM_CHANNELS fr=@kyanh", why: "no language of this place" },
    });
  });

  it("has no code when there was no answer", async () => {
    server.reply = () => ({ type: "drop" });
    expect(await publish(["vi"])).toEqual({
      ok: false,
      reason: { step: "getMe", code: null },
    });
  });
});
