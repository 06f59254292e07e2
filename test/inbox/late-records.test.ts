import { beforeAll, expect, test } from "vitest";
import { type KeyPair, newKeyPair } from "../../src/inbox/keys/station-key.ts";
import { Drafts } from "../../src/inbox/session/drafts.ts";
import { Keeper } from "../../src/inbox/session/keeper.ts";
import { withoutWaitingLong } from "../../src/inbox/session/late-records.ts";
import { memoryRecords } from "../../src/inbox/session/memory-records.ts";
import type { RecordStore, SealedRecord } from "../../src/inbox/session/record-store.ts";

const patience = Promise.resolve();

let own: KeyPair;

beforeAll(async () => {
  own = await newKeyPair();
});

/** A tab whose browser answers when it is told to. */
function openSlowTab(disk: Map<string, SealedRecord>) {
  const opening = Promise.withResolvers<RecordStore>();
  const meanwhile = memoryRecords();
  const keeper = new Keeper(() => withoutWaitingLong(opening.promise, { patience, meanwhile }));
  const arrive = () => opening.resolve(memoryRecords(disk));
  return { drafts: new Drafts(async () => keeper), arrive, fail: opening.reject };
}

async function openTab(disk: Map<string, SealedRecord>): Promise<Drafts> {
  const keeper = new Keeper(async () => memoryRecords(disk));
  const drafts = new Drafts(async () => keeper);
  await drafts.reopen(own);
  return drafts;
}

test("a slow disk gets what was written and removed before it answered", async () => {
  const disk = new Map<string, SealedRecord>();
  (await openTab(disk)).set("tip-1", "Ở đâu?");
  const { drafts, arrive } = openSlowTab(disk);
  await drafts.reopen(own);
  drafts.set("tip-1", "Khi nào?");
  drafts.set("tip-2", "Mấy người?");
  drafts.flush();
  drafts.set("tip-1", "");
  arrive();
  await expect.poll(async () => (await openTab(disk)).get("tip-2")).toBe("Mấy người?");
  expect((await openTab(disk)).get("tip-1")).toBe("");
});

test("a page shows what a slow disk had, but what was written since wins", async () => {
  const disk = new Map<string, SealedRecord>();
  const former = await openTab(disk);
  former.set("tip-1", "Ở đâu?");
  former.set("tip-2", "cũ");
  former.close();
  const { drafts, arrive } = openSlowTab(disk);
  await drafts.reopen(own);
  expect(drafts.get("tip-1")).toBe("");
  drafts.set("tip-2", "mới");
  drafts.flush();
  arrive();
  await expect.poll(() => drafts.get("tip-1")).toBe("Ở đâu?");
  expect(drafts.get("tip-2")).toBe("mới");
  drafts.set("tip-1", "Ở đâu vậy?");
  drafts.flush();
  expect((await openTab(disk)).get("tip-1")).toBe("Ở đâu vậy?");
});

test("a disk that fails for good costs nothing but the reload", async () => {
  const { drafts, fail } = openSlowTab(new Map());
  await drafts.reopen(own);
  drafts.set("tip-1", "Ở đâu?");
  drafts.flush();
  fail(new Error("no database"));
  drafts.close();
  await drafts.reopen(own);
  expect(drafts.get("tip-1")).toBe("Ở đâu?");
});
