import { expect, it } from "vitest";
import { tellStatus } from "../../../src/app/station/tell-status.ts";
import type { TipRow } from "../../../src/app/station/tip-store.ts";

const JOB = { type: "tell-status", mailbox: "a mailbox", tip: "t", id: "news" } as const;

function station(tip: Pick<TipRow, "status" | "told"> | null, failing = false) {
  const told: unknown[] = [];
  return {
    told,
    // Only the fields that are read.
    tips: { find: () => tip as TipRow | null, setTold: (...set: unknown[]) => void told.push(set) },
    mailbox: (name: string) => ({
      tellStatus: async (id: string) => {
        if (failing) throw new Error("unreachable");
        told.push([name, id]);
      },
    }),
  };
}

it("tells what has become of a tip, and remembers it when the row ends", async () => {
  const world = station({ status: "acting", told: "received" });
  const outcome = await tellStatus(world, JOB);
  expect(world.told).toEqual([["a mailbox", "news"]]);
  outcome.also?.();
  expect(world.told.at(-1)).toEqual(["t", "acting"]);
});

it("tells nothing of a change that was taken back, or of a tip that is gone", async () => {
  for (const tip of [{ status: "received", told: "received" } as const, null]) {
    const world = station(tip);
    const outcome = await tellStatus(world, JOB);
    outcome.also?.();
    expect(world.told).toEqual([]);
  }
});

it("is not done, and has told nothing, when the mailbox did not take it", async () => {
  const world = station({ status: "closed", told: "acting" }, true);
  await expect(tellStatus(world, JOB)).rejects.toThrow("unreachable");
  expect(world.told).toEqual([]);
});
