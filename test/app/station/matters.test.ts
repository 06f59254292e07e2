import { describe, expect, it } from "vitest";
import { TIP_PAGE } from "../../../src/app/station/bounds.ts";
import { deskOf } from "../../../src/app/station/caller.ts";
import { listTips } from "../../../src/app/station/list-tips.ts";
import { linkTips, openMatter, readMatter, unlinkTip } from "../../../src/app/station/matters.ts";
import { removeExpired, withdrawTip } from "../../../src/app/station/retention.ts";
import { openTip } from "../../../src/app/station/tips.ts";
import { MOST_OF_MATTER } from "../../../src/core/station/matter-views.ts";
import type { Action, Role } from "../../../src/core/station/rights.ts";
import { DAY_MS } from "../../../src/core/units.ts";
import {
  sampleEntry,
  sampleHold,
  sampleOfficer,
  sampleSession,
  sampleTip,
} from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const ROLES: Record<string, Role> = { lan: "head", minh: "officer", an: "auditor" };
const refused = (reason: string) => ({ ok: false, reason });
const OPENED = { opened: true, urgent: false };

function scene(...tips: string[]) {
  const station = makeMemoryStation();
  const { deps, clock } = station;
  const { store } = deps;
  for (const [id, role] of Object.entries({ ...ROLES, "new": "officer" as const })) {
    const stationKey = id === "new" ? null : new Uint8Array([1]);
    store.officers.insert({ ...sampleOfficer(id), role, stationKey });
    const begun = { officer: id, createdAt: clock.at, seenAt: clock.at, steppedUpAt: clock.at };
    store.sessions.add(sampleSession(id, begun));
  }
  for (const id of tips) store.tips.insert(sampleTip(id, OPENED));
  const desk = (action: Action, by = "lan") => deskOf(deps, by, action);
  const link = (ids: string[], by = "lan") => linkTips(desk("link-tips", by), ids);
  const unlink = (id: string, by = "lan") => unlinkTip(desk("link-tips", by), id);
  const matterOf = (id: string) => store.tips.find(id)?.matter;
  const linked = (...ids: string[]) => {
    const made = link(ids);
    if (!made.ok) throw new Error(made.reason);
    return made.value.matter;
  };
  const list = (more: object = {}) => {
    const page = listTips(desk("read-tips"), { order: "event", grouped: true, ...more });
    if (!page.ok) throw new Error(page.reason);
    return page.value;
  };
  return { ...station, store, desk, link, unlink, matterOf, linked, list };
}

describe("an attacker", () => {
  it("links no tip that nobody has opened: its sender may still take it back without a trace", async () => {
    const { deps, store, link, matterOf, audited } = scene("a");
    store.tips.insert(sampleTip("unopened"));
    store.tips.insert(sampleTip("unlisted", { opened: true, listed: false }));
    for (const id of ["unopened", "unlisted"]) expect(link(["a", id])).toEqual(refused("conflict"));
    expect([matterOf("a"), matterOf("unopened"), audited()]).toEqual([null, null, []]);
    expect(await withdrawTip(deps, "unopened")).toBe(true);
  });

  it("links nothing with a tip that is not there, and makes no matter of one tip", () => {
    const { link, unlink, matterOf, kept } = scene("a", "b");
    const before = kept();
    expect(link(["a", "b", "gone"])).toEqual(refused("not-found"));
    for (const ids of [["a"], ["a", "a"], []]) expect(link(ids)).toEqual(refused("invalid"));
    expect(unlink("gone")).toEqual(refused("not-found"));
    expect([matterOf("a"), kept()]).toEqual([null, before]);
  });

  it("neither links nor reads without the right", () => {
    const { link, unlink, desk, linked, matterOf } = scene("a", "b");
    const matter = linked("a", "b");
    const tries = (by: string) => [
      ...[link(["a", "b"], by), unlink("a", by)],
      ...[readMatter(desk("read-tips", by), matter), openMatter(desk("open-tip", by), matter)],
    ];
    const reasons = { an: "not-your-role", new: "not-admitted", gone: "signed-out" };
    for (const [by, reason] of Object.entries(reasons))
      expect(tries(by)).toEqual(Array(4).fill(refused(reason)));
    expect(matterOf("a")).toBe(matter);
  });

  it("makes no matter so large that its page can't be read", () => {
    const { store, link, linked, matterOf } = scene();
    const ids = Array.from({ length: MOST_OF_MATTER + 1 }, (_, n) => `tip${n}`);
    for (const id of ids) store.tips.insert(sampleTip(id, OPENED));
    const [last = "", ...most] = ids.reverse();
    const matter = linked(...most);
    expect(store.matters.size(matter)).toBe(MOST_OF_MATTER);
    expect(link([last, "tip0"])).toEqual(refused("too-many-of-matter"));
    expect([matterOf(last), store.matters.size(matter)]).toEqual([null, MOST_OF_MATTER]);
  });

  it("learns nothing of senders: a link changes nothing else of a tip, and names no mailbox", () => {
    const { store, linked, desk, kept } = scene("a", "b");
    const of = (id: string) => ({ ...store.tips.find(id), matter: null });
    const before = [of("a"), of("b")];
    const matter = linked("a", "b");
    expect([of("a"), of("b")]).toEqual(before);
    const view = JSON.stringify(readMatter(desk("read-tips"), matter));
    for (const secret of ["mailbox", "recipient of", "sealed", "digest"])
      expect(view).not.toContain(secret);
    // The id is drawn: it follows from no tip.
    expect(JSON.stringify(kept()).split(matter)).toHaveLength(3);
    expect(matter).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });
});

