import { abortAllDurableObjects } from "cloudflare:test";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { WIPE_KEY } from "../../src/app/effects/lanes.ts";
import type { PublicNotice } from "../../src/app/object-ports.ts";
import { wire } from "../../src/wire.ts";
import { bindings, stubOf } from "./bindings.ts";
import { behave } from "./fake-platforms.ts";
import { broadcasterOf, newNotice, passPages, subscribe } from "./followers.ts";
import { isDeletion } from "./held-messages.ts";
import { begun, type Resident } from "./resident.ts";
import { Conversation } from "./test-worker.ts";
import {
  ask,
  conversationOf,
  type OpenStation,
  openStation,
  openTown,
  pass,
  passUntilQuiet,
  platforms,
  query,
  tipsOf,
} from "./town.ts";

/** Somebody who writes the database, and has no secret, puts a sealed value into another row. */

let station: OpenStation;
let bich: Resident;
let khoi: Resident;

beforeAll(async () => {
  openTown();
  station = await openStation("song-tri");
});

beforeEach(async () => {
  vi.restoreAllMocks();
  platforms.forget();
  await query(broadcasterOf("telegram"), "DELETE FROM subscribers");
  [bich, khoi] = [await begun(), await begun()];
});

type Cell = { stub: DurableObjectStub; table: string; column: string; where?: string };

async function readCell({ stub, table, column, where = "TRUE" }: Cell): Promise<ArrayBuffer> {
  const rows = await query<{ sealed: ArrayBuffer }>(
    stub,
    `SELECT ${column} AS sealed FROM ${table} WHERE ${where}`,
  );
  return rows.at(-1)?.sealed ?? expect.fail(`nothing in ${table}`);
}

async function swap(one: Cell, other: Cell): Promise<void> {
  const [first, second] = [await readCell(one), await readCell(other)];
  for (const [{ stub, table, column, where = "TRUE" }, sealed] of [
    [one, second],
    [other, first],
  ] as const) {
    await query(stub, `UPDATE ${table} SET ${column} = ? WHERE ${where}`, sealed);
  }
  // Objects keep what they read.
  await abortAllDurableObjects();
}

async function eraseChat(who: Resident): Promise<void> {
  for (const label of ["menu-main-erase", "erase-what-chat", "erase-when-now"]) {
    await who.choose(label);
  }
}

const chatOf = ({ channel, chat }: Resident) => conversationOf(channel, chat);

async function broadcast(notice: PublicNotice, call: "broadcast" | "follow" = "broadcast") {
  const { broadcaster } = await wire(bindings);
  await broadcaster("telegram")[call](notice);
  await passPages("telegram", 2);
}

it("a subscriber's address serves no other subscriber", async () => {
  const [one = "", other = ""] = await subscribe("telegram", 2);
  const cell = { stub: broadcasterOf("telegram"), table: "subscribers", column: "address" };
  const numbers = await query<{ n: number }>(cell.stub, "SELECT number AS n FROM subscribers");
  const [first, second] = numbers.map(({ n }) => ({ ...cell, where: `number = ${n}` }));
  await swap(first ?? expect.fail(), second ?? expect.fail());
  await broadcast(newNotice());
  expect([platforms.to(one), platforms.to(other)]).toEqual([[], []]);
});

it("the messages of a notice are nobody else's", async () => {
  const [one = "", other = ""] = await subscribe("telegram", 2);
  const notice = newNotice();
  await broadcast(notice);
  const cell = { stub: broadcasterOf("telegram"), table: "deliveries", column: "messages" };
  const rows = await query<{ n: number }>(
    cell.stub,
    `SELECT subscriber AS n FROM deliveries JOIN notices ON position = deliveries.notice WHERE id = ?`,
    notice.id,
  );
  const [first, second] = rows.map(({ n }) => ({
    ...cell,
    where: `subscriber = ${n} AND notice = (SELECT MAX(position) FROM notices)`,
  }));
  await swap(first ?? expect.fail(), second ?? expect.fail());
  await broadcast({ ...notice, withdrawnAt: notice.approvedAt }, "follow");
  expect(platforms.edits.filter(({ chat }) => chat === one || chat === other)).toEqual([]);
  expect([platforms.to(one).length, platforms.to(other).length]).toEqual([2, 2]);
});

it("a row of a chat's outbox is no other chat's", async () => {
  await pass(2_000);
  platforms.judge = (call) => (isDeletion(call) ? behave.broken : null);
  for (const who of [bich, khoi]) await eraseChat(who);
  platforms.judge = () => null;
  const cell = { table: "outbox", column: "payload", where: `key = '${WIPE_KEY}'` };
  await swap({ ...cell, stub: await chatOf(bich) }, { ...cell, stub: await chatOf(khoi) });
  await passUntilQuiet();
  expect(platforms.sent.filter(isDeletion)).toEqual([]);
});

it("the ids of a chat's messages delete nothing in another chat", async () => {
  // The ids of what was sent move from the session to their table.
  await pass(2_000);
  const cell = { table: "messages", column: "sealed" };
  await swap({ ...cell, stub: await chatOf(bich) }, { ...cell, stub: await chatOf(khoi) });
  await eraseChat(bich);
  await passUntilQuiet();
  const ids = platforms.calls.filter(isDeletion).flatMap(({ params }) => params.message_ids);
  const khois = platforms.ids.get(khoi.chat) ?? [];
  expect(ids).not.toEqual([]);
  expect(ids.filter((id) => khois.includes(Number(id)))).toEqual([]);
});

it("a way back leads from no other tip", async () => {
  await bich.sendTip();
  await khoi.sendTip();
  const [first = expect.fail(), second = expect.fail()] = (await tipsOf("song-tri")).slice(-2);
  const cell = { table: "opening", column: "way_back" };
  const pings = vi.spyOn(Conversation.prototype, "ping");
  await swap(
    { ...cell, stub: stubOf(bindings.MAILBOX, first.mailbox) },
    { ...cell, stub: stubOf(bindings.MAILBOX, second.mailbox) },
  );
  await ask(station, first, "Xe màu gì?");
  await passUntilQuiet();
  expect(pings).not.toHaveBeenCalled();
});

it("a session opens in no other chat", async () => {
  const receipt = await bich.sendTip();
  const cell = { table: "document", column: "sealed" };
  await swap({ ...cell, stub: await chatOf(bich) }, { ...cell, stub: await chatOf(khoi) });
  await khoi.text("00");
  await khoi.text("menu");
  expect(khoi.shown).not.toContain(receipt);
  expect(khoi.offers("language-self")).toBe(true);
});
