import { beforeEach, describe, expect, it } from "vitest";
import { NONE_MS } from "../../../src/app/notices/none-ms.ts";
import { isOwnNotice, noticeIdOf } from "../../../src/app/notices/notice-address.ts";
import {
  FRESH_MS,
  makeNoticeBoard,
  type NoticeBoard,
} from "../../../src/app/notices/notice-board.ts";
import type { PublicNotice } from "../../../src/app/object-ports.ts";
import { noticeIdSchema } from "../../../src/core/station/notice.ts";
import { makeKeyring } from "../../../src/seal/keyring.ts";
import { published } from "./published.ts";

const FIRE = published({
  id: "fire.BBBBBBBBBBBBBBBBBBBBBB",
  station: "fire",
  approvedAt: "2026-11-24T02:00:00.000Z",
});
const WARD = published();

let now: number;
let boards: Record<string, PublicNotice[]>;
/** How stations fail. */
let broken: Record<string, "throws" | "hangs">;
let asked: string[];
let logged: string[];
/** Notices with a tag; by default all. */
let isOwn: (id: string) => boolean;
let board: NoticeBoard;

beforeEach(() => {
  now = 0;
  boards = { "song-tri": [WARD], fire: [FIRE] };
  broken = {};
  asked = [];
  logged = [];
  isOwn = () => true;
  board = makeNoticeBoard({
    clock: { now: () => now },
    log: { write: (entry) => logged.push(`${entry.event} ${entry.station} ${entry.error}`) },
    stations: ["song-tri", "fire"],
    readNotices: (station) => answer(station, () => boards[station] ?? []),
    isOwn: async (id) => isOwn(id),
    readIds: (station) => answer(station, () => (boards[station] ?? []).map(({ id }) => id)),
    readNotice: (station, id) =>
      answer(station, () => boards[station]?.find((one) => one.id === id) ?? null),
    // The time-out comes after every answer that comes at all.
    wait: () => new Promise((resolve) => setImmediate(resolve)),
  });
});

function answer<T>(station: string, value: () => T): Promise<T> {
  asked.push(station);
  if (broken[station] === "hangs") return new Promise(() => undefined);
  if (broken[station] === "throws") return Promise.reject(new TypeError("down"));
  return Promise.resolve(value());
}

describe("the list of notices", () => {
  it("shows the newest of all stations first, as many as wanted", async () => {
    expect(await board.latest(9)).toEqual({ notices: [FIRE, WARD], complete: true });
    expect((await board.latest(1)).notices).toEqual([FIRE]);
  });

  it("asks each station once in a while, however many read", async () => {
    await board.latest(9);
    for (let reader = 0; reader < 100; reader++) await board.latest(9);
    now = FRESH_MS - 1;
    await board.latest(9);
    expect(asked).toEqual(["song-tri", "fire"]);
    now = FRESH_MS;
    await Promise.all(Array.from({ length: 100 }, () => board.latest(9)));
    expect(asked).toHaveLength(4);
  });

  it("forgets what was withdrawn when it asks again", async () => {
    await board.latest(9);
    boards = { "song-tri": [], fire: [FIRE] };
    now = FRESH_MS;
    expect((await board.latest(9)).notices).toEqual([FIRE]);
  });

  it.each(["throws", "hangs"] as const)("does without a station that %s", async (how) => {
    broken = { fire: how };
    expect(await board.latest(9)).toEqual({ notices: [WARD], complete: false });
    expect(logged).toEqual([`notices-unread fire ${how === "throws" ? "TypeError" : "LateError"}`]);
    broken = {};
    now = FRESH_MS;
    expect(await board.latest(9)).toEqual({ notices: [FIRE, WARD], complete: true });
    broken = { fire: how };
    now = 2 * FRESH_MS;
    expect(await board.latest(9)).toEqual({ notices: [FIRE, WARD], complete: true });
  });
});

