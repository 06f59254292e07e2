import { expect, it } from "vitest";
import type { ProposalView } from "../../src/core/station/proposal.ts";
import type { Me } from "../../src/core/station/views.ts";
import {
  admit,
  ageFile,
  confirm,
  type OfficerBrowser,
  ORIGIN,
  randomId,
} from "../http/officer-browser.ts";
import { SoftPasskey } from "../http/soft-passkey.ts";
import {
  browser,
  fetchWorker,
  firstOfficer,
  inStation,
  linkOf,
  linksOf,
  newcomer,
  nextOfficer,
  operatorInvite,
  read,
  refusal,
} from "./station-town.ts";

const DAY_MS = 24 * 3_600_000;
const TEXTS = { vi: { title: "a", body: "b" } };

it("makes a first officer who brings the station key and is signed in", async () => {
  const lan = await firstOfficer("song-tri");
  const me = await read<Me>(lan.get("/api/me"));
  const officer = {
    id: lan.officer,
    name: "Lan",
    role: "head",
    recipient: "age1lan",
    hasKey: true,
    suspended: null,
    tips: 0,
  };
  expect(me.officer).toEqual(officer);
  expect(me.stationKey).toEqual({
    recipient: "age1station",
    sealed: ageFile("station key for Lan"),
    former: [],
    pending: 0,
    exposed: false,
    kitMade: false,
    rotation: null,
  });
  expect(me.wrappedIdentity).toBe("wrapped identity of Lan");
  expect(me.labels["category-theft"]).toEqual({ vi: expect.any(String), en: "Theft, robbery" });
  expect(me.labels["status-closed"]?.en).toBe("Closed");
  expect(me.station).toEqual({ id: "song-tri", name: me.labels["station-song-tri"] });
});

it("makes invites whose secret only a browser sees, and stores only its hash", async () => {
  const link = await linkOf(await operatorInvite("traffic"));
  expect(link).toMatch(/^http:\/\/tieng-mo\.test\/inbox\/#join=traffic\.[A-Za-z0-9_-]{43}$/);
  const rows = await inStation("traffic", "SELECT * FROM invites");
  // For the first and the second officer.
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain(link.slice(-43));
});

it("refuses whoever is not the operator, and unknown stations", async () => {
  expect(await refusal(await operatorInvite("fire", { token: "wrong" }))).toEqual([
    401,
    "signed-out",
  ]);
  const bare = await fetchWorker(`${ORIGIN}/operator/invites`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ station: "fire" }),
  });
  expect(bare.status).toBe(401);
  expect(await refusal(await operatorInvite("nowhere"))).toEqual([404, "not-found"]);
  expect((await operatorInvite("fire")).status).toBe(200);
});

it("leaves invitations to the officers once two of them are two persons", async () => {
  const lan = await browser();
  const links = await linksOf(await operatorInvite("cyber"));
  await lan.join(links[0] ?? "", "Lan");
  const guest = await nextOfficer(lan, "Minh");
  await inStation("cyber", "UPDATE officers SET admitted_at = ?", Date.now());
  // An officer and their guest count as one person at first: the operator invites a second.
  expect(await linksOf(await operatorInvite("cyber"))).toHaveLength(1);
  expect((await linksOf(await operatorInvite("cyber"))).length).toBe(1);
  const [link = ""] = await linksOf(await operatorInvite("cyber"));
  const second = await browser();
  await second.join(link, "Hoa");
  await admit(lan, second);
  expect(await refusal(await operatorInvite("cyber"))).toEqual([409, "conflict"]);
  // The second officer was invited by the operator, so only Minh is Lan's guest.
  await lan.post("/api/notices", { id: randomId(), texts: TEXTS });
  const { proposals } = await read<{ proposals: ProposalView[] }>(guest.get("/api/proposals"));
  expect(proposals[0]?.refusal).toBe("not-independent");
  expect((await confirm(second, proposals[0]?.subject ?? "")).status).toBe(200);
});

it("takes an invite once, for a day, and only the operator's newest", async () => {
  const old = await linkOf(await operatorInvite("drugs"));
  const late = await linkOf(await operatorInvite("drugs"));
  expect(await refusal(await (await browser()).join(old, "Old"))).toEqual([403, "invite-invalid"]);

  await inStation("drugs", "UPDATE invites SET expires_at = expires_at - ?", DAY_MS);
  expect(await refusal(await (await browser()).join(late, "Late"))).toEqual([
    403,
    "invite-invalid",
  ]);

  const link = await linkOf(await operatorInvite("drugs"));
  expect((await (await browser()).join(link, "Lan")).status).toBe(200);
  expect(await refusal(await (await browser()).join(link, "Thief"))).toEqual([
    403,
    "invite-invalid",
  ]);
});

