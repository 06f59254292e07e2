import { abortAllDurableObjects, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { LEASE_MS, LOOK_AGAIN_MS, SETTLE_MS } from "../../src/app/outbox/limits.ts";
import { content } from "../../src/content.ts";
import { tipContentSchema } from "../../src/core/tip/tip-content.ts";
import { runs } from "../rounds.ts";
import { bindings } from "./bindings.ts";
import { behave } from "./fake-platforms.ts";
import { newNotice, passPages } from "./followers.ts";
import { begun, type Resident } from "./resident.ts";
import { inStation } from "./station-town.ts";
import { Broadcaster, Mailbox, Station } from "./test-worker.ts";
import {
  conversationOf,
  deliver,
  moveClock,
  type OpenStation,
  openStation,
  openTown,
  pass,
  passUntilQuiet,
  platforms,
  query,
  tipsOf,
  unseal,
  until,
} from "./town.ts";

let station: OpenStation;
let bich: Resident;

beforeAll(async () => {
  openTown();
  station = await openStation("song-tri");
});

beforeEach(async () => {
  platforms.forget();
  bich = await begun();
});

/** Each restores a method that `stopAt` replaced. */
const undo: (() => void)[] = [];

afterEach(() => {
  for (const one of undo.splice(0)) one();
});

type Method = (...args: unknown[]) => Promise<unknown>;

/** Makes an object's method never return, before or after its work: the moment for a kill. */
function stopAt(type: { prototype: object }, name: string, when: "before" | "after") {
  const methods = type.prototype as Record<string, Method>;
  const original = methods[name] as Method;
  const reached = { count: 0 };
  const restore = () => {
    methods[name] = original;
  };
  undo.push(restore);
  methods[name] = async function (this: object, ...args: unknown[]) {
    restore();
    if (when === "after") await original.apply(this, args);
    reached.count += 1;
    while (reached.count < 1_000_000) await scheduler.wait(5);
  };
  return reached;
}

async function killWhen(reached: { count: number }): Promise<void> {
  await until(() => reached.count === 1);
  await abortAllDurableObjects();
}

describe("a kill", () => {
  it("between the commit and the end of a send repeats that send once, at once", async () => {
    platforms.forget();
    platforms.next({ type: "hang", isOver: () => false });
    expect((await deliver("telegram", bich.textUpdate("trợ giúp"))).status).toBe(200);
    await until(() => platforms.calls.length === 1);
    await abortAllDurableObjects();
    await pass(SETTLE_MS);
    expect(bich.messages).toHaveLength(1);
    await pass(10 * LEASE_MS);
    expect(platforms.calls).toHaveLength(2);
  });

  it("of a send that is long under way is found within seconds", async () => {
    platforms.forget();
    platforms.next({ type: "hang", isOver: () => false });
    expect((await deliver("telegram", bich.textUpdate("trợ giúp"))).status).toBe(200);
    await until(() => platforms.calls.length === 1);
    moveClock(SETTLE_MS);
    const stub = await conversationOf("telegram", bich.chat);
    await runDurableObjectAlarm(stub);
    await abortAllDurableObjects();
    moveClock(LOOK_AGAIN_MS);
    const revived = await conversationOf("telegram", bich.chat);
    const at = await runInDurableObject(revived, (_, state) => state.storage.getAlarm());
    expect(at).toBeLessThanOrEqual(Date.now());
    await pass(0);
    expect(bich.messages).toHaveLength(1);
  });

  it("makes nobody wait for a lease who writes next", async () => {
    platforms.forget();
    platforms.next({ type: "hang", isOver: () => false });
    expect((await deliver("telegram", bich.textUpdate("trợ giúp"))).status).toBe(200);
    await until(() => platforms.calls.length === 1);
    await abortAllDurableObjects();
    expect((await deliver("telegram", bich.textUpdate("113"))).status).toBe(200);
    await until(() => bich.messages.length === 2);
    expect(bich.newest).toContain("ĐANG NGUY HIỂM");
  });

  it("before the commit stores nothing, and the platform sends the update again", async () => {
    await bich.write();
    const stub = await conversationOf("telegram", bich.chat);
    const before = await query(stub, "SELECT hex(sealed) FROM document");
    const reached = stopAt(Station, "recipient", "before");
    const update = bich.choiceUpdate("tip-review-send");
    const answer = deliver("telegram", update);
    await killWhen(reached);
    expect((await answer).status).toBe(503);
    const revived = await conversationOf("telegram", bich.chat);
    expect(await query(revived, "SELECT hex(sealed) FROM document")).toEqual(before);
    expect(await query(revived, "SELECT id FROM outbox")).toEqual([]);
    expect((await deliver("telegram", update)).status).toBe(200);
    await passUntilQuiet(LEASE_MS);
    expect(bich.receipt()).toBeTruthy();
  });

  const points = [
    [Mailbox, "open", "before"],
    [Mailbox, "open", "after"],
    [Station, "receive", "before"],
    [Station, "receive", "after"],
  ] as const;

  it.each(points)("at %o %s (%s) files a tip once, with one receipt", async (...point) => {
    const before = (await tipsOf("song-tri")).length;
    await bich.write();
    const reached = stopAt(...point);
    expect((await deliver("telegram", bich.choiceUpdate("tip-review-send"))).status).toBe(200);
    await killWhen(reached);
    expect(bich.shown).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-/);
    await passUntilQuiet(LEASE_MS);
    const tips = await tipsOf("song-tri");
    expect(tips).toHaveLength(before + 1);
    const mailbox = bindings.MAILBOX.getByName(tips.at(-1)?.mailbox ?? "");
    expect(await mailbox.read()).toMatchObject({ tip: tips.at(-1)?.id });
    const receipts = bich.messages.filter(({ text }) => text.includes(bich.receipt()));
    expect(receipts).toHaveLength(1);
  });

  const answering = [
    [Broadcaster, "gotBy", "before"],
    [Station, "countAnswer", "before"],
    [Station, "countAnswer", "after"],
  ] as const;

  it.each(answering)("at %o %s (%s) counts an answer to a notice once", async (...point) => {
    const linh = await begun();
    await linh.choose("menu-main-notices");
    await linh.choose("notices-choice-on");
    const { id, ...notice } = newNotice({ severity: "emergency" });
    const columns = "(id, texts, author, created_at, approved_at) VALUES (?, '{}', 'lan', 1, 1)";
    await inStation("song-tri", `INSERT INTO notices ${columns}`, id);
    await bindings.BROADCASTER.getByName("telegram").broadcast({ id, ...notice });
    await passPages("telegram", 2);
    const update = linh.choiceUpdate("asked-safe");
    const reached = stopAt(...point);
    const answer = deliver("telegram", update);
    await killWhen(reached);
    expect((await answer).status).toBe(point[1] === "gotBy" ? 503 : 200);
    // The platform sends it again, whether it was stored or not.
    expect((await deliver("telegram", update)).status).toBe(200);
    await passUntilQuiet(LEASE_MS);
    const rows = await inStation("song-tri", "SELECT answers FROM notices WHERE id = ?", id);
    expect(rows).toEqual([{ answers: '{"safe":1}' }]);
    await linh.text("dừng nhận");
    await passUntilQuiet(LEASE_MS);
  });

  it("of a slow filing that finishes late shows the receipt once all the same", async () => {
    await bich.write();
    const methods = Station.prototype as unknown as Record<string, Method>;
    const original = methods.receive as Method;
    const slow = { over: false, calls: 0 };
    undo.push(() => {
      methods.receive = original;
    });
    methods.receive = async function (this: object, ...args: unknown[]) {
      slow.calls += 1;
      while (!slow.over) await scheduler.wait(5);
      return original.apply(this, args);
    };
    expect((await deliver("telegram", bich.choiceUpdate("tip-review-send"))).status).toBe(200);
    await until(() => slow.calls === 1);
    // The lease ends while the first delivery still runs, so a second one takes the row too.
    const passed = pass(LEASE_MS);
    await until(() => slow.calls === 2);
    slow.over = true;
    await passed;
    await passUntilQuiet(LEASE_MS);
    expect(bich.messages.filter(({ text }) => text.includes(bich.receipt()))).toHaveLength(1);
  });
});

