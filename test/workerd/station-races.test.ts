import { runInDurableObject } from "cloudflare:test";
import { expect, it } from "vitest";
import type { StationDeps } from "../../src/app/station/deps.ts";
import type { StationJob } from "../../src/app/station/jobs.ts";
import { approveNotice, writeNotice } from "../../src/app/station/notices.ts";
import { askResident, receiveTip } from "../../src/app/station/tips.ts";
import { content } from "../../src/content.ts";
import { makeStationStore } from "../../src/storage/station-store.ts";
import { makeMemoryOutbox } from "../app/outbox/memory-outbox.ts";
import { bindings } from "./bindings.ts";
import { sealedTip } from "./station-town.ts";

/** A station's use cases on real tables, where `meanwhile` happens while a job is being sealed. */
function inStation(work: (deps: StationDeps, sent: StationJob[], world: World) => Promise<void>) {
  const stub = bindings.STATION.getByName(crypto.randomUUID());
  return runInDurableObject(stub, async (_, state) => {
    const world: World = { meanwhile: null };
    const sent: StationJob[] = [];
    const deps: StationDeps = {
      store: makeStationStore(state.storage, makeMemoryOutbox()),
      clock: { now: () => Date.UTC(2026, 10, 23) },
      random: { bytes: (length) => new Uint8Array(length) },
      place: content.place,
      channels: ["telegram", "zalo"],
      stage: async (job) => {
        const happens = world.meanwhile;
        world.meanwhile = null;
        await happens?.();
        return { job, row: { payload: new Uint8Array(), lane: null, notBefore: 0 } };
      },
      send: (jobs, commit) => {
        sent.push(...jobs.map(({ job }) => job));
        return commit();
      },
      announce: () => undefined,
      hangUp: () => undefined,
    };
    await work(deps, sent, world);
  });
}

interface World {
  meanwhile: (() => Promise<unknown>) | null;
}

const TEXTS = { vi: { title: "a", body: "b" } };

it.each(["minh", "hoa"])("sends a notice once when %s approves it meanwhile", async (other) => {
  await inStation(async (deps, sent, world) => {
    writeNotice(deps, "lan", { id: "fire.notice", texts: TEXTS });
    world.meanwhile = () => approveNotice(deps, other, "fire.notice");
    const late = await approveNotice(deps, "minh", "fire.notice");
    expect(late.ok ? late.value.approvedBy?.id : late.reason).toBe(
      other === "minh" ? "minh" : "already-approved",
    );
    expect(sent.map((job) => job.type === "broadcast" && job.channel)).toEqual([
      "telegram",
      "zalo",
    ]);
  });
});

it("posts a question once when it is repeated meanwhile", async () => {
  await inStation(async (deps, sent, world) => {
    const tip = sealedTip();
    await receiveTip(deps, tip);
    const question = { id: "q", forResident: new Uint8Array([1]), forStation: new Uint8Array([2]) };
    const asking = { by: "lan", tip: tip.id, question };
    world.meanwhile = () => askResident(deps, asking);
    expect(await askResident(deps, asking)).toMatchObject({ ok: true, value: { id: "q" } });
    expect(sent).toHaveLength(1);
    expect(deps.store.tips.thread(tip.id)).toHaveLength(1);
  });
});
