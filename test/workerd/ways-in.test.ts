import { expect, it } from "vitest";
import type { InvitationView, WayInView } from "../../src/core/station/views.ts";
import { IdentityHolder } from "../http/key-file-browser.ts";
import type { OfficerBrowser } from "../http/officer-browser.ts";
import type { SoftPasskey } from "../http/soft-passkey.ts";
import { watch } from "./live-page.ts";
import {
  browser,
  firstOfficer,
  inStation,
  linkOf,
  newcomer,
  nextOfficer,
  read,
  refusal,
  sessionOf,
} from "./station-town.ts";

type CreationOptions = Parameters<SoftPasskey["create"]>[0];

async function waysOf(officer: OfficerBrowser): Promise<WayInView[]> {
  return (await read<{ ways: WayInView[] }>(officer.get("/api/ways-in"))).ways;
}

async function invitationsOf(officer: OfficerBrowser): Promise<InvitationView[]> {
  const listed = officer.get("/api/officers/invites");
  return (await read<{ invitations: InvitationView[] }>(listed)).invitations;
}

/** Adds a passkey. Returns a browser that signs in with it. */
async function addPasskey(officer: OfficerBrowser, name: string): Promise<OfficerBrowser> {
  const other = await browser();
  const start = await officer.post("/api/ways-in/start", {});
  const { options } = await read<{ options: CreationOptions }>(start);
  const response = await other.passkey.create(options);
  const way = { name, response, wrappedIdentity: `wrapped for ${name}` };
  expect((await officer.post("/api/ways-in", way)).status).toBe(200);
  return other;
}

async function age(officer: OfficerBrowser, station: string): Promise<void> {
  const sql = "UPDATE sessions SET stepped_up_at = stepped_up_at - 300000 WHERE hash = ?";
  await inStation(station, sql, await sessionOf(officer));
}

async function stepUp(officer: OfficerBrowser, passkey = officer.passkey): Promise<Response> {
  const start = await officer.post("/api/step-up/start", {});
  const { options } = await read<{ options: Parameters<SoftPasskey["get"]>[0] }>(start);
  return officer.post("/api/step-up/finish", { response: await passkey.get(options) });
}

it("gives an officer several passkeys, each of which opens the officer's own key", async () => {
  const before = dayOf(new Date());
  const lan = await firstOfficer("song-tri");
  const phone = await addPasskey(lan, "phone");
  const signedIn = await phone.signIn();
  expect(await signedIn.json()).toEqual({ officer: lan.officer });
  const me = await read<{ wrappedIdentity: string }>(phone.get("/api/me"));
  expect(me.wrappedIdentity).toBe("wrapped for phone");
  const ways = await waysOf(lan);
  // Midnight may have passed.
  const today = expect.toBeOneOf([before, dayOf(new Date())]);
  expect(ways).toMatchObject([
    { name: "", usedOn: today, current: true },
    { name: "phone", addedOn: today, usedOn: today, current: false },
  ]);
});

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

it("revokes a lost phone from another device, with its sessions and pages", async () => {
  const lan = await firstOfficer("fire");
  const phone = await addPasskey(lan, "phone");
  await phone.signIn();
  const page = await watch(phone);
  const [, lost] = await waysOf(lan);
  expect((await lan.post(`/api/ways-in/${lost?.id}/revocation`, {})).status).toBe(200);
  await expect.poll(() => page.closed).toEqual([4401]);
  expect(await refusal(await phone.get("/api/me"))).toEqual([401, "signed-out"]);
  expect(await refusal(await phone.signIn())).toEqual([401, "sign-in-failed"]);
  const [last] = await waysOf(lan);
  const revoked = await lan.post(`/api/ways-in/${last?.id}/revocation`, {});
  expect(await refusal(revoked)).toEqual([409, "last-way-in"]);
});

it("shows an officer's own sessions, and ends any of them after a touch", async () => {
  const lan = await firstOfficer("hai-ninh");
  const phone = await addPasskey(lan, "phone");
  await phone.signIn();
  const minh = await nextOfficer(lan, "Minh");
  const page = await watch(phone);
  const sessionsOf = async (who: OfficerBrowser) =>
    (await waysOf(who)).flatMap(({ sessions }) => sessions);
  const [hers, phones] = await sessionsOf(lan);
  expect([hers?.current, phones?.current]).toEqual([true, false]);
  expect((await sessionOf(phone)).startsWith(phones?.id ?? "-")).toBe(true);
  expect(Date.parse(phones?.since ?? "")).toBeLessThanOrEqual(Date.now());
  const end = (who: OfficerBrowser, id = phones?.id) =>
    who.post(`/api/ways-in/sessions/${id}/end`, {});
  // Nobody else's, and not without a touch.
  expect(await refusal(await end(minh))).toEqual([404, "not-found"]);
  expect(await refusal(await end(lan, `${phones?.id}A`))).toEqual([404, "not-found"]);
  await age(lan, "hai-ninh");
  expect(await refusal(await end(lan))).toEqual([403, "step-up"]);
  expect((await phone.get("/api/me")).status).toBe(200);
  expect((await stepUp(lan)).status).toBe(200);
  expect((await end(lan)).status).toBe(200);
  await expect.poll(() => page.closed).toEqual([4401]);
  expect(await refusal(await phone.get("/api/me"))).toEqual([401, "signed-out"]);
  expect(await sessionsOf(lan)).toEqual([hers]);
  expect(await refusal(await end(lan))).toEqual([404, "not-found"]);
  // It signs in anew, and what has run out is not shown.
  expect((await phone.signIn()).status).toBe(200);
  expect(await sessionsOf(lan)).toHaveLength(2);
  const old = "UPDATE sessions SET seen_at = 0 WHERE hash = ?";
  await inStation("hai-ninh", old, await sessionOf(phone));
  expect(await sessionsOf(lan)).toEqual([hers]);
});

