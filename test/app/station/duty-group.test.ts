import { beforeEach, expect, it } from "vitest";
import { MOST_WRONG_CODES } from "../../../src/app/station/bounds.ts";
import { runMethod } from "../../../src/app/station/desk-methods.ts";
import { bindDuty } from "../../../src/app/station/duty-group.ts";
import { readDutyCode } from "../../../src/core/station/duty-code.ts";
import { textHash } from "../../../src/core/text/text-hash.ts";
import { MINUTE_MS } from "../../../src/core/units.ts";
import { sampleOfficer, sampleSession } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const address = new Uint8Array([7]);

let station: ReturnType<typeof makeMemoryStation>;

beforeEach(() => {
  station = makeMemoryStation();
  const { deps, clock } = station;
  deps.channels.push("telegram", "zalo");
  for (const [id, role] of [
    ["lan", "head"],
    ["minh", "officer"],
  ] as const) {
    deps.store.officers.insert({ ...sampleOfficer(id), role, stationKey: address });
    const begun = { officer: id, createdAt: clock.at, seenAt: clock.at, steppedUpAt: clock.at };
    deps.store.sessions.add(sampleSession(id, begun));
  }
});

async function makeCode(session = "lan"): Promise<string> {
  const made = await runMethod(station.deps, { name: "makeDutyCode", session, asked: [] });
  return made.ok ? made.value.command : made.reason;
}

async function type(command: string, channel: "telegram" | "zalo" = "telegram") {
  const code = readDutyCode(command.split(" ")[1] ?? "")?.code ?? command;
  return bindDuty(station.deps, { hash: await textHash(code), channel, address });
}

const alerts = () => station.deps.store.alerts.get();

it("is bound by its code, once, in the name of who made it", async () => {
  const command = await makeCode();
  expect(command).toMatch(/^\/duty@tieng_mo_bot song-tri-[0-9A-Z]{10}$/);
  // Only what follows from the code is stored.
  expect(JSON.stringify(alerts())).not.toContain(command.split(" ")[1]);
  expect(await type(command)).toBe(true);
  expect(alerts()).toMatchObject({ code: null, duty: { channel: "telegram", by: "lan" }, address });
  expect(station.audited().map(({ action }) => action)).toEqual([
    "made-duty-code",
    "bound-duty-group",
  ]);
  expect(await type(command)).toBe(false);
});

it("is not bound by a code whose time is over, or in whose place there is another", async () => {
  const first = await makeCode();
  const second = await makeCode();
  expect(await type(first)).toBe(false);
  station.clock.at += 10 * MINUTE_MS;
  expect(await type(second)).toBe(false);
  expect(alerts().duty).toBeNull();
});

it("is not bound by guesses, and a code ends after too many of them", async () => {
  const command = await makeCode();
  for (let n = 1; n < MOST_WRONG_CODES; n++) expect(await type(`guess ${n}`)).toBe(false);
  expect(alerts().code).toMatchObject({ wrong: MOST_WRONG_CODES - 1 });
  await type("the last one");
  expect(await type(command)).toBe(false);
});

it.each([
  [
    "was suspended",
    () => {
      const { deps, clock } = station;
      const until = clock.at + MINUTE_MS;
      deps.store.suspensions.add({ officer: "lan", by: "minh", at: clock.at, until });
    },
  ],
  ["left", () => station.deps.store.officers.leave("lan", station.clock.at, null)],
])("is not bound by the code of an officer who %s meanwhile", async (_, happens) => {
  const command = await makeCode();
  happens();
  expect(await type(command)).toBe(false);
});

it("is on no channel that place.yaml does not name", async () => {
  station.deps.groups = { telegram: "tieng_mo_bot", zalo: "" };
  const command = await makeCode();
  expect(await type(command, "zalo")).toBe(false);
  const answer = await runMethod(station.deps, { name: "alerts", session: "minh", asked: [] });
  expect(answer).toMatchObject({ value: { channels: ["telegram"], group: null } });
});

it("is a head's to bind, who has just shown who they are", async () => {
  expect(await makeCode("minh")).toBe("not-your-role");
  station.clock.at += 5 * MINUTE_MS;
  expect(await makeCode()).toBe("step-up");
});

it("leaves nothing when it is unbound", async () => {
  await type(await makeCode());
  station.deps.store.alerts.set({ told: "urgent", wanted: "tips", nextAt: 9 });
  const ended = await runMethod(station.deps, { name: "unbindDuty", session: "lan", asked: [] });
  expect(ended).toEqual({ ok: true, value: null });
  expect(alerts()).toMatchObject({ duty: null, address: null, nextAt: null, told: "nothing" });
});