describe("a question that was answered", () => {
  const CATEGORY = content.texts.format("vi", "tip-category");
  const WHEN = content.texts.format("vi", "tip-when").slice(0, 20);
  const TOO_SHORT = content.texts.format("vi", "note-too-short", { min: 10 });
  const AREA = content.texts.format("vi", "tip-area").slice(0, 20);
  const shown = () => an.messages.map(({ text }) => text);
  let an: Resident;

  /** A resident on Zalo. The question for the category is still on its way. */
  beforeEach(async () => {
    an = await begun("zalo");
    platforms.forget();
  });

  async function say(text: string): Promise<void> {
    expect((await deliver("zalo", an.textUpdate(text))).status).toBe(200);
  }

  it("never comes again after a kill", async () => {
    platforms.next({ type: "hang", isOver: () => false });
    await say("1");
    await until(() => platforms.calls.length === 1);
    await say("1");
    await abortAllDurableObjects();
    await pass(SETTLE_MS);
    await pass(LEASE_MS);
    expect(platforms.calls.filter(({ text }) => text.startsWith(CATEGORY))).toHaveLength(1);
    expect(shown()).toEqual([expect.stringContaining(WHEN)]);
  });

  it("never comes again when its send fails, or seems to", async () => {
    let over = false;
    platforms.next({ type: "hang", isOver: () => over, ending: behave.broken });
    await say("1");
    await until(() => platforms.calls.length === 1);
    await say("1");
    over = true;
    const stub = await conversationOf("zalo", an.chat);
    const isOver = async () =>
      (await query(stub, "SELECT id FROM outbox WHERE attempts = 1")).length > 0;
    await until(isOver);
    await passUntilQuiet(2_000);
    expect(shown()).toEqual([expect.stringContaining(WHEN)]);
  });

  it.each(["before", "after"] as const)(
    "twice, since it was shown twice (a kill %s), is refused once, aloud",
    async (when) => {
      await say("1");
      await until(() => shown().length === 1);
      await abortAllDurableObjects();
      await pass(SETTLE_MS);
      expect(shown()).toEqual([
        expect.stringContaining(CATEGORY),
        expect.stringContaining(CATEGORY),
      ]);
      await say("1");
      await until(() => shown().length === 3);
      if (when === "after") {
        await pass(SETTLE_MS);
        await abortAllDurableObjects();
      }
      expect(an.newest).toContain(WHEN);
      await say("1");
      // "1" would be "now" here, and danger's numbers would stand before the area.
      await until(() => shown().length === 4);
      expect(an.newest.startsWith(content.texts.format("vi", "note-again"))).toBe(true);
      await say("2");
      await until(() => shown().length === 5);
      expect(an.newest.startsWith(AREA)).toBe(true);
    },
  );

  it("says again only what it said besides, when that may be lost", async () => {
    platforms.next({ type: "hang", isOver: () => false });
    await say("cháy nhà, cứu với");
    await until(() => platforms.calls.length === 1);
    await say("1");
    await abortAllDurableObjects();
    await pass(SETTLE_MS);
    await pass(LEASE_MS);
    const [danger = "", category = ""] = shown();
    expect(danger).toContain("114");
    expect(danger).not.toContain(content.texts.format("vi", "menu-main-tip"));
    expect([category.startsWith(CATEGORY), shown().length]).toEqual([true, 2]);
  });

  it("is in no other answer: a number that chooses nothing is no text", async () => {
    for (const key of ["1", "2"]) await an.text(key);
    await say("2");
    await until(() => an.newest.includes(AREA));
    await abortAllDurableObjects();
    await pass(SETTLE_MS);
    await say("3");
    await until(() => an.asks("tip-what"));
    const before = shown().length;
    await say("2");
    await until(() => shown().length > before);
    expect(an.newest).toContain(content.texts.format("vi", "note-again").slice(0, 20));
    // The same words again count as an answer, which is refused as too short.
    await say("2");
    await until(() => an.newest.includes(TOO_SHORT));
  });
});

