import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { readContent } from "../../scripts/read-content.ts";
import { alikeVi } from "../../src/inbox/words/alike-vi.ts";
import { listVi } from "../../src/inbox/words/list-vi.ts";
import { maskVi } from "../../src/inbox/words/mask-vi.ts";
import { pictureVi } from "../../src/inbox/words/picture-vi.ts";
import { tipPageVi } from "../../src/inbox/words/tip-page-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import { openBrowser } from "./browser.ts";
import { type Face, lookAt } from "./faces.ts";
import { countDays } from "./figure-days.ts";
import { holdUntilMorning, sendHoaxes } from "./hoax-wave.ts";
import { Line } from "./line.ts";
import { MADE_UP_TOWN } from "./made-up-town.ts";
import { Officer } from "./officer.ts";
import { picturesOf } from "./pictures.ts";
import { type RunningSystem, startSystem } from "./system.ts";

const PICTURES = picturesOf("wave");
const WAVE = 200;
const FIRST = "Xe có biển số không?";
const SECOND = "Họ thường đến lúc mấy giờ?";
const FACES: Face[] = [
  { width: 360, scheme: "dark" },
  { width: 1440, scheme: "light" },
];
/** Of the tile and of the shape. */
const SHADES = [
  ["4", "4"],
  ["1", "1"],
];
const { night } = tipPageVi;

let system: RunningSystem;
let browser: Browser;
let hoa: Officer;
let nam: Officer;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), openBrowser()]);
  hoa = await Officer.open(browser, 1440);
  nam = await Officer.open(browser, 360);
  await hoa.join(system.invite, "Nguyễn Thị Phương Hoa");
  await nam.join(system.second, "Lê Văn Nam");
});
afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  await hoa?.picture(PICTURES, "failed-hoa");
  await nam?.picture(PICTURES, "failed-nam");
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

async function sendTip(): Promise<void> {
  const { texts } = readContent();
  const line = await Line.open(system.phones, "telegram", "vi");
  await line.say("/start");
  const ids = ["menu-main-tip", "category-theft", "option-yesterday", "area-vung-ang"];
  for (const id of ids) await line.press(texts.format("vi", id));
  const asks = texts.format("vi", "tip-what-hint-theft");
  await expect.poll(async () => JSON.stringify(await line.messages())).toContain(asks);
  await line.say("Anh Tám, số 0912 345 678, bẻ khóa xe máy ở bãi gửi xe");
  await line.press(texts.format("vi", "tip-review-send"));
}

async function looksRight({ page }: Officer, where: string, faces = FACES): Promise<void> {
  for (const { width, scheme } of faces) {
    expect(await lookAt(page, { where, faces: [{ width, scheme }] })).toEqual([]);
    await page.screenshot({ path: `${PICTURES}/${where}-${width}.png`, fullPage: true });
  }
}

/** Gives the newest tip the status that it has: nothing is done, and nothing is sent. */
async function isAlreadySo(officer: Officer, status: string): Promise<void> {
  const { page } = officer;
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  await page.locator("li[data-tip] a").first().focus();
  await page.keyboard.press("s");
  const dialog = page.getByRole("dialog");
  const now = dialog.locator('[aria-current="true"]').filter({ hasText: status });
  await now.press("Enter");
  await dialog.waitFor({ state: "detached" });
  // Leaving the page sends what could be undone until then.
  await officer.go("notices");
  await officer.go("tips");
  await page.locator("li[data-tip]").first().waitFor();
  expect(sent.filter((url) => url.endsWith("/status"))).toEqual([]);
}

/** What is said as it happens stands below the banner that greets a newcomer, and does not hide it. */
async function isGreeted({ page }: Officer): Promise<void> {
  await page.getByText(listVi.welcome).waitFor();
  const said = "document.querySelector('main [role=status][aria-live]')";
  const practice = `document.querySelector('main a[href="#/practice"]')`;
  const order = await page.evaluate(`${said}.compareDocumentPosition(${practice})`);
  expect(order).toBe(2);
}

/** The place has quiet hours now, until six; `npm start` has none. */
async function makeNight(page: Page): Promise<void> {
  await page.route("**/api/me", async (route) => {
    const answer = await route.fetch();
    const quietHours = { from: "06:00", to: "06:00" };
    await route.fulfill({ response: answer, json: { ...(await answer.json()), quietHours } });
  });
}

it("says at night when what is written goes", async () => {
  await Promise.all([sendTip(), hoa.grantKey("Lê Văn Nam")]);
  await isGreeted(nam);
  await hoa.go("tips");
  await makeNight(hoa.page);
  await hoa.page.reload();
  await hoa.button(vi.unlock.submit).press("Enter");
  await hoa.openTip("Trộm cắp, cướp");
  const box = hoa.page.getByLabel(vi.thread.question);
  await box.focus();
  await hoa.sees(night.waits("06:00"));
  await hoa.ask(FIRST);
  await hoa.sees(night.kept("06:00"));
  await hoa.setStatus("Đang kiểm tra", { sentence: SECOND });
  await hoa.sees(SECOND);
});

