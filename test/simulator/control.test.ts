import { afterEach, beforeEach, expect, test } from "vitest";
import type { SimUser } from "../../simulator/contracts.ts";
import { samplePhoto } from "../../simulator/samples.ts";
import { createWorld, updates, type World } from "./world.ts";

let world: World;
let lan: SimUser;

beforeEach(async () => {
  world = await createWorld();
  lan = world.simulator.telegram.user({ name: "Lan" });
  lan.say("hello");
  await world.simulator.telegram.idle();
});
afterEach(() => world.simulator.close());

const send = (text = "hi") => world.telegram("sendMessage", { chat_id: lan.id, text });

async function sim(path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(`${world.simulator.url}/sim/${path}`, init);
  return { status: response.status, body: await response.json() };
}

test("next waits for the message and takes each once", async () => {
  const waiting = lan.next();
  await send("one");
  await send("two");
  await send("three");
  expect((await waiting).text).toBe("one");
  expect((await lan.next(({ text }) => text === "three")).text).toBe("three");
  await expect(lan.next(undefined, 1)).rejects.toThrow("no wanted bot message");
});

test("calls are recorded with method, parameters, time and status", async () => {
  await send("one");
  await world.telegram("sendMessage", { chat_id: 1, text: "lost" });
  const { calls } = world.simulator.telegram;
  expect(calls).toEqual([
    {
      method: "sendMessage",
      params: { chat_id: lan.id, text: "one" },
      at: world.clock.now(),
      status: 200,
    },
    {
      method: "sendMessage",
      params: { chat_id: 1, text: "lost" },
      at: world.clock.now(),
      status: 400,
    },
  ]);
  expect((await world.simulator.telegram.nextCall()).params).toMatchObject({ text: "one" });
});

test("rateLimit answers 429 with retry_after in body and header until the cool-down is over", async () => {
  world.simulator.telegram.faults.rateLimit({ perSecond: 2, coolDownSeconds: 3 });
  expect([(await send()).status, (await send()).status]).toEqual([200, 200]);
  const refused = await send();
  expect(refused).toMatchObject({
    status: 429,
    body: {
      ok: false,
      error_code: 429,
      description: "Too Many Requests: retry after 3",
      parameters: { retry_after: 3 },
    },
  });
  expect(refused.headers.get("retry-after")).toBe("3");
  expect((await world.telegram("getMe")).status).toBe(200);
  world.clock.advance(2000);
  expect((await send()).status).toBe(429);
  world.clock.advance(1000);
  expect((await send()).status).toBe(200);
});

test("failNext fails so many calls of one method, before or after doing them", async () => {
  const { faults } = world.simulator.telegram;
  faults.failNext(1, { status: 502, method: "sendMessage" });
  expect((await world.telegram("getMe")).status).toBe(200);
  expect((await send("never")).status).toBe(502);
  faults.failNext(1, { status: 500, body: { ok: false }, afterAccepting: true });
  expect(await send("shown all the same")).toMatchObject({ status: 500, body: { ok: false } });
  expect((await send("after")).status).toBe(200);
  expect(lan.messages.map(({ text }) => text)).toEqual(["hello", "shown all the same", "after"]);
});

test("dropConnection closes the socket; afterAccepting the message is there", async () => {
  world.simulator.telegram.faults.dropConnection(1, { afterAccepting: true });
  await expect(send("arrived")).rejects.toThrow("fetch failed");
  expect(lan.messages.at(-1)?.text).toBe("arrived");
  expect(world.simulator.telegram.calls.at(-1)?.status).toBe(0);
  expect((await send()).status).toBe(200);
});

test("latency holds the answer for that long", async () => {
  world.simulator.telegram.faults.latency(500);
  const sending = send();
  await expect.poll(() => world.clock.waiting()).toBe(1);
  world.clock.advance(499);
  expect(world.clock.waiting()).toBe(1);
  expect(lan.messages).toHaveLength(1);
  world.clock.advance(1);
  expect((await sending).status).toBe(200);
  expect(lan.messages).toHaveLength(2);
});

test("Zalo's quota ends in 429 without retry_after", async () => {
  const { zalo } = world.simulator;
  const minh = zalo.user();
  minh.say("hello");
  zalo.faults.quota(1);
  const sendZalo = () => world.zalo("sendMessage", { chat_id: minh.id, text: "x" });
  expect((await sendZalo()).status).toBe(200);
  const refused = await sendZalo();
  expect({ status: refused.status, ...refused.body }).toEqual({
    status: 429,
    ok: false,
    error_code: 429,
    description: "Quota exceeded",
  });
  expect(refused.headers.get("retry-after")).toBeNull();
  zalo.faults.clear();
  expect((await sendZalo()).status).toBe(200);
});

test("what a phone cannot do is an error, not an update", () => {
  expect(() => lan.press("no such button")).toThrow("no message shows this button");
  expect(() => lan.say(" ")).toThrow("no empty message");
  lan.block();
  expect(() => lan.say("hello")).toThrow("has blocked the bot");
});

test("keys in place of the keyboard are shown, and send their text", async () => {
  const reply_markup = {
    keyboard: [[{ text: "Share", request_location: true }, { text: "Skip" }]],
  };
  await world.telegram("sendMessage", { chat_id: lan.id, text: "where?", reply_markup });
  expect(lan.keyboard).toEqual([
    [
      { text: "Share", location: true },
      { text: "Skip", location: false },
    ],
  ]);
  expect(lan.press("Skip")).toMatchObject({ type: "said" });
});

