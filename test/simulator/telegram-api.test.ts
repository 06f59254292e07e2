import { afterEach, beforeEach, expect, test } from "vitest";
import type { SimUser } from "../../simulator/contracts.ts";
import { createWorld, post, type World } from "./world.ts";

let world: World;
let lan: SimUser;
let chatId: number;

beforeEach(async () => {
  world = await createWorld();
  lan = world.simulator.telegram.user({ name: "Lan" });
  lan.say("hello");
  chatId = Number(lan.id);
});
afterEach(() => world.simulator.close());

const send = (params: object) =>
  world.telegram("sendMessage", { chat_id: chatId, text: "hi", ...params });
const keyboard = (button: object) => ({ reply_markup: { inline_keyboard: [[button]] } });

test("a sent message comes back whole and shows on the phone", async () => {
  const { status, body } = await send({ text: "hello <b>you</b>", parse_mode: "HTML" });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    ok: true,
    result: {
      message_id: expect.any(Number),
      from: { is_bot: true, id: 123456 },
      chat: { id: chatId, type: "private", first_name: "Lan" },
      text: "hello you",
      entities: [{ type: "bold", offset: 6, length: 3 }],
    },
  });
  expect(lan.messages.at(-1)).toMatchObject({ from: "bot", text: "hello you" });
});

const refusals: [string, object, string][] = [
  ["no text", { text: "" }, "message text is empty"],
  ["blank text", { text: "   " }, "text must be non-empty"],
  ["no chat", { chat_id: "" }, "chat_id is empty"],
  ["an unknown chat", { chat_id: 1 }, "chat not found"],
  ["a chat by name", { chat_id: "@nobody" }, "chat not found"],
  ["4,097 characters", { text: "x".repeat(4097) }, "message is too long"],
  ["an unknown parse_mode", { parse_mode: "XML" }, "unsupported parse_mode"],
  [
    "an open tag",
    { text: "<b>x", parse_mode: "HTML" },
    `can't parse entities: Can't find end tag corresponding to start tag "b"`,
  ],
  [
    "a foreign tag",
    { text: "<script>x</script>", parse_mode: "HTML" },
    `can't parse entities: Unsupported start tag "script" at byte offset 0`,
  ],
  [
    "crossed tags",
    { text: "<b><i>test</b></i>", parse_mode: "HTML" },
    `can't parse entities: Unmatched end tag at byte offset 10, expected "</i>", found "</b>"`,
  ],
  [
    "an entity outside",
    { entities: [{ type: "bold", offset: 9, length: 1 }] },
    "entity begins after the end of the text at UTF-16 offset 9",
  ],
  [
    "an unknown entity",
    { entities: [{ type: "big", offset: 0, length: 1 }] },
    "can't parse MessageEntity: Unsupported type specified",
  ],
  ["a null markup", { reply_markup: null }, "object expected as reply markup"],
  ["broken markup", { reply_markup: "{" }, "can't parse reply keyboard markup JSON object"],
  [
    "a keyboard that is no list",
    { reply_markup: { inline_keyboard: "bad" } },
    `field "inline_keyboard" must be of type Array`,
  ],
  [
    "a button without text",
    keyboard({ callback_data: "x" }),
    `can't parse inline keyboard button: Can't find field "text"`,
  ],
  [
    "a button without action",
    keyboard({ text: "x" }),
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    "65 bytes of callback data",
    keyboard({ text: "x", callback_data: `${"đ".repeat(32)}x` }),
    "BUTTON_DATA_INVALID",
  ],
  [
    "a link to nowhere",
    keyboard({ text: "x", url: "not-a-url" }),
    "inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL",
  ],
  [
    "a link by ftp",
    keyboard({ text: "x", url: "ftp://example.com" }),
    "inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol",
  ],
  [
    "257 characters to copy",
    keyboard({ text: "x", copy_text: { text: "x".repeat(257) } }),
    "BUTTON_COPY_TEXT_INVALID",
  ],
  [
    "a reply to nothing",
    { reply_parameters: { message_id: 1 } },
    "message to be replied not found",
  ],
  ["a paid broadcast without Stars", { allow_paid_broadcast: true }, "FLOODSKIP_NOT_ALLOWED"],
];