it("sends at once what waits for the morning, or takes it back into its box", async () => {
  await hoa.page.unrouteAll();
  for (const { page } of [hoa, nam]) await page.goto("about:blank");
  await system.pause();
  await sendHoaxes(system.state, WAVE);
  holdUntilMorning(system.state);
  countDays(system.state);
  system = await startSystem({ state: system.state });
  const { page } = hoa;
  await page.goto(`${system.origin}/inbox/`);
  await hoa.button(vi.signIn.submit).or(hoa.button(vi.unlock.submit)).first().press("Enter");
  await hoa.openTip("Trộm cắp, cướp");
  const sendNow = hoa.button(night.sendNow);
  await expect.poll(() => sendNow.count()).toBe(2);
  const timeline = page.getByRole("list", { name: tipPageVi.timeline.title });
  await expect.poll(() => timeline.getByText(night.goes("06:00")).count()).toBe(2);
  await looksRight(hoa, "2-held");
  await sendNow.first().press("Enter");
  await expect.poll(() => sendNow.count()).toBe(1);
  await hoa.sees(night.sent);
  await hoa.button(night.takeBack).press("Enter");
  await hoa.lacks(sendNow);
  await hoa.lacks(page.getByRole("list").getByText(SECOND));
  await hoa.sees(FIRST);
});

it("saves several tips without what was hidden in each, once another officer has confirmed", async () => {
  const { page } = hoa;
  const rows = page.locator("li[data-tip]");
  await hoa.go("tips");
  // All links have room in a line, whatever is new.
  await page.getByRole("link", { name: `${vi.nav.tips} ${WAVE}` }).waitFor();
  await page.getByRole("link", { name: vi.nav.audit, exact: true }).waitFor();
  await isAlreadySo(hoa, "Đang kiểm tra");
  await hoa.button(listVi.choose).press("Enter");
  for (const at of [0, 1]) await rows.nth(at).getByRole("checkbox").press("Space");
  await hoa.button(listVi.export).press("Enter");
  await hoa.button(vi.exports.propose(2)).press("Enter");
  await nam.page.goto(`${system.origin}/inbox/`);
  await nam.button(vi.signIn.submit).or(nam.button(vi.unlock.submit)).first().press("Enter");
  await nam.confirm("export-tips");
  const take = hoa.button(maskVi.takeMasked);
  await hoa.sees(maskVi.each(0, 2));
  await expect.poll(() => take.isDisabled()).toBe(true);
  await looksRight(hoa, "3-to-hide");
  const links = page.getByRole("status").getByRole("link");
  for (const at of [0, 1]) {
    await links.nth(at).press("Enter");
    await hoa.button(maskVi.open).press("Enter");
    if (at === 0) await hoa.picture(PICTURES, "4-hiding-1440");
    await hoa.button(maskVi.keep).press("Enter");
    await hoa.button(maskVi.openKept).waitFor();
    await hoa.sees(maskVi.each(at + 1, 2));
  }
  await hoa.picture(PICTURES, "5-hidden-1440");
  const saving = page.waitForEvent("download");
  await take.press("Enter");
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/-da-che\.json$/);
  const text = await readFile(await saved.path(), "utf8");
  expect(JSON.parse(text)).toMatchObject({ tips: [{ masked: {} }, { masked: {} }] });
  for (const said of ["bẻ khóa xe máy", "gầm cầu Vọng", FIRST]) expect(text).toContain(said);
  for (const secret of ["Tám", "0912", "678"]) expect(text).not.toContain(secret);
  await hoa.lacks(take);
});

it("makes one line of a wave of alike tips, by one press", async () => {
  const { page } = hoa;
  await hoa.go("tips");
  const rows = page.locator("li[data-tip]");
  await page.locator('li[aria-setsize="201"]').first().waitFor();
  await hoa.button(alikeVi.begin).first().press("Enter");
  const found = page.locator("summary").getByText(alikeVi.found(1));
  await found.click();
  await hoa.picture(PICTURES, "6-wave-1440");
  await hoa.button(alikeVi.link(WAVE)).press("Enter");
  await expect.poll(() => rows.count()).toBe(2);
  await rows.getByText(`+${WAVE - 1}`, { exact: true }).waitFor();
  await hoa.lacks(found);
  await hoa.picture(PICTURES, "7-one-line-1440");
});

it("shades the wards of the town by their counts, and says so where all are hidden", async () => {
  const { page } = hoa;
  await page.route("**/town-map.json", (route) => route.fulfill({ json: MADE_UP_TOWN }));
  await page.route("**/api/figures?*", async (route) => {
    const answer = await route.fetch();
    const figures = await answer.json();
    for (const one of figures.byArea) if (one.area === "song-tri") one.tips = 90;
    for (const one of figures.byHour) one.tips = one.tips === 0 ? 0 : null;
    await route.fulfill({ response: answer, json: figures });
  });
  await hoa.go("picture");
  const wards = page.getByRole("region", { name: pictureVi.byWard });
  const shapes = wards.locator("svg path[data-shade]");
  await expect.poll(() => shapes.count()).toBe(MADE_UP_TOWN.areas.length);
  for (const [at, name] of ["Phường Vũng Áng", "Phường Sông Trí"].entries()) {
    const tile = wards.locator("dl > div").filter({ hasText: name });
    const count = await tile.locator("dd").innerText();
    await wards.locator("svg text").getByText(`${name} ${count}`).waitFor();
    const shades = () =>
      Promise.all([tile, shapes.nth(at)].map((one) => one.getAttribute("data-shade")));
    await expect.poll(shades).toEqual(SHADES[at]);
  }
  await page
    .getByRole("region", { name: pictureVi.byHour })
    .getByText(pictureVi.allHidden)
    .waitFor();
  await looksRight(hoa, "8-wards", FACES.slice(0, 1));
  expect([...hoa.person.faults, ...nam.person.faults]).toEqual([]);
});
