import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type KeyPair, newKeyPair } from "../../src/inbox/keys/station-key.ts";
import { Drafts } from "../../src/inbox/session/drafts.ts";

let own: KeyPair;
let other: KeyPair;
let drafts: Drafts;

beforeAll(async () => {
  [own, other] = await Promise.all([newKeyPair(), newKeyPair()]);
});

beforeEach(() => {
  drafts = new Drafts();
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
