import { expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { CallBounds } from "../../../src/app/outbox/call-bounds.ts";
import { makePauses } from "../../../src/app/outbox/pauses.ts";
import type { Call, Channel, SendResult } from "../../../src/app/ports.ts";
import { sealedRow } from "../../../src/app/sealed-rows.ts";
import { deliverAlert } from "../../../src/app/station/send-alert.ts";
import { fromJsonBytes, toJsonBytes } from "../../../src/core/text/json-bytes.ts";
import { makeKeyring } from "../../../src/seal/keyring.ts";
import { makeTelegramChannel } from "../../../src/telegram/telegram-channel.ts";
import { makeMemoryStation } from "./memory-station.ts";

const content = readContent();
const ROW = { createdAt: 0 };

/** A station with a bound group whose platform answers so. */
async function bound(...answers: SendResult[]) {
  const { deps, clock, audited, announced } = makeMemoryStation();
  const keyring = await makeKeyring(new Uint8Array(32).fill(3));
  const dutyBox = await keyring.box("duty");
  const about = sealedRow.duty(deps.id);
  const plain = toJsonBytes({ channel: "telegram", chat: "-100", lang: "vi" });
  const { alerts } = deps.store;
  const duty = { channel: "telegram", by: "lan", on: "2026-11-27" } as const;
  alerts.set({ duty, address: Uint8Array.from(await dutyBox.seal(plain, about)), told: "tips" });
  const calls: Call[] = [];
  const telegram: Channel = {
    ...makeTelegramChannel({ token: "1:test", apiRoot: "http://telegram.test" }),
    send: async (call) => {
      calls.push(call);
      return answers.shift() ?? { type: "sent", messageId: "1" };
    },
  };
  const outside = {
    ...{ id: deps.id, store: deps.store, content, dutyBox, renews: false },
    ...{ clock: deps.clock, random: deps.random, log: { write: () => undefined } },
    ...{ pauses: makePauses(), paces: {}, sleep: async () => undefined, count: () => undefined },
    ...{ bounds: new CallBounds(deps.clock, () => undefined), channels: { telegram } },
    announce: deps.announce,
    broadcaster: () => ({
      pause: async () => undefined,
      resume: async () => undefined,
      fail: async () => undefined,
    }),
  };
  const deliver = () => deliverAlert(outside, { ...ROW, createdAt: clock.at });
  const address = async () => {
    const { address: sealed } = alerts.get();
    const opened = sealed && (await dutyBox.open(sealed, about));
    return opened && fromJsonBytes(opened);
  };
  return { alerts, calls, deliver, address, audited, announced };
}

it("is the same text whatever has come, and nothing else", async () => {
  const { calls, deliver } = await bound();
  expect((await deliver()).type).toBe("done");
  expect(calls.map(({ params }) => params)).toMatchObject([
    { chat_id: -100, text: content.texts.format("vi", "duty-alert") },
  ]);
  expect(JSON.stringify(calls)).not.toMatch(/song-tri|http|tip|urgent/i);
});

it("is left out when an officer has looked meanwhile", async () => {
  const { alerts, calls, deliver } = await bound();
  alerts.set({ told: "nothing" });
  expect([await deliver(), calls]).toEqual([{ type: "done" }, []]);
});

it("ends the binding when the bot was removed from the group, and says so", async () => {
  const { alerts, calls, deliver, audited, announced } = await bound({ type: "gone" });
  await deliver();
  expect(alerts.get()).toMatchObject({ duty: null, address: null, lostOn: "1972-09-27" });
  expect(audited().map(({ action }) => action)).toEqual(["lost-duty-group"]);
  expect(announced).toEqual([{ type: "alerts" }]);
  await deliver();
  expect(calls).toHaveLength(1);
});

it("follows a group that has another id now", async () => {
  const { calls, deliver, address, alerts } = await bound({ type: "gone", to: "-200" });
  expect((await deliver()).type).toBe("retry");
  expect(await address()).toEqual({ channel: "telegram", chat: "-200", lang: "vi" });
  expect((await deliver()).type).toBe("done");
  expect(calls.map(({ params }) => params.chat_id)).toEqual([-100, -200]);
  expect(alerts.get().duty).not.toBeNull();
});

it("tells officers that the platform refused it, until one arrives", async () => {
  const { alerts, deliver, announced } = await bound({ type: "rejected", code: 400 });
  await deliver();
  expect(alerts.get()).toMatchObject({ refused: true, duty: { channel: "telegram" } });
  await deliver();
  expect(alerts.get().refused).toBe(false);
  expect(announced).toHaveLength(2);
});

it("waits for a platform that asks to wait", async () => {
  const { deliver } = await bound({ type: "retry", afterMs: 3_000, scope: "bot" });
  expect((await deliver()).type).toBe("wait");
});
