import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { makeGroupLimit } from "../../../src/app/notices/group-limit.ts";
import { type GroupDeps, serveGroup } from "../../../src/app/notices/serve-group.ts";
import type { StationPort } from "../../../src/app/object-ports.ts";
import type { Call } from "../../../src/app/ports.ts";
import { sealedRow } from "../../../src/app/sealed-rows.ts";
import { type Follower, followerBytes } from "../../../src/core/station/follower.ts";
import { fromJsonBytes } from "../../../src/core/text/json-bytes.ts";
import { textHash } from "../../../src/core/text/text-hash.ts";
import { MINUTE_MS } from "../../../src/core/units.ts";
import { makeKeyring } from "../../../src/seal/keyring.ts";
import { makeTelegramChannel } from "../../../src/telegram/telegram-channel.ts";
import * as tg from "../../telegram/fixtures.ts";

const content = readContent();
const AREA = content.place.areas[1]?.id ?? "";
const ADMIN = { id: 7_100_000_001, is_bot: false, first_name: "Trưởng khu", language_code: "vi" };
const MEMBER = { id: 7_100_000_002, is_bot: false, first_name: "Bà con", language_code: "vi" };
const HIDDEN = { id: 1_087_968_824, is_bot: true, first_name: "Group" };
const say = (id: string, args: Record<string, string> = {}) =>
  content.texts.format("vi", id, { at: "@tieng_mo_bot", ...args });
const areaName = (area: string) => content.texts.format("vi", `area-${area}`);

/** A bot, its groups as Telegram knows them, and what the Broadcaster keeps of them. */
async function world() {
  const clock = { at: 0 };
  const rows = new Map<string, Uint8Array>();
  const moved: string[][] = [];
  const bindings: ({ id: string } & Parameters<StationPort["bindDuty"]>[0])[] = [];
  const requests: { method: string; params: Record<string, unknown> }[] = [];
  const standings = new Map<unknown, string | number>([
    [ADMIN.id, "creator"],
    [MEMBER.id, "member"],
    [1, "member"],
  ]);
  const channel = makeTelegramChannel({
    token: "1:test",
    apiRoot: "http://telegram.test",
    username: "tieng_mo_bot",
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const method = request.url.split("/").at(-1) ?? "";
      const params = (await request.json()) as Record<string, unknown>;
      requests.push({ method, params });
      const status = standings.get(params.user_id) ?? "left";
      if (typeof status === "string") return Response.json({ ok: true, result: { status } });
      return Response.json({ ok: false, error_code: status, description: "no" }, { status });
    },
  });
  const { groups } = channel;
  if (!groups) throw new Error("Telegram has groups");
  const keyring = await makeKeyring(new Uint8Array(32).fill(7));
  const box = await keyring.box("subscriber");
  const keyOf = (chat: number) => keyring.name("name/subscriber", `telegram:${chat}`);
  const deps: GroupDeps = {
    content,
    keyring,
    settings: { origin: "https://mo.example" },
    isLoud: makeGroupLimit({ now: () => clock.at }),
    station: (id) => ({
      bindDuty: async (binding) => {
        bindings.push({ id, ...binding });
        return binding.hash === (await textHash("duty-7K3M9QPX01"));
      },
    }),
    broadcaster: () => ({
      subscribe: async ({ key, address }) => void rows.set(key, address),
      unsubscribe: async (key) => void rows.delete(key),
      moved: async (key, chat) => void moved.push([key, chat]),
    }),
  };
  /** Gives an update to the bot, and answers what it says to it. */
  const hear = async (update: object): Promise<Call | null> => {
    expect(channel.parse(update)).toBeNull();
    const event = groups.read(update);
    return event && (await serveGroup(deps, { ...channel, groups }, event));
  };
  const follower = async (chat: number): Promise<Follower | null> => {
    const key = await keyOf(chat);
    const plain = await box.open(
      rows.get(key) ?? new Uint8Array(),
      sealedRow.subscriber("telegram", key),
    );
    return plain && (fromJsonBytes(plain) as Follower);
  };
  return { clock, rows, moved, bindings, keyOf, requests, standings, hear, follower };
}

const command = (text: string, from: object = ADMIN, more: object = {}) =>
  tg.message({ text, from, chat: tg.group, ...more });
const choice = (data: string, from: object = ADMIN) =>
  tg.callbackQuery({ data, from, message: { ...tg.ownMessage, chat: tg.group } });
const news = (before: string, now: string, from: object = ADMIN) => {
  const update = tg.membership(before, now, tg.group) as { my_chat_member: object };
  return { ...update, my_chat_member: { ...update.my_chat_member, from } };
};
const textOf = (call: Call | null) => call?.params.text;
const buttonsOf = (call: Call | null) =>
  (
    call?.params.reply_markup as { inline_keyboard: { callback_data: string }[][] } | undefined
  )?.inline_keyboard
    .flat()
    .map(({ callback_data: data }) => data);

