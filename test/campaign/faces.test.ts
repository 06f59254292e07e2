import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { vi } from "../../src/inbox/words/vi.ts";
import { openBrowser, openPerson } from "../e2e/browser.ts";
import { ALL_FACES, findingsInEveryState, findingsOfEntry, findingsOn } from "../e2e/faces.ts";
import { Officer } from "../e2e/officer.ts";
import { Phone } from "../e2e/phone.ts";
import { type RunningSystem, startSystem } from "../e2e/system.ts";

/** More than a thousand looks, on a busy machine. */
const EVERY_STATE_MS = 3_600_000;

let system: RunningSystem;
let browser: Browser;
let hoa: Officer;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), openBrowser()]);
  hoa = await Officer.open(browser, 1440);
  await hoa.join(system.invite, "Trần Thị Hoa");
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

/** A tip, a notice and a scam that wait, and an officer without the key. */
async function fill(): Promise<void> {
  const resident = await openPerson(browser, { width: 1280, lang: "vi" });
  const phones = await resident.context.newPage();
  await phones.goto(system.phones);
  await phones.locator("body[data-ready]").waitFor();
  const zalo = new Phone(phones, "zalo");
  await zalo.start();
  await zalo.say("1", "1", "2", "4", "1", "Xe tải đổ phế thải xuống bờ sông", "1", "1");
  const nam = await Officer.open(browser, 360);
  await nam.join(system.second, "Lê Văn Nam");
  await hoa.writeNotice("Cúp điện ngày mai", "Từ 8 giờ đến 11 giờ ở khu tái định cư.");
  // It leads to the notices by itself.
  await hoa.page.getByRole("heading", { level: 1, name: vi.notices.title, exact: true }).waitFor();
  await hoa.go("scams");
  await hoa.page.getByLabel(vi.scams.field).fill("Sàn Lộc Phát");
  await hoa.button(vi.scams.add).click();
  await hoa.sees(vi.scams.proposed);
  await resident.context.close();
}

describe("the inbox for axe", () => {
  it("has no finding before somebody is in", async () => {
    const { context } = await openPerson(browser, { width: 360, lang: "en" });
    const page = await context.newPage();
    await page.goto(`${system.origin}/inbox/`);
    expect(await findingsOfEntry(page)).toEqual([]);
    await page.goto(system.second);
    expect(await findingsOfEntry(page)).toEqual([]);
    await context.close();
  });

  it(
    "has no finding while there is nothing",
    async () => {
      expect(await findingsOn(hoa, ALL_FACES)).toEqual([]);
    },
    EVERY_STATE_MS,
  );

  it(
    "has none in any language, state, width and colour scheme",
    async () => {
      await fill();
      expect(await findingsInEveryState(hoa)).toEqual([]);
    },
    EVERY_STATE_MS,
  );
});
