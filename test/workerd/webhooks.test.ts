import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { content } from "../../src/content.ts";
import { CHANNEL_IDS, type ChannelId } from "../../src/core/channel.ts";
import { EVERYBODY } from "../../src/core/station/notice.ts";
import { makeApp } from "../../src/http/app.ts";
import { SealedDocument } from "../../src/storage/sealed-document.ts";
import * as tg from "../telegram/fixtures.ts";
import zalo from "../zalo/fixtures.json" with { type: "json" };
import { bindings } from "./bindings.ts";
import { behave } from "./fake-platforms.ts";
import { broadcasterOf, newNotice, passPages } from "./followers.ts";
import { openTown, pass, platforms, query, until } from "./town.ts";
import { objectsOf } from "./watched-objects.ts";

const LIMIT = 256 * 1024;
const SECRET: Record<ChannelId, [header: string, value: string]> = {
  telegram: ["X-Telegram-Bot-Api-Secret-Token", "test-telegram-webhook-secret"],
  zalo: ["X-Bot-Api-Secret-Token", "test-zalo-webhook-secret"],
};
const SAID = "một câu rất riêng của người dân";

const app = makeApp();
const context = { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} };

interface Sending {
  secret?: string | null;
  headers?: Record<string, string>;
  body?: RequestInit["body"];
  env?: object;
}

async function send(channel: ChannelId, sending: Sending): Promise<Response> {
  const [header, right] = SECRET[channel];
  const { secret = right, headers = {}, body = null, env = {} } = sending;
  const sent = new Headers({ "Content-Type": "application/json", ...headers });
  if (secret !== null) sent.set(header, secret);
  const request = new Request(`http://tieng-mo.test/webhook/${channel}`, {
    method: "POST",
    headers: sent,
    body,
  });
  return await app.fetch(request, { ...bindings, ...env }, context as unknown as ExecutionContext);
}

const update = { telegram: () => tg.message({ text: SAID }), zalo: () => zaloText() };

function zaloText() {
  const { payload } = zalo["webhook-text-flat"];
  const message_id = crypto.randomUUID();
  return { ...payload, message: { ...payload.message, message_id, text: SAID } };
}

