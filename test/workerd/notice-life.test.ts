import { abortAllDurableObjects } from "cloudflare:test";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { PAGE_SIZE } from "../../src/app/notices/broadcast.ts";
import { FRESH_MS } from "../../src/app/notices/notice-board.ts";
import { EMERGENCY_WAIT_MS } from "../../src/app/station/bounds.ts";
import type {
  BroadcastView,
  NoticePreview,
  NoticeView,
} from "../../src/core/station/notice-views.ts";
import type { ProposalView } from "../../src/core/station/proposal.ts";
import { HOUR_MS } from "../../src/core/units.ts";
import { TERMS } from "../contract/station-samples.ts";
import {
  confirm,
  confirmAs,
  type OfficerBrowser,
  ORIGIN,
  randomId,
} from "../http/officer-browser.ts";
import { broadcasterOf, leave, passPages, spread, subscribe } from "./followers.ts";
import { Resident } from "./resident.ts";
import {
  fetchWorker,
  firstOfficer,
  inStation,
  nextOfficer,
  read,
  refusal,
} from "./station-town.ts";
import { openTown, pass, passUntilQuiet, platforms, query, settle } from "./town.ts";

const STATION = "song-tri";
const TEXTS = {
  vi: { title: "Cảnh báo lừa đảo", body: "Không chuyển tiền." },
  en: { title: "Scam warning", body: "Send no money." },
};
const NEW_TEXTS = { vi: { title: "Cảnh báo đã sửa", body: "Gặp mặt rồi hãy trả tiền." } };
const MANY = PAGE_SIZE + 5;

let lan: OfficerBrowser;
let minh: OfficerBrowser;

beforeAll(async () => {
  openTown();
  lan = await firstOfficer(STATION, "Lan");
  minh = await nextOfficer(lan, "Minh");
});

beforeEach(async () => {
  platforms.forget();
  await query(broadcasterOf("telegram"), "DELETE FROM subscribers");
  await renewSessions();
});

/** Sessions live for a day, and a step-up for minutes: the clock of the tests runs faster. */
async function renewSessions(): Promise<void> {
  const renew = "UPDATE sessions SET created_at = ?1, seen_at = ?1, stepped_up_at = ?1";
  await inStation(STATION, renew, Date.now());
}

async function publish(more: object = {}): Promise<NoticeView> {
  const body = { id: randomId(), texts: TEXTS, ...more };
  const notice = await read<NoticeView>(lan.post("/api/notices", body));
  expect((await confirm(minh, notice.id)).status).toBe(200);
  await settle();
  return notice;
}

async function pageOf(path: string): Promise<string> {
  await pass(FRESH_MS);
  return await (await fetchWorker(`${ORIGIN}${path}`)).text();
}

async function viewOf(id: string): Promise<NoticeView | undefined> {
  const { notices } = await read<{ notices: NoticeView[] }>(lan.get("/api/notices"));
  return notices.find((notice) => notice.id === id);
}

function progressOf(id: string): Promise<BroadcastView> {
  return read<BroadcastView>(minh.get(`/api/notices/${id}/progress`));
}

it("withdraws a notice by two persons, wherever it can be read", async () => {
  const [chat = ""] = await subscribe("telegram", 1);
  const { id } = await publish();
  await passPages("telegram", 2);
  const bich = new Resident("telegram", "8100000077");
  await bich.begin();

  const asked = await lan.post(`/api/notices/${id}/withdrawal`, {});
  const { statement } = await read<ProposalView>(asked);
  expect(JSON.parse(statement)).toEqual({
    kind: "withdraw-notice",
    subject: id,
    texts: TEXTS,
    ...TERMS,
  });
  expect(await refusal(await confirm(lan, id))).toEqual([403, "own-proposal"]);
  expect(await pageOf(`/notices/${id}?lang=en`)).toContain("This notice is real");
  expect((await confirm(minh, id)).status).toBe(200);
  await settle();
  await passPages("telegram", 2);

  const edits = platforms.edited.filter((call) => call.method === "editMessageText");
  expect(edits.map((call) => [call.chat, call.text.includes("ĐÃ RÚT")])).toEqual([[chat, true]]);
  const page = await pageOf(`/notices/${id}?lang=en`);
  expect(page).toMatch(/<h1 class="doubt">This notice was withdrawn on January \d+, 2040/);
  expect(page).not.toContain("This notice is real");
  expect(await pageOf("/notices?lang=en")).toContain("Withdrawn: Scam warning");
  expect(await pageOf("/notices.atom?lang=en")).toContain("<title>Withdrawn: Scam warning</title>");
  expect(await pageOf(`/notices/${id}.cap.xml`)).toContain("<msgType>Cancel</msgType>");
  expect(await viewOf(id)).toMatchObject({ state: "withdrawn" });

  await bich.choose("menu-main-notices");
  expect(bich.newest).toContain("ĐÃ RÚT NGÀY");
  expect(bich.newest).not.toContain(TEXTS.vi.body);
  await bich.text("menu");
  await bich.choose("menu-main-scam");
  await bich.text(`${ORIGIN}/notices/${id}`);
  expect(bich.messages.map(({ text }) => text).join("\n")).toContain(
    "ĐÃ RÚT: đây từng là thông báo của chúng tôi",
  );
  // It is over: nothing is left to correct, to pause, or to withdraw again.
  for (const what of ["withdrawal", "pause"]) {
    expect(await refusal(await lan.post(`/api/notices/${id}/${what}`, {}))).toEqual([
      404,
      "not-found",
    ]);
  }
});

