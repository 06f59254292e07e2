import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { sealText } from "../../src/inbox/keys/age-file.ts";
import { type KeyPair, newKeyPair } from "../../src/inbox/keys/station-key.ts";
import { attemptId, openAttempt } from "../../src/inbox/session/attempt-id.ts";
import { Drafts } from "../../src/inbox/session/drafts.ts";
import { Keeper } from "../../src/inbox/session/keeper.ts";
import { memoryRecords } from "../../src/inbox/session/memory-records.ts";
import type { SealedRecord } from "../../src/inbox/session/record-store.ts";
import { SealedBox } from "../../src/inbox/session/sealed-box.ts";

const ASKED = "Bác có thấy biển số không?";
const KEPT_DAYS = 14;

let own: KeyPair;
let other: KeyPair;
/** What the browser has on its disk. */
let disk: Map<string, SealedRecord>;
let heard: Set<(key: string) => void>;
let drafts: Drafts;

/** A tab of the browser. */
function openTab(): Drafts {
  const records = memoryRecords(disk);
  const keeper = new Keeper(async () => ({
    ...records,
    put: (record) => {
      records.put(record);
      for (const listener of heard) listener(record.key);
    },
    remove: (...keys) => {
      records.remove(...keys);
      for (const listener of heard) for (const key of keys) listener(key);
    },
    watch: (listener) => {
      heard.add(listener);
      return () => heard.delete(listener);
    },
  }));
  return new Drafts(async () => keeper);
}

/** All that somebody finds who takes the computer. */
function onDisk(): string {
  return [...disk.values()]
    .map((record) => JSON.stringify({ ...record, sealed: new TextDecoder().decode(record.sealed) }))
    .join();
}

beforeAll(async () => {
  [own, other] = await Promise.all([newKeyPair(), newKeyPair()]);
});

beforeEach(async () => {
  disk = new Map();
  heard = new Set();
  drafts = openTab();
  await drafts.reopen(own);
  drafts.set("tip-1", ASKED);
});

