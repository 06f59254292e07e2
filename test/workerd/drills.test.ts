import { expect, it } from "vitest";
import type { ProposalView } from "../../src/core/station/proposal.ts";
import type { AuditPage, Me, WayInView } from "../../src/core/station/views.ts";
import { IdentityHolder } from "../http/key-file-browser.ts";
import { ageFile, confirm, type OfficerBrowser } from "../http/officer-browser.ts";
import type { SoftPasskey } from "../http/soft-passkey.ts";
import {
  browser,
  firstOfficer,
  inStation,
  linkOf,
  nextOfficer,
  operatorInvite,
  read,
  refusal,
} from "./station-town.ts";

/** The drills of `docs/operations-keys.md`, each step as it is written there. */

const THREE_DAYS_MS = 3 * 86_400_000;

const keyOf = async (officer: OfficerBrowser) =>
  (await read<Me>(officer.get("/api/me"))).stationKey;

const removal = (by: OfficerBrowser, { officer }: OfficerBrowser) =>
  by.post(`/api/officers/${officer}/removal`, {});

/** Two officers put a new key in use, as every holder's browser opens its copy. */
async function rotate(holders: OfficerBrowser[]): Promise<void> {
  const [by, second] = holders;
  if (!by || !second) throw new Error("a rotation takes two");
  const from = (await keyOf(by))?.recipient;
  const copies = holders.map(({ officer }) => ({ officer, sealed: ageFile(`new ${officer}`) }));
  const made = { from, recipient: "age1new", former: ageFile("former"), copies };
  const proposed = await read<ProposalView>(by.post("/api/keys/rotation", made));
  expect((await confirm(second, proposed.subject)).status).toBe(200);
  for (const holder of holders) {
    await holder.post("/api/keys/rotation/opening", { recipient: "age1new" });
  }
  expect(await keyOf(second)).toMatchObject({ recipient: "age1new", exposed: false });
}

async function addPasskey(officer: OfficerBrowser): Promise<OfficerBrowser> {
  const other = await browser();
  const start = await officer.post("/api/ways-in/start", {});
  const { options } = await read<{ options: Parameters<SoftPasskey["create"]>[0] }>(start);
  const response = await other.passkey.create(options);
  const way = { name: "laptop", response, wrappedIdentity: "wrapped" };
  expect((await officer.post("/api/ways-in", way)).status).toBe(200);
  return other;
}

it("an officer is lost: a head proposes, another confirms, and the key is rotated", async () => {
  const lan = await firstOfficer("song-tri");
  const [minh, hoa] = [await nextOfficer(lan, "Minh"), await nextOfficer(lan, "Hoa")];
  expect((await removal(lan, minh)).status).toBe(200);
  expect((await confirm(hoa, minh.officer)).status).toBe(200);
  expect(await refusal(await minh.signIn())).toEqual([401, "sign-in-failed"]);
  expect((await keyOf(hoa))?.exposed).toBe(true);
  await rotate([lan, hoa]);
});

it("a phone is lost: its owner revokes it from the other device", async () => {
  const phone = await firstOfficer("hai-ninh");
  const laptop = await addPasskey(phone);
  await laptop.signIn();
  const { ways } = await read<{ ways: WayInView[] }>(laptop.get("/api/ways-in"));
  const lost = ways.find(({ current }) => !current);
  expect((await laptop.post(`/api/ways-in/${lost?.id}/revocation`, {})).status).toBe(200);
  expect((await phone.get("/api/me")).status).toBe(401);
  expect(await refusal(await phone.signIn())).toEqual([401, "sign-in-failed"]);
  expect((await laptop.get("/api/tips")).status).toBe(200);
});

it("the kit is used: its holder comes in as head after three days, and mends the station", async () => {
  const station = await IdentityHolder.make();
  const lan = await browser();
  const held = { recipient: station.recipient, sealed: ageFile("for Lan") };
  await lan.join(await linkOf(await operatorInvite("vung-ang")), "Lan", { stationKey: held });
  const minh = await nextOfficer(lan, "Minh");
  const link = await linkOf(await operatorInvite("vung-ang", { recovers: true }));
  // Everybody sees it for three days.
  expect((await read<Me>(minh.get("/api/me"))).recovery).not.toBeNull();
  const token = link.split(".").at(-1) ?? "";
  const hoa = await browser();
  const start = () => hoa.post("/api/join/start", { station: "vung-ang", token, name: "Hoa" });
  expect(await refusal(await start())).toEqual([403, "invite-invalid"]);
  const earlier = "UPDATE invites SET opens_at = opens_at - ?1, expires_at = expires_at - ?1";
  await inStation("vung-ang", `${earlier} WHERE recovers = 1`, THREE_DAYS_MS);
  const { recovery } = await read<{ recovery: { challenge: string } }>(start());
  const stationKey = { recipient: station.recipient, sealed: ageFile("for Hoa") };
  const answer = { stationKey, recovery: await station.open(recovery.challenge) };
  expect((await hoa.join(link, "Hoa", answer)).status).toBe(200);
  // The only head was lost: Hoa is one, and another confirms.
  expect((await removal(hoa, lan)).status).toBe(200);
  expect((await confirm(minh, lan.officer)).status).toBe(200);
  expect((await lan.get("/api/me")).status).toBe(401);
  await rotate([hoa, minh]);
});

it("a head is rogue: stopped at once, then removed by two, with nothing done meanwhile", async () => {
  const lan = await firstOfficer("traffic");
  const [rogue, hoa] = [await nextOfficer(lan, "Minh"), await nextOfficer(lan, "Hoa")];
  await inStation("traffic", "UPDATE officers SET role = 'head' WHERE id = ?", rogue.officer);
  // Wants to lock Hoa out.
  expect((await removal(rogue, hoa)).status).toBe(200);
  const suspension = `/api/officers/${rogue.officer}/suspension`;
  expect((await hoa.post(suspension, {})).status).toBe(200);
  expect(await refusal(await rogue.signIn())).toEqual([403, "suspended"]);
  expect(await refusal(await confirm(lan, hoa.officer))).toEqual([403, "proposer-suspended"]);
  expect((await removal(lan, rogue)).status).toBe(200);
  expect((await confirm(hoa, rogue.officer)).status).toBe(200);
  expect(await refusal(await rogue.signIn())).toEqual([401, "sign-in-failed"]);
  // What the rogue one proposed has gone along.
  expect(await refusal(await confirm(lan, hoa.officer))).toEqual([404, "not-found"]);
  await rotate([lan, hoa]);
  const { rows } = await read<AuditPage>(lan.get(`/api/audit?subject=${rogue.officer}`));
  expect(rows.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["suspended", "removed-officer"]),
  );
});
