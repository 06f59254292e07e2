import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDemoNotices } from "../../scripts/demo-town/demo-notices.ts";
import { readDemoTips } from "../../scripts/demo-town/demo-tips.ts";
import { readContent } from "../../scripts/read-content.ts";
import type { DeskView } from "../../simulator/desks.ts";
import { route } from "../../src/core/place/route.ts";
import type { TipStatus } from "../../src/core/station/tip-status.ts";
import type { TipPage, TipSummary } from "../../src/core/station/tip-views.ts";
import { giveAuthenticator, openBrowser, openPerson } from "../e2e/browser.ts";
import { Hands } from "../e2e/hands.ts";
import { KeyboardShift, type OpenedTip } from "../e2e/keyboard-shift.ts";
import { picturesOf } from "../e2e/pictures.ts";
import { type RunningSystem, startSystem } from "../e2e/system.ts";

const { place } = readContent();
const TIPS = readDemoTips();
const DUTY = TIPS.filter((tip) => route(place, tip).includes(place.fallback));
const NAMES = { vi: ["Trần Thị Hoa", "Lê Văn Nam"], en: ["Hoa Tran", "Nam Le"] } as const;
/** A screen that shows every row of the list. */
const HIGH = { width: 1440, height: 6000 };
const DESK = { width: 1440, height: 900 };

/** What goes on to the unit that gets such tips. */
const FORWARDED = ["drugs", "fire", "smuggling", "weapons", "labour", "traffic"];
const SAID = {
  vi: { question: "Việc này thường xảy ra vào giờ nào?", note: "Đã hẹn tổ trực đi xem" },
  en: { question: "At what time does it usually happen?", note: "A patrol will have a look" },
};

