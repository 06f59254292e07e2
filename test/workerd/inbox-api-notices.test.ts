import { beforeAll, expect, it } from "vitest";
import { NONE_MS } from "../../src/app/notices/none-ms.ts";
import { MOST_COUNTS } from "../../src/app/station/bounds.ts";
import { toBase64Url } from "../../src/core/base64url.ts";
import type { NoticePreview, NoticeView } from "../../src/core/station/notice-views.ts";
import type { ProposalView } from "../../src/core/station/proposal.ts";
import { TERMS } from "../contract/station-samples.ts";
import { bareJpeg } from "../core/media/bare-jpeg.ts";
import {
  confirm,
  confirmAs,
  type OfficerBrowser,
  ORIGIN,
  randomId,
} from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import {
  fetchWorker,
  firstOfficer,
  inStation,
  nextOfficer,
  read,
  refusal,
} from "./station-town.ts";
import { moveClock } from "./town.ts";

const STATION = "song-tri";
const TEXTS = {
  vi: { title: "Cảnh báo lừa đảo", body: "Không chuyển tiền.\nGọi 113." },
  en: { title: "Scam <warning>", body: "Send no money." },
};

let lan: OfficerBrowser;
let minh: OfficerBrowser;
let hoa: OfficerBrowser;
let stranger: OfficerBrowser;

beforeAll(async () => {
  lan = await firstOfficer(STATION, "Lan");
  minh = await nextOfficer(lan, "Minh");
  hoa = await nextOfficer(lan, "Hoa");
  stranger = await firstOfficer("fire", "Tu");
});

function write(texts: unknown = TEXTS, id = randomId()): Promise<Response> {
  return lan.post("/api/notices", { id, texts });
}

function approve(by: OfficerBrowser, { id }: { id: string }): Promise<Response> {
  return confirm(by, id);
}

async function proposalOf(by: OfficerBrowser, { id }: { id: string }): Promise<ProposalView> {
  const { proposals } = await read<{ proposals: ProposalView[] }>(by.get("/api/proposals"));
  const found = proposals.find(({ subject }) => subject === id);
  if (!found) throw new Error("no proposal");
  return found;
}

function jobs(): Promise<Record<string, unknown>[]> {
  return inStation(STATION, "SELECT id FROM outbox");
}

it("waits for another officer, whoever writes it", async () => {
  const notice = await read<NoticeView>(write());
  expect(notice).toMatchObject({
    id: expect.stringMatching(/^song-tri\./),
    texts: TEXTS,
    state: "waiting",
    author: { id: lan.officer, name: "Lan" },
    approvedBy: null,
    approvedAt: null,
  });
  const { id, statement } = await proposalOf(minh, notice);
  expect(JSON.parse(statement)).toEqual({
    kind: "publish-notice",
    subject: notice.id,
    texts: TEXTS,
    ...TERMS,
  });
  expect(await refusal(await approve(lan, notice))).toEqual([403, "own-proposal"]);
  expect(await refusal(await approve(stranger, notice))).toEqual([404, "not-found"]);
  expect((await fetchWorker(`${ORIGIN}/notices/${notice.id}`)).status).toBe(404);

  expect((await confirmAs(minh, id, statement)).status).toBe(200);
  // The same officer again: no new approval; another one comes too late.
  expect((await confirmAs(minh, id, statement)).status).toBe(200);
  expect(await refusal(await confirmAs(hoa, id, statement))).toEqual([409, "already-confirmed"]);
  const [approved] = await board(hoa);
  expect(approved).toMatchObject({ state: "approved", approvedBy: { name: "Minh" } });
  expect(approved?.approvedAt).toMatch(/Z$/);
});

it("is not sent once its author has withdrawn it", async () => {
  const notice = await read<NoticeView>(write());
  const { id, statement } = await proposalOf(minh, notice);
  expect((await lan.post(`/api/proposals/${id}/withdrawal`, {})).status).toBe(200);
  expect(await refusal(await confirmAs(minh, id, statement))).toEqual([404, "not-found"]);
  expect((await board(lan))[0]).toMatchObject({ id: notice.id, state: "dropped" });
  expect((await fetchWorker(`${ORIGIN}/notices/${notice.id}`)).status).toBe(404);
});

async function board(by: OfficerBrowser): Promise<NoticeView[]> {
  return (await read<{ notices: NoticeView[] }>(by.get("/api/notices"))).notices;
}

