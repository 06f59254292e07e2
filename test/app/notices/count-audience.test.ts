import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countAudience,
  countPart,
  hasEnough,
  roundedCount,
} from "../../../src/app/notices/count-audience.ts";
import type { CountedPart, PublicNotice } from "../../../src/app/object-ports.ts";
import { WANTS_ALL } from "../../../src/core/flow/wants.ts";
import { EVERYBODY } from "../../../src/core/station/notice.ts";
import { toJsonBytes } from "../../../src/core/text/json-bytes.ts";
import { published } from "./published.ts";

const IN_X = published({ audience: { ...EVERYBODY, areas: ["x"] } });

/** A secret name, as a subscriber has. */
const nameOf = (n: number) =>
  Math.imul(n + 1, 0x9e3779b1)
    .toString(16)
    .slice(-8)
    .padStart(8, "0");

/** A channel with subscribers in these areas, who are found by `page` in their order. */
function channelWith(areas: string[], channel: "telegram" | "zalo" = "telegram") {
  const rows = areas.map((area, n) => ({
    number: n + 1,
    key: nameOf(n + (channel === "zalo" ? 500_000 : 0)),
    address: toJsonBytes({ ...WANTS_ALL, channel, chat: String(n), lang: "vi", areas: [area] }),
  }));
  const byKey = new Map(rows.map((row) => [row.key, row]));
  let [most, calls] = [0, 0];
  const store = {
    page: ({ cursor }: { cursor: number }, limit: number) => {
      most = Math.max(most, limit);
      return rows.slice(cursor, cursor + limit).map((row) => ({ ...row, isOld: false }));
    },
    subscriber: (key: string) => ({ lang: "", ...(byKey.get(key) ?? rows[0]) }),
  };
  const subscriberBox = { open: async (sealed: Uint8Array) => sealed, seal: never };
  // What counting uses.
  const deps = { store, subscriberBox, channel, clock: { now: () => 0 } } as unknown as Parameters<
    typeof countPart
  >[0];
  return {
    most: () => most,
    calls: () => calls,
    status: async () => ({ subscribers: rows.length }) as never,
    countPart: async (notice: PublicNotice, cursor: number): Promise<CountedPart> => {
      calls += 1;
      return await countPart(deps, notice, cursor);
    },
  };
}

const never = () => Promise.reject(new Error("nothing is written"));

function countersOf(
  channels: Partial<Record<"telegram" | "zalo", ReturnType<typeof channelWith>>>,
) {
  const ids = Object.keys(channels) as ("telegram" | "zalo")[];
  return {
    channels: Object.fromEntries(ids.map((id) => [id, { id }])),
    broadcaster: (id: "telegram" | "zalo") => channels[id] ?? channelWith([]),
  };
}

function areas(inX: number, others = 0): string[] {
  return [...Array<string>(inX).fill("x"), ...Array<string>(others).fill("y")];
}

const toldOf = async (list: string[], notice = IN_X) => {
  const counters = countersOf({ telegram: channelWith(list) });
  return await countAudience(counters, { notice, channels: ["telegram"] });
};

describe("the count of an audience", () => {
  it("is of those whom the notice is for, never above them, and by less than five below", async () => {
    const property = fc.asyncProperty(fc.nat(60), fc.nat(60), async (inX, others) => {
      const told = await toldOf(areas(inX, others));
      expect(told).toBeLessThanOrEqual(inX);
      expect(told).toBeGreaterThanOrEqual(Math.max(0, inX - 4));
      expect(await toldOf(areas(inX, others))).toBe(told);
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it("is told in fives, and not at all under 20", () => {
    expect([0, 19, 20, 24, 25].map(roundedCount)).toEqual([null, null, 20, 20, 25]);
  });

  /**
   * The attack: an officer who wants to know whether one person chose x has the audience with and
   * without them counted, and moves the steps with chats of their own, until one flips.
   */
  it("tells of nobody by the difference of two, with any number of own chats", async () => {
    const flips = { with: new Set<number>(), without: new Set<number>() };
    for (let own = 0; own < 40; own++) {
      const [bare, more] = [await toldOf(areas(22 + own)), await toldOf(areas(23 + own))];
      if (roundedCount(bare) !== roundedCount(more)) flips.with.add((22 + own) % 5);
      else flips.without.add((22 + own) % 5);
    }
    // Where a step lies is another one with each own chat.
    expect(flips.with.size).toBe(5);
    expect(flips.without.size).toBe(5);
  });

  it("opens a part at a time, and no more than it needs", async () => {
    const telegram = channelWith(areas(4_500, 0));
    const counters = countersOf({ telegram });
    const all = await countAudience(counters, { notice: IN_X, channels: ["telegram"] });
    expect(4_500 - all).toBeLessThan(5);
    expect([telegram.calls(), telegram.most()]).toEqual([3, 50]);
    expect(await hasEnough(counters, IN_X)).toBe(true);
    expect(telegram.calls()).toBe(4);
  });

  it("does not let an emergency wait: it counts one part, and takes no more for too few", async () => {
    const telegram = channelWith([...areas(0, 3_000), ...areas(40)]);
    const counters = countersOf({ telegram });
    expect(await hasEnough(counters, { ...IN_X, severity: "emergency" })).toBe(false);
    expect(telegram.calls()).toBe(1);
    expect(await hasEnough(counters, IN_X)).toBe(true);
  });

  it.each([
    [19, 0, false],
    [15, 4, false],
    [25, 0, true],
    [12, 13, true],
  ])("of %i on Telegram and %i on Zalo is enough: %j", async (one, other, enough) => {
    const telegram = channelWith(areas(one, 30));
    const zalo = channelWith(areas(other, 30), "zalo");
    expect(await hasEnough(countersOf({ telegram, zalo }), IN_X)).toBe(enough);
  });

  it("asks for nothing of a notice to all", async () => {
    const telegram = channelWith(areas(2));
    expect(await hasEnough(countersOf({ telegram }), published())).toBe(true);
    expect(telegram.calls()).toBe(0);
  });
});