describe.each(["vi", "en"] as const)("the demo and a shift with it (%s)", (lang) => {
  const pictures = picturesOf(`shift-${lang}`);
  let system: RunningSystem;
  let browser: Browser;
  let duty: KeyboardShift;
  let next: KeyboardShift;
  const faults: string[][] = [];

  beforeAll(async () => {
    [system, browser] = await Promise.all([startSystem({ demo: true }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  async function come(link: string, name: string): Promise<KeyboardShift> {
    const person = await openPerson(browser, { width: DESK.width, lang });
    faults.push(person.faults);
    const page = await giveAuthenticator(person.context, "prf");
    const shift = new KeyboardShift(await Hands.on(page), lang);
    await shift.join(link, name);
    return shift;
  }

  /** All tips of the duty desk, page by page. */
  async function tips(filter: "open" | "closed"): Promise<TipSummary[]> {
    const all: TipSummary[] = [];
    let cursor = "";
    do {
      const query = new URLSearchParams({ filter, ...(cursor && { cursor }) });
      const url = `${system.origin}/api/tips?${query}`;
      const page: TipPage = await (await duty.hands.page.request.get(url)).json();
      all.push(...page.tips);
      cursor = page.next ?? "";
    } while (cursor !== "");
    return all;
  }

  /** New tips of every desk, as the phones' page is told. */
  async function desks(): Promise<DeskView[]> {
    // The answer's shape is the simulator's own.
    return (await (await fetch(`${system.phones}desks`)).json()) as DeskView[];
  }

  it("is started as the README says", () => {
    expect(readFileSync("README.md", "utf8")).toContain("`npm start -- --fresh --demo`");
  });

  it("lets two officers in by the two links that it prints", async () => {
    const [first, second] = NAMES[lang];
    duty = await come(system.invite, first);
    next = await come(system.second, second);
    for (const { hands } of [duty, next])
      await hands.page.locator("li[data-tip]").first().waitFor();
  });

  it("has sixty tips of every kind, area, language and state, as they were told", async () => {
    const [open, closed] = [await tips("open"), await tips("closed")];
    const all = [...open, ...closed];
    const of = (tip: { category: string; area: string }) => `${tip.category} ${tip.area}`;
    expect(all.map(of).toSorted()).toEqual(DUTY.map(of).toSorted());
    const standing = (tip: { status?: TipStatus }) => tip.status ?? "received";
    expect(all.map(standing).toSorted()).toEqual(DUTY.map(standing).toSorted());
    expect(all.filter(({ waiting }) => waiting)).toHaveLength(
      DUTY.filter(({ ask, answer }) => ask && !answer).length,
    );
    expect(all.filter(({ unread }) => unread > 0)).toHaveLength(
      DUTY.filter(({ answer }) => answer).length,
    );
    expect(all.filter(({ mediaCount }) => mediaCount > 0)).toHaveLength(
      DUTY.filter(({ photo }) => photo).length,
    );
    // Their words, in all languages, stand in the list once they are opened.
    const { page } = duty.hands;
    await page.setViewportSize(HIGH);
    for (const tip of DUTY.filter(({ status }) => !isEnd(status))) {
      await page
        .locator("li[data-tip]")
        .filter({ hasText: tip.what.slice(0, 30) })
        .waitFor();
    }
    await page.setViewportSize(DESK);
    expect(new Set(DUTY.map(({ lang }) => lang)).size).toBe(place.languages.length);
  });

  it("has what is about officers at the inspectorate, and three notices", async () => {
    const others = TIPS.length - DUTY.length;
    const found = (await desks()).find(({ id }) => id === "inspectorate");
    expect(found?.newTips).toBe(others);
    const { page } = duty.hands;
    const { notices } = await (await page.request.get(`${system.origin}/api/notices`)).json();
    expect(notices).toHaveLength(readDemoNotices().length);
    const sent = readDemoNotices().filter((notice) => notice.sent);
    const reader = await (await fetch(system.notices)).text();
    expect(reader.match(/<article/g)).toHaveLength(sent.length);
  });

  it("is a shift of sixty tips, with the keyboard alone", async () => {
    const forwarded = await workThrough("open");
    await duty.goTo("tips");
    await duty.openNext();
    await duty.hands.page.screenshot({ path: `${pictures}/1-worked.png` });
    await duty.showClosed();
    await workThrough("closed");
    await duty.handOver(`0412: ${SAID[lang].note}`);
    await next.takeOver(`0412: ${SAID[lang].note}`);
    await duty.hands.page.screenshot({ path: `${pictures}/2-handed-over.png` });
    // Ten seconds after it was sent, each has arrived.
    const arrived = async () =>
      (await desks())
        .filter(({ id }) => id !== place.fallback && id !== "inspectorate")
        .reduce((sum, { newTips }) => sum + newTips, 0);
    await expect.poll(arrived).toBe(forwarded);
  });

  /** Works on each tip of the list. Returns how many were forwarded. */
  async function workThrough(filter: "open" | "closed"): Promise<number> {
    const left = new Map((await tips(filter)).map((tip) => [tip.id, tip]));
    const done = new Set<string>();
    let forwarded = 0;
    while (left.size > 0) {
      const opened = await duty.openNext(done);
      const tip = left.get(opened.id) ?? expect.fail("no tip of this list");
      left.delete(opened.id);
      done.add(opened.id);
      const [own, other] = NAMES[lang];
      await duty.assign(opened, done.size % 2 === 0 ? own : other);
      if (filter === "closed") await duty.note(SAID[lang].note);
      else forwarded += await workOn(opened, tip.category);
    }
    return forwarded;
  }

  /** Every other tip that is not forwarded gets a question; else a note. */
  let asks = false;
  async function workOn(opened: OpenedTip, category: string): Promise<number> {
    const goesOn = FORWARDED.includes(category);
    asks = !asks;
    if (goesOn) await duty.forward(SAID[lang].note);
    else if (asks) await duty.ask(SAID[lang].question);
    else await duty.note(SAID[lang].note);
    await duty.setStatus(opened, goesOn ? "passed" : "checking");
    return goesOn ? 1 : 0;
  }

  it("has left every tip with an owner and a state, and nothing in between", async () => {
    const open = await tips("open");
    expect(open.filter(({ owner }) => owner === null)).toEqual([]);
    expect(
      open.filter(
        ({ category, status }) => status !== (FORWARDED.includes(category) ? "passed" : "checking"),
      ),
    ).toEqual([]);
    expect(await duty.hands.pointed()).toBe(0);
    expect(await next.hands.pointed()).toBe(0);
    expect(faults).toEqual([[], []]);
    for (const [deed, counts] of [...duty.keys, ...next.keys]) {
      const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      process.stdout.write(`${lang} ${deed}: ${counts.length} times, ${mean.toFixed(1)} keys\n`);
    }
  });
});

function isEnd(status: TipStatus | undefined): boolean {
  return status === "resolved" || status === "closed" || status === "uncheckable";
}
