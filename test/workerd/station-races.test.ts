import { runInDurableObject } from "cloudflare:test";
import { expect, it } from "vitest";
import type { Caller, DeskDeps } from "../../src/app/station/caller.ts";
import type { StationDeps } from "../../src/app/station/deps.ts";
import { muteSender } from "../../src/app/station/hold.ts";
import type { StationJob } from "../../src/app/station/jobs.ts";
import { approveNotice, writeNotice } from "../../src/app/station/notices.ts";
import type { StationRefusal } from "../../src/app/station/port.ts";
import { askResident, changeStatus, receiveTip } from "../../src/app/station/tips.ts";
import { content } from "../../src/content.ts";
import { fail, ok, type Result } from "../../src/core/result.ts";
import { makeStationStore } from "../../src/storage/station-store.ts";
import { makeMemoryOutbox } from "../app/outbox/memory-outbox.ts";
import { bindings } from "./bindings.ts";
import { sealedTip } from "./station-town.ts";

/** A station's use cases on real tables, where `meanwhile` happens while a job is being sealed. */
function inStation(work: (deskFor: DeskFor, sent: StationJob[], world: World) => Promise<void>) {
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
    await work((officer) => ({ ...deps, caller: () => present(officer) }), sent, world);
  });
}

type DeskFor = (officer: string) => DeskDeps;

/** An officer who may do everything. */
function present(id: string): Result<Caller, StationRefusal> {
  const now = Date.UTC(2026, 10, 23);
  const session = { hash: id, officer: id, createdAt: now, seenAt: now, steppedUpAt: now };
  const officer = { id, name: id, recipient: "", wrappedIdentity: "", stationKey: null };
  const row = { ...officer, joinedAt: now, role: "head", keyFile: false } as const;
  return ok({ id, officer: row, session: { ...session, credential: null } });
}

interface World {
  meanwhile: (() => Promise<unknown>) | null;
}

const TEXTS = { vi: { title: "a", body: "b" } };

it.each(["minh", "hoa"])("sends a notice once when %s approves it meanwhile", async (other) => {
  await inStation(async (deskFor, sent, world) => {
    writeNotice(deskFor("lan"), { id: "fire.notice", texts: TEXTS });
    world.meanwhile = () => approveNotice(deskFor(other), "fire.notice");
    const late = await approveNotice(deskFor("minh"), "fire.notice");
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
  await inStation(async (deskFor, sent, world) => {
    const tip = sealedTip();
    const desk = deskFor("lan");
    await receiveTip(desk, tip);
    const question = { id: "q", forResident: new Uint8Array([1]), forStation: new Uint8Array([2]) };
    const asking = { tip: tip.id, question };
    world.meanwhile = () => askResident(desk, asking);
    expect(await askResident(desk, asking)).toMatchObject({ ok: true, value: { id: "q" } });
    expect(sent).toHaveLength(1);
    expect(desk.store.tips.thread(tip.id)).toHaveLength(1);
  });
});

type Deed = (desk: DeskDeps, tip: string) => Promise<Result<unknown, StationRefusal>>;

const QUESTION = { id: "q", forResident: new Uint8Array([1]), forStation: new Uint8Array([2]) };

const DEEDS: Record<string, Deed> = {
  "approves a notice": (desk) => approveNotice(desk, "fire.notice"),
  "closes a tip": (desk, tip) => changeStatus(desk, { tip, status: "closed" }),
  "asks a resident": (desk, tip) => askResident(desk, { tip, question: QUESTION }),
  "mutes a sender": (desk, tip) => muteSender(desk, tip),
};

it.each(Object.keys(DEEDS))(
  "does nothing for one who %s and is removed meanwhile",
  async (name) => {
    await inStation(async (deskFor, sent, world) => {
      const tip = sealedTip();
      await receiveTip(deskFor("lan"), tip);
      writeNotice(deskFor("lan"), { id: "fire.notice", texts: TEXTS });
      let isGone = false;
      const minh = present("minh");
      const caller = () => (isGone ? fail("signed-out" as const) : minh);
      world.meanwhile = async () => {
        isGone = true;
      };
      const done = await DEEDS[name]?.({ ...deskFor("minh"), caller }, tip.id);
      expect(done).toEqual({ ok: false, reason: "signed-out" });
      expect(sent).toEqual([]);
    });
  },
);
