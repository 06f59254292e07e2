import { expect, it } from "vitest";
import type { BroadcasterPort, MailboxPort } from "../../../src/app/object-ports.ts";
import { deliverStationJob } from "../../../src/app/station/jobs.ts";
import { EVERYBODY } from "../../../src/core/station/notice.ts";
import { sampleNotice } from "../../contract/station-samples.ts";
import { published } from "../notices/published.ts";
import { makeMemoryStation } from "./memory-station.ts";

function outside(failing = false) {
  const { deps } = makeMemoryStation();
  const calls: unknown[] = [];
  const note = (...call: unknown[]) => {
    calls.push(call);
    return failing ? Promise.reject(new Error("unreachable")) : Promise.resolve();
  };
  return {
    calls,
    // Only what a station's jobs call.
    mailbox: (name: string) => ({ post: (m: unknown) => note(name, m) }) as unknown as MailboxPort,
    tips: {
      find: () => null,
      entry: () => null,
      list: () => true,
      moveMedia: () => undefined,
      setTold: () => undefined,
      setSaid: () => undefined,
      setGoesAt: () => undefined,
      addEvent: () => undefined,
      update: () => undefined,
    },
    // As the commit that wrote the job left it.
    published: () => published({ number: "TB-0112", texts: {} }),
    id: deps.id,
    station: () => ({ filing: never, receive: never }),
    questions: deps.store.questions,
    figures: deps.store.figures,
    notices: deps.store.notices,
    audit: deps.store.audit,
    clock: deps.clock,
    hasEnough: deps.hasEnough,
    place: deps.place,
    wantAlert: () => undefined,
    wayBackBox: { seal: never, open: never },
    conversation: never,
    announce: (event: unknown) => void calls.push(event),
    media: { copy: async () => true, delete: (name: string) => note(name) },
    broadcaster: (channel: string) =>
      ({
        broadcast: (...given: unknown[]) => note(channel, ...given),
      }) as unknown as BroadcasterPort,
  };
}

const never = () => Promise.reject(new Error("not asked for"));

const POST = {
  type: "post",
  mailbox: "a mailbox",
  message: { id: "m", sealed: "AAEC_w", at: "2026-11-23T08:00:00.000Z" },
} as const;
const NOTICE = published({ number: "" });
const BROADCAST = { type: "broadcast", channel: "zalo", notice: NOTICE } as const;

it("posts a question to its mailbox as the bytes that were sealed", async () => {
  const world = outside();
  expect(await deliverStationJob(world, POST, 0)).toEqual({ type: "done" });
  const sealed = new Uint8Array([0, 1, 2, 255]);
  expect(world.calls).toEqual([["a mailbox", { ...POST.message, sealed }]]);
});

it("hands a notice to its channel's broadcaster, with the number that it was given", async () => {
  const world = outside();
  expect(await deliverStationJob(world, BROADCAST, 0)).toEqual({ type: "done" });
  expect(world.calls).toEqual([["zalo", { ...NOTICE, number: "TB-0112" }, true]]);
});

it.each([
  ["warning", "none", false],
  ["emergency", "all", true],
] as const)("hands over a notice (%s) for too few as %s, on every channel", async (...given) => {
  const [severity, reach, isListed] = given;
  const audience = { ...EVERYBODY, areas: ["song-tri"] };
  const notice = published({ severity, audience });
  const world = outside();
  world.notices.insert(sampleNotice(notice.id));
  let asked = 0;
  const deps = { ...world, hasEnough: async () => asked++ > 0 };
  for (const channel of ["telegram", "zalo"] as const) {
    await deliverStationJob(deps, { type: "broadcast", channel, notice }, 0);
  }
  const sent = { ...notice, number: "TB-0112", audience: isListed ? EVERYBODY : audience };
  const noted = [{ type: "notices" }];
  expect(world.calls).toEqual([...noted, ["telegram", sent, isListed], ["zalo", sent, isListed]]);
  expect(world.notices.find(notice.id)?.reach).toBe(reach);
});

it("is not handed over while nobody knows for how many it is", async () => {
  const hasEnough = () => Promise.reject(new Error("unreachable"));
  const world = { ...outside(), hasEnough };
  await expect(deliverStationJob(world, BROADCAST, 0)).rejects.toThrow("unreachable");
  expect(world.calls).toEqual([]);
});

it("is not done when the receiver did not take it", async () => {
  await expect(deliverStationJob(outside(true), POST, 0)).rejects.toThrow("unreachable");
  await expect(deliverStationJob(outside(true), BROADCAST, 0)).rejects.toThrow("unreachable");
});