it("lets a subscription that is slow to arrive undo no leaving", async () => {
  const methods = Broadcaster.prototype as unknown as Record<string, Method>;
  const original = methods.subscribe as Method;
  const slow = { over: false, calls: 0 };
  undo.push(() => {
    methods.subscribe = original;
  });
  methods.subscribe = async function (this: object, ...args: unknown[]) {
    slow.calls += 1;
    while (!slow.over) await scheduler.wait(5);
    return original.apply(this, args);
  };
  const choose = async (label: string) => {
    await until(() => bich.offers(label));
    expect((await deliver("telegram", bich.choiceUpdate(label))).status).toBe(200);
  };
  await choose("menu-main-notices");
  await choose("notices-choice-on");
  await until(() => slow.calls === 1);
  await choose("menu-main-notices");
  await choose("notices-choice-off");
  await until(() => bich.shown.includes(content.texts.format("vi", "notices-unsubscribed")));
  slow.over = true;
  await passUntilQuiet();
  const { subscribers } = await bindings.BROADCASTER.getByName("telegram").status();
  expect(subscribers).toBe(0);
});

it("finds nothing to do when its alarm rings twice", async () => {
  platforms.next({ type: "error", status: 502, description: "Bad Gateway" });
  await bich.text("trợ giúp");
  const sent = bich.messages.length;
  const stub = await conversationOf("telegram", bich.chat);
  await pass(2_000);
  expect(bich.messages).toHaveLength(sent + 1);
  await runDurableObjectAlarm(stub);
  await runDurableObjectAlarm(stub);
  expect(bich.messages).toHaveLength(sent + 1);
});

