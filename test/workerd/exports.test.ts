import { runDurableObjectAlarm } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import type { ThreadEntry, TipDetail } from "../../src/core/station/tip-views.ts";
import { ageFile, confirm, type OfficerBrowser, randomId } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { firstOfficer, inStation, nextOfficer, read, refusal, sealedTip } from "./station-town.ts";

const STATION = "fire";

let lan: OfficerBrowser;
let minh: OfficerBrowser;
const tips = Array.from({ length: 7 }, () => sealedTip());
const ids = tips.map(({ id }) => id);

beforeAll(async () => {
  lan = await firstOfficer(STATION);
  minh = await nextOfficer(lan, "Minh");
  for (const tip of tips) await bindings.STATION.getByName(STATION).receive(tip);
});

interface Ready {
  export: { count: number } | null;
}

const take = (officer: OfficerBrowser) => officer.post("/api/exports/opening", {});

it("gives several tips once, to who proposed it, when another officer agrees", async () => {
  const chosen = ids.slice(0, 3);
  expect((await lan.post("/api/exports", { tips: chosen })).status).toBe(200);
  expect(await refusal(await take(lan))).toEqual([404, "not-found"]);
  expect((await confirm(minh, lan.officer)).status).toBe(200);
  expect((await read<Ready>(lan.get("/api/exports"))).export).toMatchObject({ count: 3 });
  expect(await refusal(await take(minh))).toEqual([404, "not-found"]);
  const taken = await read<{ tips: TipDetail[] }>(take(lan));
  expect(taken.tips.map(({ id }) => id)).toEqual(chosen);
  expect(taken.tips.every(({ sealed }) => sealed !== "")).toBe(true);
  expect(await refusal(await take(lan))).toEqual([404, "not-found"]);
});

it("gives them to one of two requests at the same moment", async () => {
  await lan.post("/api/exports", { tips: ids.slice(0, 2) });
  await confirm(minh, lan.officer);
  const answers = await Promise.all([take(lan), take(lan)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
});

it("forgets what nobody fetched", async () => {
  await lan.post("/api/exports", { tips: ids.slice(0, 2) });
  await confirm(minh, lan.officer);
  await inStation(STATION, "UPDATE exports SET until = 1");
  expect((await read<Ready>(lan.get("/api/exports"))).export).toBeNull();
  await runDurableObjectAlarm(bindings.STATION.getByName(STATION));
  expect(await inStation(STATION, "SELECT * FROM exports")).toEqual([]);
});

it("saves a few single tips, and no more", async () => {
  const saved = [];
  for (const id of ids) saved.push((await minh.post(`/api/tips/${id}/export`, {})).status);
  expect(saved).toEqual([200, 200, 200, 200, 200, 429, 429]);
  const again = await minh.post(`/api/tips/${ids[6]}/export`, {});
  expect(await refusal(again)).toEqual([429, "export-limit"]);
});

describe("a note", () => {
  async function arrive() {
    const tip = sealedTip();
    await bindings.STATION.getByName(STATION).receive(tip);
    return tip;
  }
  const detail = (id: string) => read<TipDetail>(lan.get(`/api/tips/${id}`));

  it("is read by colleagues, and never by the mailbox", async () => {
    const tip = await arrive();
    const mailbox = bindings.MAILBOX.getByName(tip.mailbox);
    await mailbox.open({ station: STATION, tip: tip.id, wayBack: null });
    const secret = { id: randomId(), sealed: ageFile("a note"), digest: "A".repeat(43) };
    const path = `/api/tips/${tip.id}`;
    const noted = await Promise.all([1, 2].map(() => lan.post(`${path}/notes`, secret)));
    for (const response of noted) {
      expect(await read<ThreadEntry>(response)).toMatchObject({
        ...{ ...secret, from: "officer", officer: "Lan", private: true, copied: false },
      });
    }
    // Its id, or its very file, as a question; a question's id as a note.
    const again = { id: secret.id, sealed: ageFile("for both") };
    const copy = { id: randomId(), sealed: secret.sealed };
    for (const question of [again, secret, copy]) {
      const response = await lan.post(`${path}/questions`, question);
      expect(await refusal(response)).toEqual([409, "conflict"]);
    }
    const question = { id: randomId(), sealed: ageFile("for both") };
    expect((await lan.post(`${path}/questions`, question)).status).toBe(200);
    const turned = await lan.post(`${path}/notes`, question);
    expect(await refusal(turned)).toEqual([409, "conflict"]);
    const messages = () => mailbox.read().then((contents) => contents?.messages ?? []);
    await expect.poll(messages).toHaveLength(1);
    const [message] = await messages();
    expect(message?.id).toBe(question.id);
    const { thread, waiting } = await detail(tip.id);
    expect(thread.map((entry) => entry.private)).toEqual([true, false]);
    expect(waiting).toBe(true);
    await lan.post(`${path}/notes`, { id: randomId(), sealed: ageFile("another") });
    expect((await detail(tip.id)).waiting).toBe(true);
    const posted = await inStation(
      STATION,
      "SELECT lane FROM outbox WHERE lane = ?",
      `tip:${tip.id}`,
    );
    expect(posted).toEqual([]);
    const audit = "SELECT action FROM audit WHERE subject = ? AND action <> 'opened-tip'";
    const actions = (await inStation(STATION, audit, tip.id)).map(({ action }) => action);
    expect(actions).toEqual(["noted", "asked", "noted"]);
  });

  it("goes out with its tip when two officers export it", async () => {
    const tip = await arrive();
    const secret = { id: randomId(), sealed: ageFile("a note") };
    await minh.post(`/api/tips/${tip.id}/notes`, secret);
    await lan.post("/api/exports", { tips: [tip.id] });
    await confirm(minh, lan.officer);
    const [taken] = (await read<{ tips: TipDetail[] }>(take(lan))).tips;
    expect(taken?.thread).toMatchObject([{ ...secret, private: true, officer: "Minh" }]);
    const exported = (await detail(tip.id)).events.filter(({ kind }) => kind === "exported");
    expect(exported).toMatchObject([{ officer: "Lan" }]);
  });

  it("is an age file of a tip that is there", async () => {
    const note = { id: randomId(), sealed: ageFile("a note") };
    const nowhere = await lan.post(`/api/tips/${randomId()}/notes`, note);
    expect(await refusal(nowhere)).toEqual([404, "not-found"]);
    const path = `/api/tips/${(await arrive()).id}/notes`;
    const plain = await lan.post(path, { ...note, sealed: btoa("plain text for everybody") });
    expect(await refusal(plain)).toEqual([400, "invalid"]);
  });
});
