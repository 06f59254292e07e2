import { beforeAll, expect, it } from "vitest";
import type { Me } from "../../src/core/station/views.ts";
import { IdentityHolder } from "../http/key-file-browser.ts";
import type { OfficerBrowser } from "../http/officer-browser.ts";
import {
  browser,
  firstOfficer,
  inStation,
  linkOf,
  nextOfficer,
  operatorInvite,
  read,
  refusal,
  remove,
} from "./station-town.ts";
import { objectsOf } from "./watched-objects.ts";

const FAILED = [401, "sign-in-failed"];
let key: IdentityHolder;
let other: IdentityHolder;

beforeAll(async () => {
  [key, other] = await Promise.all([IdentityHolder.make(), IdentityHolder.make()]);
});

/** An officer who has no authenticator: joins without a passkey. */
async function joinWithKeyFile(station: string): Promise<OfficerBrowser> {
  const lan = await browser();
  const link = await linkOf(await operatorInvite(station));
  const change = { response: undefined, recipient: key.recipient };
  expect((await lan.join(link, "Lan", change)).status).toBe(200);
  return lan;
}

async function challengeFor(station: string, officer: string): Promise<string> {
  const start = await (await browser()).post("/api/sign-in/key-file/start", { station, officer });
  expect(start.status).toBe(200);
  return (await start.json<{ challenge: string }>()).challenge;
}

async function finish(station: string, officer: string, answer: string | null) {
  return (await browser()).post("/api/sign-in/key-file/finish", { station, officer, answer });
}

it("lets an officer join without an authenticator, and sign in by opening a challenge", async () => {
  const lan = await joinWithKeyFile("song-tri");
  expect((await read<Me>(lan.get("/api/me"))).officer.recipient).toBe(key.recipient);
  const answer = await key.open(await challengeFor("song-tri", lan.officer));
  const later = await browser();
  const body = { station: "song-tri", officer: lan.officer, answer };
  const signedIn = await later.post("/api/sign-in/key-file/finish", body);
  expect(await signedIn.json()).toEqual({ officer: lan.officer });
  expect((await later.get("/api/me")).status).toBe(200);
});

it("takes an answer once", async () => {
  const lan = await joinWithKeyFile("fire");
  const answer = await key.open(await challengeFor("fire", lan.officer));
  expect((await finish("fire", lan.officer, answer)).status).toBe(200);
  expect(await refusal(await finish("fire", lan.officer, answer))).toEqual(FAILED);
});

it("takes the answer of that officer's challenge alone", async () => {
  const lan = await joinWithKeyFile("duty");
  const mine = await joinWithKeyFile("border");
  const elsewhere = await key.open(await challengeFor("border", mine.officer));
  for (const answer of [elsewhere, "A".repeat(75)]) {
    expect(await refusal(await finish("duty", lan.officer, answer))).toEqual(FAILED);
  }
  expect(await other.open(await challengeFor("duty", lan.officer))).toBeNull();
});

it("tells nobody which officers there are, and makes no object by being asked", async () => {
  const lan = await firstOfficer("cyber");
  const before = objectsOf(["STATION"]);
  // An officer with a passkey, an unknown officer, and an unknown station.
  const asked: [string, string][] = [
    ["cyber", lan.officer],
    ["cyber", "nobody-here-at-all"],
    ["nowhere", lan.officer],
  ];
  const real = await challengeFor("criminal", (await joinWithKeyFile("criminal")).officer);
  for (const [station, officer] of asked) {
    const challenge = await challengeFor(station, officer);
    expect(challenge).toHaveLength(real.length);
    expect(await key.open(challenge)).toBeNull();
    expect(await refusal(await finish(station, officer, "A".repeat(75)))).toEqual(FAILED);
  }
  const after = objectsOf(["STATION"]);
  expect(after.length - before.length).toBeLessThanOrEqual(1);
});

it("does not let the key of a passkey's officer sign in beside the passkey", async () => {
  const lan = await firstOfficer("traffic");
  const minh = await browser();
  const link = await linkOf(await lan.post("/api/officers/invites", {}));
  await minh.join(link, "Minh", { recipient: key.recipient });
  expect(await key.open(await challengeFor("traffic", minh.officer))).toBeNull();
});

it("counts failures with the others", async () => {
  const lan = await joinWithKeyFile("drugs");
  const answers: number[] = [];
  for (let i = 0; i < 31; i++) {
    answers.push((await finish("drugs", lan.officer, "A".repeat(75))).status);
  }
  expect(answers).toEqual([...Array(30).fill(401), 429]);
  // Whoever holds the key still comes in.
  const answer = await key.open(await challengeFor("drugs", lan.officer));
  expect((await finish("drugs", lan.officer, answer)).status).toBe(200);
});

it("forgets an officer who was removed while the challenge was out", async () => {
  const lan = await firstOfficer("inspectorate");
  const minh = await nextOfficer(lan, "Minh");
  const sql = "UPDATE officers SET key_file = 1, recipient = ? WHERE id = ?";
  await inStation("inspectorate", sql, key.recipient, minh.officer);
  const answer = await key.open(await challengeFor("inspectorate", minh.officer));
  await remove(lan, minh.officer);
  expect(await refusal(await finish("inspectorate", minh.officer, answer))).toEqual(FAILED);
});