/** A small generator with a seed, so that a failure can be played again. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Each story has kills at other moments. */
const STORIES = Array.from({ length: runs(3) }, (_, at) => at + 1);

it.each(STORIES)("keeps all of a story with random kills (%i)", async (n) => {
  const chance = chances(n);
  const before = (await tipsOf("song-tri")).length;
  bich.carry = async (channel, update) => {
    for (;;) {
      const answer = deliver(channel, update);
      if (chance() < 0.4) {
        await scheduler.wait(chance() * 12);
        await abortAllDurableObjects();
      }
      const { status } = await answer;
      if (status === 200) {
        if (chance() < 0.3) await abortAllDurableObjects();
        await passUntilQuiet(LEASE_MS);
        return await answer;
      }
      expect(status).toBe(503);
    }
  };
  await bich.sendTip({ what: `Kẻ gian lấy xe, lần thứ ${n}.` });
  const tips = await tipsOf("song-tri");
  expect(tips).toHaveLength(before + 1);
  const opened = tipContentSchema.parse(
    await unseal(station.identity, tips.at(-1)?.sealed ?? new Uint8Array()),
  );
  expect(opened.fields.find(({ id }) => id === "tip/what")?.value).toEqual({
    type: "text",
    text: `Kẻ gian lấy xe, lần thứ ${n}.`,
  });
  const codes = bich.shown.match(/\b(?:[0-9A-Z]{4}-){4}[0-9A-Z*~$=]/g);
  expect(new Set(codes).size).toBe(1);
  expect(bich.shown).toContain(content.texts.format("vi", "after-submit-tip").slice(0, 15));
});