it("corrects a notice by two persons, and shows what it said before", async () => {
  await subscribe("telegram", 1);
  const { id } = await publish();
  await passPages("telegram", 2);
  const change = (texts: unknown) => lan.post(`/api/notices/${id}/change`, { texts });
  expect(await refusal(await change({ en: TEXTS.en }))).toEqual([400, "invalid"]);
  expect(await refusal(await change(TEXTS))).toEqual([409, "conflict"]);
  const { statement } = await read<ProposalView>(await change(NEW_TEXTS));
  expect(JSON.parse(statement)).toEqual({
    kind: "change-notice",
    subject: id,
    texts: NEW_TEXTS,
    was: { texts: TEXTS, ...TERMS },
    ...TERMS,
  });
  expect((await confirm(minh, id)).status).toBe(200);
  await settle();
  await passPages("telegram", 2);
  const edit = platforms.edited.find((call) => call.method === "editMessageText");
  expect(edit?.text).toContain(NEW_TEXTS.vi.body);
  const page = await pageOf(`/notices/${id}?lang=vi`);
  expect(page).toContain(NEW_TEXTS.vi.body);
  expect(page).toMatch(/<details.*Nội dung trước đây.*Không chuyển tiền\./s);
  expect(page).toMatch(/Đã sửa ngày \d+ tháng 1, 2040/);
  expect(await pageOf(`/notices/${id}.cap.xml`)).toContain("<msgType>Update</msgType>");
  expect(await viewOf(id)).toMatchObject({ texts: NEW_TEXTS, former: [{ texts: TEXTS }] });
});

it("does not correct what was corrected or withdrawn in the meantime", async () => {
  const { id } = await publish();
  const change = await read<ProposalView>(
    lan.post(`/api/notices/${id}/change`, { texts: NEW_TEXTS }),
  );
  const withdrawal = await read<ProposalView>(minh.post(`/api/notices/${id}/withdrawal`, {}));
  const hoa = await nextOfficer(minh, "Hoa");
  const done = await confirmAs(hoa, withdrawal.id, withdrawal.statement);
  expect(done.status).toBe(200);
  const late = await confirmAs(minh, change.id, change.statement);
  expect(await refusal(late)).toEqual([404, "not-found"]);
  expect(await viewOf(id)).toMatchObject({ state: "withdrawn", texts: TEXTS });
});

it("pauses at once by one officer with a fresh touch; to go on takes two", async () => {
  const chats = await subscribe("telegram", MANY);
  const { id } = await publish();
  await pass(0);
  await inStation(STATION, "UPDATE sessions SET stepped_up_at = stepped_up_at - 300000");
  expect(await refusal(await minh.post(`/api/notices/${id}/pause`, {}))).toEqual([403, "step-up"]);
  await inStation(STATION, "UPDATE sessions SET stepped_up_at = stepped_up_at + 300000");
  expect((await minh.post(`/api/notices/${id}/pause`, {})).status).toBe(200);
  expect((await minh.post(`/api/notices/${id}/pause`, {})).status).toBe(200);
  await settle();
  await passPages("telegram", 3);
  const { channels } = await progressOf(id);
  expect(channels.find(({ channel }) => channel === "telegram")).toMatchObject({
    channel: "telegram",
    state: "paused",
    sent: PAGE_SIZE,
    failed: 0,
    left: MANY - PAGE_SIZE,
  });
  expect((await viewOf(id))?.pausedAt).toMatch(/Z$/);
  expect((await minh.post(`/api/notices/${id}/resumption`, {})).status).toBe(200);
  expect(await refusal(await confirm(minh, id))).toEqual([403, "own-proposal"]);
  await passPages("telegram", 2);
  expect(spread(chats)[0]).toBe(0);
  expect((await confirm(lan, id)).status).toBe(200);
  await settle();
  await passPages("telegram", 4);
  expect(spread(chats)).toEqual([1, 1]);
  expect((await viewOf(id))?.pausedAt).toBeNull();
});

