import { call } from "../../src/inbox/api/call.ts";
import { keptInKeyFile } from "../../src/inbox/keys/key-file-mark.ts";
import { newKeyPair, sealStationKey } from "../../src/inbox/keys/station-key.ts";
import { readInvite } from "../../src/inbox/session/invite.ts";
import type { DemoKey } from "./demo-keys.ts";
import { stationClient } from "./station-client.ts";

/** What other officers see of the demo officers. */
const NAME = "Cán bộ mẫu";
const SECOND = "Cán bộ mẫu 2";

export interface DemoJoin {
  origin: string;
  /** The one-time link for a station's first or second officer. */
  link: string;
  /** Called before the station knows the officer, so that no station has a key that nobody holds. */
  keep(key: DemoKey): void;
}

/** Makes a demo officer the first one of a station, with a new key for both. */
export async function joinStation({ origin, link, keep }: DemoJoin): Promise<void> {
  const { api } = stationClient(origin);
  const who = { ...invitationOf(link), name: NAME };
  const { officer } = await call(api.join.start.$post({ json: who }));
  const [own, station] = [await newKeyPair(), await newKeyPair()];
  const sealed = await sealStationKey(station, own.recipient);
  keep({ officer, identity: own.identity });
  const keys = { recipient: own.recipient, wrappedIdentity: keptInKeyFile() };
  const stationKey = { recipient: station.recipient, sealed };
  await call(api.join.finish.$post({ json: { ...who, ...keys, stationKey } }));
}

/** Makes a demo officer the second one, whom the first one must admit. */
export async function joinAsSecond({ origin, link, keep }: DemoJoin): Promise<void> {
  const { api } = stationClient(origin);
  const who = { ...invitationOf(link), name: SECOND };
  const { officer } = await call(api.join.start.$post({ json: who }));
  const own = await newKeyPair();
  keep({ officer, identity: own.identity });
  const keys = { recipient: own.recipient, wrappedIdentity: keptInKeyFile() };
  await call(api.join.finish.$post({ json: { ...who, ...keys } }));
}

function invitationOf(link: string) {
  const read = readInvite(new URL(link).hash);
  if (read.type === "none" || read.invite === null) throw new Error("not an invite link");
  return read.invite;
}
