import { beforeAll, expect, test } from "vitest";
import type { Me, StationKeyView } from "../../src/core/station/views.ts";
import { sealText } from "../../src/inbox/keys/age-file.ts";
import { type KeyPair, newKeyPair, sealStationKey } from "../../src/inbox/keys/station-key.ts";
import { isAsShown } from "../../src/inbox/session/is-as-shown.ts";
import { openSession } from "../../src/inbox/session/open-session.ts";
import { sampleMe } from "./sample-me.ts";

let own: KeyPair;
let station: KeyPair;
let next: KeyPair;

beforeAll(async () => {
  [own, station, next] = await Promise.all([newKeyPair(), newKeyPair(), newKeyPair()]);
});

/** What the server tells an officer, with this station key. */
function meWith(key: Pick<StationKeyView, "recipient" | "sealed"> & Partial<StationKeyView>): Me {
  const stationKey = {
    former: [],
    pending: 0,
    exposed: false,
    kitMade: true,
    rotation: null,
    ...key,
  };
  const me = sampleMe("minh");
  return { ...me, officer: { ...me.officer, recipient: own.recipient }, stationKey };
}

const granted = async (pair: KeyPair, more: Partial<StationKeyView> = {}) => {
  const sealed = await sealStationKey(pair, own.recipient);
  return await openSession(meWith({ recipient: pair.recipient, sealed, ...more }), own);
};

/** A newcomer whose page shows the code of that key. */
const shown = (pair: KeyPair) =>
  openSession(meWith({ recipient: pair.recipient, sealed: null }), own);

test("the key whose code was shown opens the inbox", async () => {
  expect(isAsShown(await shown(station), await granted(station))).toBe(true);
});

test("a server that shows the station's key, and then grants one of its own, is found out", async () => {
  expect(isAsShown(await shown(station), await granted(next))).toBe(false);
});

test("a rotation while the newcomer waited is none of that", async () => {
  const sealed = await sealText(station.identity, next.recipient);
  const former = [{ recipient: station.recipient, sealed }];
  expect(isAsShown(await shown(station), await granted(next, { former }))).toBe(true);
});

test("nor is a former key that the new one does not open", async () => {
  const sealed = await sealText(station.identity, own.recipient);
  const former = [{ recipient: station.recipient, sealed }];
  expect(isAsShown(await shown(station), await granted(next, { former }))).toBe(false);
});

test("who held the key before compares nothing again", async () => {
  expect(isAsShown(await granted(station), await granted(next))).toBe(true);
});