it("has the picture and the card that the second person saw, and no other", async () => {
  const keep = async (kind: string, jpeg: Uint8Array) =>
    (
      await read<{ hash: string }>(
        lan.post("/api/notices/pictures", { kind, jpeg: toBase64Url(jpeg) }),
      )
    ).hash;
  const hash = await keep("picture", bareJpeg(640, 480, "SECRET"));
  const card = await keep("card", bareJpeg(1200, 630));
  const other = await keep("card", bareJpeg(1200, 630, "other"));
  const wrong = { kind: "card", jpeg: toBase64Url(bareJpeg(1200, 631)) };
  expect(await refusal(await lan.post("/api/notices/pictures", wrong))).toEqual([400, "invalid"]);
  const seen = await minh.get(`/api/notices/pictures/picture/${hash}`);
  const text = new TextDecoder().decode(await seen.arrayBuffer());
  expect([seen.headers.get("Content-Type"), text]).toEqual([
    "image/jpeg",
    expect.not.stringContaining("SECRET"),
  ]);
  const picture = { hash, alt: { vi: "Cầu sập" } };
  for (const alt of [{ en: "A bridge" }, { vi: "Cầu", fr: "Pont" }, { vi: " " }]) {
    const draft = { id: randomId(), texts: TEXTS, picture: { hash, alt } };
    expect(await refusal(await lan.post("/api/notices", draft))).toEqual([400, "invalid"]);
  }
  const draft = { id: randomId(), texts: TEXTS, picture, card };
  const { id } = await read<NoticeView>(lan.post("/api/notices", draft));
  const get = (one: string) =>
    fetchWorker(`${ORIGIN}/notices/${id}/${one}.jpg`, { redirect: "manual" });
  expect((await get(card)).headers.get("Location")).toBe("/inbox/card.png");
  const { statement } = await proposalOf(minh, { id });
  expect(JSON.parse(statement)).toMatchObject({ picture, card });
  expect(await refusal(await confirmOther(id, statement.replace(card, other)))).toEqual([
    409,
    "changed-since",
  ]);
  expect((await approve(minh, { id })).status).toBe(200);
  moveClock(NONE_MS);
  for (const one of [hash, card]) {
    const shown = await get(one);
    expect([shown.status, shown.headers.get("ETag")]).toEqual([200, `"${one}"`]);
  }
  expect((await get(other)).headers.get("Location")).toBe(`/notices/${id}/${card}.jpg`);
});

async function confirmOther(subject: string, shown: string): Promise<Response> {
  return await confirmAs(minh, (await proposalOf(minh, { id: subject })).id, shown);
}

it("is one notice, however often it is sent", async () => {
  const id = randomId();
  const [first, again] = [await write(TEXTS, id), await write(TEXTS, id)];
  expect(await first.json()).toEqual(await again.json());
  const usurped = await minh.post("/api/notices", { id, texts: TEXTS });
  expect(await refusal(usurped)).toEqual([409, "conflict"]);
});

it("hands an approved notice to each channel once, also when two approve at once", async () => {
  const notice = await read<NoticeView>(write());
  const before = (await approvals()).length;
  const log = "CREATE TABLE handed (lane TEXT)";
  const trigger =
    "CREATE TRIGGER hand AFTER INSERT ON outbox BEGIN INSERT INTO handed VALUES (NEW.lane); END";
  for (const sql of [log, trigger]) await inStation(STATION, sql);
  const { id, statement } = await proposalOf(minh, notice);
  const both = await Promise.all([minh, hoa].map((by) => confirmAs(by, id, statement)));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await approvals()).toHaveLength(before + 1);
  const handed = await inStation(STATION, "SELECT lane FROM handed ORDER BY lane");
  expect(handed.map(({ lane }) => lane)).toEqual(["to:telegram", "to:zalo"]);
  // What leaves is removed from the outbox: afterwards nothing waits.
  await expect.poll(jobs).toEqual([]);
});

function approvals() {
  return inStation(STATION, "SELECT number FROM audit WHERE action = 'approved-notice'");
}

it("needs the first language, and a title and a body in each", async () => {
  const { vi, en } = TEXTS;
  const wrong = [
    {},
    { en },
    { vi: { title: " ", body: "x" } },
    { vi: { ...vi, body: "" } },
    { vi, xx: en },
    { vi: { ...vi, title: "x".repeat(121) } },
    { vi: { ...vi, body: "x".repeat(1501) } },
  ];
  for (const texts of wrong) expect(await refusal(await write(texts))).toEqual([400, "invalid"]);
  expect((await write({ vi })).status).toBe(200);
});

it("shows approved notices to everybody, in their language, as text", async () => {
  const notice = await read<NoticeView>(write());
  await approve(minh, notice);
  const page = await fetchWorker(`${ORIGIN}/notices/${notice.id}?lang=en`);
  expect(page.status).toBe(200);
  expect(page.headers.get("Content-Language")).toBe("en");
  const text = await page.text();
  expect(text).toContain("Scam &lt;warning&gt;");
  expect(text).not.toContain("<warning>");
  expect(text).toContain("Sông Trí ward police");
  expect(text).toContain("This notice is real");

  const list = await (
    await fetchWorker(`${ORIGIN}/notices`, { headers: { "Accept-Language": "fr, vi-VN;q=0.9" } })
  ).text();
  expect(list).toContain('<html lang="vi">');
  expect(list).toContain("Cảnh báo lừa đảo");
  expect(list).toContain(`/notices/${notice.id}`);
});

