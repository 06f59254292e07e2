import { expect, it } from "vitest";
import type { StationDeps } from "../../../src/app/station/deps.ts";
import { withdrawTip } from "../../../src/app/station/retention.ts";

/** A station with one tip, which an officer opens while the rows of its removal are sealed. */
function station({ openedMeanwhile }: { openedMeanwhile: boolean }) {
  const tip = { id: "t", mailbox: "m", media: ["f"], opened: false, status: "received" };
  const done: string[] = [];
  const deps = {
    store: { tips: { find: () => ({ ...tip }), remove: () => done.push("removed") } },
    stage: async (job: { type: string }) => {
      tip.opened = openedMeanwhile;
      return { job };
    },
    send: (jobs: { job: { type: string } }[], work: () => void) => {
      done.push(...jobs.map(({ job }) => job.type));
      work();
    },
    announce: ({ type }: { type: string }) => done.push(type),
  };
  // Only what a withdrawal asks of its station.
  return { deps: deps as unknown as StationDeps, done };
}

it("takes a tip back with its mailbox and files, and the officers' list hears of it", async () => {
  const { deps, done } = station({ openedMeanwhile: false });
  expect(await withdrawTip(deps, "t")).toBe(true);
  expect(done).toEqual(["erase-mailbox", "delete-media", "removed", "tips"]);
});

it("leaves everything as it is when an officer was faster by a moment", async () => {
  const { deps, done } = station({ openedMeanwhile: true });
  expect(await withdrawTip(deps, "t")).toBe(false);
  expect(done).toEqual([]);
});
