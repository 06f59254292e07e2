import { expect, it } from "vitest";
import type { Me, PendingView, TipDetail } from "../../src/core/station/views.ts";
import { ageFile, type OfficerBrowser, randomId } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import {
  firstOfficer,
  inStation,
  newcomer,
  nextOfficer,
  read,
  refusal,
  sealedTip,
} from "./station-town.ts";

const WEEK_MS = 7 * 24 * 3_600_000;

function rotation(officers: OfficerBrowser[], change: Record<string, unknown> = {}) {
  const copies = officers.map(({ officer }) => ({ officer, sealed: ageFile(`new ${officer}`) }));
  const former = ageFile("old key, for the new one");
  return { from: "age1station", recipient: "age1new", former, copies, ...change };
}

const keyOf = async (officer: OfficerBrowser) =>
  (await read<Me>(officer.get("/api/me"))).stationKey;

async function pendingOf(officer: OfficerBrowser): Promise<PendingView[]> {
  return (await read<{ blobs: PendingView[] }>(officer.get("/api/keys/pending"))).blobs;
}

/** What a browser does that has opened and sealed a page anew. */
async function sealAnew(officer: OfficerBrowser, blobs: PendingView[]): Promise<number> {
  const swaps = blobs.map(({ kind, id, was }) => ({ kind, id, was, sealed: ageFile(`new ${id}`) }));
  return (await read<{ left: number }>(officer.put("/api/keys/pending", { swaps }))).left;
}

it("gives the new key to everyone who had the old one, at once", async () => {
  const lan = await firstOfficer("song-tri");
  const minh = await nextOfficer(lan, "Minh");
  const waiting = await newcomer(lan, "Hoa");
  expect((await lan.post("/api/keys/rotation", rotation([lan, minh]))).status).toBe(200);
  expect(await keyOf(minh)).toMatchObject({
    recipient: "age1new",
    sealed: ageFile(`new ${minh.officer}`),
    former: [{ recipient: "age1station", sealed: ageFile("old key, for the new one") }],
    kitMade: false,
  });
  expect((await keyOf(waiting))?.sealed).toBeNull();
  expect(await bindings.STATION.getByName("song-tri").recipient()).toBe("age1new");
});

it("refuses a rotation that leaves one out, lets one in, or starts from another key", async () => {
  const lan = await firstOfficer("fire");
  const minh = await newcomer(lan, "Minh");
  const bad = [
    rotation([]),
    rotation([lan, minh]),
    rotation([lan, lan]),
    rotation([lan], { from: "age1other" }),
    rotation([lan], { recipient: "age1station" }),
  ];
  for (const body of bad) {
    const refused = await lan.post("/api/keys/rotation", body);
    expect(await refusal(refused)).toEqual([409, "conflict"]);
  }
  const keyless = await minh.post("/api/keys/rotation", rotation([lan]));
  expect(await refusal(keyless)).toEqual([403, "not-admitted"]);
  expect((await keyOf(lan))?.recipient).toBe("age1station");
});

it("has everything sealed anew, in pages, and forgets the old key a week later", async () => {
  const lan = await firstOfficer("border");
  const station = bindings.STATION.getByName("border");
  const tips = Array.from({ length: 23 }, () => sealedTip());
  for (const tip of tips) await station.receive(tip);
  const [first] = tips;
  const sealed = new TextEncoder().encode("age-encryption.org/v1\nanswer");
  const answer = { id: randomId(), tip: first?.id ?? "", sealed, at: sealedTip().receivedAt };
  await station.addAnswer(answer);
  expect(await pendingOf(lan)).toEqual([]);

  await lan.post("/api/keys/rotation", rotation([lan]));
  expect((await keyOf(lan))?.pending).toBe(24);
  expect(await sealAnew(lan, await pendingOf(lan))).toBe(4);
  // One that arrives in the middle is looked at, too.
  await station.receive(sealedTip());
  expect(await sealAnew(lan, await pendingOf(lan))).toBe(0);
  const detail = await read<TipDetail>(lan.get(`/api/tips/${first?.id}`));
  expect(detail.sealed).toBe(ageFile(`new ${first?.id}`));
  expect(detail.thread[0]?.sealed).toBe(ageFile(`new ${answer.id}`));

  expect((await keyOf(lan))?.former).toHaveLength(1);
  await inStation("border", "UPDATE station_keys SET made_at = made_at - ?", WEEK_MS);
  expect(await sealAnew(lan, [])).toBe(0);
  expect((await keyOf(lan))?.former).toEqual([]);
});

it("writes nothing over what somebody else has sealed anew meanwhile", async () => {
  const lan = await firstOfficer("duty");
  const tip = sealedTip();
  await bindings.STATION.getByName("duty").receive(tip);
  await lan.post("/api/keys/rotation", rotation([lan]));
  const [blob] = await pendingOf(lan);
  await sealAnew(lan, blob ? [blob] : []);
  const late = { kind: "tip", id: tip.id, was: blob?.was, sealed: ageFile("late") };
  await lan.put("/api/keys/pending", { swaps: [late, { ...late, was: 2 }] });
  const detail = await read<TipDetail>(lan.get(`/api/tips/${tip.id}`));
  expect(detail.sealed).toBe(ageFile(`new ${tip.id}`));
});

it("lets nobody without the key touch a tip, and nobody at all without a rotation", async () => {
  const lan = await firstOfficer("drugs");
  const minh = await newcomer(lan, "Minh");
  const tip = sealedTip();
  await bindings.STATION.getByName("drugs").receive(tip);
  const swaps = [{ kind: "tip", id: tip.id, was: 0, sealed: ageFile("forged") }];
  await lan.put("/api/keys/pending", { swaps });
  await lan.post("/api/keys/rotation", rotation([lan]));
  expect(await refusal(await minh.put("/api/keys/pending", { swaps }))).toEqual([
    403,
    "not-admitted",
  ]);
  expect(await refusal(await minh.get("/api/keys/pending"))).toEqual([403, "not-admitted"]);
  const detail = await read<TipDetail>(lan.get(`/api/tips/${tip.id}`));
  expect(detail.sealed).not.toBe(ageFile("forged"));
});

it("keeps the keys of two rotations, each sealed to the next", async () => {
  const lan = await firstOfficer("cyber");
  await lan.post("/api/keys/rotation", rotation([lan]));
  const again = rotation([lan], { from: "age1new", recipient: "age1newer", former: ageFile("2") });
  expect((await lan.post("/api/keys/rotation", again)).status).toBe(200);
  const key = await keyOf(lan);
  expect(key?.former.map(({ recipient }) => recipient)).toEqual(["age1new", "age1station"]);
});
