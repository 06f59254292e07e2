import { expect, it } from "vitest";
import type { SealedTip } from "../../../src/app/object-ports.ts";
import { listNow } from "../../../src/app/station/list-now.ts";
import { receiveTip } from "../../../src/app/station/tips.ts";
import { MINUTE_MS } from "../../../src/core/units.ts";
import { sampleTip, WHOLE_LIST } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

function arriving(id: string, urgent: boolean): SealedTip {
  const { category, area, receivedAt, sealed, mailbox, mailboxRecipient } = sampleTip(id);
  return { id, category, area, urgent, receivedAt, sealed, media: [], mailbox, mailboxRecipient };
}

it("lists an urgent tip at once", async () => {
  const { deps, sent, announced } = makeMemoryStation();
  await receiveTip(deps, arriving("tip", true));
  expect(deps.store.tips.page(WHOLE_LIST).map(({ id }) => id)).toEqual(["tip"]);
  const news = { type: "news", what: "urgent" };
  expect([sent, announced]).toEqual([[], [{ type: "tips", id: "tip" }, news]]);
});

it("stores any other at once, and lists it after a random delay, once", async () => {
  const { deps, clock, sent, due, announced } = makeMemoryStation();
  for (const id of ["first", "second", "first"]) await receiveTip(deps, arriving(id, false));
  const { store, announce } = deps;
  expect(store.tips.find("first")).not.toBeNull();
  expect([store.tips.page(WHOLE_LIST), announced]).toEqual([[], []]);
  expect(sent).toEqual(["first", "second"].map((id) => ({ type: "list-tip", id })));
  for (const at of due) {
    expect(at).toBeGreaterThan(clock.at);
    expect(at).toBeLessThanOrEqual(clock.at + deps.place.listDelayMinutes * MINUTE_MS);
  }
  expect(new Set(due).size).toBe(2);
  const { tips, questions } = store;
  let wanted = 0;
  const wantAlert = () => void wanted++;
  for (const id of ["second", "second", "gone"])
    listNow({ tips, questions, announce, wantAlert }, { type: "list-tip", id });
  expect(tips.page(WHOLE_LIST).map(({ id }) => id)).toEqual(["second"]);
  const news = { type: "news", what: "tip" };
  expect([wanted, announced]).toEqual([1, [{ type: "tips", id: "second" }, news]]);
});

it("lists at once, and moves no file, in a trial", async () => {
  const { deps, sent } = makeMemoryStation();
  const tip = { ...arriving("tip", false), media: ["a"] };
  await receiveTip({ ...deps, delays: false }, tip);
  expect([deps.store.tips.page(WHOLE_LIST).length, sent]).toEqual([1, []]);
});
