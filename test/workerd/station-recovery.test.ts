import { beforeAll, expect, it } from "vitest";
import type { Me } from "../../src/core/station/views.ts";
import { IdentityHolder } from "../http/key-file-browser.ts";
import { ageFile, confirm } from "../http/officer-browser.ts";
import {
  browser,
  inStation,
  linkOf,
  nextOfficer,
  operatorInvite,
  read,
  refusal,
} from "./station-town.ts";

let station: IdentityHolder;
let other: IdentityHolder;

beforeAll(async () => {
  [station, other] = await Promise.all([IdentityHolder.make(), IdentityHolder.make()]);
});

async function foundStation(id: string) {
  const lan = await browser();
  const stationKey = { recipient: station.recipient, sealed: ageFile("for Lan") };
  await lan.join(await linkOf(await operatorInvite(id)), "Lan", { stationKey });
  return lan;
}

const THREE_DAYS_MS = 3 * 86_400_000;

/** The link of a recovery that every officer has seen for three days. */
async function recoveryOf(id: string): Promise<string> {
  const link = await linkOf(await operatorInvite(id, { recovers: true }));
  const sql = "UPDATE invites SET opens_at = opens_at - ?, expires_at = expires_at - ?";
  await inStation(id, `${sql} WHERE recovers = 1`, THREE_DAYS_MS, THREE_DAYS_MS);
  return link;
}

interface Recovery {
  recipient: string;
  challenge: string;
}

/** Follows a recovery link up to the challenge. */
async function startRecovery(id: string, link: string) {
  const officer = await browser();
  const token = link.split(".").at(-1) ?? "";
  const start = await officer.post("/api/join/start", { station: id, token, name: "Hoa" });
  const { recovery } = await start.json<{ recovery: Recovery }>();
  return { officer, recovery };
}

it("lets the holder of the kit in, who gets the station's key again", async () => {
  await foundStation("song-tri");
  const link = await recoveryOf("song-tri");
  const { officer, recovery } = await startRecovery("song-tri", link);
  expect(recovery.recipient).toBe(station.recipient);
  const stationKey = { recipient: station.recipient, sealed: ageFile("for Hoa") };
  const change = { stationKey, recovery: await station.open(recovery.challenge) };
  expect((await officer.join(link, "Hoa", change)).status).toBe(200);
  const me = await read<Me>(officer.get("/api/me"));
  expect(me.stationKey).toMatchObject({ recipient: station.recipient, sealed: ageFile("for Hoa") });
});

it("keeps an operator without the kit out", async () => {
  await foundStation("fire");
  const link = await recoveryOf("fire");
  const { officer, recovery } = await startRecovery("fire", link);
  expect(await other.open(recovery.challenge)).toBeNull();
  const stationKey = { recipient: station.recipient, sealed: ageFile("for Eve") };
  for (const answer of [undefined, "A".repeat(75)]) {
    const joined = await officer.join(link, "Eve", { stationKey, recovery: answer });
    expect(await refusal(joined)).toEqual([401, "sign-in-failed"]);
  }
});

it("takes no other key than the station's, and is refused before there is one", async () => {
  expect((await operatorInvite("duty", { recovers: true })).status).toBe(409);
  await foundStation("duty");
  const link = await recoveryOf("duty");
  const { officer, recovery } = await startRecovery("duty", link);
  const answer = await station.open(recovery.challenge);
  const stationKey = { recipient: other.recipient, sealed: ageFile("for Eve") };
  const swapped = await officer.join(link, "Eve", { stationKey, recovery: answer });
  expect(await refusal(swapped)).toEqual([409, "conflict"]);
  const without = await officer.join(link, "Eve", { stationKey: undefined, recovery: answer });
  expect(await refusal(without)).toEqual([409, "station-key-missing"]);
});

it("notes that the kit was written down", async () => {
  const lan = await foundStation("border");
  expect((await lan.post("/api/keys/kit", {})).status).toBe(200);
  expect((await read<Me>(lan.get("/api/me"))).stationKey?.kitMade).toBe(true);
});

it("lets nobody in for three days, in which every officer sees it and two can stop it", async () => {
  const lan = await foundStation("hai-ninh");
  const minh = await nextOfficer(lan, "Minh");
  const link = await linkOf(await operatorInvite("hai-ninh", { recovers: true }));
  const token = link.split(".").at(-1) ?? "";
  const start = async () =>
    await (await browser()).post("/api/join/start", { station: "hai-ninh", token, name: "Eve" });
  const seconds = async (ms: number) => {
    const sql = "UPDATE invites SET opens_at = opens_at - ?1, expires_at = expires_at - ?1";
    await inStation("hai-ninh", sql, ms);
  };
  await seconds(THREE_DAYS_MS - 60_000);
  expect(await refusal(await start())).toEqual([403, "invite-invalid"]);
  const [id = ""] = await Promise.all(
    [lan, minh].map(async (by) => (await read<Me>(by.get("/api/me"))).recovery?.id),
  );
  await seconds(60_000);
  expect((await start()).status).toBe(200);
  const stop = `/api/officers/recovery/${id}/stop`;
  expect((await lan.post(stop, {})).status).toBe(200);
  // One officer alone cannot stop it.
  expect(await refusal(await confirm(lan, id))).toEqual([403, "own-proposal"]);
  expect((await confirm(minh, id)).status).toBe(200);
  expect(await refusal(await start())).toEqual([403, "invite-invalid"]);
  expect((await read<Me>(minh.get("/api/me"))).recovery).toBeNull();
});