test.each(refusals)("sendMessage refuses %s", async (_name, params, description) => {
  const { status, body } = await send(params);
  expect({ status, ...body }).toEqual({
    status: 400,
    ok: false,
    error_code: 400,
    description: `Bad Request: ${description}`,
  });
});

test("64 bytes of callback data, styles, links, copying and a disabled button are taken", async () => {
  const row = [
    { text: "a", callback_data: "đ".repeat(32), style: "danger" },
    { text: "b", url: "https://example.com/x" },
    { text: "c", copy_text: { text: "7KQ4-9XWD" } },
    { text: "d", disabled: {} },
  ];
  const { body } = await send({ reply_markup: { inline_keyboard: [row] } });
  expect(body).toMatchObject({ ok: true, result: { reply_markup: { inline_keyboard: [row] } } });
  expect(lan.messages.at(-1)?.buttons).toEqual([
    [
      { type: "callback", text: "a", data: "đ".repeat(32), style: "danger" },
      { type: "url", text: "b", url: "https://example.com/x" },
      { type: "copy", text: "c", copy: "7KQ4-9XWD" },
      { type: "disabled", text: "d" },
    ],
  ]);
});

test("urlencoded and multipart forms are read like JSON", async () => {
  const url = `${world.simulator.telegram.apiRoot}/bot123456:telegram-test-token/sendMessage`;
  const form = {
    chat_id: String(chatId),
    text: "form",
    reply_markup: `{"inline_keyboard":[[{"text":"k","callback_data":"d"}]]}`,
  };
  const parts = new FormData();
  for (const [name, value] of Object.entries(form)) parts.set(name, value);
  for (const body of [new URLSearchParams(form), parts]) {
    const response = await fetch(url, { method: "POST", body });
    expect(response.status).toBe(200);
  }
  const shown = lan.messages.filter(({ text }) => text === "form");
  expect(shown.map(({ buttons }) => buttons[0]?.[0]?.text)).toEqual(["k", "k"]);
});

test("a wrong token is 401, a wrong path or method 404", async () => {
  const { apiRoot } = world.simulator.telegram;
  expect(await post(`${apiRoot}/bot123456:wrong/getMe`)).toMatchObject({
    status: 401,
    body: { ok: false, error_code: 401, description: "Unauthorized" },
  });
  expect(await post(`${apiRoot}/getMe`)).toMatchObject({ status: 404 });
  expect(await world.telegram("sendEverything")).toMatchObject({
    status: 404,
    body: { description: "Not Found: method not found" },
  });
});

test("a blocked bot and one that was never written to get 403", async () => {
  lan.block();
  expect((await send({})).body).toMatchObject({
    error_code: 403,
    description: "Forbidden: bot was blocked by the user",
  });
  const silent = world.simulator.telegram.user();
  expect(await send({ chat_id: silent.id })).toMatchObject({
    status: 403,
    body: { description: "Forbidden: bot can't initiate conversation with a user" },
  });
});

test("an unknown parameter passes as on the real one, unless asked for", async () => {
  expect((await send({ txet: "typo" })).status).toBe(200);
  const strict = await createWorld({ telegram: { rejectUnknownParameters: true } });
  try {
    const { body } = await strict.telegram("sendMessage", { chat_id: 1, text: "x", txet: "typo" });
    expect(body.description).toContain(`"txet"`);
  } finally {
    await strict.simulator.close();
  }
});