it("asks the first officer for the station key, and nobody else", async () => {
  const link = await linkOf(await operatorInvite("border"));
  const lan = await browser();
  const without = await lan.join(link, "Lan", { stationKey: undefined });
  expect(await refusal(without)).toEqual([409, "station-key-missing"]);
  // The invite is still valid.
  expect((await lan.join(link, "Lan")).status).toBe(200);

  const second = await linkOf(await lan.post("/api/officers/invites", {}));
  const stationKey = { recipient: "age1mine", sealed: ageFile("mine") };
  const usurper = await (await browser()).join(second, "Usurper", { stationKey });
  expect(await refusal(usurper)).toEqual([409, "not-first-officer"]);
});

it("takes a name that no colleague is taken for, and keeps the invitation", async () => {
  const lan = await firstOfficer("vung-ang", "Lan");
  const link = await linkOf(await lan.post("/api/officers/invites", {}));
  for (const name of ["lan", "L\u0430n", "La\u200bn", "\u202eLan"]) {
    const refused = await (await browser()).join(link, name, { recipient: "age1eve" });
    expect(await refusal(refused)).toEqual([409, "name-taken"]);
  }
  expect(await refusal(await (await browser()).join(link, "\u200b\u3164"))).toEqual([
    400,
    "invalid",
  ]);
  const change = { recipient: "age1lananh" };
  expect((await (await browser()).join(link, "Lân\u202e Anh", change)).status).toBe(200);
  const { officers } = await read<{ officers: { name: string }[] }>(lan.get("/api/officers"));
  expect(officers.map(({ name }) => name)).toEqual(["Lan", "Lân Anh"]);
});

it("admits a newcomer only by one who holds the key, and once", async () => {
  const lan = await firstOfficer("inspectorate");
  const minh = await newcomer(lan, "Minh");
  const hoa = await newcomer(lan, "Hoa");
  const waiting = await read<Me>(minh.get("/api/me"));
  expect(waiting.stationKey).toMatchObject({ recipient: "age1station", sealed: null });
  const path = `/api/officers/${minh.officer}/key`;
  const sealed = ageFile("station key for Minh");

  expect(await refusal(await hoa.put(path, { sealed }))).toEqual([403, "not-admitted"]);
  expect((await lan.put(path, { sealed })).status).toBe(200);
  expect((await read<Me>(minh.get("/api/me"))).stationKey?.sealed).toBe(sealed);
  expect(await refusal(await lan.put(path, { sealed }))).toEqual([409, "conflict"]);
});

async function freshInvite(station: string): Promise<string> {
  return await linkOf(await operatorInvite(station));
}

/** Takes part in a join up to the passkey's answer. */
async function startJoin(officer: OfficerBrowser, link: string) {
  const [station = "", token = ""] = new URL(link).hash.replace("#join=", "").split(".");
  const start = await officer.post("/api/join/start", { station, token, name: "Lan" });
  const { options } = await read<{ options: Parameters<SoftPasskey["create"]>[0] }>(start);
  return options;
}

it("refuses a passkey that was made for another site", async () => {
  const foreign = await browser();
  const link = await freshInvite("fire");
  const options = await startJoin(foreign, link);
  const passkey = await SoftPasskey.make("https://evil.test");
  const response = await passkey.create(options);
  const joined = await foreign.join(link, "Lan", { response });
  expect(await refusal(joined)).toEqual([401, "sign-in-failed"]);
});

it("refuses a passkey that did not verify its user", async () => {
  const careless = await browser();
  careless.passkey.verifiesUser = false;
  const joined = await careless.join(await freshInvite("fire"), "Lan");
  expect(await refusal(joined)).toEqual([401, "sign-in-failed"]);
});

it("refuses the challenge of another invite, of a sign-in, and one made up", async () => {
  const other = await startJoin(await browser(), await freshInvite("duty"));
  const officer = await browser();
  const link = await freshInvite("fire");
  const signIn = await read<{ options: { challenge: string } }>(
    officer.post("/api/sign-in/start", {}),
  );
  for (const challenge of [other.challenge, signIn.options.challenge, "A".repeat(75)]) {
    const own = await startJoin(officer, link);
    const response = await officer.passkey.create({ ...own, challenge });
    const joined = await officer.join(link, "Lan", { response });
    expect(await refusal(joined)).toEqual([401, "sign-in-failed"]);
  }
});

it("slows failures down without locking the officers out", async () => {
  const lan = await firstOfficer("hai-ninh");
  const bad = { station: "hai-ninh", token: "A".repeat(43), name: "Eve" };
  const eve = await browser();
  const answers: number[] = [];
  for (let i = 0; i < 32; i++) answers.push((await eve.post("/api/join/start", bad)).status);
  expect(answers).toEqual([...Array(30).fill(403), 429, 429]);
  const wait = Number((await eve.post("/api/join/start", bad)).headers.get("Retry-After"));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(600);
  expect((await lan.signIn()).status).toBe(200);

  await inStation("hai-ninh", "UPDATE failures SET at = at - 600001");
  expect((await eve.post("/api/join/start", bad)).status).toBe(403);
});
