import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, it } from "vitest";
import { fromBase64Url, toBase64Url } from "../../src/core/base64url.ts";
import { bytesHash } from "../../src/core/bytes-hash.ts";
import type { ProposalView } from "../../src/core/station/proposal.ts";
import type { ShiftView } from "../../src/core/station/shift-views.ts";
import type { TipDetail } from "../../src/core/station/tip-views.ts";
import type { Me, PendingView, UncheckedView } from "../../src/core/station/views.ts";
import { admit, ageFile, confirm, type OfficerBrowser, randomId } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import {
  firstOfficer,
  inStation,
  newcomer,
  nextOfficer,
  operatorConfirm,
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

async function swapOf({ kind, id, was, sealed }: PendingView, anew: string | null) {
  const replaces = await bytesHash(fromBase64Url(sealed) ?? new Uint8Array());
  return { kind, id, was, replaces, sealed: anew };
}

/** What a browser does after it has sealed a page of files anew. */
async function sealAnew(officer: OfficerBrowser, blobs: PendingView[]): Promise<number> {
  const swaps = await Promise.all(blobs.map((blob) => swapOf(blob, ageFile(`new ${blob.id}`))));
  return (await read<{ left: number }>(officer.put("/api/keys/pending", { swaps }))).left;
}

/** What a browser does that finds all sealed anew as it was. Answers how much it compared. */
async function compare(officer: OfficerBrowser): Promise<number> {
  const page = officer.get("/api/keys/unchecked");
  const { swaps } = await read<{ swaps: UncheckedView[] }>(page);
  if (swaps.length === 0) return 0;
  const checks = swaps.map(({ number }) => ({ number, same: true }));
  await officer.put("/api/keys/unchecked", { checks });
  return swaps.length + (await compare(officer));
}

/** Proposes a new key; the second officer confirms it. */
async function begin(officers: OfficerBrowser[], change: Record<string, unknown> = {}) {
  const [by, second] = officers;
  if (!by || !second) throw new Error("a rotation takes two");
  const proposed = await by.post("/api/keys/rotation", rotation(officers, change));
  if (!proposed.ok) return proposed;
  return await confirm(second, (await read<ProposalView>(proposed)).subject);
}

/** What a browser does after it has opened its copy. */
function open(officer: OfficerBrowser, recipient = "age1new"): Promise<Response> {
  return officer.post("/api/keys/rotation/opening", { recipient });
}

async function rotate(officers: OfficerBrowser[], change: { recipient?: string } = {}) {
  const begun = await begin(officers, change);
  if (!begun.ok) throw new Error(`rotation: ${begun.status}`);
  for (const officer of officers) await open(officer, change.recipient);
}

async function two(station: string): Promise<[OfficerBrowser, OfficerBrowser]> {
  const lan = await firstOfficer(station);
  return [lan, await nextOfficer(lan, "Minh")];
}

it("gives everyone the new key once each browser has opened it, and none before", async () => {
  const [lan, minh] = await two("song-tri");
  const waiting = await newcomer(lan, "Hoa");
  const station = bindings.STATION.getByName("song-tri");
  expect((await begin([lan, minh])).status).toBe(200);
  // New tips go to both keys; the former copies and the kit work on.
  expect(await station.recipient()).toBe("age1station age1new");
  expect(await keyOf(minh)).toMatchObject({
    recipient: "age1station",
    sealed: ageFile(`station key for ${minh.officer}`),
    rotation: { recipient: "age1new", sealed: ageFile(`new ${minh.officer}`), openedBy: 0 },
  });
  expect((await open(lan)).status).toBe(200);
  expect((await open(lan)).status).toBe(200);
  expect((await keyOf(minh))?.rotation).toMatchObject({ openedBy: 1, holders: 2, opened: false });
  expect(await refusal(await open(minh, "age1other"))).toEqual([409, "conflict"]);
  expect((await open(minh)).status).toBe(200);
  expect(await keyOf(minh)).toMatchObject({
    recipient: "age1new",
    sealed: ageFile(`new ${minh.officer}`),
    former: [{ recipient: "age1station", sealed: ageFile("old key, for the new one") }],
    kitMade: false,
    rotation: null,
  });
  // A browser that does not know of it yet reports again.
  expect((await open(minh)).status).toBe(200);
  expect((await keyOf(waiting))?.sealed).toBeNull();
  expect(await station.recipient()).toBe("age1new");
});

it("locks nobody out: one officer alone begins none, and each holder stops it", async () => {
  const [lan, minh] = await two("traffic");
  const proposed = await read<ProposalView>(lan.post("/api/keys/rotation", rotation([lan, minh])));
  expect(await refusal(await confirm(lan, proposed.subject))).toEqual([403, "own-proposal"]);
  expect(await refusal(await operatorConfirm("traffic", proposed))).toEqual([404, "not-found"]);
  expect(JSON.parse(proposed.statement)).toMatchObject({
    from: "age1station",
    recipient: "age1new",
    holders: [{ name: "Lan" }, { name: "Minh" }],
  });
  expect((await confirm(minh, proposed.subject)).status).toBe(200);
  await open(lan);
  // His copy does not open.
  expect((await minh.post("/api/keys/rotation/veto", {})).status).toBe(200);
  expect(await refusal(await open(minh))).toEqual([409, "conflict"]);
  for (const officer of [lan, minh]) {
    expect(await keyOf(officer)).toMatchObject({ recipient: "age1station", rotation: null });
  }
});

it("takes effect after three days, when nobody has objected", async () => {
  const [lan, minh] = await two("vung-ang");
  await begin([lan, minh]);
  await inStation(
    "vung-ang",
    "UPDATE rotations SET begun_at = begun_at - ?",
    3 * 86_400_000 - 5_000,
  );
  await ringStation("vung-ang");
  expect((await keyOf(minh))?.recipient).toBe("age1station");
  await inStation("vung-ang", "UPDATE rotations SET begun_at = begun_at - 5000");
  await ringStation("vung-ang");
  expect(await keyOf(minh)).toMatchObject({ recipient: "age1new", rotation: null });
});

it("ends rather than lock out who came in meanwhile, and waits for nobody who left", async () => {
  const [lan, minh] = await two("hoanh-son");
  const hoa = await newcomer(lan, "Hoa");
  await begin([lan, minh]);
  await open(lan);
  await admit(lan, hoa);
  await open(minh);
  expect(await keyOf(hoa)).toMatchObject({ recipient: "age1station", rotation: { openedBy: 2 } });
  await inStation("hoanh-son", "UPDATE rotations SET begun_at = 0");
  await ringStation("hoanh-son");
  expect(await keyOf(hoa)).toMatchObject({ recipient: "age1station", rotation: null });
  await begin([lan, minh, hoa]);
  await open(lan);
  await open(minh);
  await lan.post(`/api/officers/${hoa.officer}/removal`, {});
  expect((await confirm(minh, hoa.officer)).status).toBe(200);
  // Hoa had a copy of the new key, too.
  expect(await keyOf(lan)).toMatchObject({ recipient: "age1new", exposed: true });
});

it("exposes a new key by nobody who never got it", async () => {
  const [lan, minh] = await two("hai-ninh");
  const [eve, hoa] = [await nextOfficer(lan, "Eve"), await newcomer(lan, "Hoa")];
  const removed = async (officer: OfficerBrowser) => {
    await lan.post(`/api/officers/${officer.officer}/removal`, {});
    expect((await confirm(minh, officer.officer)).status).toBe(200);
  };
  // Her copy of a key that was proposed, and never used.
  await lan.post("/api/keys/rotation", rotation([lan, minh, eve], { recipient: "age1unused" }));
  await removed(eve);
  expect((await keyOf(lan))?.exposed).toBe(true);
  const proposals = await read<{ proposals: ProposalView[] }>(lan.get("/api/proposals"));
  const waits = proposals.proposals.find(({ kind }) => kind === "rotate-key");
  await lan.post(`/api/proposals/${waits?.id}/withdrawal`, {});
  expect((await begin([lan, minh])).status).toBe(200);
  await admit(lan, hoa);
  expect(await refusal(await open(hoa))).toEqual([404, "not-found"]);
  await removed(hoa);
  for (const officer of [lan, minh]) await open(officer);
  expect(await keyOf(lan)).toMatchObject({ recipient: "age1new", exposed: false });
});

it("is not confirmed when somebody came or went since it was proposed", async () => {
  const [lan, minh] = await two("criminal");
  const hoa = await newcomer(lan, "Hoa");
  const proposed = await read<ProposalView>(lan.post("/api/keys/rotation", rotation([lan, minh])));
  await admit(lan, hoa);
  expect(await refusal(await confirm(minh, proposed.subject))).toEqual([409, "changed-since"]);
});

async function ringStation(station: string): Promise<void> {
  await runDurableObjectAlarm(bindings.STATION.getByName(station));
}

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

/** Three shifts: a colleague took over the first one, and the last one has no words. */
async function handOver(by: OfficerBrowser, to: OfficerBrowser): Promise<string[]> {
  const shifts = [ageFile("taken"), ageFile("open"), null].map((sealed) => ({
    id: randomId(),
    sealed,
  }));
  for (const shift of shifts) await by.post("/api/shifts", shift);
  await to.post(`/api/shifts/${shifts[0]?.id}/taking`, {});
  return shifts.map(({ id }) => id);
}

it("has everything sealed anew, in pages, and forgets the old key a week later", async () => {
  const [lan, minh] = await two("border");
  const station = bindings.STATION.getByName("border");
  const tips = Array.from({ length: 23 }, () => sealedTip());
  for (const tip of tips) await station.receive(tip);
  const [first] = tips;
  const sealed = new TextEncoder().encode("age-encryption.org/v1\nanswer");
  const answer = {
    id: randomId(),
    tip: first?.id ?? "",
    sealed,
    at: sealedTip().receivedAt,
    media: [],
  };
  await station.addAnswer(answer);
  const note = { id: randomId(), sealed: ageFile("a note") };
  await minh.post(`/api/tips/${first?.id}/notes`, note);
  const [taken, open, mute] = await handOver(lan, minh);
  expect(await pendingOf(lan)).toEqual([]);

  await rotate([lan, minh]);
  expect((await keyOf(lan))?.pending).toBe(27);
  expect(await sealAnew(lan, await pendingOf(lan))).toBe(7);
  // A tip that arrives in the middle is included too.
  await station.receive(sealedTip());
  expect(await sealAnew(lan, await pendingOf(lan))).toBe(0);
  const detail = await read<TipDetail>(lan.get(`/api/tips/${first?.id}`));
  expect(detail.sealed).toBe(ageFile(`new ${first?.id}`));
  expect(detail.thread.map(({ sealed }) => sealed)).toEqual([
    ageFile(`new ${answer.id}`),
    ageFile(`new ${note.id}`),
  ]);
  const { shifts } = await read<{ shifts: ShiftView[] }>(minh.get("/api/shifts"));
  expect(shifts.map(({ id, sealed, taken }) => [id, sealed, taken?.by.name])).toEqual([
    [mute, null, undefined],
    [open, ageFile(`new ${open}`), undefined],
    [taken, ageFile(`new ${taken}`), "Minh"],
  ]);

  expect((await keyOf(lan))?.former).toHaveLength(1);
  await inStation("border", "UPDATE station_keys SET made_at = made_at - ?", WEEK_MS);
  expect(await sealAnew(lan, [])).toBe(0);
  // Nobody but Lan has looked at them.
  expect((await keyOf(lan))?.former).toHaveLength(1);
  expect(await compare(lan)).toBe(0);
  expect(await compare(minh)).toBe(28);
  expect(await sealAnew(lan, [])).toBe(0);
  expect((await keyOf(lan))?.former).toEqual([]);
});

it("writes nothing over what somebody else has sealed anew meanwhile", async () => {
  const [lan, minh] = await two("duty");
  const tip = sealedTip();
  await bindings.STATION.getByName("duty").receive(tip);
  await rotate([lan, minh]);
  const [blob] = await pendingOf(lan);
  await sealAnew(lan, blob ? [blob] : []);
  if (!blob) throw new Error("nothing to seal");
  const late = await swapOf(blob, ageFile("late"));
  const put = (swap: object) => lan.put("/api/keys/pending", { swaps: [swap] });
  // It is no fault of hers: the rest of her page would be taken.
  expect((await put(late)).status).toBe(200);
  expect(await refusal(await put({ ...late, was: 2 }))).toEqual([409, "conflict"]);
  const noted = "SELECT subject FROM audit WHERE action = 'sealed-anew'";
  expect(await inStation("duty", noted)).toEqual([{ subject: tip.id }]);
  const detail = await read<TipDetail>(lan.get(`/api/tips/${tip.id}`));
  expect(detail.sealed).toBe(ageFile(`new ${tip.id}`));
});

it("replaces nothing but what the browser has opened, and notes who sealed what", async () => {
  const [lan, minh] = await two("inspectorate");
  const station = bindings.STATION.getByName("inspectorate");
  for (const tip of [sealedTip(), sealedTip()]) await station.receive(tip);
  await rotate([lan, minh]);
  const [blob, second] = await pendingOf(lan);
  if (!blob || !second) throw new Error("nothing to seal");
  const right = await swapOf(blob, ageFile("anew"));
  const wrong = { ...(await swapOf(second, ageFile("forged"))), replaces: "A".repeat(43) };
  const mixed = await lan.put("/api/keys/pending", { swaps: [right, wrong] });
  expect(await refusal(mixed)).toEqual([409, "conflict"]);
  expect(await pendingOf(lan)).toHaveLength(2);
  const swaps = [right, await swapOf(second, null)];
  expect((await lan.put("/api/keys/pending", { swaps })).status).toBe(200);
  const sql = "SELECT officer, action, subject FROM audit WHERE action LIKE '%seal%'";
  expect(await inStation("inspectorate", `${sql} ORDER BY number`)).toEqual([
    { officer: lan.officer, action: "sealed-anew", subject: blob.id },
    { officer: lan.officer, action: "left-sealed", subject: "1" },
  ]);
});

it("lets nobody without the key touch a tip, and nobody at all without a rotation", async () => {
  const [lan, second] = await two("drugs");
  const minh = await newcomer(lan, "Hoa");
  const tip = sealedTip();
  await bindings.STATION.getByName("drugs").receive(tip);
  const blob = { kind: "tip" as const, id: tip.id, was: 0, sealed: toBase64Url(tip.sealed) };
  const swaps = [await swapOf(blob, ageFile("forged"))];
  await lan.put("/api/keys/pending", { swaps });
  await rotate([lan, second]);
  expect(await refusal(await minh.put("/api/keys/pending", { swaps }))).toEqual([
    403,
    "not-admitted",
  ]);
  expect(await refusal(await minh.get("/api/keys/pending"))).toEqual([403, "not-admitted"]);
  const detail = await read<TipDetail>(lan.get(`/api/tips/${tip.id}`));
  expect(detail.sealed).not.toBe(ageFile("forged"));
});

it("keeps the keys of two rotations, each sealed to the next, and never goes back to one", async () => {
  const both = await two("cyber");
  const [lan] = both;
  await rotate(both);
  const again = { from: "age1new", recipient: "age1newer", former: ageFile("2") };
  await rotate(both, again);
  const former = (await keyOf(lan))?.former.map(({ recipient }) => recipient);
  expect(former).toEqual(["age1new", "age1station"]);
  const back = { from: "age1newer", recipient: "age1station" };
  expect(await refusal(await begin(both, back))).toEqual([409, "conflict"]);
});
