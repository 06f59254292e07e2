import { describe, expect, it } from "vitest";
import { type MoveMediaJob, moveMedia } from "../../../src/app/station/move-media.ts";
import { receiveTip } from "../../../src/app/station/tips.ts";
import { HOUR_MS } from "../../../src/core/units.ts";
import { sampleTip } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const JOB: MoveMediaJob = { type: "move-media", tip: "tip", from: "first", to: "second" };

function filesOf(...names: string[]) {
  const files = new Set(names);
  return {
    files,
    copy: async (from: string, to: string) => {
      if (!files.has(from)) return false;
      files.add(to);
      return true;
    },
    delete: async (name: string) => void files.delete(name),
  };
}

function stationWith(media: string[]) {
  const { deps } = makeMemoryStation();
  deps.store.tips.insert(sampleTip("tip", { media }));
  return deps.store.tips;
}

it("gives each file of a tip another name at a time of its own, within hours", async () => {
  const { deps, clock, sent, due } = makeMemoryStation();
  const media = ["a", "b", "c"];
  await receiveTip(deps, { ...sampleTip("tip", { media }), urgent: true });
  const moves = sent.flatMap((job) => (job.type === "move-media" ? [job] : []));
  expect(moves.map(({ from }) => from)).toEqual(media);
  expect(new Set(moves.map(({ to }) => to)).size).toBe(3);
  expect(new Set(due).size).toBe(3);
  for (const at of due) {
    expect(at - clock.at).toBeGreaterThanOrEqual(HOUR_MS);
    expect(at - clock.at).toBeLessThan(7 * HOUR_MS);
  }
});

describe("a file that moves", () => {
  it("is found by its first name, and lies under its new one alone", async () => {
    const tips = stationWith(["first", "other"]);
    const media = filesOf("first", "other");
    for (let told = 0; told < 2; told++) {
      expect(await moveMedia({ tips, media }, JOB, false)).toEqual({ type: "done" });
      expect([...media.files].sort()).toEqual(["other", "second"]);
      const tip = tips.find("tip");
      expect([tip?.media, tip?.moved]).toEqual([["second", "other"], { first: "second" }]);
    }
  });

  it("stays until its copy is confirmed", async () => {
    const tips = stationWith(["first"]);
    const media = { ...filesOf("first"), copy: () => Promise.reject(new Error("cut")) };
    await expect(moveMedia({ tips, media }, JOB, false)).rejects.toThrow("cut");
    expect([tips.find("tip")?.media, media.files.has("first")]).toEqual([["first"], true]);
  });

  it("is waited for while it is on its way, and not for ever", async () => {
    const tips = stationWith(["first"]);
    const media = filesOf();
    expect(await moveMedia({ tips, media }, JOB, false)).toMatchObject({ type: "retry" });
    expect(await moveMedia({ tips, media }, JOB, true)).toEqual({ type: "done" });
    expect(tips.find("tip")?.media).toEqual(["first"]);
  });

  it("leaves no copy when its tip is taken back meanwhile", async () => {
    const tips = stationWith(["first"]);
    const media = filesOf("first");
    const copy = async (from: string, to: string) => {
      tips.remove("tip");
      media.files.delete("first");
      media.files.add(to);
      return from === "first";
    };
    await moveMedia({ tips, media: { ...media, copy } }, JOB, false);
    expect([...media.files]).toEqual([]);
  });
});
