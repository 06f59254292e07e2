import { beforeAll, expect, it } from "vitest";
import { verifyAudit } from "../../scripts/verify-audit.ts";
import { codeOf } from "../../src/core/station/audit-chain.ts";
import { auditHeadLine, auditLine } from "../../src/core/station/audit-lines.ts";
import type { TipDetail } from "../../src/core/station/tip-views.ts";
import type { AuditExport, AuditPage } from "../../src/core/station/views.ts";
import { ageFile, type OfficerBrowser, randomId } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { breakStation, mendStation } from "./break-table.ts";
import {
  firstOfficer,
  inStation,
  nextOfficer,
  operatorInvite,
  read,
  refusal,
  sealedTip,
} from "./station-town.ts";

const STATION = "duty";

let lan: OfficerBrowser;
let minh: OfficerBrowser;

beforeAll(async () => {
  lan = await firstOfficer(STATION);
  minh = await nextOfficer(lan, "Minh");
});

const page = (query = "") => read<AuditPage>(lan.get(`/api/audit${query}`));
const actions = ({ rows }: AuditPage) => rows.map(({ action }) => action);

async function tipHere(): Promise<string> {
  const tip = sealedTip();
  await bindings.STATION.getByName(STATION).receive(tip);
  return tip.id;
}

async function wholeAudit(): Promise<string> {
  const { links, next } = await read<AuditExport>(lan.get("/api/audit/export?after=0"));
  expect(next).toBeNull();
  return auditHeadLine(STATION) + links.map(auditLine).join("");
}

it("shows rows with the names of who acted, and the head to write down", async () => {
  const tip = await tipHere();
  await read<TipDetail>(minh.get(`/api/tips/${tip}`));
  const shown = await page();
  const [last] = shown.rows;
  expect(last).toMatchObject({ officer: minh.officer, action: "opened-tip", subject: tip });
  expect(last?.at).toMatch(/Z$/);
  expect(shown.names).toMatchObject({ [lan.officer]: "Lan", [minh.officer]: "Minh" });
  expect(shown.head?.number).toBe(last?.number);
  expect(actions(shown)).toContain("granted-key");
});

it("finds rows by who, what, about what, and when", async () => {
  const tip = await tipHere();
  await minh.get(`/api/tips/${tip}`);
  await lan.put(`/api/tips/${tip}/status`, { status: "checking" });
  expect(actions(await page(`?subject=${tip}`))).toEqual(["changed-status", "opened-tip"]);
  expect(actions(await page(`?subject=${tip}&officer=${minh.officer}`))).toEqual(["opened-tip"]);
  expect(actions(await page(`?subject=${tip}&action=changed-status`))).toEqual(["changed-status"]);
  const [, opened] = (await page(`?subject=${tip}`)).rows;
  expect(actions(await page(`?subject=${tip}&before=${(opened?.number ?? 0) + 1}`))).toEqual([
    "opened-tip",
  ]);
  expect((await page("?to=2020-01-01T00:00:00.000Z")).rows).toEqual([]);
  expect((await page("?from=2020-01-01T00:00:00.000Z")).rows.length).toBeGreaterThan(2);
  expect(await refusal(await lan.get("/api/audit?from=yesterday"))).toEqual([400, "invalid"]);
});

it("exports what a head that was written down proves, and notes the export", async () => {
  await minh.get(`/api/tips/${await tipHere()}`);
  const { head } = await page();
  const seen = `${head?.number}:${codeOf(head?.hash ?? "")}`;
  const text = await wholeAudit();
  expect(verifyAudit({ station: STATION, text, heads: [seen] })).toMatchObject({ proved: true });
  expect(text).toContain('"exported-audit"');
  expect(actions(await page())[0]).toBe("exported-audit");
});