it("ends a paused broadcast by two persons, and the notice stands", async () => {
  const chats = await subscribe("telegram", MANY);
  const { id } = await publish();
  await pass(0);
  await lan.post(`/api/notices/${id}/pause`, {});
  await lan.post(`/api/notices/${id}/cancellation`, {});
  expect((await confirm(minh, id)).status).toBe(200);
  await settle();
  await passPages("telegram", 4);
  expect(chats.filter((chat) => platforms.to(chat).length > 0)).toHaveLength(PAGE_SIZE);
  expect(await pageOf(`/notices/${id}?lang=en`)).toContain("This notice is real");
  expect(await refusal(await lan.post(`/api/notices/${id}/pause`, {}))).toEqual([404, "not-found"]);
});

it("shows the second person the very messages, made of the statement that is confirmed", async () => {
  const [chat = ""] = await subscribe("telegram", 1);
  const body = { id: randomId(), texts: TEXTS, severity: "warning", link: "https://mo.example/a" };
  const { id } = await read<NoticeView>(lan.post("/api/notices", body));
  const shown = async () => {
    const { proposals } = await read<{ proposals: ProposalView[] }>(minh.get("/api/proposals"));
    const { statement = "" } = proposals.find(({ subject }) => subject === id) ?? {};
    const { kind, subject, was, ...content } = JSON.parse(statement);
    const withdraws = kind === "withdraw-notice";
    const asked = minh.post("/api/notices/preview", { id: subject, withdraws, ...content });
    const { channels, tooFew } = await read<NoticePreview>(asked);
    expect(tooFew).toBe(false);
    return channels.find(({ channel }) => channel === "telegram")?.messages.vi;
  };
  const lastOf = () => [...platforms.to(chat), ...platforms.edited].at(-1)?.text;
  const carryOut = async () => {
    expect((await confirm(minh, id)).status).toBe(200);
    await settle();
    await passPages("telegram", 2);
  };
  let messages = await shown();
  expect(messages?.[0]).toContain("https://mo.example/a");
  await carryOut();
  expect([lastOf()]).toEqual(messages);
  await lan.post(`/api/notices/${id}/change`, { ...body, texts: NEW_TEXTS });
  messages = await shown();
  await carryOut();
  expect([lastOf()]).toEqual(messages);
  expect(messages?.[0]).toContain(NEW_TEXTS.vi.body);
  await lan.post(`/api/notices/${id}/withdrawal`, {});
  messages = await shown();
  await carryOut();
  expect([lastOf()]).toEqual(messages);
  expect(messages?.[0]).toContain("ĐÃ RÚT");
});

const RARE = { audience: { areas: ["song-tri"], topics: ["weather"] } };
const WANTS_RARE = { areas: ["song-tri"], topics: ["weather"] };
const WANTS_OTHER = { areas: ["ky-phuong"], topics: ["scams"] };

it("goes to nobody's phone when few would get it, although many subscribed", async () => {
  const others = await subscribe("telegram", 25, WANTS_OTHER);
  const few = await subscribe("telegram", 3, { from: 8_200_000_000, ...WANTS_RARE });
  const draft = { id: randomId(), texts: TEXTS, ...RARE };
  expect(await refusal(await lan.post("/api/notices", draft))).toEqual([409, "too-few"]);
  // Enough when it is written, no more when it is confirmed.
  const some = await subscribe("telegram", 25, { from: 8_300_000_000, ...WANTS_RARE });
  const { id } = await read<NoticeView>(lan.post("/api/notices", draft));
  await leave("telegram", some);
  expect(await refusal(await confirm(minh, id))).toEqual([409, "too-few"]);
  expect(spread([...others, ...few])).toEqual([0, 0]);
});