test("a callback query can be answered once and in time", async () => {
  await send(keyboard({ text: "Press", callback_data: "p" }));
  const press = () => {
    const pressed = lan.press("Press");
    return pressed.type === "callback" ? pressed.queryId : "";
  };
  const answer = (id: string, params = {}) =>
    world.telegram("answerCallbackQuery", { callback_query_id: id, ...params });
  const tooOld =
    "Bad Request: query is too old and response timeout expired or query ID is invalid";

  const events: unknown[] = [];
  lan.onEvent((event) => events.push(event));
  const first = press();
  expect((await answer(first, { text: "Noted", show_alert: true })).body).toEqual({
    ok: true,
    result: true,
  });
  expect(events).toContainEqual({ type: "toast", text: "Noted", alert: true });
  expect((await answer(first)).body.description).toBe(tooOld);
  expect((await answer("12345")).body.description).toBe(tooOld);
  const late = press();
  world.clock.advance(61_000);
  expect((await answer(late)).body.description).toBe(tooOld);
  expect((await answer(press(), { text: "x".repeat(201) })).body.description).toBe(
    "Bad Request: MESSAGE_TOO_LONG",
  );
});

test("edits change the phone; the same content again is refused", async () => {
  await send(keyboard({ text: "Old", callback_data: "o" }));
  const id = lan.messages.at(-1)?.id;
  const edit = (params: object) =>
    world.telegram("editMessageText", { chat_id: chatId, message_id: id, text: "new", ...params });
  expect((await edit({})).status).toBe(200);
  expect(lan.messages.at(-1)).toMatchObject({ text: "new", edited: true, buttons: [] });
  expect((await edit({})).body.description).toMatch(/^Bad Request: message is not modified/);
  expect((await edit({ message_id: 1 })).body.description).toBe(
    "Bad Request: message to edit not found",
  );
  const own = lan.messages[0]?.id;
  expect((await edit({ message_id: own })).body.description).toBe(
    "Bad Request: message can't be edited",
  );
  const markup = {
    chat_id: chatId,
    message_id: id,
    ...keyboard({ text: "N", callback_data: "n" }),
  };
  expect((await world.telegram("editMessageReplyMarkup", markup)).status).toBe(200);
  expect(lan.messages.at(-1)?.buttons[0]?.[0]).toMatchObject({ text: "N" });
});

test("deleteMessages takes both sides' messages for 48 hours and skips missing ones", async () => {
  await send({});
  const ids = lan.messages.map(({ id }) => Number(id));
  const remove = (message_ids: unknown) =>
    world.telegram("deleteMessages", { chat_id: chatId, message_ids });
  expect((await remove([])).body.description).toBe(
    "Bad Request: message identifiers are not specified",
  );
  expect((await remove(5)).body.description).toBe(
    "Bad Request: expected an Array of message identifiers",
  );
  expect((await remove([0])).body.description).toBe(
    "Bad Request: invalid message identifier specified",
  );
  const many = Array.from({ length: 101 }, (_, at) => at + 1);
  expect((await remove(many)).body.description).toBe(
    "Bad Request: too many message identifiers specified",
  );
  expect((await remove([...ids, 1])).body).toEqual({ ok: true, result: true });
  expect(lan.messages).toEqual([]);

  await send({});
  const old = Number(lan.messages[0]?.id);
  world.clock.advance(49 * 3_600_000);
  expect((await remove([old])).body.description).toBe("Bad Request: message can't be deleted");
  const one = await world.telegram("deleteMessage", { chat_id: chatId, message_id: 1 });
  expect(one.body.description).toBe("Bad Request: message to delete not found");
});

test("typing shows; an unknown action is refused", async () => {
  const events: unknown[] = [];
  lan.onEvent((event) => events.push(event));
  const act = (action: string) => world.telegram("sendChatAction", { chat_id: chatId, action });
  expect((await act("typing")).body).toEqual({ ok: true, result: true });
  expect(events).toEqual([{ type: "typing", action: "typing" }]);
  expect((await act("dancing")).body.description).toBe(
    "Bad Request: wrong parameter action in request",
  );
});
