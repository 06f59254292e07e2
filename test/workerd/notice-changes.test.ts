import { abortAllDurableObjects, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { FORGET_PAGE, KEPT_MS, PAGE_SIZE } from "../../src/app/notices/broadcast.ts";
import type { PublicNotice } from "../../src/app/object-ports.ts";
import { LEASE_MS } from "../../src/app/outbox/limits.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import { type Env, wire } from "../../src/wire.ts";
import { bindings } from "./bindings.ts";
import { behave } from "./fake-platforms.ts";
import {
  broadcasterOf,
  keyOf,
  newNotice,
  pageMs,
  passPages,
  spread,
  subscribe,
  TEXTS,
} from "./followers.ts";
import { moveClock, openTown, pass, platforms, query, ring, settle, until } from "./town.ts";

const MANY = 2 * PAGE_SIZE + 12;
const NEW_TEXTS = {
  vi: { title: "Cảnh báo đã sửa", body: "Chỉ chuyển tiền khi gặp mặt." },
  en: { title: "Corrected warning", body: "Pay only in person." },
};

beforeAll(openTown);

beforeEach(async () => {
  platforms.forget();
  await pass(24 * 3_600_000);
  for (const channel of ["telegram", "zalo"] as const) {
    const clear = "DELETE FROM subscribers";
    await query(broadcasterOf(channel), clear);
  }
});

afterEach(() => post({}));

const telegram = () => bindings.BROADCASTER.getByName("telegram");

function corrected(notice: PublicNotice): PublicNotice {
  const until = new Date().toISOString();
  const former = [...(notice.former ?? []), { texts: notice.texts, until }];
  return { ...notice, texts: NEW_TEXTS, former };
}

function withdrawn(notice: PublicNotice): PublicNotice {
  return { ...notice, withdrawnAt: new Date().toISOString() };
}

async function sendToAll(channel: ChannelId, count: number, lang = "vi") {
  const chats = await subscribe(channel, count, { lang });
  const notice = newNotice();
  await bindings.BROADCASTER.getByName(channel).broadcast(notice);
  await passPages(channel, Math.ceil(count / PAGE_SIZE) + 2);
  expect(spread(chats)).toEqual([1, 1]);
  return { chats, notice };
}

/** The texts that replaced messages of a chat, in order. */
function editsOf(chat: string) {
  return platforms.edited.filter((call) => call.method === "editMessageText" && call.chat === chat);
}

it("corrects a notice in place, in the reader's language, once to each who got it", async () => {
  const { chats, notice } = await sendToAll("telegram", MANY, "en");
  await subscribe("telegram", MANY + 5, { lang: "en" });
  const change = corrected(notice);
  await telegram().follow(change);
  await telegram().follow(change);
  await passPages("telegram", 5);
  for (const chat of chats) {
    const edits = editsOf(chat);
    expect(edits.map(({ params }) => params.message_id)).toEqual(platforms.ids.get(chat));
    for (const part of ["CORRECTED ON January", "Pay only in person.", `/notices/${notice.id}`]) {
      expect(edits[0]?.text).toContain(part);
    }
    platforms.ids.delete(chat);
  }
  expect(spread(chats)).toEqual([1, 1]);
  expect([platforms.sent.length, platforms.edited.length]).toEqual([MANY, MANY]);
});

/** Names the public chats of the bot, as its variable does. */
async function post(posts: Record<string, string>): Promise<void> {
  await runInDurableObject(broadcasterOf("telegram"), async (object) => {
    // What the object itself is wired to.
    const { env } = object as unknown as { env: Env };
    const channel = (await wire(env)).channels.telegram;
    if (channel) channel.posts = posts;
  });
}

it("posts a notice to each public chat before anybody is told alone, and edits it there", async () => {
  await post({ vi: "@kyanh", en: "@kyanh_en" });
  const chats = await subscribe("telegram", 3);
  const notice = newNotice();
  await telegram().broadcast(notice);
  await telegram().broadcast(notice);
  await settle();
  const publicChats = ["@kyanh", "@kyanh_en"];
  const posted = publicChats.flatMap((chat) => platforms.to(chat).map(({ text }) => text));
  expect(posted).toEqual([
    expect.stringContaining(TEXTS.vi.body),
    expect.stringContaining(TEXTS.en.body),
  ]);
  expect(platforms.sent.slice(0, 2).map(({ chat }) => chat)).toEqual(publicChats);
  await passPages("telegram", 2);
  expect(spread(chats)).toEqual([1, 1]);
  expect(await telegram().progress(notice.id)).toMatchObject({ sent: 3, left: 0 });
  for (const change of [corrected(notice), withdrawn(corrected(notice))]) {
    await telegram().follow(change);
    await passPages("telegram", 2);
  }
  for (const chat of publicChats) {
    expect(platforms.to(chat)).toHaveLength(1);
    const ids = editsOf(chat).map(({ params }) => params.message_id);
    expect(ids).toEqual([platforms.ids.get(chat)?.[0], platforms.ids.get(chat)?.[0]]);
  }
  expect(editsOf("@kyanh_en")[1]?.text).toContain("WITHDRAWN");
});

it("edits the message that it has edited before", async () => {
  const { chats, notice } = await sendToAll("telegram", 1);
  const [chat = ""] = chats;
  const second = corrected(notice);
  for (const change of [second, withdrawn(second)]) {
    await telegram().follow(change);
    await passPages("telegram", 2);
  }
  expect(editsOf(chat).map(({ text }) => text.split(" ").slice(0, 2).join(" "))).toEqual([
    "ĐÃ SỬA",
    "ĐÃ RÚT",
  ]);
  const ids = editsOf(chat).map(({ params }) => params.message_id);
  expect(new Set(ids).size).toBe(1);
});

it("says on Zalo, where nothing can be edited, that a notice was corrected or withdrawn", async () => {
  const { chats, notice } = await sendToAll("zalo", 3);
  const zalo = bindings.BROADCASTER.getByName("zalo");
  await zalo.follow(corrected(notice));
  await passPages("zalo", 2);
  await zalo.follow(withdrawn(corrected(notice)));
  await passPages("zalo", 2);
  for (const chat of chats) {
    const texts = platforms.to(chat).map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(texts[1]).toContain(NEW_TEXTS.vi.body);
    expect(texts[2]).toContain("ĐÃ RÚT");
    expect(texts[2]).not.toContain(NEW_TEXTS.vi.body);
  }
});

it("sends a correction to those whose message can't be edited", async () => {
  const { chats, notice } = await sendToAll("telegram", 3);
  const refusing = chats[1] ?? "";
  const [gone, same] = ["message to edit not found", "message is not modified"].map(
    (what) => ({ type: "error", status: 400, description: `Bad Request: ${what}` }) as const,
  );
  platforms.judge = ({ method, chat }) => {
    if (method !== "editMessageText") return null;
    if (chat === chats[2]) return same ?? null;
    return chat === refusing ? (gone ?? null) : null;
  };
  await telegram().follow(withdrawn(notice));
  await passPages("telegram", 2);
  expect(platforms.to(refusing).map(({ text }) => text.includes("ĐÃ RÚT"))).toEqual([false, true]);
  expect([editsOf(chats[0] ?? "").length, platforms.to(chats[2] ?? "").length]).toEqual([1, 1]);
});

it("stops a notice at once that is withdrawn while it is sent", async () => {
  const chats = await subscribe("telegram", MANY);
  const notice = newNotice();
  await telegram().broadcast(notice);
  await ring();
  expect(platforms.sent).toHaveLength(PAGE_SIZE);
  await telegram().follow(withdrawn(notice));
  await passPages("telegram", 5);
  const reached = chats.filter((chat) => platforms.to(chat).length > 0);
  expect(reached).toHaveLength(PAGE_SIZE);
  expect(platforms.edited.filter(({ method }) => method === "editMessageText")).toHaveLength(
    PAGE_SIZE,
  );
  expect((await telegram().progress(notice.id))?.state).toBe("cancelled");
  // Handed over again, as after a lost answer: nothing is sent twice.
  await telegram().broadcast(notice);
  await passPages("telegram", 3);
  expect(spread(reached)).toEqual([1, 1]);
});

it("tells a withdrawal to those whose message was in flight", async () => {
  const chats = await subscribe("telegram", 4);
  const slow = chats[2] ?? "";
  let isOver = false;
  platforms.judge = ({ chat, method }) =>
    chat === slow && method === "sendMessage" ? { type: "hang", isOver: () => isOver } : null;
  const notice = newNotice();
  await telegram().broadcast(notice);
  const sending = runInDurableObject(broadcasterOf("telegram"), (object) => object.alarm?.());
  await until(() => platforms.calls.some(({ chat }) => chat === slow));
  await telegram().follow(withdrawn(notice));
  isOver = true;
  await sending;
  await passPages("telegram", 3);
  expect(chats.map((chat) => editsOf(chat).length)).toEqual([1, 1, 1, 1]);
});

it("sends the new text to those who are ahead, and corrects it for the others", async () => {
  const chats = await subscribe("telegram", MANY);
  const notice = newNotice();
  await telegram().broadcast(notice);
  await ring();
  await telegram().follow(corrected(notice));
  await passPages("telegram", 6);
  expect(spread(chats)).toEqual([1, 1]);
  const firsts = chats.map((chat) => platforms.to(chat)[0]?.text ?? "");
  expect(firsts.filter((text) => text.includes(TEXTS.vi.body))).toHaveLength(PAGE_SIZE);
  expect(firsts.filter((text) => text.includes(NEW_TEXTS.vi.body))).toHaveLength(MANY - PAGE_SIZE);
  expect(chats.filter((chat) => editsOf(chat).length === 1)).toHaveLength(PAGE_SIZE);
});

it("tells nothing to those who have left, and keeps nothing of what they got", async () => {
  const { chats, notice } = await sendToAll("telegram", 3);
  await telegram().unsubscribe(await keyOf("telegram", chats[0] ?? ""));
  const rows = "SELECT * FROM deliveries WHERE notice = (SELECT MAX(position) FROM notices)";
  expect(await query(broadcasterOf("telegram"), rows)).toHaveLength(2);
  platforms.next(behave.blocked, { chat: chats[1] ?? "" });
  await telegram().follow(withdrawn(notice));
  await passPages("telegram", 2);
  expect(chats.map((chat) => editsOf(chat).length)).toEqual([0, 1, 1]);
});

/** The attack: a thief looks which subscribers a notice for some went to. */
it("does not tell whose a delivery is, or that two are of the same one", async () => {
  await sendToAll("telegram", 3);
  await telegram().broadcast(newNotice());
  await passPages("telegram", 3);
  const rows = await query<{ subscriber: number }>(
    broadcasterOf("telegram"),
    "SELECT subscriber FROM deliveries WHERE subscriber >= 0",
  );
  const numbers = await query<{ number: number }>(
    broadcasterOf("telegram"),
    "SELECT number FROM subscribers",
  );
  const named = rows.map(({ subscriber }) => subscriber);
  expect(named.length).toBeGreaterThanOrEqual(6);
  expect(new Set([...named, ...numbers.map(({ number }) => number)]).size).toBe(
    named.length + numbers.length,
  );
});

it("forgets who got a notice after some days, and the ids of the messages", async () => {
  const { notice } = await sendToAll("telegram", 3);
  const rows = "SELECT COUNT(*) AS n FROM deliveries";
  await pass(KEPT_MS);
  for (let i = 0; i < 10; i++) await ring();
  expect(await query(broadcasterOf("telegram"), rows)).toEqual([{ n: 0 }]);
  expect(FORGET_PAGE).toBeGreaterThan(0);
  const before = platforms.sent.length;
  await telegram().follow(withdrawn(notice));
  await passPages("telegram", 2);
  expect([platforms.sent.length, platforms.edited.length]).toEqual([before, 0]);
});

it("pauses at once, lets others pass, and goes on where it was", async () => {
  const chats = await subscribe("telegram", MANY);
  const notice = newNotice();
  await telegram().broadcast(notice);
  // Retried rows wait during a pause. They must not delay the next notice.
  platforms.next(behave.broken, { chat: chats[0] ?? "", times: 1 });
  await ring();
  await telegram().steer(notice.id, "pause");
  expect(await query(broadcasterOf("telegram"), "SELECT id FROM outbox")).toEqual([]);
  const sent = platforms.sent.length;
  await passPages("telegram", 4);
  expect(platforms.sent).toHaveLength(sent);
  expect(await telegram().progress(notice.id)).toMatchObject({
    state: "paused",
    sent,
    failed: 0,
    left: MANY - sent,
  });
  const other = newNotice();
  await telegram().broadcast(other);
  await passPages("telegram", 5);
  expect(platforms.sent).toHaveLength(sent + MANY);
  await telegram().steer(notice.id, "resume");
  await passPages("telegram", 6);
  expect(spread(chats)).toEqual([2, 2]);
  expect(await telegram().progress(notice.id)).toMatchObject({
    state: "done",
    sent: MANY,
    left: 0,
  });
});

it("loses nobody whose row was being sealed when it was paused", async () => {
  const chats = await subscribe("telegram", MANY);
  const notice = newNotice();
  await telegram().broadcast(notice);
  const seal = crypto.subtle.encrypt.bind(crypto.subtle);
  const sealing = vi.spyOn(crypto.subtle, "encrypt").mockImplementationOnce(async (...given) => {
    await telegram().steer(notice.id, "pause");
    return await seal(...given);
  });
  await ring();
  expect(sealing).toHaveBeenCalled();
  sealing.mockRestore();
  expect(platforms.sent).toEqual([]);
  await telegram().steer(notice.id, "resume");
  await passPages("telegram", 6);
  expect(spread(chats)).toEqual([1, 1]);
});

it("sends nobody else a notice whose sending is cancelled, and keeps it standing", async () => {
  const chats = await subscribe("telegram", MANY);
  const notice = newNotice();
  await telegram().broadcast(notice);
  await ring();
  for (const steering of ["pause", "cancel", "resume"] as const) {
    await telegram().steer(notice.id, steering);
  }
  await passPages("telegram", 5);
  expect(chats.filter((chat) => platforms.to(chat).length > 0)).toHaveLength(PAGE_SIZE);
  expect(await telegram().progress(notice.id)).toMatchObject({
    state: "cancelled",
    left: MANY - PAGE_SIZE,
  });
});

it("says how many are left while some wait for another try", async () => {
  const chats = await subscribe("telegram", 4);
  platforms.next(behave.broken, { chat: chats[0] ?? "" });
  platforms.next(behave.malformed, { chat: chats[1] ?? "" });
  const notice = newNotice();
  await telegram().broadcast(notice);
  await ring();
  await passPages("telegram", 0);
  expect(await telegram().progress(notice.id)).toMatchObject({
    state: "sending",
    sent: 2,
    failed: 1,
    left: 1,
  });
  await passPages("telegram", 10);
  expect(await telegram().progress(notice.id)).toMatchObject({
    state: "done",
    sent: 3,
    failed: 1,
    left: 0,
  });
});

const KILLS = ["corrected", "paused"] as const;
it.each(KILLS)("misses nobody when killed while a notice is %s", async (what) => {
  const chats = await subscribe("telegram", MANY);
  const notice = newNotice();
  await telegram().broadcast(notice);
  await ring();
  const isPaused = what === "paused";
  if (isPaused) await telegram().steer(notice.id, "pause");
  else await telegram().follow(corrected(notice));
  let isOver = false;
  platforms.judge = ({ chat }) =>
    Number(chat) % 3 === 0 ? { type: "hang", isOver: () => isOver } : null;
  const tried = () => platforms.calls.length + platforms.edits.length;
  const before = tried();
  // A chat gets one message a second.
  moveClock(pageMs("telegram") + 1_000);
  const page = runInDurableObject(broadcasterOf("telegram"), (object) => object.alarm?.());
  const ended = page.catch(() => undefined);
  // Nothing is sent while it is paused: the alarm ends by itself.
  if (isPaused) await ended;
  else await until(() => tried() > before);
  await abortAllDurableObjects();
  await ended;
  isOver = true;
  platforms.judge = () => null;
  if (isPaused) await telegram().steer(notice.id, "resume");
  for (let i = 0; i < 10; i++) await pass(LEASE_MS);
  const [fewest, most] = spread(chats);
  expect([fewest, most <= 2]).toEqual([1, true]);
  const edited = chats.filter((chat) => editsOf(chat).length > 0);
  expect(edited).toHaveLength(isPaused ? 0 : PAGE_SIZE);
  expect(await telegram().progress(notice.id)).toMatchObject({ sent: MANY, left: 0 });
  await settle();
});