const CARD = say("group-card", {
  bot: "https://t.me/tieng_mo_bot",
  url: "https://mo.example/notices?lang=vi",
});
const AREAS = content.place.areas.map(({ id }) => `area:${id}`);

describe("a group", () => {
  it("into which an administrator brings the bot is asked for its area, one of others is not", async () => {
    const { hear, rows } = await world();
    const asked = await hear(news("left", "member"));
    expect([textOf(asked), buttonsOf(asked)]).toEqual([say("group-choose"), AREAS]);
    const told = await hear(news("kicked", "member", MEMBER));
    expect([textOf(told), buttonsOf(told)]).toEqual([CARD, undefined]);
    expect(rows.size).toBe(0);
  });

  it("gets its area by a button, and is one subscriber as any person is", async () => {
    const { hear, rows, requests, follower } = await world();
    expect(await hear(choice(`area:${AREA}`))).toMatchObject({
      method: "answerCallbackQuery",
      params: { callback_query_id: "30117542000000001" },
    });
    expect(requests.at(-1)).toMatchObject({
      method: "editMessageText",
      params: { message_id: 41, text: say("group-set", { area: areaName(AREA) }) },
    });
    // Neither a kind nor a name of the group, and nothing of who chose.
    const kept = { channel: "telegram", chat: String(tg.group.id), lang: "vi", areas: [AREA] };
    expect(await follower(tg.group.id)).toEqual({ ...kept, topics: [], until: 0 });
    const person = { ...kept, channel: "telegram" as const, areas: [], topics: ["fire"], until: 5 };
    const overhead =
      ([...rows.values()][0]?.length ?? 0) - followerBytes(content.place, person).length;
    expect(overhead).toBe(1 + 12 + 16);
  });

  it("gets its area by the link that an administrator brought the bot in with", async () => {
    const { hear, follower } = await world();
    const set = await hear(command(`/start@tieng_mo_bot ${AREA}`));
    expect(textOf(set)).toBe(say("group-set", { area: areaName(AREA) }));
    expect(await follower(tg.group.id)).toMatchObject({ areas: [AREA] });
    expect(textOf(await hear(command("/start@tieng_mo_bot nowhere")))).toBe(say("group-choose"));
  });

  it.each([
    ["a member", MEMBER, {}],
    ["somebody who has left", { ...MEMBER, id: 5 }, {}],
    ["a member who speaks as a channel", HIDDEN, { sender_chat: { id: -1009, type: "channel" } }],
  ])("is not changed by %s", async (_, from, more) => {
    const { hear, rows } = await world();
    await hear(choice(`area:${AREA}`));
    const before = new Map(rows);
    for (const text of ["/start", `/start ${AREAS[0]?.slice(5)}`, "/stop", "/stop@tieng_mo_bot"]) {
      const told = await hear(command(text, from, more));
      expect([textOf(told), buttonsOf(told)]).toEqual([CARD, undefined]);
    }
    if (from !== HIDDEN) {
      const toast = await hear(choice(AREAS[0] ?? "", from));
      expect(toast).toMatchObject({
        method: "answerCallbackQuery",
        params: { text: say("group-admins") },
      });
    }
    expect(rows).toEqual(before);
  });

  it("obeys an administrator who hides, who speaks as the group itself", async () => {
    const { hear, rows, requests } = await world();
    const hidden = { sender_chat: tg.group };
    expect(buttonsOf(await hear(command("/start@tieng_mo_bot", HIDDEN, hidden)))).toEqual(AREAS);
    await hear(choice(`area:${AREA}`));
    expect(rows.size).toBe(1);
    expect(textOf(await hear(command("/stop", HIDDEN, hidden)))).toBe(say("group-stopped"));
    expect(rows.size).toBe(0);
    expect(requests.filter(({ method }) => method === "getChatMember")).toHaveLength(1);
  });

  it("believes no press about an area that there is not", async () => {
    const { hear, rows, requests } = await world();
    for (const data of ["area:", "area:nowhere", AREA, "o:1:vi", "__proto__"]) {
      const toast = await hear(choice(data));
      expect(toast).toMatchObject({ method: "answerCallbackQuery" });
      expect(toast?.params).not.toHaveProperty("text");
    }
    expect([rows.size, requests]).toEqual([0, []]);
  });

  it("is answered commands alone; whatever else is said there is not read", async () => {
    const { hear, requests } = await world();
    for (const text of ["/help", "/notices@Tieng_Mo_Bot", "/help nhà số 5 bán ma túy"]) {
      expect(textOf(await hear(command(text, MEMBER)))).toBe(CARD);
    }
    const unread = [
      command("nhà số 5 bán ma túy"),
      command("cháy, cháy!", MEMBER, { reply_to_message: tg.ownMessage }),
      command("/tip"),
      command("/start@other_bot"),
      command("/stop@other_bot"),
      tg.message({ photo: tg.photoSizes(1), caption: "/start", chat: tg.group, from: ADMIN }),
      tg.message({ new_chat_members: [MEMBER], chat: tg.group }),
      tg.message({ text: "/start", chat: { id: -1_002, type: "channel", title: "K" } }),
      tg.edited({ text: "/stop", chat: tg.group, from: ADMIN }),
    ];
    for (const update of unread) expect(await hear(update)).toBeNull();
    expect(requests).toEqual([]);
  });

  it("that makes the bot an administrator is asked to take that back", async () => {
    const { hear } = await world();
    for (const before of ["member", "left"]) {
      expect(textOf(await hear(news(before, "administrator")))).toBe(say("group-demote"));
    }
    expect(await hear(news("administrator", "member"))).toBeNull();
    expect(await hear(news("member", "restricted"))).toBeNull();
  });

  it("that puts the bot out ends; old news of it do not end what was begun since", async () => {
    const { hear, rows, standings } = await world();
    await hear(choice(`area:${AREA}`));
    for (const now of ["kicked", "left"]) await hear(news("member", now));
    expect(rows.size).toBe(1);
    // Telegram can't say now: it is to come again.
    standings.set(1, 502);
    await expect(hear(news("member", "kicked"))).rejects.toThrow();
    expect(rows.size).toBe(1);
    standings.set(1, 403);
    expect(await hear(news("member", "kicked"))).toBeNull();
    expect(rows.size).toBe(0);
  });

  it("that moves is followed", async () => {
    const { hear, moved, keyOf } = await world();
    expect(await hear(tg.message({ chat: tg.group, migrate_to_chat_id: -1_009 }))).toBeNull();
    expect(moved).toEqual([[await keyOf(tg.group.id), "-1009"]]);
    // The news in its new place says the same.
    const inNew = { chat: { ...tg.group, id: -1_009 }, migrate_from_chat_id: tg.group.id };
    expect(await hear(tg.message(inNew))).toBeNull();
    expect(moved).toHaveLength(1);
  });

  it("becomes a unit's duty group by its code, whoever types it, and is kept sealed", async () => {
    const { hear, bindings, requests, rows } = await world();
    const typed = ["", "7K3M9QPX01", "nowhere-7K3M9QPX01", "duty-7K3M9QPX02"];
    for (const code of typed) {
      expect(textOf(await hear(command(`/duty ${code}`, MEMBER)))).toBe(say("duty-wrong"));
    }
    // Only what is a code of a unit that there is costs it anything.
    expect(bindings.map(({ id }) => id)).toEqual(["duty"]);
    const answer = await hear(command("/duty@tieng_mo_bot DUTY-7k3m9qpxOl", MEMBER));
    expect(textOf(answer)).toBe(say("duty-bound"));
    expect([requests, rows.size]).toEqual([[], 0]);
    const { channel, address } = bindings.at(-1) ?? expect.fail("nothing was bound");
    expect(channel).toBe("telegram");
    const box = await (await makeKeyring(new Uint8Array(32).fill(7))).box("duty");
    expect(await box.open(address, sealedRow.duty("fire"))).toBeNull();
    const plain = await box.open(address, sealedRow.duty("duty"));
    const group = { channel: "telegram", chat: String(tg.group.id), lang: "vi" };
    expect(plain && fromJsonBytes(plain)).toEqual(group);
  });

  it("that guesses codes is answered ten times a minute", async () => {
    const { hear, bindings } = await world();
    for (let n = 0; n < 30; n++) await hear(command(`/duty duty-7K3M9QPX${n + 10}`, MEMBER));
    expect(bindings).toHaveLength(10);
  });

  it("that shouts is answered ten times a minute, without a question to Telegram for more", async () => {
    const { hear, clock, requests } = await world();
    const answers: unknown[] = [];
    for (let n = 0; n < 30; n++) answers.push(await hear(command("/start", MEMBER)));
    expect(answers.filter((call) => call !== null)).toHaveLength(10);
    expect(requests).toHaveLength(10);
    const elsewhere = command("/help", MEMBER, { chat: { ...tg.group, id: -1_010 } });
    expect(textOf(await hear(elsewhere))).toBe(CARD);
    clock.at += MINUTE_MS;
    expect(textOf(await hear(command("/help")))).toBe(CARD);
  });
});
