import { expect, it } from "vitest";
import { tellStatus } from "../../../src/app/station/tell-status.ts";
import type { TipRow } from "../../../src/app/station/tip-store.ts";
import { sampleEntry } from "../../contract/station-samples.ts";

const JOB = { type: "tell-status", mailbox: "a mailbox", tip: "t", id: "news" } as const;

const PLACE = { timezone: "Asia/Ho_Chi_Minh", quietHours: { from: "22:00", to: "06:00" } };
const NOON = Date.parse("2026-11-27T12:00:00+07:00");

function station(
  tip: Pick<TipRow, "status" | "subStatus" | "told"> | null,
  { failing = false, said = null as boolean | null, now = NOON } = {},
) {
  const told: unknown[] = [];
  return {
    told,
    tips: {
      // Only the fields that are read.
      find: () => tip as TipRow | null,
      entry: () => (said === null ? null : { ...sampleEntry("s", "t", "lan"), said }),
      setTold: (...set: unknown[]) => void told.push(set),
      setSaid: (entry: string) => void told.push(["said", entry]),
      setGoesAt: () => undefined,
    },
    ...{ clock: { now: () => now }, place: PLACE, announce: () => undefined },
    mailbox: (name: string) => ({
      tellStatus: async (...news: unknown[]) => {
        if (failing) throw new Error("unreachable");
        told.push([name, ...news.filter((one) => one !== undefined)]);
      },
    }),
  };
}

it("tells what has become of a tip, and remembers it when the row ends", async () => {
  const world = station({ status: "passed", subStatus: null, told: "received" });
  const outcome = await tellStatus(world, JOB);
  expect(world.told).toEqual([["a mailbox", "news"]]);
  outcome.also?.();
  expect(world.told.at(-1)).toEqual(["t", "passed"]);
});

it("tells nothing of a change that was taken back, or of a tip that is gone", async () => {
  const same = { status: "closed", subStatus: "mistaken", told: "closed/mistaken" } as const;
  for (const tip of [same, null]) {
    const world = station(tip);
    const outcome = await tellStatus(world, JOB);
    outcome.also?.();
    expect(world.told).toEqual([]);
  }
});

it("is not done, and has told nothing, when the mailbox did not take it", async () => {
  const world = station({ status: "closed", subStatus: null, told: "passed" }, { failing: true });
  await expect(tellStatus(world, JOB)).rejects.toThrow("unreachable");
  expect(world.told).toEqual([]);
});

it("tells what stands under the same status, and with the words even the same again", async () => {
  const other = station({ status: "closed", subStatus: "mistaken", told: "closed" });
  (await tellStatus(other, JOB)).also?.();
  expect(other.told).toEqual([
    ["a mailbox", "news"],
    ["t", "closed/mistaken"],
  ]);
  const same = station({ status: "passed", subStatus: null, told: "passed" }, { said: false });
  const sentence = { id: "s", sealed: "AAEC_w", at: "2026-11-27T18:00:00.000Z" };
  (await tellStatus(same, { ...JOB, sentence })).also?.();
  expect(same.told).toEqual([
    ["a mailbox", "news", { ...sentence, sealed: new Uint8Array([0, 1, 2, 255]) }],
    ["t", "passed"],
    ["said", "s"],
  ]);
  // Read meanwhile: only kept.
  const known = station({ status: "passed", subStatus: null, told: "passed" }, { said: true });
  await tellStatus(known, { ...JOB, sentence });
  expect(known.told).toMatchObject([["a mailbox", null, { id: "s" }]]);
});