it("takes a key file for a way in beside a passkey, and revokes it", async () => {
  const key = await IdentityHolder.make();
  const lan = await firstOfficer("border");
  const minh = await newcomer(lan, "Minh");
  const sql = "UPDATE officers SET key_file = 1, recipient = ? WHERE id = ?";
  await inStation("border", sql, key.recipient, minh.officer);
  await lan.put(`/api/officers/${minh.officer}/key`, {
    sealed: "YWdlLWVuY3J5cHRpb24ub3JnL3YxCng",
  });
  await age(minh, "border");
  const revocation = () => minh.post("/api/ways-in/key-file/revocation", {});
  expect(await refusal(await revocation())).toEqual([403, "step-up"]);
  const start = await minh.post("/api/step-up/key-file/start", {});
  const answer = await key.open((await read<{ challenge: string }>(start)).challenge);
  expect((await minh.post("/api/step-up/key-file/finish", { answer })).status).toBe(200);
  expect((await revocation()).status).toBe(200);
  expect(await waysOf(minh)).toHaveLength(1);
  expect(await refusal(await minh.post("/api/step-up/key-file/start", {}))).toEqual([
    401,
    "sign-in-failed",
  ]);
});

it("touches nobody else's passkey, and takes none that is known", async () => {
  const lan = await firstOfficer("traffic");
  const minh = await nextOfficer(lan, "Minh");
  const [hers] = await waysOf(lan);
  const path = `/api/ways-in/${hers?.id}`;
  expect(await refusal(await minh.put(path, { name: "mine" }))).toEqual([404, "not-found"]);
  expect(await refusal(await minh.post(`${path}/revocation`, {}))).toEqual([404, "not-found"]);
  const start = await minh.post("/api/ways-in/start", {});
  const { options } = await read<{ options: CreationOptions }>(start);
  const handle = { ...options, user: options.user };
  const response = await lan.passkey.create(handle);
  const known = await minh.post("/api/ways-in", { name: "x", response, wrappedIdentity: "x" });
  expect(await refusal(known)).toEqual([409, "conflict"]);
  expect(await waysOf(minh)).toHaveLength(1);
});

it("asks for a fresh touch after five minutes, of one of the officer's own passkeys", async () => {
  const lan = await firstOfficer("cyber");
  const minh = await nextOfficer(lan, "Minh");
  const show = () => lan.post("/api/keys/kit/showing", {});
  expect((await show()).status).toBe(200);
  await age(lan, "cyber");
  expect(await refusal(await show())).toEqual([403, "step-up"]);
  expect(await refusal(await stepUp(lan, minh.passkey))).toEqual([401, "sign-in-failed"]);
  // The challenge belongs to one session. Another session cannot use it.
  const response = await lan.assertion();
  const signIn = await lan.post("/api/step-up/finish", { response });
  expect(await refusal(signIn)).toEqual([401, "sign-in-failed"]);
  expect(await refusal(await show())).toEqual([403, "step-up"]);
  expect((await stepUp(lan)).status).toBe(200);
  expect((await show()).status).toBe(200);
  const shown = "SELECT 1 FROM audit WHERE action = 'showed-kit'";
  expect(await inStation("cyber", shown)).toHaveLength(2);
});

it("takes an answer to a step-up once", async () => {
  const lan = await firstOfficer("drugs");
  const start = await lan.post("/api/step-up/start", {});
  const { options } = await read<{ options: Parameters<SoftPasskey["get"]>[0] }>(start);
  const response = await lan.passkey.get(options);
  expect((await lan.post("/api/step-up/finish", { response })).status).toBe(200);
  const again = await lan.post("/api/step-up/finish", { response });
  expect(await refusal(again)).toEqual([401, "sign-in-failed"]);
});

it("lists invitations, and cancels one for good", async () => {
  const lan = await firstOfficer("inspectorate");
  const link = await linkOf(await lan.post("/api/officers/invites", {}));
  // Beside the operator's invite for the second officer, which officers cannot cancel.
  const [sent, open, ...others] = await invitationsOf(lan);
  expect([sent?.by, others]).toEqual([null, []]);
  const refused = await lan.post(`/api/officers/invites/${sent?.id}/cancellation`, {});
  expect(refused.status).toBe(403);
  expect(open).toMatchObject({ by: "Lan", recovers: false });
  // Nothing in the list lets anybody in.
  expect(JSON.stringify(open)).not.toContain(link.slice(-43));
  const cancellation = `/api/officers/invites/${open?.id}/cancellation`;
  expect((await lan.post(cancellation, {})).status).toBe(200);
  expect((await lan.post(cancellation, {})).status).toBe(200);
  expect(await refusal(await (await browser()).join(link, "Eve"))).toEqual([403, "invite-invalid"]);
  expect(await invitationsOf(lan)).toEqual([sent]);
});

it("shows a newcomer a way out, and nothing else", async () => {
  const lan = await firstOfficer("criminal");
  const minh = await newcomer(lan, "Minh");
  expect((await minh.get("/api/me")).status).toBe(200);
  for (const path of ["tips", "officers", "notices", "officers/invites", "ways-in"]) {
    expect(await refusal(await minh.get(`/api/${path}`))).toEqual([403, "not-admitted"]);
  }
  expect(await refusal(await minh.post("/api/officers/invites", {}))).toEqual([
    403,
    "not-admitted",
  ]);
  expect((await minh.post("/api/sign-out", {})).status).toBe(200);
});
