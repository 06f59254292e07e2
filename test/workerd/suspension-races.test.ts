import { beforeAll, expect, it } from "vitest";
import type { ProposalView } from "../../src/core/station/proposal.ts";
import type { OfficerView } from "../../src/core/station/views.ts";
import { confirm, type OfficerBrowser, randomId } from "../http/officer-browser.ts";
import { runs } from "../rounds.ts";
import { watch } from "./live-page.ts";
import { firstOfficer, inStation, nextOfficer, read, refusal } from "./station-town.ts";

const STATION = "traffic";
const TEXTS = { vi: { title: "a", body: "b" } };

let lan: OfficerBrowser;

beforeAll(async () => {
  lan = await firstOfficer(STATION);
});

const suspend = (by: OfficerBrowser, { officer }: OfficerBrowser) =>
  by.post(`/api/officers/${officer}/suspension`, {});

/** Lets the suspension of now be over, and long ago. */
async function forget(): Promise<void> {
  await inStation(STATION, "UPDATE suspensions SET at = 0, until = 1");
}

const leftOf = async ({ officer }: OfficerBrowser) =>
  await inStation(STATION, "SELECT 1 FROM sessions WHERE officer = ?", officer);

it("ends sessions and pages, and tells the suspended so after a proof, whoever asks", async () => {
  const minh = await nextOfficer(lan, "Minh");
  const page = await watch(minh);
  const link = await minh.post("/api/officers/invites", {});
  expect((await suspend(lan, minh)).status).toBe(200);
  await expect.poll(() => page.closed).toEqual([4401]);
  expect((await minh.get("/api/me")).status).toBe(401);
  expect(await refusal(await minh.signIn())).toEqual([403, "suspended"]);
  const { url } = await link.json<{ url: string }>();
  expect(await refusal(await minh.join(url, "Eve"))).toEqual([403, "invite-invalid"]);
  const { officers } = await read<{ officers: OfficerView[] }>(lan.get("/api/officers"));
  expect(officers.find(({ id }) => id === minh.officer)?.suspended?.by).toBe("Lan");
  await forget();
  expect((await minh.signIn()).status).toBe(200);
});

it("leaves no session behind, whichever of sign-in and suspension comes first", async () => {
  const minh = await nextOfficer(lan, "Minh");
  for (let turn = 0; turn < runs(5); turn++) {
    // A campaign takes longer than a touch counts.
    await lan.signIn();
    const response = await minh.assertion();
    const signsIn = () => minh.post("/api/sign-in/finish", { response });
    const both = turn % 2 === 0 ? [suspend(lan, minh), signsIn()] : [signsIn(), suspend(lan, minh)];
    const answers = await Promise.all(both);
    const suspended = answers[turn % 2 === 0 ? 0 : 1];
    expect(suspended?.status).toBe(200);
    expect(await leftOf(minh)).toEqual([]);
    expect((await minh.get("/api/me")).status).toBe(401);
    await forget();
  }
});

it("has one winner when two heads suspend each other at once", async () => {
  const minh = await nextOfficer(lan, "Minh");
  await inStation(STATION, "UPDATE officers SET role = 'head' WHERE id = ?", minh.officer);
  const [one, other] = await Promise.all([suspend(lan, minh), suspend(minh, lan)]);
  const won = [one.ok, other.ok];
  expect(won.filter(Boolean)).toHaveLength(1);
  const loser = one.ok ? minh : lan;
  expect(await leftOf(loser)).toEqual([]);
  expect(await leftOf(one.ok ? lan : minh)).toHaveLength(1);
  await forget();
  expect((await loser.signIn()).status).toBe(200);
});

it("lets a suspended officer confirm nothing, in either order", async () => {
  const minh = await nextOfficer(lan, "Minh");
  for (let turn = 0; turn < runs(5); turn++) {
    await lan.signIn();
    await minh.signIn();
    const written = lan.post("/api/notices", { id: randomId(), texts: TEXTS });
    const { id: notice } = await read<{ id: string }>(written);
    const confirms = () => confirm(minh, notice);
    await Promise.all(
      turn % 2 === 0 ? [suspend(lan, minh), confirms()] : [confirms(), suspend(lan, minh)],
    );
    const late = await inStation(
      STATION,
      `SELECT 1 FROM audit WHERE officer = ?1 AND number >
         (SELECT MAX(number) FROM audit WHERE action = 'suspended' AND subject = ?1)`,
      minh.officer,
    );
    expect(late).toEqual([]);
    await forget();
  }
});

it("keeps what the suspended has proposed, and has nobody carry it out", async () => {
  const minh = await nextOfficer(lan, "Minh");
  const written = minh.post("/api/notices", { id: randomId(), texts: TEXTS });
  const { id: notice } = await read<{ id: string }>(written);
  await suspend(lan, minh);
  expect(await refusal(await confirm(lan, notice))).toEqual([403, "proposer-suspended"]);
  const { proposals } = await read<{ proposals: ProposalView[] }>(lan.get("/api/proposals"));
  const waits = proposals.find(({ subject }) => subject === notice);
  expect(waits?.refusal).toBe("proposer-suspended");
  await forget();
  expect((await confirm(lan, notice)).status).toBe(200);
});