it("gives the other objects the approved ones, the newest first", async () => {
  const notice = await read<NoticeView>(write());
  const waiting = await read<NoticeView>(write());
  await approve(hoa, notice);
  const station = bindings.STATION.getByName(STATION);
  const [newest, ...others] = await station.notices(3);
  expect(newest).toEqual({
    id: notice.id,
    number: expect.stringMatching(/^TB-01\d\d$/),
    station: STATION,
    texts: TEXTS,
    ...TERMS,
    approvedAt: expect.stringMatching(/Z$/),
  });
  expect(others).toHaveLength(2);
  expect((await station.notices(100)).map(({ id }) => id)).not.toContain(waiting.id);
});

it("previews what each channel will send, and refuses an audience of too few", async () => {
  const body = { id: randomId(), texts: { vi: TEXTS.vi }, severity: "appeal" };
  const { channels, tooFew } = await read<NoticePreview>(lan.post("/api/notices/preview", body));
  expect(tooFew).toBe(false);
  expect(channels.map(({ channel, recipients }) => [channel, recipients])).toEqual([
    ["telegram", null],
    ["zalo", null],
  ]);
  for (const { messages } of channels) {
    expect(messages.en?.[0]).toMatch(/^OFFICIAL NOTICE TB-01\d\d · Call for witnesses – /);
    expect(messages.en?.[0]).toContain("Only in: Vietnamese");
    expect(messages.en?.[0]).toContain(`${ORIGIN}/notices/${STATION}.${body.id}`);
  }
  const narrow = { ...body, audience: { areas: ["song-tri"] } };
  expect(await refusal(await lan.post("/api/notices", narrow))).toEqual([409, "too-few"]);
  // An emergency goes to all then.
  const urgent = { ...narrow, id: randomId(), severity: "emergency" };
  expect((await lan.post("/api/notices", urgent)).status).toBe(200);
  expect((await board(lan)).map(({ id }) => id)).not.toContain(expect.stringContaining(body.id));
});

it("counts a part of the subscribers only so often in an hour, for each officer", async () => {
  const asks = (by: OfficerBrowser, audience: object) =>
    by.post("/api/notices/preview", { id: randomId(), texts: TEXTS, audience });
  const narrow = { areas: ["song-tri"] };
  for (let i = 0; i < MOST_COUNTS; i++) expect((await asks(hoa, narrow)).status).toBe(200);
  expect(await refusal(await asks(hoa, narrow))).toEqual([429, "too-many-counts"]);
  expect((await asks(hoa, {})).status).toBe(200);
  // An emergency waits for no count, in whatever step.
  const urgent = { id: randomId(), texts: TEXTS, audience: narrow, severity: "emergency" };
  const { channels, tooFew } = await read<NoticePreview>(hoa.post("/api/notices/preview", urgent));
  expect([Object.keys(channels[0]?.messages ?? {}).length, tooFew]).toEqual([5, false]);
  expect((await hoa.post("/api/notices", urgent)).status).toBe(200);
  expect((await asks(minh, narrow)).status).toBe(200);
  const noted = "SELECT COUNT(*) AS n FROM audit WHERE action = 'counted-audience' AND officer = ?";
  expect(await inStation(STATION, noted, hoa.officer)).toEqual([{ n: MOST_COUNTS }]);
});

it.each([
  { audience: { areas: ["atlantis"] } },
  { audience: { topics: ["atlantis"] } },
  { audience: { languages: ["fr"] } },
  { audience: { channels: ["fax"] } },
  { link: "http://mo.example" },
  { severity: "loud" },
  { sendAt: ["2040-01-02T08:00:00Z", "2040-02-02T08:00:00Z"] },
  { sendAt: ["2040-02-02T08:00:00Z", "2040-01-02T08:00:00Z"], drill: true },
  { sendAt: [] },
  { sendAt: ["2040-01-02T08:00:00Z"], until: "2040-01-02T08:00:00Z" },
  { sendAt: ["2040-01-02T08:00:00Z"], severity: "emergency" },
  { drill: true, severity: "emergency" },
  { from: "2026-11-27T08:00:00Z", until: "2026-11-27T08:00:00Z" },
  { texts: { vi: { title: "\ud800", body: "b" } } },
  { texts: { vi: { title: "\u200b", body: "b" } } },
])("takes no notice with %j", async (wrong) => {
  const body = { id: randomId(), texts: TEXTS, ...wrong };
  expect(await refusal(await lan.post("/api/notices", body))).toEqual([400, "invalid"]);
});