describe("linking", () => {
  it("joins whole matters, of which the largest keeps its id", () => {
    const { linked, link, store, audited, announced } = scene("a", "b", "c", "d", "e");
    const small = linked("a", "b");
    const large = linked("c", "d", "e");
    expect(small).not.toBe(large);
    announced.length = 0;
    expect(link(["a", "d"])).toEqual({
      ok: true,
      value: { matter: large, changed: ["a", "b"] },
    });
    expect(store.matters.tips(large).sort()).toEqual(["a", "b", "c", "d", "e"]);
    expect(store.matters.size(small)).toBe(0);
    expect(announced).toHaveLength(5);
    const noted = audited().slice(-3);
    expect(noted.map(({ action, subject }) => [action, subject])).toEqual([
      ...[
        ["linked-to", large],
        ["linked-tip", "a"],
        ["linked-tip", "b"],
      ],
    ]);
    expect(store.tips.events("a").map(({ kind, value }) => [kind, value])).toEqual([
      ...[
        ["linked", "2"],
        ["linked", "5"],
      ],
    ]);
    expect(store.tips.events("c")).toHaveLength(1);
  });

  it("happens once, however often it is sent", () => {
    const { linked, link, kept, audited } = scene("a", "b");
    const matter = linked("a", "b");
    const before = [kept(), audited()];
    expect(link(["b", "a"], "minh")).toEqual({ ok: true, value: { matter, changed: [] } });
    expect([kept(), audited()]).toEqual(before);
  });

  it("is no news: nothing moves in anybody's list, nor is it unread again", () => {
    const { store, linked, unlink } = scene("a", "b", "c");
    store.tips.addEvent({ tip: "c", at: 2_000 * DAY_MS, kind: "note", value: "", officer: "lan" });
    store.tips.markSeen("a", "minh");
    const eventAt = store.tips.find("a")?.eventAt;
    linked("a", "b");
    unlink("a");
    expect([store.tips.find("a")?.eventAt, store.tips.hasSeen("a", "minh")]).toEqual([
      eventAt,
      true,
    ]);
  });

  it("tells many at once rather than one by one", () => {
    const { store, linked, announced } = scene();
    const ids = Array.from({ length: 200 }, (_, n) => `tip${n}`);
    for (const id of ids) store.tips.insert(sampleTip(id, OPENED));
    linked(...ids);
    expect(announced).toEqual([{ type: "tips", id: "" }]);
  });
});