it("notes that a tip is saved as a file, and lets nobody save one that is not there", async () => {
  const tip = await tipHere();
  expect((await minh.post(`/api/tips/${tip}/export`, {})).status).toBe(200);
  expect((await page(`?subject=${tip}`)).rows).toMatchObject([
    { officer: minh.officer, action: "exported-tip" },
  ]);
  const none = await minh.post(`/api/tips/${"A".repeat(22)}/export`, {});
  expect(await refusal(none)).toEqual([404, "not-found"]);
});

it("is for heads and auditors alone", async () => {
  expect(await refusal(await minh.get("/api/audit"))).toEqual([403, "not-your-role"]);
  expect(await refusal(await minh.get("/api/audit/export?after=0"))).toEqual([
    403,
    "not-your-role",
  ]);
  await inStation(STATION, "UPDATE officers SET role = 'auditor' WHERE id = ?", minh.officer);
  expect((await minh.get("/api/audit")).status).toBe(200);
  expect((await minh.get("/api/audit/export?after=0")).status).toBe(200);
  await inStation(STATION, "UPDATE officers SET role = 'officer' WHERE id = ?", minh.officer);
});

it("notes the operator's invitations, and each deed once", async () => {
  const tip = await tipHere();
  const since = (await page()).head?.number ?? 0;
  await minh.post(`/api/tips/${tip}/mute`, {});
  const question = { id: randomId(), sealed: ageFile("for both") };
  await minh.post(`/api/tips/${tip}/questions`, question);
  await minh.post("/api/keys/kit/showing", {});
  await minh.post("/api/keys/kit", {});
  await operatorInvite("fire");
  const rows = (await page(`?officer=${minh.officer}`)).rows.filter(({ number }) => number > since);
  expect(rows.map(({ action, subject }) => [action, subject]).reverse()).toEqual([
    ["muted-sender", tip],
    ["asked", tip],
    ["showed-kit", "1"],
    ["made-kit", "1"],
  ]);
  const invited = "SELECT officer FROM audit WHERE action = 'invited'";
  expect(await inStation("fire", invited)).toContainEqual({ officer: "operator" });
});

/** An action, and the table in which it would leave something. */
const DEEDS: Record<string, { ask(tip: string): Promise<Response>; left: string }> = {
  "a status": {
    ask: (tip) => minh.put(`/api/tips/${tip}/status`, { status: "closed" }),
    left: "SELECT 1 FROM tips WHERE id = ?1 AND status <> 'received'",
  },
  "a question": {
    ask: (tip) => minh.post(`/api/tips/${tip}/questions`, { id: randomId(), sealed: ageFile("a") }),
    left: "SELECT 1 FROM thread WHERE tip = ?1",
  },
  "a note": {
    ask: (tip) => minh.post(`/api/tips/${tip}/notes`, { id: randomId(), sealed: ageFile("a") }),
    left: "SELECT 1 FROM thread WHERE tip = ?1",
  },
  "a mute": {
    ask: (tip) => minh.post(`/api/tips/${tip}/mute`, {}),
    left: "SELECT 1 FROM outbox WHERE lane = 'tip:' || ?1",
  },
  "an opening": {
    ask: (tip) => minh.get(`/api/tips/${tip}`),
    left: "SELECT 1 FROM tips WHERE id = ?1 AND opened = 1",
  },
};

it.each(Object.entries(DEEDS))("lets nothing be done that it can't note: %s", async (_, deed) => {
  const tip = await tipHere();
  await breakStation(STATION, "audit");
  const response = await deed.ask(tip);
  await mendStation(STATION, "audit");
  expect(response.status).toBe(500);
  expect(await inStation(STATION, deed.left, tip)).toEqual([]);
  expect((await deed.ask(tip)).status).toBe(200);
  expect((await page(`?subject=${tip}`)).rows).toHaveLength(1);
});

it("has no words in it, wherever officers may write some", async () => {
  const words = "nguyen van an 0912345678";
  await lan.post("/api/scams", { text: words });
  const text = await wholeAudit();
  expect(text).toContain('"proposed"');
  for (const word of ["nguyen", "0912345678"]) expect(text).not.toContain(word);
});