it("goes to all as an emergency for few, and to whom it names where they are enough", async () => {
  const others = await subscribe("telegram", 25, WANTS_OTHER);
  const few = await subscribe("telegram", 3, { from: 8_200_000_000, ...WANTS_RARE });
  const { id } = await publish({ ...RARE, severity: "emergency" });
  await passPages("telegram", 3);
  expect(spread([...others, ...few])).toEqual([1, 1]);
  expect(await viewOf(id)).toMatchObject({ reach: "all", audience: RARE.audience });
  const some = await subscribe("telegram", 25, { from: 8_300_000_000, ...WANTS_RARE });
  platforms.forget();
  await publish({ ...RARE, severity: "emergency" });
  await passPages("telegram", 3);
  expect([spread(others), spread([...few, ...some])]).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

it("sends a notice at its time although the station is killed, to phones only if enough want it", async () => {
  const some = await subscribe("telegram", 25, WANTS_RARE);
  const sendAt = [new Date(Date.now() + HOUR_MS).toISOString()];
  const { id } = await publish({ ...RARE, sendAt });
  expect(await viewOf(id)).toMatchObject({ state: "scheduled", goesAt: sendAt[0], number: null });
  const gone = await fetchWorker(`${ORIGIN}/notices/${id}`);
  expect(gone.status).toBe(404);
  await leave("telegram", some.slice(0, 10));
  await abortAllDurableObjects();
  await pass(HOUR_MS - FRESH_MS - 1);
  expect((await fetchWorker(`${ORIGIN}/notices/${id}`)).status).toBe(404);
  await pass(FRESH_MS + 1);
  await passPages("telegram", 2);
  expect(await viewOf(id)).toMatchObject({ state: "approved", goesAt: null, reach: "none" });
  expect(await pageOf(`/notices/${id}?lang=en`)).toContain("This notice is real");
  expect(spread(some)).toEqual([0, 0]);
});

it("repeats a drill, marked wherever it is read, until one officer stops it", async () => {
  const chats = await subscribe("telegram", 1);
  const times = [1, 2, 3].map((n) => new Date(Date.now() + n * HOUR_MS).toISOString());
  const { id } = await publish({ drill: true, sendAt: times });
  for (const _ of [1, 2]) {
    await pass(HOUR_MS);
    await passPages("telegram", 2);
  }
  expect(spread(chats)).toEqual([2, 2]);
  for (const { text } of platforms.to(chats[0] ?? "")) {
    expect(text.split("\n")[0]).toContain("DIỄN TẬP, không phải thật");
  }
  const { notices } = await read<{ notices: NoticeView[] }>(lan.get("/api/notices"));
  const sent = notices.filter(({ drill, state }) => drill && state === "approved");
  expect(new Set(sent.map(({ number }) => number)).size).toBe(2);
  for (const one of sent) {
    expect(await pageOf(`/notices/${one.id}?lang=en`)).toContain("DRILL, not real: Scam warning");
    expect(await pageOf(`/notices/${one.id}.cap.xml`)).toContain("<status>Exercise</status>");
    expect(await pageOf(`/notices/${one.id}.json`)).not.toContain("sendAt");
  }
  await renewSessions();
  expect((await minh.post(`/api/notices/${id}/pause`, {})).status).toBe(200);
  await pass(HOUR_MS);
  await passPages("telegram", 2);
  expect(spread(chats)).toEqual([2, 2]);
  expect(await viewOf(id)).toMatchObject({ state: "dropped" });
});

it("sends an emergency of a head alone although the station is killed meanwhile", async () => {
  const chats = await subscribe("telegram", MANY);
  const draft = { id: randomId(), texts: TEXTS, reason: "the dam" };
  expect(await refusal(await minh.post("/api/notices/emergency", draft))).toEqual([
    403,
    "not-your-role",
  ]);
  const { id, goesAt } = await read<NoticeView>(lan.post("/api/notices/emergency", draft));
  expect(Date.parse(goesAt ?? "") - Date.now()).toBe(EMERGENCY_WAIT_MS);
  await pass(EMERGENCY_WAIT_MS / 2);
  await abortAllDurableObjects();
  await pass(EMERGENCY_WAIT_MS / 2 - 1);
  expect(spread(chats)).toEqual([0, 0]);
  await pass(1);
  await passPages("telegram", 0);
  const reached = () => chats.filter((chat) => platforms.to(chat).length > 0).length;
  expect(reached()).toBe(PAGE_SIZE);
  expect(await viewOf(id)).toMatchObject({ state: "approved", alone: true, reason: "the dam" });
  // Any officer recalls it at once, while it is being sent.
  expect((await minh.post(`/api/notices/${id}/recall`, {})).status).toBe(200);
  await settle();
  await passPages("telegram", 4);
  expect(reached()).toBe(PAGE_SIZE);
  const edits = platforms.edited.filter((call) => call.method === "editMessageText");
  expect(edits).toHaveLength(PAGE_SIZE);
  expect(await viewOf(id)).toMatchObject({ state: "withdrawn", alone: true });
  const marks = "SELECT officer FROM audit WHERE action IN ('sent-alone', 'recalled-emergency')";
  expect(await inStation(STATION, marks)).toEqual([
    { officer: lan.officer },
    { officer: minh.officer },
  ]);
  await passUntilQuiet();
});