describe("a matter", () => {
  it("loses a tip, and ends with the last but one", () => {
    const { linked, unlink, matterOf, store, audited } = scene("a", "b", "c");
    const matter = linked("a", "b", "c");
    expect(unlink("a")).toEqual({ ok: true, value: null });
    expect(["a", "b", "c"].map(matterOf)).toEqual([null, matter, matter]);
    expect(unlink("a")).toEqual({ ok: true, value: null });
    unlink("c");
    expect(["b", "c"].map(matterOf)).toEqual([null, null]);
    const noted = audited().filter(({ action }) => action === "unlinked-tip");
    expect(noted.map(({ subject }) => subject).sort()).toEqual(["a", "b", "c"]);
    expect(store.tips.events("b").at(-1)?.kind).toBe("unlinked");
  });

  it("ends when deletion leaves one tip; a held one stays with the others", async () => {
    const { deps, clock, linked, matterOf, store } = scene("a", "b", "c");
    const matter = linked("a", "b", "c");
    store.holds.insert(sampleHold("b"));
    for (const id of ["a", "b"]) store.tips.setStatus(id, "closed", 0);
    await removeExpired(deps);
    expect([matterOf("b"), matterOf("c"), store.matters.size(matter)]).toEqual([matter, matter, 2]);
    store.holds.remove("b");
    clock.at += DAY_MS;
    await removeExpired(deps);
    expect([store.tips.find("b"), matterOf("c")]).toEqual([null, null]);
  });

  it("shows its timeline without words, and notes the opening of each tip whose words are read", () => {
    const { desk, linked, store, audited } = scene("a", "b", "c");
    const matter = linked("a", "b", "c");
    store.tips.addEntry(sampleEntry("asked", "a", "lan"));
    store.tips.addEntry(sampleEntry("answer", "a"));
    store.tips.addEntry(sampleEntry("other", "b"));
    store.tips.addUnread("a");
    const before = audited().length;
    const read = readMatter(desk("read-tips", "minh"), matter);
    if (!read.ok || !read.value) throw new Error("it is not there");
    expect(audited()).toHaveLength(before);
    expect(read.value.entries.map(({ tip, id }) => `${tip} ${id}`)).toEqual([
      ...["a asked", "a answer", "b other"],
    ]);
    expect(read.value.tips.map(({ id, last }) => [id, last]).sort()).toEqual([
      ["a", "answer"],
      ["b", "other"],
      ["c", null],
    ]);
    const opened = openMatter(desk("open-tip", "minh"), matter);
    expect(opened).toMatchObject({ value: { entries: [{ sealed: expect.any(String) }, {}, {}] } });
    const noted = audited().slice(before);
    expect(noted.map(({ officer, action, subject }) => `${officer} ${action} ${subject}`)).toEqual([
      ...["minh opened-tip a", "minh opened-tip b"],
    ]);
    expect([store.tips.find("a")?.unread, store.tips.hasSeen("a", "minh")]).toEqual([0, true]);
    expect(store.tips.events("a").at(-1)).toMatchObject({ kind: "opened", officer: "minh" });
    expect(store.tips.hasSeen("c", "minh")).toBe(false);
  });

  it("is gone for whoever looks for one that has ended", () => {
    const { desk } = scene("a");
    expect(readMatter(desk("read-tips"), "never-was")).toEqual({ ok: true, value: null });
    expect(openMatter(desk("open-tip"), "never-was")).toMatchObject({ value: { entries: [] } });
  });

  it("says on a tip's page how many it has", () => {
    const { desk, linked } = scene("a", "b");
    const matter = linked("a", "b");
    expect(openTip(desk("open-tip"), "a")).toMatchObject({ value: { matter, matterSize: 2 } });
  });
});

describe("the list", () => {
  const urgent = { opened: true, urgent: true };

  it("has one line for a hoax wave, and shows the urgent tips of other places", () => {
    const { store, linked, list } = scene();
    for (const id of ["fire", "flood"])
      store.tips.insert(sampleTip(id, { ...urgent, area: "ward-2" }));
    const wave = Array.from({ length: 200 }, (_, n) => `hoax${n}`);
    for (const id of wave) store.tips.insert(sampleTip(id, urgent));
    expect(list().tips.some(({ id }) => id === "fire")).toBe(false);
    linked(...wave);
    const { tips, next, counts } = list();
    expect(tips.map(({ id, matterSize }) => [id, matterSize])).toEqual([
      ["hoax199", 200],
      ["flood", 0],
      ["fire", 0],
    ]);
    // Counts are of tips.
    expect([next, counts?.urgent]).toEqual([null, 202]);
    expect(list({ grouped: false }).tips).toHaveLength(TIP_PAGE);
  });

  it("shows the most pressing tip of a matter, and the one that is asked for", () => {
    const { store, linked, list } = scene("a", "b", "c");
    const matter = linked("a", "b", "c");
    const lines = (more?: object) => list(more).tips.map(({ id }) => id);
    expect(lines()).toEqual(["c"]);
    store.tips.addUnread("a");
    expect(lines()).toEqual(["a"]);
    store.tips.update("b", { owner: "lan" });
    expect([lines({ filter: "mine" }), lines({ matter, grouped: false })]).toEqual([
      ["b"],
      ["a", "c", "b"],
    ]);
    store.tips.setStatus("a", "closed", 7);
    expect([lines({ filter: "open" }), lines({ filter: "closed" })]).toEqual([["c"], ["a"]]);
    expect(lines({ number: "number of b" })).toEqual(["b"]);
  });

  it("names each place when one has so many urgent tips that they fill a page, few ones first", () => {
    const { store, list } = scene();
    const place = (area: string, count: number) => {
      for (let n = 0; n < count; n++)
        store.tips.insert(sampleTip(`${area}-${n}`, { ...urgent, area }));
    };
    place("ward-2", 1);
    place("ward-1", TIP_PAGE - 1);
    expect(list().crowd).toEqual([]);
    place("ward-3", 2);
    expect(list().crowd).toEqual([
      { area: "ward-2", tips: 1 },
      { area: "ward-3", tips: 2 },
      { area: "ward-1", tips: TIP_PAGE - 1 },
    ]);
  });
});