describe("a single notice", () => {
  it("is found as soon as it is published", async () => {
    expect(await board.find(WARD.id)).toEqual({ type: "found", notice: WARD });
    const next = published({ id: "fire.CCCCCCCCCCCCCCCCCCCCCC", station: "fire" });
    expect(await board.find(next.id)).toEqual({ type: "unknown" });
    boards = { fire: [next] };
    now = NONE_MS;
    expect(await board.find(next.id)).toEqual({ type: "found", notice: next });
  });

  it("costs its station one question in a while, real or forged", async () => {
    const forged = "fire.DDDDDDDDDDDDDDDDDDDDDD";
    for (let reader = 0; reader < 100; reader++) {
      await board.find(WARD.id);
      await board.find(forged);
    }
    expect(asked).toEqual(["song-tri", "fire"]);
    now = FRESH_MS;
    await Promise.all(Array.from({ length: 100 }, () => board.find(WARD.id)));
    expect(asked).toHaveLength(3);
  });

  it("is read again within a second where something new is missed in it, but no more often", async () => {
    await board.find(WARD.id);
    now = 999;
    for (let reader = 0; reader < 100; reader++) await board.find(WARD.id, true);
    expect(asked).toEqual(["song-tri"]);
    now = 1_000;
    for (let reader = 0; reader < 100; reader++) await board.find(WARD.id, true);
    expect(asked).toEqual(["song-tri", "song-tri"]);
  });

  it("is gone soon after it was withdrawn", async () => {
    await board.find(WARD.id);
    boards = {};
    now = FRESH_MS;
    expect(await board.find(WARD.id)).toEqual({ type: "unknown" });
  });

  it.each(["throws", "hangs"] as const)("is not called false when its station %s", async (how) => {
    broken = { fire: how };
    expect(await board.find(FIRE.id)).toEqual({ type: "unreachable" });
    await board.find(FIRE.id);
    expect(asked).toEqual(["fire"]);
    broken = {};
    now = NONE_MS;
    expect(await board.find(FIRE.id)).toEqual({ type: "found", notice: FIRE });
    broken = { fire: how };
    now += FRESH_MS;
    expect(await board.find(FIRE.id)).toEqual({ type: "found", notice: FIRE });
  });

  it("is known from the list when its station can't be asked", async () => {
    await board.latest(9);
    broken = { fire: "throws" };
    expect(await board.find(FIRE.id)).toEqual({ type: "found", notice: FIRE });
  });

  it("asks no station that there is not", async () => {
    expect(await board.find("nowhere.AAAAAAAAAAAAAAAAAAAAAA")).toEqual({ type: "unknown" });
    expect(asked).toEqual([]);
  });
});

describe("an address without our tag", () => {
  const forged = (number: number) => `fire.${String(number).padStart(22, "0")}`;
  beforeEach(() => {
    isOwn = () => false;
  });

  it("costs its station one call a minute, however many are forged", async () => {
    for (let number = 0; number < 1000; number++) {
      expect(await board.find(forged(number))).toEqual({ type: "unknown" });
      now += 59;
    }
    expect(asked).toEqual(["fire"]);
    now += 60_000;
    await board.find(forged(0));
    expect(asked).toEqual(["fire", "fire"]);
  });

  it("is found if it is a notice from before there were tags", async () => {
    expect(await board.find(FIRE.id)).toEqual({ type: "found", notice: FIRE });
    expect(await board.find(forged(1))).toEqual({ type: "unknown" });
    expect(await board.find(WARD.id)).toEqual({ type: "found", notice: WARD });
  });

  it("is found a minute later if its station got it only then", async () => {
    boards = { ...boards, fire: [] };
    expect(await board.find(FIRE.id)).toEqual({ type: "unknown" });
    boards = { ...boards, fire: [FIRE] };
    now = 60_000;
    expect(await board.find(FIRE.id)).toEqual({ type: "found", notice: FIRE });
  });

  it("is never called false while its station can't be asked", async () => {
    broken = { fire: "throws" };
    expect(await board.find(FIRE.id)).toEqual({ type: "unreachable" });
    for (let reader = 0; reader < 100; reader++) await board.find(FIRE.id);
    expect(asked).toEqual(["fire"]);
    broken = {};
    now = NONE_MS;
    expect(await board.find(FIRE.id)).toEqual({ type: "found", notice: FIRE });
  });
});

it("asks no station for an address with a tag of another secret, or changed by one letter", async () => {
  const keyring = await makeKeyring(new Uint8Array(32).fill(1));
  const other = await makeKeyring(new Uint8Array(32).fill(2));
  const id = await noticeIdOf(keyring, "fire", "BBBBBBBBBBBBBBBBBBBBBB");
  expect(noticeIdSchema.safeParse(id).success).toBe(true);
  expect(await isOwnNotice(keyring, id)).toBe(true);
  for (let at = 0; at < id.length; at++) {
    const changed = id.slice(0, at) + (id[at] === "C" ? "D" : "C") + id.slice(at + 1);
    expect(await isOwnNotice(keyring, changed), changed).toBe(false);
  }
  expect(await isOwnNotice(keyring, await noticeIdOf(other, "fire", "B".repeat(22)))).toBe(false);
  const renewed = await makeKeyring(new Uint8Array(32).fill(3), keyring);
  expect(await isOwnNotice(renewed, id)).toBe(true);
});
