import { evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { beforeAll, expect, it } from "vitest";
import {
  type Assigned,
  type ThreadEntry,
  TIP_ORDERS,
  type TipDetail,
  type TipFilter,
  type TipPage,
  type TipSummary,
  type WordsOfTips,
} from "../../src/core/station/tip-views.ts";
import type { AuditPage, Me } from "../../src/core/station/views.ts";
import { ageFile, type OfficerBrowser, randomId } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { firstOfficer, inStation, nextOfficer, read, refusal, sealedTip } from "./station-town.ts";

const MINE = "song-tri";
const OTHERS = "fire";

let lan: OfficerBrowser;
let stranger: OfficerBrowser;

beforeAll(async () => {
  lan = await firstOfficer(MINE, "Lan");
  stranger = await firstOfficer(OTHERS, "Minh");
});

const station = () => bindings.STATION.getByName(MINE);

async function arrive(change: Parameters<typeof sealedTip>[0] = {}) {
  const tip = sealedTip(change);
  await station().receive(tip);
  return tip;
}

async function answer(tip: string, id = randomId()) {
  const sealed = new TextEncoder().encode("age-encryption.org/v1\nan answer");
  await station().addAnswer({ id, tip, sealed, at: "2026-11-23T09:00:00.000Z", media: [] });
  return id;
}

function page(query = ""): Promise<TipPage> {
  return read<TipPage>(lan.get(`/api/tips${query}`));
}

function detail(id: string): Promise<TipDetail> {
  return read<TipDetail>(lan.get(`/api/tips/${id}`));
}

it("shows a tip once, however often it arrives", async () => {
  const tip = await arrive({ urgent: true, media: ["photo-00001"] });
  await station().receive(tip);
  await station().receive({ ...tip, category: "fraud" });
  const found = (await page()).tips.filter(({ id }) => id === tip.id);
  expect(found).toEqual([
    {
      id: tip.id,
      category: "theft",
      area: "song-tri",
      urgent: true,
      status: "received",
      receivedAt: "2026-11-23T08:00:00.000Z",
      mediaCount: 1,
      unread: 0,
      number: expect.stringMatching(/^\d{4}$/),
      eventAt: "2026-11-23T08:00:00.000Z",
      ...{ owner: null, subStatus: null, waiting: false, seen: false, opened: false },
      dueAt: expect.stringMatching(/T17:00:00.000Z$/),
      ...{ dueClock: "intake", matter: null, matterSize: 0 },
    },
  ]);
  expect(await detail(tip.id)).toMatchObject({
    sealed: ageFile("sealed tip"),
    mailboxRecipient: "age1mailbox",
    thread: [],
    events: [{ kind: "opened", value: "", officer: "Lan" }],
  });
});

it("pages through everything, newest first, each tip once", async () => {
  const ids: string[] = [];
  for (let i = 0; i < 120; i++) ids.unshift((await arrive({ area: "vung-ang" })).id);
  const seen: string[] = [];
  let cursor: string | null = "";
  for (let pages = 0; cursor !== null && pages < 10; pages++) {
    const next: TipPage = await page(cursor && `?cursor=${cursor}`);
    expect(next.tips.length).toBeLessThanOrEqual(50);
    seen.push(...next.tips.filter(({ area }) => area === "vung-ang").map(({ id }) => id));
    cursor = next.next;
  }
  expect(cursor).toBeNull();
  expect(seen).toEqual(ids);
});

it("filters by status, and changes it with an event and an audit line", async () => {
  const tip = await arrive();
  const path = `/api/tips/${tip.id}/status`;
  const summary = await read<TipSummary>(lan.put(path, { status: "closed" }));
  expect(summary).toMatchObject({ id: tip.id, status: "closed" });
  await lan.put(path, { status: "closed" });
  await lan.put(path, { status: "checking" });
  expect((await detail(tip.id)).events).toEqual([
    { at: expect.stringMatching(/Z$/), kind: "status", value: "closed", officer: "Lan" },
    { at: expect.stringMatching(/Z$/), kind: "status", value: "checking", officer: "Lan" },
    { at: expect.stringMatching(/Z$/), kind: "opened", value: "", officer: "Lan" },
  ]);
  const checking = (await page("?status=checking")).tips;
  expect(checking.map(({ id }) => id)).toEqual([tip.id]);
  expect((await page("?status=closed")).tips).toEqual([]);
  const audit = "SELECT action FROM audit WHERE subject = ? ORDER BY number";
  const actions = (await inStation(MINE, audit, tip.id)).map(({ action }) => action);
  expect(actions).toEqual(["changed-status", "changed-status", "opened-tip"]);
});

it("counts what each filter shows, with the first page and alone", async () => {
  const before = (await page()).counts;
  const [mine, other] = [await arrive(), await arrive({ urgent: true })];
  await inStation(MINE, "UPDATE tips SET owner = (SELECT id FROM officers) WHERE id = ?", mine.id);
  await inStation(MINE, "UPDATE tips SET due_at = 5 WHERE id = ?", other.id);
  await answer(other.id);
  const { counts } = await page();
  const added = Object.entries(counts ?? {}).map(([name, n]) => [
    name,
    // The keys are those of the counts before.
    n - (before?.[name as TipFilter] ?? 0),
  ]);
  const one = { mine: 1, answered: 1, overdue: 1, urgent: 1, waiting: 0, watched: 0, closed: 0 };
  expect(Object.fromEntries(added)).toEqual({ open: 2, new: 2, ...one });
  expect(await read(lan.get("/api/tips/counts"))).toEqual(counts);
  for (const filter of ["answered", "overdue", "mine"]) {
    const [first] = (await page(`?filter=${filter}`)).tips;
    expect(first?.id).toBe(filter === "mine" ? mine.id : other.id);
  }
  const { number } = await detail(other.id);
  expect((await page(`?number=${number}`)).tips).toMatchObject([{ id: other.id, number }]);
  expect((await page(`?since=2027-01-01T00:00:00Z`)).tips).toEqual([]);
});

it("refuses a list that nobody can show, and knows no officer of another station", async () => {
  const tip = await arrive();
  // More tips than a page shows.
  await Promise.all(Array.from({ length: 50 }, () => arrive()));
  const { next } = await page("?order=deadline");
  const { officer } = await read<Me>(stranger.get("/api/me"));
  const bad = [
    ...["filter=all", "fitler=mine", "order=number", "status=open", "since=today", "number=12"],
    ...["category=%27", "owner=x", `owner=${officer.id}`, `owner=${tip.id}`],
    ...[`cursor=${next}`, `order=event&cursor=${next}`, `order=deadline&cursor=deadline~x~1`],
  ];
  for (const query of bad) {
    const refused = await lan.get(`/api/tips?${query}`);
    expect([query, refused.status, await refused.json()]).toEqual([
      query,
      400,
      { error: "invalid" },
    ]);
  }
  expect((await page(`?order=deadline&cursor=${next}`)).counts).toBeNull();
  // Places that no list has, in its order, are before or behind all.
  for (const key of ["999999999999999", "-999999999999999"]) {
    for (const order of TIP_ORDERS) await page(`?order=${order}&cursor=${order}~${key}~1`);
  }
  const { number } = await detail(tip.id);
  for (const query of ["filter=open", `number=${number}`, "owner=none", "order=arrival"]) {
    const theirs = await read<TipPage>(stranger.get(`/api/tips?${query}`));
    expect([theirs.tips, theirs.counts?.open]).toEqual([[], 0]);
  }
});

it("gives a tip to the first who claims it, and to no officer of another station", async () => {
  const tip = await arrive();
  const minh = await nextOfficer(lan, "Minh");
  const claim = (by: OfficerBrowser, owner = by.officer) =>
    by.post("/api/tips/assign", { ids: [tip.id], owner });
  expect(await refusal(await claim(lan, stranger.officer))).toEqual([409, "cannot-own"]);
  const claims = await Promise.all([claim(lan), claim(minh)]);
  const answers = await Promise.all(claims.map((one) => read<Assigned>(one)));
  const { owner } = await detail(tip.id);
  const winner = owner === lan.officer ? 0 : 1;
  expect(answers[winner]).toEqual({ changed: [tip.id], taken: [] });
  expect(answers[1 - winner]).toEqual({ changed: [], taken: [{ id: tip.id, owner }] });
  await lan.put(`/api/tips/${tip.id}/watch`, { on: true });
  expect((await detail(tip.id)).watched).toBe(true);
  const { watched } = await read<TipDetail>(minh.get(`/api/tips/${tip.id}`));
  expect(watched).toBe(false);
});

it("counts an answer of the resident once, and as read when the tip is opened", async () => {
  const tip = await arrive();
  const id = await answer(tip.id);
  await answer(tip.id, id);
  await answer(tip.id);
  const unread = async () => (await page()).tips.find((one) => one.id === tip.id)?.unread;
  expect(await unread()).toBe(2);
  const { thread } = await detail(tip.id);
  expect(thread).toHaveLength(2);
  expect(thread[0]).toEqual({
    id,
    from: "resident",
    at: "2026-11-23T09:00:00.000Z",
    sealed: ageFile("an answer"),
    officer: null,
    digest: null,
    copied: false,
    private: false,
  });
  expect(await unread()).toBe(0);
});

it("takes no answer to a tip that is not there, so that it is sent again later", async () => {
  await expect(answer(randomId())).rejects.toThrow("no such tip");
});

it("keeps a question and posts it to the mailbox, once", async () => {
  const tip = await arrive();
  const mailbox = bindings.MAILBOX.getByName(tip.mailbox);
  await mailbox.open({ station: MINE, tip: tip.id, wayBack: null });
  const question = { id: randomId(), sealed: ageFile("for both") };
  const path = `/api/tips/${tip.id}/questions`;
  const asked = await Promise.all([lan.post(path, question), lan.post(path, question)]);
  for (const response of asked) {
    expect(await read<ThreadEntry>(response)).toMatchObject({
      id: question.id,
      from: "officer",
      officer: "Lan",
      sealed: question.sealed,
      digest: null,
      copied: false,
    });
  }
  expect((await detail(tip.id)).thread).toHaveLength(1);
  const messages = () => mailbox.read().then((contents) => contents?.messages ?? []);
  await expect.poll(messages).toHaveLength(1);
  const [message] = await messages();
  expect(message?.id).toBe(question.id);
  expect(new TextDecoder().decode(message?.sealed)).toBe("age-encryption.org/v1\nfor both");
  // Nothing is left in the outbox.
  const outbox = () => inStation(MINE, "SELECT id FROM outbox WHERE lane = ?", `tip:${tip.id}`);
  await expect.poll(outbox).toEqual([]);

  const elsewhere = await arrive();
  const again = await lan.post(`/api/tips/${elsewhere.id}/questions`, question);
  expect(await refusal(again)).toEqual([409, "conflict"]);
});

it("posts again what a crash left behind, and the mailbox has it once", async () => {
  const tip = await arrive();
  const mailbox = bindings.MAILBOX.getByName(tip.mailbox);
  await mailbox.open({ station: MINE, tip: tip.id, wayBack: null });
  // As if the object died between the delivery and noting it.
  const crash = "CREATE TRIGGER crash BEFORE DELETE ON outbox BEGIN SELECT RAISE(IGNORE); END";
  await inStation(MINE, crash);
  const question = { id: randomId(), sealed: ageFile("for both") };
  await lan.post(`/api/tips/${tip.id}/questions`, question);
  const messages = () => mailbox.read().then((contents) => contents?.messages ?? []);
  await expect.poll(messages).toHaveLength(1);
  await inStation(MINE, "DROP TRIGGER crash");
  const waiting = () =>
    inStation(MINE, "SELECT due_at FROM outbox WHERE lane = ?", `tip:${tip.id}`);
  expect(await waiting()).toHaveLength(1);
  // The object's memory is lost with it.
  await evictDurableObject(station());
  await inStation(MINE, "UPDATE outbox SET due_at = 0");
  expect(await runDurableObjectAlarm(station())).toBe(true);
  expect(await waiting()).toEqual([]);
  expect(await messages()).toHaveLength(1);
});

it("takes only age files as questions", async () => {
  const tip = await arrive();
  const sealed = ageFile("sealed");
  const plain = btoa("plain text for everybody");
  const bodies = [
    { id: randomId(), sealed: plain },
    { id: randomId(), forResident: sealed, forStation: sealed },
    { id: "short", sealed },
    { id: randomId(), sealed: ageFile("x".repeat(60_000)) },
  ];
  for (const body of bodies) {
    const response = await lan.post(`/api/tips/${tip.id}/questions`, body);
    expect(await refusal(response)).toEqual([400, "invalid"]);
  }
  expect((await detail(tip.id)).thread).toEqual([]);
});

it("gives the words of many listed tips, and counts them for the audit's line of the day", async () => {
  const [tip, other, hidden] = [await arrive({ digest: "d" }), await arrive(), await arrive()];
  await inStation(MINE, "UPDATE tips SET listed = 0 WHERE id = ?", hidden.id);
  const words = async (by: OfficerBrowser, ids: string[], known: string[] = []) =>
    await read<WordsOfTips>(by.post("/api/tips/words", { ids, known }));
  const nowhere = randomId();
  expect(await words(lan, [tip.id, hidden.id, nowhere, tip.id], [other.id, hidden.id])).toEqual({
    words: [{ id: tip.id, sealed: ageFile("sealed tip"), digest: "d" }],
    gone: [hidden.id, nowhere],
  });
  await words(lan, [tip.id, other.id]);
  expect(await words(stranger, [tip.id], [other.id])).toEqual({
    words: [],
    gone: [tip.id, other.id],
  });
  expect(await inStation(OTHERS, "SELECT * FROM list_reads")).toEqual([]);
  const tooMany = Array.from({ length: 101 }, () => tip.id);
  for (const body of [{ ids: tooMany }, { ids: [1] }, {}]) {
    expect(await refusal(await lan.post("/api/tips/words", body))).toEqual([400, "invalid"]);
  }
  // Nothing counts as opened, and nothing is in the chain yet.
  expect(await station().mayWithdraw(tip.id)).toBe(true);
  const lines = "SELECT officer, subject FROM audit WHERE action = 'read-list'";
  expect(await inStation(MINE, lines)).toEqual([]);
  const reading = async () => (await read<AuditPage>(lan.get("/api/audit"))).reading;
  const [{ day, count } = { day: "", count: 0 }] = await reading();
  expect(count).toBe(3);
  // The object dies, and the day ends.
  await evictDurableObject(station());
  await inStation(MINE, "UPDATE list_reads SET until = 0");
  expect(await runDurableObjectAlarm(station())).toBe(true);
  expect(await inStation(MINE, lines)).toEqual([{ officer: lan.officer, subject: `${day}.3` }]);
  expect(await reading()).toEqual([]);
});

it("shows nothing of a tip to another station", async () => {
  const tip = await arrive({ media: ["photo-00002"] });
  await bindings.MEDIA.put("photo-00002", "an age file");
  const question = { id: randomId(), sealed: ageFile("a") };
  const path = `/api/tips/${tip.id}`;
  const answers = [
    await stranger.get(path),
    await stranger.put(`${path}/status`, { status: "closed" }),
    await stranger.post(`${path}/questions`, question),
    await stranger.post(`${path}/notes`, question),
    await stranger.get(`${path}/media/photo-00002`),
    await stranger.post("/api/tips/assign", { ids: [tip.id], owner: stranger.officer }),
    await stranger.put(`${path}/watch`, { on: true }),
  ];
  for (const response of answers) expect(await refusal(response)).toEqual([404, "not-found"]);
  expect((await read<TipPage>(stranger.get("/api/tips"))).tips).toEqual([]);
  expect(await detail(tip.id)).toMatchObject({ status: "received", thread: [] });
  // Nobody of another station has opened it either.
  expect((await detail(tip.id)).events).toMatchObject([{ kind: "opened", officer: "Lan" }]);
});

it("hands out an attachment of a tip only as a file to keep", async () => {
  const tip = await arrive({ media: ["photo-00003", "lost-000001"] });
  const other = await arrive({ media: ["photo-00004"] });
  for (const name of ["photo-00003", "photo-00004"]) await bindings.MEDIA.put(name, `age ${name}`);
  const media = (id: string, name: string) => lan.get(`/api/tips/${id}/media/${name}`);

  const response = await media(tip.id, "photo-00003");
  const bytes = await response.arrayBuffer();
  expect(new TextDecoder().decode(bytes)).toBe("age photo-00003");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/octet-stream",
    "content-disposition": "attachment",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "no-store",
  });
  expect((await media(other.id, "photo-00003")).status).toBe(404);
  expect((await media(tip.id, "photo-00004")).status).toBe(404);
  expect((await media(tip.id, "lost-000001")).status).toBe(404);
});