test("over HTTP: a resident is made, speaks, presses, and its messages are read", async () => {
  const made = await sim("telegram/users", { name: "Minh", lang: "en" });
  expect(made).toMatchObject({ status: 200, body: { name: "Minh", lang: "en", blocked: false } });
  const { id } = made.body as { id: string };
  expect(await sim(`telegram/${id}/say`, { text: "hello" })).toMatchObject({ status: 200 });
  const reply_markup = { inline_keyboard: [[{ text: "Yes", callback_data: "y" }]] };
  await world.telegram("sendMessage", { chat_id: id, text: "sure?", reply_markup });
  expect(await sim(`telegram/${id}/next`)).toMatchObject({ status: 200, body: { text: "sure?" } });
  expect(await sim(`telegram/${id}/press`, { button: "Yes" })).toMatchObject({
    body: { type: "callback" },
  });
  await world.simulator.telegram.idle();
  expect(updates(world).at(-1)).toMatchObject({ callback_query: { data: "y" } });
  const read = await sim(`telegram/${id}/messages`);
  expect(read.body).toMatchObject({ messages: [{ text: "hello" }, { text: "sure?" }] });
});

test("over HTTP: files come as bytes or base64, and go back to the phone", async () => {
  const path = `${world.simulator.url}/sim/telegram/${lan.id}/document?name=a.bin&caption=see`;
  const bytes = new Uint8Array([1, 2, 3]);
  const headers = { "content-type": "application/octet-stream" };
  expect((await fetch(path, { method: "POST", headers, body: bytes })).status).toBe(200);
  await sim(`telegram/${lan.id}/document`, { base64: "AQID", name: "b.bin" });
  for (const [at, name] of [
    [-2, "a.bin"],
    [-1, "b.bin"],
  ] as const) {
    const media = lan.messages.at(at)?.media;
    if (media?.type !== "document") expect.fail("no document");
    expect(media).toMatchObject({ name, size: 3 });
    const file = await fetch(world.simulator.url + media.url);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
    expect(file.headers.get("content-security-policy")).toBe("sandbox");
  }
});

test("over HTTP: several pictures are one album", async () => {
  const photo = { base64: Buffer.from(samplePhoto().bytes).toString("base64") };
  const sent = await sim(`telegram/${lan.id}/album`, { photos: [photo, photo] });
  expect(sent.body).toEqual({ messageIds: [expect.any(String), expect.any(String)] });
  expect((await sim(`telegram/${lan.id}/album`, { photos: [photo] })).status).toBe(400);
  await world.simulator.telegram.idle();
  const groups = updates(world).map(
    ({ message }) => (message as { media_group_id?: string })?.media_group_id,
  );
  expect(groups.at(-1)).toBeDefined();
  expect(groups.at(-1)).toBe(groups.at(-2));
});

test("over HTTP: faults, wrong input and unknown residents", async () => {
  expect(await sim("telegram/faults", { failNext: { count: 1, status: 500 } })).toMatchObject({
    status: 200,
  });
  expect((await send()).status).toBe(500);
  expect((await sim("telegram/faults", { failNxet: 1 })).status).toBe(400);
  expect((await sim(`telegram/${lan.id}/say`, { texte: "x" })).status).toBe(400);
  expect((await sim(`telegram/${lan.id}/dance`, {})).status).toBe(400);
  expect((await sim("telegram/1/say", { text: "x" })).status).toBe(400);
  expect((await sim("viber/users", {})).status).toBe(400);
});

test("the event stream begins with what is there and goes on with what changes", async () => {
  const abort = new AbortController();
  const response = await fetch(`${world.simulator.url}/sim/telegram/${lan.id}/events`, {
    signal: abort.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let seen = "";
  const readUntil = async (text: string): Promise<void> => {
    while (!seen.includes(text))
      seen += (await reader?.read())?.value ?? expect.fail("the stream ended");
  };
  await readUntil("\n\n");
  const [first = ""] = seen.split("\n");
  expect(JSON.parse(first.slice("data: ".length))).toMatchObject({
    type: "hello",
    id: lan.id,
    bubbles: [{ text: "hello" }],
  });
  await send("pushed");
  await readUntil("pushed");
  expect(seen).toContain(`"type":"bubble"`);
  abort.abort();
});

test("the page is served without inline scripts, its TypeScript without types", async () => {
  const page = await fetch(world.simulator.url);
  expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
  const html = await page.text();
  expect(html).not.toMatch(/<script(?![^>]*src=)|<style|style=|onclick=/);
  for (const [, path] of html.matchAll(/(?:src|href)="(\/page\/[^"]+)"/g)) {
    expect((await fetch(world.simulator.url + path)).status).toBe(200);
  }
  const script = await (await fetch(`${world.simulator.url}/page/phones.ts`)).text();
  for (const [, name] of script.matchAll(/from "\.\/([a-z-]+\.ts)"/g)) {
    const module = await fetch(`${world.simulator.url}/page/${name}`);
    expect(module.headers.get("content-type")).toBe("text/javascript");
    expect(await module.text()).not.toMatch(/^(export )?(interface|type) /m);
  }
  const outside = await fetch(`${world.simulator.url}/page/..%2fmain.ts`);
  expect(outside.status).toBe(404);
});
