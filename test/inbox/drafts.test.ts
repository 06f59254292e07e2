import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type KeyPair, newKeyPair } from "../../src/inbox/keys/station-key.ts";
import { type DraftBox, Drafts } from "../../src/inbox/session/drafts.ts";

let own: KeyPair;
let other: KeyPair;
let drafts: Drafts;
let box: DraftBox & { kept: Map<string, string> };

function emptyBox(): typeof box {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
  };
}

beforeAll(async () => {
  [own, other] = await Promise.all([newKeyPair(), newKeyPair()]);
});

beforeEach(() => {
  box = emptyBox();
  drafts = new Drafts(box);
  drafts.set("tip-1", "Bác có thấy biển số không?");
});

describe("drafts", () => {
  test("come back after a lock, to the officer who wrote them", async () => {
    drafts.close(own.recipient);
    expect(drafts.get("tip-1")).toBe("");
    await drafts.reopen(own);
    expect(drafts.get("tip-1")).toBe("Bác có thấy biển số không?");
  });

  test("are dropped when another officer comes in", async () => {
    drafts.close(own.recipient);
    await drafts.reopen(other);
    expect(drafts.get("tip-1")).toBe("");
    await drafts.reopen(own);
    expect(drafts.get("tip-1")).toBe("");
  });

  test("outlive a second lock in which nothing was written", async () => {
    drafts.close(own.recipient);
    await drafts.reopen(own);
    drafts.close(own.recipient);
    drafts.close(own.recipient);
    await drafts.reopen(own);
    expect(drafts.get("tip-1")).not.toBe("");
  });

  test("come back after a reload, sealed in between", async () => {
    await drafts.reopen(own);
    drafts.set("tip-1", "Mấy giờ");
    drafts.set("tip-1", "Mấy giờ thì xảy ra?");
    await expect.poll(() => box.kept.size).toBe(1);
    const afterReload = new Drafts(box);
    await expect
      .poll(async () => {
        await afterReload.reopen(own);
        return afterReload.get("tip-1");
      })
      .toBe("Mấy giờ thì xảy ra?");
    expect([...box.kept.values()].join()).not.toContain("Mấy giờ");
  });

  test("leave nothing behind for another officer, nor when they are sent or forgotten", async () => {
    await drafts.reopen(own);
    await expect.poll(() => box.kept.size).toBe(1);
    await new Drafts(box).reopen(other);
    await expect.poll(() => box.kept.size).toBe(0);
    drafts.set("tip-1", "again");
    await expect.poll(() => box.kept.size).toBe(1);
    drafts.set("tip-1", "");
    await expect.poll(() => box.kept.size).toBe(0);
    drafts.set("tip-1", "and again");
    await expect.poll(() => box.kept.size).toBe(1);
    drafts.forget();
    expect(box.kept.size).toBe(0);
  });

  test("are gone when sent or forgotten", async () => {
    drafts.set("tip-1", "");
    expect(drafts.get("tip-1")).toBe("");
    drafts.set("tip-2", "x");
    drafts.close(own.recipient);
    drafts.forget();
    await drafts.reopen(own);
    expect(drafts.get("tip-2")).toBe("");
  });
});