it("refuses names that are none", async () => {
  const paths = ["tips/..%2Fx", "tips?status=lost", "tips?cursor=-1", "tips/short"];
  for (const path of paths) {
    expect([path, await refusal(await lan.get(`/api/${path}`))]).toEqual([path, [400, "invalid"]]);
  }
  expect(await refusal(await lan.get(`/api/tips/${randomId()}`))).toEqual([404, "not-found"]);
});

it("reads each parameter from one place, and refuses one that comes twice", async () => {
  const [tip, other] = [await arrive(), await arrive()];
  for (const twice of ["status=received&status=closed", "cursor=1&cursor=2", "status[]=closed"]) {
    expect(await refusal(await lan.get(`/api/tips?${twice}`))).toEqual([400, "invalid"]);
  }
  // What belongs into the address counts in no body or query, nor the other way round.
  const path = `/api/tips/${tip.id}/status`;
  const body = { status: "checking", id: other.id, tip: other.id };
  expect((await lan.put(`${path}?id=${other.id}&status=closed`, body)).status).toBe(200);
  expect([(await detail(tip.id)).status, (await detail(other.id)).status]).toEqual([
    "checking",
    "received",
  ]);
  expect(await refusal(await lan.put(`${path}?status=closed`, {}))).toEqual([400, "invalid"]);
  expect(await refusal(await lan.put(path, { status: ["closed"] }))).toEqual([400, "invalid"]);
  // A second cookie of that name, before or behind the session's own, opens nothing of its own.
  const { cookie } = lan;
  const forged = `__Host-station=${OTHERS}.${"A".repeat(43)}.AAAAAAAAAAAAAAAA`;
  const statuses: number[] = [];
  for (const pair of [`${forged}; ${cookie}`, `${cookie}; ${forged}`]) {
    lan.cookie = pair;
    const response = await lan.get("/api/me");
    statuses.push(response.status);
    if (response.ok) expect(await response.json()).toMatchObject({ station: { id: MINE } });
    lan.cookie = cookie;
  }
  expect(statuses.toSorted()).toEqual([200, 401]);
});