/** A body that records whether it was read. */
function watched(pieces: Uint8Array[]) {
  const seen = { pulls: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.pulls += 1;
        const piece = pieces.shift();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
      cancel() {
        seen.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, body };
}

const logged: unknown[][] = [];

beforeAll(() => {
  openTown();
  for (const name of ["log", "info", "warn", "error", "debug"] as const) {
    vi.spyOn(console, name).mockImplementation((...line: unknown[]) => void logged.push(line));
  }
});

beforeEach(() => {
  platforms.forget();
  logged.length = 0;
});

describe.each(CHANNEL_IDS)("the webhook of %s", (channel) => {
  const [, right] = SECRET[channel];

  it.each([
    ["none", null],
    ["an empty one", ""],
    ["a wrong one", "x".repeat(right.length)],
    ["a longer one", `${right}x`],
    ["a shorter one", right.slice(0, -1)],
    ["that of the other channel", SECRET[channel === "zalo" ? "telegram" : "zalo"][1]],
  ])("refuses a secret that is %s, without a look at the body", async (_, secret) => {
    const { seen, body } = watched([new TextEncoder().encode("{}")]);
    const response = await send(channel, { secret, body });
    expect(response.status).toBe(401);
    expect(await response.text()).toBe("");
    expect(seen.pulls).toBe(0);
  });

  it("refuses a body that is too large, by its header or as it comes", async () => {
    const { seen, body } = watched([new Uint8Array(10)]);
    const headers = { "Content-Length": String(LIMIT + 1) };
    expect((await send(channel, { body, headers })).status).toBe(413);
    expect(seen.pulls).toBe(0);
    const endless = watched(Array.from({ length: 100 }, () => new Uint8Array(64 * 1024).fill(32)));
    expect((await send(channel, { body: endless.body })).status).toBe(413);
    expect(endless.seen.pulls).toBeLessThan(8);
    const whole = JSON.stringify(update[channel]()).padEnd(LIMIT - 200, " ");
    expect((await send(channel, { body: whole })).status).toBe(200);
  });

  it("refuses what is no JSON, or breaks off", async () => {
    for (const body of ["{", "chào", "{}x", "\u0000"]) {
      expect((await send(channel, { body })).status).toBe(400);
    }
    const broken = new ReadableStream({ pull: (c) => c.error(new Error(SAID)) });
    expect((await send(channel, { body: broken })).status).toBe(400);
    expect(JSON.stringify(logged)).not.toContain(SAID);
  });

  it("takes a message, and answers its chat", async () => {
    const body = JSON.stringify(update[channel]());
    expect((await send(channel, { body })).status).toBe(200);
    await until(() => platforms.sent.length === 1);
    const chat = channel === "zalo" ? "a0c01dfe32b3dbed82a2" : String(tg.CHAT);
    expect(platforms.sent[0]).toMatchObject({ channel, chat });
  });

  it("acknowledges and ignores what it does not know", async () => {
    const unknown = [null, [], 7, "text", {}, { update_id: 7 }, { update_id: 8, poll: {} }];
    const odd = [{ event_name: "user.follow" }, { ok: true, result: {} }, { message: {} }];
    const groups = [
      zalo["webhook-text-group-synthetic"].payload,
      { update_id: 9, message: { message_id: 1, date: 1, chat: tg.group, text: "chào" } },
    ];
    for (const body of [...unknown, ...odd, ...groups]) {
      const response = await send(channel, { body: JSON.stringify(body) });
      expect([body, response.status]).toEqual([body, 200]);
    }
    expect(platforms.calls).toEqual([]);
  });

  it("is not there while its channel is off", async () => {
    const name = channel === "zalo" ? "ZALO_BOT_TOKEN" : "TELEGRAM_BOT_TOKEN";
    const off = await send(channel, { body: "{}", env: { [name]: undefined } });
    expect(off.status).toBe(404);
  });

  it("asks for the update again when it could not be stored, and logs nothing of it", async () => {
    const said = update[channel]();
    const failing = { receive: () => Promise.reject(new TypeError(`${SAID} ${right}`)) };
    const CONVERSATION = { getByName: () => failing };
    const response = await send(channel, { body: JSON.stringify(said), env: { CONVERSATION } });
    expect(response.status).toBe(503);
    expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(await response.text()).toBe("");
    expect(logged).toEqual([
      [`{"event":"update-not-stored","channel":"${channel}","error":"TypeError"}`],
    ]);
  });

  it("answers with an error when its object can't even be named", async () => {
    const body = JSON.stringify(update[channel]());
    const CONVERSATION = {
      getByName: () => {
        throw new RangeError(SAID);
      },
    };
    expect((await send(channel, { body, env: { CONVERSATION } })).status).toBe(503);
  });
});

describe("Telegram alone", () => {
  const press = () => JSON.stringify(tg.callbackQuery({ data: "o:1:vi", message: tg.ownMessage }));

  it("is answered with the acknowledgement of a press, which then needs no request", async () => {
    const response = await send("telegram", { body: press() });
    expect(response.headers.get("Content-Type")).toBe("application/json");
    expect(await response.json()).toMatchObject({ method: "answerCallbackQuery" });
    await until(() => platforms.sent.length === 1);
    expect(platforms.calls.map(({ method }) => method)).toEqual(["sendMessage"]);
  });

  it("hears of a press once: a repeated one has been acknowledged", async () => {
    const body = press();
    expect(await (await send("telegram", { body })).text()).toContain("answerCallbackQuery");
    expect(await (await send("telegram", { body })).text()).toBe("");
  });

  it("gets no acknowledgement of a press that could not be stored", async () => {
    const commit = vi.spyOn(SealedDocument.prototype, "write").mockImplementation(() => {
      throw new Error("disk full, on purpose");
    });
    const body = press();
    const refused = await send("telegram", { body });
    commit.mockRestore();
    expect([refused.status, await refused.text()]).toEqual([503, ""]);
    expect(await (await send("telegram", { body })).text()).toContain("answerCallbackQuery");
  });

  it("has nothing to say of a message", async () => {
    const response = await send("telegram", { body: JSON.stringify(update.telegram()) });
    expect(await response.text()).toBe("");
  });
});

describe("a group", () => {
  const BOT = 100_000_001;
  const NEW = -1_001_999;
  const areas = content.place.areas.map(({ id }) => id);
  const [own = "", other = ""] = areas;
  const aimed = (area: string) =>
    newNotice({ audience: { ...EVERYBODY, areas: [area] }, severity: "emergency" });
  const tell = async (body: object) => await send("telegram", { body: JSON.stringify(body) });
  const here = { chat: tg.group };
  const subscribers = async () =>
    (await query(broadcasterOf("telegram"), "SELECT key FROM subscribers")).length;
  const choose = (area: string) =>
    tell(tg.callbackQuery({ data: `area:${area}`, message: { ...tg.ownMessage, ...here } }));
  const publish = async (area: string) => {
    await bindings.BROADCASTER.getByName("telegram").broadcast(aimed(area));
    await passPages("telegram", 2);
    await pass(3_600_000);
  };

  it("gets its area's notices once an administrator chose it, follows a move, and ends", async () => {
    const before = objectsOf(["CONVERSATION"]).length;
    platforms.standings.set(tg.CHAT, "member").set(BOT, "member");
    await choose(own);
    expect(await subscribers()).toBe(0);
    platforms.standings.set(tg.CHAT, "administrator");
    const card = await tell(tg.message({ text: "/start", ...here }));
    expect([card.status, logged]).toEqual([200, []]);
    expect(await card.json()).toMatchObject({ method: "sendMessage", chat_id: tg.group.id });
    await choose(own);
    expect(await subscribers()).toBe(1);
    for (const area of [own, other]) await publish(area);
    const [posted, ...others] = platforms.to(String(tg.group.id));
    expect(others).toEqual([]);
    // Who would answer there would answer before everybody.
    expect(posted?.params).not.toHaveProperty("reply_markup");
    // Telegram says so before its news of the move has come.
    const moved = { type: "error", status: 400, description: "upgraded", movedTo: NEW } as const;
    platforms.judge = ({ chat }) => (chat === String(tg.group.id) ? moved : null);
    await publish(own);
    expect(platforms.to(String(NEW))).toHaveLength(1);
    await tell(tg.message({ migrate_to_chat_id: NEW, ...here }));
    await publish(own);
    expect([platforms.to(String(NEW)).length, await subscribers()]).toEqual([2, 1]);
    const inNew = { ...tg.group, id: NEW };
    await tell(tg.membership("member", "kicked", inNew));
    expect(await subscribers()).toBe(1);
    platforms.standings.delete(BOT);
    await tell(tg.membership("member", "kicked", inNew));
    expect(await subscribers()).toBe(0);
    // No conversation: what a member does there leads to no private chat.
    expect(objectsOf(["CONVERSATION"])).toHaveLength(before);
  });

  it("is told again by Telegram what could not be done", async () => {
    platforms.judge = () => behave.broken;
    expect((await tell(tg.membership("member", "kicked", tg.group))).status).toBe(503);
    expect(JSON.stringify(logged)).not.toContain(String(tg.group.id));
  });
});

describe("Zalo alone", () => {
  it("sends its events flat or wrapped", async () => {
    for (const event of [zaloText(), { ok: true, result: zaloText() }]) {
      platforms.forget();
      expect((await send("zalo", { body: JSON.stringify(event) })).status).toBe(200);
      await until(() => platforms.sent.length === 1);
    }
  });

  it("probes with an empty body, with its secret or without", async () => {
    for (const secret of [SECRET.zalo[1], null]) {
      expect((await send("zalo", { secret })).status).toBe(200);
      const headers = { "Content-Length": "0" };
      expect((await send("zalo", { secret, headers, body: "" })).status).toBe(200);
    }
    expect((await send("telegram", { secret: null })).status).toBe(401);
  });
});

it("says in /health which channel is off, and that objects do not answer", async () => {
  const ask = (env: object) =>
    app.fetch(
      new Request("http://tieng-mo.test/health"),
      { ...bindings, ...env },
      context as unknown as ExecutionContext,
    );
  const on = await ask({ ZALO_BOT_TOKEN: "" });
  expect([on.status, await on.json()]).toEqual([
    200,
    {
      ok: true,
      channels: {
        telegram: {
          state: "on",
          alert: null,
          lastSuccess: expect.toBeOneOf([null, expect.any(String)]),
        },
        zalo: { state: "off" },
      },
      receipts: "on",
    },
  ]);
  const BROADCASTER = { getByName: () => ({ status: () => Promise.reject(new Error(SAID)) }) };
  const dead = await ask({ BROADCASTER });
  expect(dead.status).toBe(503);
  expect(await dead.text()).not.toContain(SAID);
  const wrong = await ask({ APP_SECRET: "too-short-to-be-a-secret" });
  expect(wrong.status).toBe(503);
  const told = await wrong.text();
  expect(told).toContain("APP_SECRET");
  expect(told).not.toContain("too-short-to-be-a-secret");
});

it("shows pages and the API under its https address alone; /health at any", async () => {
  const env: object = { ORIGIN: "https://mo.example" };
  const ask = (path: string) =>
    app.fetch(
      new Request(`https://elsewhere.example${path}`),
      { ...bindings, ...env },
      context as unknown as ExecutionContext,
    );
  for (const path of ["/notices", "/inbox/", "/api/me", "/operator/audit", "/verify"]) {
    expect((await ask(path)).status).toBe(421);
  }
  expect((await ask("/health")).status).toBe(200);
});