describe("drafts", () => {
  test("have the id of an attempt before it is sent, even if the page then crashes", async () => {
    const id = attemptId(drafts, "shift", "Đã hẹn tổ trực");
    const reloaded = openTab();
    await reloaded.reopen(own);
    expect(openAttempt(reloaded, "shift")).toBe(id);
    expect(attemptId(reloaded, "shift", "Đã hẹn tổ trực")).toBe(id);
  });

  test("come back after a lock, to the officer who wrote them", async () => {
    drafts.close();
    expect(drafts.get("tip-1")).toBe("");
    await drafts.reopen(own);
    expect(drafts.get("tip-1")).toBe(ASKED);
  });

  test("come back after a reload, the last letter too, whatever it was about", async () => {
    drafts.set("note tip-1", "Gọi lại cho tổ");
    drafts.set("note tip-1", "Gọi lại cho tổ 3");
    drafts.flush();
    const reloaded = openTab();
    await reloaded.reopen(own);
    expect(reloaded.get("tip-1")).toBe(ASKED);
    expect(reloaded.get("note tip-1")).toBe("Gọi lại cho tổ 3");
  });

  test("lie on the disk as nothing that tells a word, a name or an officer", () => {
    drafts.flush();
    expect(disk.size).toBe(1);
    for (const secret of ["biển", "tip-1", own.recipient.slice(0, 20), own.identity.slice(-20)]) {
      expect(onDisk()).not.toContain(secret);
    }
  });

  test("are dropped when another officer comes in", async () => {
    drafts.close();
    const theirs = openTab();
    await theirs.reopen(other);
    expect(theirs.get("tip-1")).toBe("");
    expect(disk.size).toBe(0);
    theirs.close();
    await drafts.reopen(own);
    expect(drafts.get("tip-1")).toBe("");
  });

  test("outlive a second lock in which nothing was written", async () => {
    drafts.close();
    await drafts.reopen(own);
    drafts.close();
    drafts.close();
    await drafts.reopen(own);
    expect(drafts.get("tip-1")).toBe(ASKED);
  });

  test("are off the disk as soon as they are sent", () => {
    drafts.flush();
    drafts.set("tip-1", "");
    expect(disk.size).toBe(0);
  });

  test("are off the disk when the officer signs out", async () => {
    drafts.forget();
    expect(drafts.get("tip-1")).toBe("");
    await expect.poll(() => disk.size).toBe(0);
  });

  test("end with the thing that they are about, and no other", () => {
    drafts.set("note tip-1", "x");
    drafts.set("note tip-12", "y");
    drafts.drop("tip-1");
    expect([drafts.get("tip-1"), drafts.get("note tip-1")]).toEqual(["", ""]);
    expect(drafts.get("note tip-12")).toBe("y");
  });

  test("that nobody has touched for two weeks are gone", async () => {
    const today = 20_000;
    const box = new SealedBox("draft", { identity: own.identity, store: memoryRecords(disk) });
    box.put("old", "a", today - KEPT_DAYS - 1);
    box.put("young", "b", today - KEPT_DAYS);
    expect(await box.entries(today)).toEqual([["young", "b"]]);
    expect(disk.size).toBe(1);
  });

  test("of a record that was damaged, or put in another's place, are nothing", async () => {
    drafts.set("tip-2", "y");
    drafts.flush();
    const [one, two] = [...disk.values()];
    if (!one || !two) throw new Error("two drafts were written");
    disk.set(one.key, { ...two, key: one.key });
    disk.set(two.key, { ...two, sealed: two.sealed.subarray(0, 10) });
    const reloaded = openTab();
    await reloaded.reopen(own);
    expect([reloaded.get("tip-1"), reloaded.get("tip-2")]).toEqual(["", ""]);
  });

  test("of a browser that keeps nothing last as long as the page", async () => {
    const broken = new Keeper(async () => ({
      ...memoryRecords(),
      all: () => Promise.reject(new Error("no space")),
      get: () => Promise.reject(new Error("no space")),
    }));
    const poor = new Drafts(async () => broken);
    await poor.reopen(own);
    poor.set("tip-1", ASKED);
    poor.flush();
    expect(poor.get("tip-1")).toBe(ASKED);
  });

  test("of versions before are taken over", async () => {
    const former = { "tip-7": "Trước đây", "tip-1": "cũ" };
    const stored = new Map([
      ["tieng-mo.drafts", await sealText(JSON.stringify(former), own.recipient)],
    ]);
    drafts.flush();
    const tab = openTab();
    vi.stubGlobal("sessionStorage", {
      getItem: (name: string) => stored.get(name) ?? null,
      removeItem: (name: string) => stored.delete(name),
    });
    await tab.reopen(own).finally(() => vi.unstubAllGlobals());
    expect(tab.get("tip-7")).toBe("Trước đây");
    // What was written since is newer.
    expect(tab.get("tip-1")).toBe(ASKED);
    expect(stored.size).toBe(0);
  });
});

describe("drafts in two tabs", () => {
  test("are the same: what one writes and sends, the other shows", async () => {
    const second = openTab();
    await second.reopen(own);
    drafts.set("tip-2", "Mấy giờ thì xảy ra?");
    drafts.flush();
    await expect.poll(() => second.get("tip-2")).toBe("Mấy giờ thì xảy ra?");
    drafts.set("tip-2", "");
    await expect.poll(() => second.get("tip-2")).toBe("");
  });

  test("never replace what is being written here", async () => {
    drafts.flush();
    const second = openTab();
    await second.reopen(own);
    second.set("tip-1", "Ở đâu?");
    drafts.set("tip-1", "Khi nào?");
    drafts.flush();
    drafts.set("tip-3", "c");
    drafts.flush();
    await expect.poll(() => second.get("tip-3")).toBe("c");
    expect(second.get("tip-1")).toBe("Ở đâu?");
  });
});
