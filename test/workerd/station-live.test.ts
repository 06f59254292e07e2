import { evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import type { RemindersView } from "../../src/core/station/clock-views.ts";
import type { ThreadEntry, TipDetail } from "../../src/core/station/tip-views.ts";
import { ageFile, type OfficerBrowser, randomId } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { UPGRADE, watch } from "./live-page.ts";
import {
  firstOfficer,
  inStation,
  newcomer,
  nextOfficer,
  read,
  refusal,
  sealedTip,
} from "./station-town.ts";

it("says what to read again, and nothing of what it says", async () => {
  const lan = await firstOfficer("song-tri");
  const page = await watch(lan);
  const station = bindings.STATION.getByName("song-tri");
  const tip = sealedTip();
  await station.receive(tip);
  await station.receive(tip);
  const sealed = new TextEncoder().encode("age-encryption.org/v1\nx");
  await station.addAnswer({ id: randomId(), tip: tip.id, sealed, at: tip.receivedAt, media: [] });
  await lan.put(`/api/tips/${tip.id}/status`, { status: "passed" });
  const texts = { vi: { title: "a", body: "b" } };
  await lan.post("/api/notices", { id: randomId(), texts });
  await newcomer(lan, "Minh");
  const back = sealedTip();
  await station.receive(back);
  await station.withdraw(back.id);
  const tips = { type: "tips", id: tip.id };
  const news = { type: "news", what: "tip" };
  const expected = [
    tips,
    news,
    tips,
    { type: "news", what: "answer" },
    tips,
    { type: "notices" },
    { type: "proposals" },
    { type: "officers" },
    { type: "tips", id: back.id },
    news,
    { type: "tips", id: back.id, gone: true },
  ];
  await expect.poll(() => page.heard).toEqual(expected);
});

it("reaches every page of the station, and no other station's", async () => {
  const lan = await firstOfficer("fire");
  const minh = await nextOfficer(lan, "Minh");
  const pages = [await watch(lan), await watch(lan), await watch(minh)];
  const stranger = await watch(await firstOfficer("border"));
  const tip = sealedTip();
  await bindings.STATION.getByName("fire").receive(tip);
  for (const page of pages) {
    const news = { type: "news", what: "tip" };
    await expect.poll(() => page.heard).toEqual([{ type: "tips", id: tip.id }, news]);
  }
  // Whatever came before the pong would stand before it.
  stranger.say("ping");
  await expect.poll(() => stranger.heard).toEqual(["pong"]);
});

it("tells of a deadline when its alarm comes, once, also to an object that began anew", async () => {
  const lan = await firstOfficer("hoanh-son");
  const station = bindings.STATION.getByName("hoanh-son");
  const tip = sealedTip({ urgent: true });
  await station.receive(tip);
  // It is armed though nobody asks the station for anything.
  expect(await runDurableObjectAlarm(station)).toBe(true);
  // As if it had come in the middle of 2026.
  await inStation("hoanh-son", "UPDATE clocks SET from_day = 20600, next_at = 0");
  const page = await watch(lan);
  await runDurableObjectAlarm(station);
  await expect.poll(() => page.heard).toContainEqual({ type: "reminders" });
  const list = async () => (await lan.get("/api/deadlines")).json<RemindersView>();
  const told = ["intake escalated", "result escalated"];
  const stages = ({ reminders }: RemindersView) =>
    reminders.map(({ clock, stage }) => `${clock} ${stage}`).sort();
  expect(stages(await list())).toEqual(told);
  const { reminders } = await list();
  await lan.post("/api/deadlines/seen", { seq: reminders[0]?.seq });
  await evictDurableObject(station);
  await runDurableObjectAlarm(station);
  const after = await list();
  expect([stages(after), after.seen]).toEqual([told, reminders[0]?.seq]);
  expect(page.heard.filter((event) => Object(event).type === "reminders")).toHaveLength(1);
  await lan.put(`/api/tips/${tip.id}/status`, { status: "resolved" });
  expect((await list()).reminders).toEqual([]);
});

it("tells a newcomer that they were admitted, and nothing before", async () => {
  const lan = await firstOfficer("inspectorate");
  const minh = await newcomer(lan, "Minh");
  const page = await watch(minh);
  await bindings.STATION.getByName("inspectorate").receive(sealedTip());
  await lan.post("/api/notices", { id: randomId(), texts: { vi: { title: "a", body: "b" } } });
  await newcomer(lan, "Hoa");
  await lan.put(`/api/officers/${minh.officer}/key`, { sealed: ageFile("for Minh") });
  await expect.poll(() => page.heard).toEqual([{ type: "officers" }]);
});

it("answers a ping, and hangs up on whoever says more than where they are", async () => {
  const lan = await firstOfficer("duty");
  const page = await watch(lan);
  page.say("ping");
  await expect.poll(() => page.heard).toEqual(["pong"]);
  const at = { type: "at", tip: "A".repeat(22), doing: "reading" };
  const lies = [
    "let me in",
    "null",
    JSON.stringify({ ...at, doing: "dancing" }),
    JSON.stringify({ ...at, tip: "a tip" }),
    JSON.stringify({ ...at, tip: "A".repeat(200) }),
    JSON.stringify({ ...at, officer: "somebody else" }),
    JSON.stringify({ ...at, type: "tips" }),
    `${JSON.stringify(at)}${" ".repeat(200)}`,
  ];
  for (const lie of lies) {
    const liar = await watch(lan);
    liar.say(lie);
    await expect.poll(() => [lie, liar.closed]).toEqual([lie, [1008]]);
  }
  expect(page.closed).toEqual([]);
});

describe("who has a tip open", () => {
  const station = () => bindings.STATION.getByName("criminal");
  let lan: OfficerBrowser;
  let minh: OfficerBrowser;

  beforeAll(async () => {
    lan = await firstOfficer("criminal");
    minh = await nextOfficer(lan, "Minh");
  });

  async function arrive(): Promise<string> {
    const tip = sealedTip();
    await station().receive(tip);
    return tip.id;
  }

  it("is said to the pages that have it open, until one leaves, however it does", async () => {
    const [tip, other] = [await arrive(), await arrive()];
    const [hers, his, elsewhere] = [await watch(lan), await watch(minh), await watch(minh)];
    hers.at(tip);
    await expect.poll(() => hers.here(tip)).toEqual(["Lan reading"]);
    his.at(tip, "writing");
    for (const page of [hers, his]) {
      await expect.poll(() => page.here(tip)).toEqual(["Lan reading", "Minh writing"]);
    }
    his.at(other);
    await expect.poll(() => hers.here(tip)).toEqual(["Lan reading"]);
    await expect.poll(() => his.here(other)).toEqual(["Minh reading"]);
    his.at(tip);
    await expect.poll(() => hers.here(tip)).toEqual(["Lan reading", "Minh reading"]);
    his.at(null);
    await expect.poll(() => hers.here(tip)).toEqual(["Lan reading"]);
    his.at(tip);
    await expect.poll(() => hers.here(tip)).toEqual(["Lan reading", "Minh reading"]);
    his.leave();
    await expect.poll(() => hers.here(tip)).toEqual(["Lan reading"]);
    expect(elsewhere.heard.filter((event) => typeof event === "object")).toEqual([]);
  });

  it("survives that the object sleeps, and is stored nowhere", async () => {
    const tip = await arrive();
    const [hers, his] = [await watch(lan), await watch(minh)];
    hers.at(tip);
    await expect.poll(() => hers.here(tip)).toEqual(["Lan reading"]);
    await evictDurableObject(station());
    his.at(tip);
    await expect.poll(() => hers.here(tip)).toEqual(["Lan reading", "Minh reading"]);
    const tables = await inStation("criminal", "SELECT sql FROM sqlite_master");
    expect(JSON.stringify(tables)).not.toContain("doing");
  });

  it("counts two pages of one officer once", async () => {
    const tip = await arrive();
    const [one, two, his] = [await watch(lan), await watch(lan), await watch(minh)];
    one.at(tip, "writing");
    two.at(tip);
    his.at(tip);
    await expect.poll(() => his.here(tip)).toEqual(["Lan writing", "Minh reading"]);
    one.leave();
    await expect.poll(() => his.here(tip)).toEqual(["Lan reading", "Minh reading"]);
  });

  it("is heard and said by nobody who may not read tips, or was removed", async () => {
    const tip = await arrive();
    const hoa = await nextOfficer(lan, "Hoa");
    const [hers, hoas] = [await watch(lan), await watch(hoa)];
    hoas.at(tip);
    hers.at(tip);
    await expect.poll(() => hers.here(tip)).toEqual(["Hoa reading", "Lan reading"]);
    const role = "UPDATE officers SET role = 'auditor' WHERE id = ?";
    await inStation("criminal", role, hoa.officer);
    hers.at(tip, "writing");
    await expect.poll(() => hers.here(tip)).toEqual(["Lan writing"]);
    expect(hoas.here(tip)).toEqual(["Hoa reading", "Lan reading"]);
    hoas.at(tip);
    await expect.poll(() => hoas.closed).toEqual([1008]);

    const nam = await nextOfficer(lan, "Nam");
    const nams = await watch(nam);
    nams.at(tip);
    await expect.poll(() => hers.here(tip)).toEqual(["Lan writing", "Nam reading"]);
    await nam.post("/api/sign-out", {});
    await expect.poll(() => hers.here(tip)).toEqual(["Lan writing"]);
  });

  it("is of no tip that the station does not have", async () => {
    const far = sealedTip();
    await bindings.STATION.getByName("fire").receive(far);
    const tip = await arrive();
    const page = await watch(lan);
    page.at(far.id);
    page.at(tip);
    await expect.poll(() => page.here(tip)).toEqual(["Lan reading"]);
    expect(page.heard).toHaveLength(1);
  });

  it("ends for a page that says it without end", async () => {
    const tip = await arrive();
    const page = await watch(lan);
    for (let said = 0; said < 61; said++) page.at(tip);
    await expect.poll(() => page.closed).toEqual([1008]);
    expect(page.heard.length).toBe(60);
  });
});

it("hangs up when its session signs out, and only then", async () => {
  const lan = await firstOfficer("traffic");
  const minh = await nextOfficer(lan, "Minh");
  const [his, hers] = [await watch(minh), await watch(lan)];
  await minh.post("/api/sign-out", {});
  await expect.poll(() => his.closed).toEqual([4401]);
  hers.say("ping");
  await expect.poll(() => hers.heard).toContain("pong");
  expect(hers.closed).toEqual([]);
});

it("hangs up when its session has ended by itself: at the next event, or by alarm", async () => {
  const lan = await firstOfficer("cyber");
  const station = bindings.STATION.getByName("cyber");
  const age = "UPDATE sessions SET seen_at = seen_at - 8 * 3600000";
  const first = await watch(lan);
  await inStation("cyber", age);
  await station.receive(sealedTip());
  await expect.poll(() => first.closed).toEqual([4401]);
  expect(first.heard).toEqual([]);

  await lan.signIn();
  const second = await watch(lan);
  await inStation("cyber", age);
  expect(await runDurableObjectAlarm(station)).toBe(true);
  await expect.poll(() => second.closed).toEqual([4401]);
});

it("opens only for an officer, from our own pages", async () => {
  const lan = await firstOfficer("drugs");
  const own = lan.headers;
  for (const headers of [
    { Origin: "https://evil.test" },
    {},
    { ...own, "Sec-Fetch-Site": "cross-site" },
  ]) {
    lan.headers = headers as Record<string, string>;
    expect((await lan.get("/api/live", UPGRADE)).status).toBe(403);
  }
  lan.headers = own;
  expect((await lan.get("/api/live")).status).toBe(400);
  // The header by which the app passes the session on is ignored in requests.
  lan.cookie = null;
  const inside = { ...UPGRADE, "X-Station-Session": "0".repeat(64) };
  expect((await lan.get("/api/live", inside)).status).toBe(401);
});

describe("two officers and one tip", () => {
  const STATION = "hai-ninh";
  let lan: OfficerBrowser;
  let minh: OfficerBrowser;

  beforeAll(async () => {
    lan = await firstOfficer(STATION);
    minh = await nextOfficer(lan, "Minh");
  });

  async function arrive(): Promise<string> {
    const tip = sealedTip();
    await bindings.STATION.getByName(STATION).receive(tip);
    return tip.id;
  }

  async function answer(tip: string): Promise<string> {
    const id = randomId();
    const sealed = new TextEncoder().encode("age-encryption.org/v1\nx");
    const said = { id, tip, sealed, at: sealedTip().receivedAt, media: [] };
    await bindings.STATION.getByName(STATION).addAnswer(said);
    return id;
  }

  const detail = (tip: string) => read<TipDetail>(lan.get(`/api/tips/${tip}`));
  const thread = async (tip: string) => (await detail(tip)).thread.map(({ id }) => id);
  /** Each asks in a tab that has seen the thread up to an entry. */
  const ask = (
    officer: OfficerBrowser,
    tip: string,
    about: { after?: string | null; id?: string },
  ) => {
    const { id = randomId(), after } = about;
    return officer.post(`/api/tips/${tip}/questions`, { id, sealed: ageFile(id), after });
  };

  it("ask nothing that the other has not seen", async () => {
    const tip = await arrive();
    const [first, second] = [randomId(), randomId()];
    expect((await ask(lan, tip, { after: null, id: first })).status).toBe(200);
    // A stale tab, an old page, one that names what is not there, or an entry of another tip.
    const elsewhere = await answer(await arrive());
    for (const known of [null, undefined, randomId(), elsewhere]) {
      expect(await refusal(await ask(minh, tip, { after: known }))).toEqual([
        409,
        "asked-meanwhile",
      ]);
    }
    expect(await thread(tip)).toEqual([first]);
    expect((await ask(minh, tip, { after: first, id: second })).status).toBe(200);
    // The same request again is no second question, whatever came since.
    expect((await ask(lan, tip, { after: null, id: first })).status).toBe(200);
    expect(await refusal(await ask(lan, tip, { after: first }))).toEqual([409, "asked-meanwhile"]);
    // One's own in another tab, a resident's answer and a note hold nobody up.
    const own = await read<ThreadEntry>(ask(lan, tip, { after: second }));
    await answer(tip);
    await minh.post(`/api/tips/${tip}/notes`, { id: randomId(), sealed: ageFile("a note") });
    expect((await ask(lan, tip, { after: second })).status).toBe(200);
    expect((await ask(lan, tip, { after: own.id })).status).toBe(200);
  });

  it("at the same moment, one is asked first", async () => {
    const tip = await arrive();
    const asked = await Promise.all([
      ask(lan, tip, { after: null }),
      ask(minh, tip, { after: null }),
    ]);
    expect(asked.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await thread(tip)).toHaveLength(1);
  });

  it("are each named once a day as who opened it, however often they do", async () => {
    const tip = await arrive();
    for (const officer of [lan, lan, minh, lan, minh]) await officer.get(`/api/tips/${tip}`);
    const opened = async () => (await detail(tip)).events.map(({ officer }) => officer);
    expect(await opened()).toEqual(["Lan", "Minh"]);
    await inStation(STATION, "UPDATE events SET at = at - 24 * 3600000 WHERE tip = ?", tip);
    expect(await opened()).toEqual(["Lan", "Minh", "Lan"]);
  });
});
