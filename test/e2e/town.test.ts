import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../scripts/read-content.ts";
import type { DeskView } from "../../simulator/desks.ts";
import { samplePhoto } from "../../simulator/samples.ts";
import type { Me } from "../../src/core/station/views.ts";
import { newKeyPair } from "../../src/inbox/keys/station-key.ts";
import { caseVi } from "../../src/inbox/words/case-vi.ts";
import { clocksVi } from "../../src/inbox/words/clocks-vi.ts";
import { dutyVi } from "../../src/inbox/words/duty-vi.ts";
import { forwardVi } from "../../src/inbox/words/forward-vi.ts";
import { paperVi } from "../../src/inbox/words/paper-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import { OfficerBrowser, ORIGIN } from "../http/officer-browser.ts";
import { ageTips } from "./age-tips.ts";
import { openBrowser, openPerson } from "./browser.ts";
import { writeDuty } from "./duty.ts";
import { countDays } from "./figure-days.ts";
import { endsForReason, judges } from "./judged-tip.ts";
import { hidesFirst, printsCopy, savesCopy } from "./masked-copy.ts";
import { Officer } from "./officer.ts";
import { Phone } from "./phone.ts";
import { picturesOf } from "./pictures.ts";
import { savesTable, seesPicture } from "./shown-picture.ts";
import { type RunningSystem, startSystem } from "./system.ts";

const { stations, areas } = readContent().place;

const PICTURES = picturesOf("town");

let system: RunningSystem;
let browser: Browser;
let hoa: Officer;
let nam: Officer;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem({ town: true }), openBrowser()]);
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

/** What the server tells the phones' page. */
async function desks(): Promise<DeskView[]> {
  // The answer's shape is the simulator's own.
  return (await (await fetch(`${system.phones}desks`)).json()) as DeskView[];
}

/** The link into a station's inbox on the phones' page. */
async function doorOf(station: string): Promise<string> {
  const door = await fetch(`${system.phones}desks/${station}`, { redirect: "manual" });
  return door.headers.get("location") ?? "";
}

/** Joins by a link, in a browser without an authenticator. */
async function join(link: string): Promise<OfficerBrowser> {
  const officer = await OfficerBrowser.open((input, init) =>
    fetch(input.replace(ORIGIN, system.origin), init),
  );
  officer.headers = { Origin: system.origin };
  const { recipient } = await newKeyPair();
  const joined = await officer.join(link, "Lan", { response: undefined, recipient });
  expect(joined.status).toBe(200);
  return officer;
}

async function me(officer: OfficerBrowser): Promise<Me> {
  return (await officer.get("/api/me")).json();
}

const isDark = (value: number) => value < 10;

/** How bright the middles of both halves of a picture are, 0 to 255. It runs in the page. */
const BRIGHTNESS = `(async () => {
  const image = document.querySelector("figure img");
  await image.decode();
  const canvas = document.createElement("canvas");
  const [width, height] = [image.naturalWidth, image.naturalHeight];
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext("2d");
  pen.drawImage(image, 0, 0);
  const at = (x) => Math.max(...pen.getImageData(width * x, height / 2, 1, 1).data.slice(0, 3));
  return { left: at(0.25), right: at(0.75) };
})()`;

/** What is ready as a tip is printed: its pictures, and what stands on each page. */
const ON_PAPER = `({
  pictures: [...document.querySelectorAll("body > article img")].map((picture) =>
    picture.complete && picture.naturalWidth > 0),
  margins: document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
    .map((rule) => rule.cssText).join(),
})`;

/** Prints the tip that an officer has open, with a photo: on a page of its own, whole. */
async function printed({ page }: Officer): Promise<void> {
  const numbers = page.locator("article a, article span").filter({ hasText: /^\d{4}$/ });
  const number = await numbers.first().innerText();
  await page.evaluate("window.print = () => { window.isPrinted = true; }");
  await page.getByRole("button", { name: paperVi.print, exact: true }).click();
  await expect.poll(() => page.evaluate("window.isPrinted")).toBe(true);
  expect(await page.evaluate(ON_PAPER)).toEqual({
    pictures: [true],
    margins: expect.stringMatching(
      new RegExp(`top-left .*${paperVi.tip(number ?? "")} · Công an phường .*bottom-left .*Hoa`),
    ),
  });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await page.locator("body > article").waitFor({ state: "detached" });
  expect(await page.evaluate("document.adoptedStyleSheets.length")).toBe(0);
}

describe("the demo town", () => {
  it("has an officer at every station, so that each category of tip is taken", async () => {
    const ids = (await desks()).map(({ id }) => id);
    expect(ids).toEqual(stations.map(({ id }) => id));
  });

  it("lets whoever follows the printed link in, with the key and every right", async () => {
    const newcomer = await join(system.invite);
    await expect
      .poll(async () => (await me(newcomer)).officer)
      .toMatchObject({ role: "head", hasKey: true });
    expect((await me(newcomer)).station.id).toBe(areas[0]?.station);
  });

  it("leads into any other inbox, too, by one click on the phones' page", async () => {
    const newcomer = await join(await doorOf("inspectorate"));
    await expect.poll(async () => (await me(newcomer)).officer.hasKey).toBe(true);
    expect((await me(newcomer)).station.id).toBe("inspectorate");
  });

  it("forwards a tip to another station without what an officer has hidden", async () => {
    const phones = await (await openPerson(browser, { width: 1280, lang: "vi" })).context.newPage();
    await phones.goto(system.phones);
    await phones.locator("body[data-ready]").waitFor();
    const telegram = new Phone(phones, "telegram");
    await telegram.start();
    await telegram.press("Gửi tin báo ẩn danh", "Trộm cắp, cướp", "Hôm qua", "Phường Vũng Áng");
    await telegram.say("Tên trộm là Nguyễn Văn Tám, số 0912 345 678, ở sau chợ");
    await telegram.press("+ Ảnh");
    await telegram.sendPhoto(Buffer.from(samplePhoto().bytes));
    await telegram.press("Xong, đi tiếp", "Gửi tin báo");

    hoa = await Officer.open(browser, 1440);
    await hoa.join(await doorOf("vung-ang"), "Trần Thị Hoa");
    await hoa.openTip("Trộm cắp, cướp");
    await hoa.page.getByRole("img", { name: /Ảnh/ }).waitFor();
    await printed(hoa);
    await hoa.button(caseVi.claim).click();
    await hoa.button(caseVi.release).waitFor();
    await hoa.button(forwardVi.open).click();
    await hoa.page.getByLabel(forwardVi.station).selectOption({ value: "fire" });
    await hoa.page.getByLabel(forwardVi.compared).check();
    await hoa.page.getByLabel(forwardVi.note).fill("Nhờ kiểm tra kho sau chợ");
    await hoa.button(forwardVi.digits).click();
    // The first word by mouse, the last one by keyboard: all between is hidden.
    await hoa.button("Nguyễn").click();
    await hoa.page.keyboard.press("ArrowRight");
    await hoa.page.keyboard.press("Space");
    await hoa.button("Tám").click({ modifiers: ["Shift"] });
    await hoa.button(forwardVi.addBox).click();
    const box = hoa.button(forwardVi.box(1));
    for (const [side, value] of Object.entries({ left: 0, top: 0, width: 50, height: 100 })) {
      await hoa.page.getByLabel(forwardVi[side as "left"], { exact: true }).fill(`${value}`);
    }
    await box.focus();
    await hoa.page.reload();
    await hoa.button(vi.unlock.submit).press("Enter");
    await hoa.button(forwardVi.goOn).press("Enter");
    await hoa.page.getByText(forwardVi.hidden(6)).waitFor();
    await box.waitFor();
    await hoa.picture(PICTURES, "1-forward-1440");
    await hoa.button(forwardVi.send).click();
    await hoa.button(forwardVi.undo).waitFor();
    await hoa.picture(PICTURES, "2-leaves-1440");

    const minh = await Officer.open(browser, 360);
    await minh.join(await doorOf("fire"), "Lê Văn Minh");
    await minh.openTip("Trộm cắp, cướp");
    await minh.sees("Nhờ kiểm tra kho sau chợ");
    const { page } = minh;
    await minh.sees("Tên trộm là █████, số █████, ở sau chợ");
    const photo = page.getByRole("img", { name: /Ảnh/ });
    await photo.waitFor();
    const brightness: unknown = await page.evaluate(BRIGHTNESS);
    expect(brightness).toEqual({
      left: expect.toSatisfy(isDark),
      right: expect.not.toSatisfy(isDark),
    });
    // Nobody but the first station talks with the resident.
    await minh.sees(forwardVi.noQuestions("Công an phường Vũng Áng"));
    await minh.picture(PICTURES, "3-arrived-360");
    await page.getByText(vi.keeping.title, { exact: true }).click();
    await minh.sees(vi.keeping.stays);
    await minh.lacks(minh.button(vi.keeping.mute));
    await minh.setStatus("Đang kiểm tra");
    expect([...hoa.person.faults, ...minh.person.faults]).toEqual([]);
  });

  it("prints and saves a copy of a tip that lacks what was hidden, and notes that it did", async () => {
    // With what stands beside them: three digits alone may be part of any number.
    const secrets = ["Tám", "Nguyễn", "số 0912", " 678,", "age-encryption"];
    await hidesFirst(hoa);
    await hoa.picture(PICTURES, "4-masked-1440");
    await printsCopy(hoa, secrets);
    await savesCopy(hoa, secrets);
    const noted = await hoa.page
      .context()
      .request.get(`${system.origin}/api/audit?action=exported-masked-tip`);
    expect((await noted.text()).match(/"exported-masked-tip"/g)).toHaveLength(2);
    expect(hoa.person.faults).toEqual([]);
  });

  it("is there again after a restart, and then asks for the passkey that was made", async () => {
    await system.pause();
    ageTips(system.state, 30);
    countDays(system.state);
    system = await startSystem({ town: true, state: system.state });
    expect(await desks()).toHaveLength(stations.length);
    expect(system.invite).toBe(`${system.origin}/inbox/`);
  });

  it("reminds a tip's owner of its deadlines on every page, aloud and in the title", async () => {
    const { page } = hoa;
    // As if the inbox had been open before the deadline.
    const none = { reminders: [], seen: 0 };
    await page.route("**/api/deadlines", (route) => route.fulfill({ json: none }));
    await page.goto(`${system.origin}/inbox/`);
    await hoa.button(vi.signIn.submit).or(hoa.button(vi.unlock.submit)).first().press("Enter");
    await page.getByRole("link", { name: "Trộm cắp, cướp" }).first().press("Enter");
    await page.locator("article h1:focus").waitFor();
    await page.unroute("**/api/deadlines");
    // A page that was cut off reads everything again.
    await hoa.person.context.setOffline(true);
    await hoa.sees(vi.live.reconnecting);
    await hoa.person.context.setOffline(false);
    const banner = page.getByRole("region", { name: clocksVi.reminders.banner });
    const number = (await banner.getByRole("link").first().innerText()).replace(/\D+/g, "");
    const said = page.getByRole("status").getByText(clocksVi.reminders.told(number));
    await said.waitFor();
    await banner.getByText(clocksVi.reminders.count(2)).waitFor();
    // Perhaps beside a proposal of the demo's own officer.
    await expect.poll(() => page.title()).toMatch(/^\[[23]\] /);
    await hoa.picture(PICTURES, "4-reminded-1440");
    await banner.getByRole("link", { name: clocksVi.reminders.open }).press("Enter");
    await page.locator("h1:focus").waitFor();
    await hoa.lacks(banner);
    await expect.poll(() => page.title()).not.toMatch(/^\[[23]\]/);
    // The browser's own words about the network.
    hoa.person.faults.splice(0);
  });

  it("tells what is near and late by day, with arrow keys", async () => {
    const { page } = hoa;
    const late = page.getByRole("listitem").filter({ hasText: clocksVi.clocks.result });
    await late.getByText(clocksVi.left(-10)).waitFor();
    // One stop for the Tab key; the deadline was ten days before today.
    const calendar = page.getByRole("table");
    await calendar.locator('button[tabindex="0"]').focus();
    for (let day = 0; day < 10; day++) await page.keyboard.press("ArrowLeft");
    const day = calendar.locator("button:focus");
    await expect.poll(() => day.innerText()).toContain(clocksVi.calendar.result(1));
    await hoa.picture(PICTURES, "5-deadlines-1440");
    await late.getByRole("link").press("Enter");
    await page.locator("article h1:focus").waitFor();
    await hoa.sees(clocksVi.left(-10));
    await hoa.button(caseVi.release).press("Enter");
    await hoa.button(caseVi.claim).waitFor();
  });

  it("tells a head what its owner left too late, and gives more time for a reason of two", async () => {
    nam = await Officer.open(browser, 360);
    await nam.join(await doorOf("vung-ang"), "Lê Văn Nam");
    await nam.sees(clocksVi.reminders.count(2));
    await nam.picture(PICTURES, "6-reminded-360");
    await nam.page.getByRole("link", { name: "Trộm cắp, cướp" }).first().press("Enter");
    await nam.button(caseVi.claim).press("Enter");
    await nam.button(caseVi.release).waitFor();
    await hoa.go("deadlines");
    const late = hoa.page.getByRole("listitem").filter({ hasText: clocksVi.clocks.result });
    await late.getByText(clocksVi.reminders.escalated).waitFor();

    await nam.page
      .locator("summary")
      .filter({ hasText: /^Gia hạn/ })
      .press("Enter");
    await nam.button(clocksVi.extendFor(clocksVi.reasons.complex)).press("Enter");
    await nam.sees(clocksVi.asked);
    await hoa.go("waiting");
    const kind = vi.proposals.kinds["extend-deadline"];
    const proposal = hoa.page.getByRole("article").filter({ hasText: kind });
    await proposal.getByRole("button", { name: vi.proposals.confirm, exact: true }).press("Enter");
    await proposal.getByRole("button", { name: vi.proposals.confirmSure }).press("Enter");
    await hoa.lacks(proposal);
    await nam.sees(clocksVi.extended(clocksVi.reasons.complex));
    await nam.picture(PICTURES, "7-extended-360");
    await hoa.go("deadlines");
    await hoa.sees(clocksVi.clocks.intake);
    await hoa.lacks(late);
    expect([...hoa.person.faults, ...nam.person.faults]).toEqual([]);
  });

  it("shows what rises, on paper too, and lets the table of it go by two persons", async () => {
    await seesPicture(hoa, PICTURES);
    const [, tip = "", ...rest] = (await savesTable(hoa, nam)).split("\r\n");
    expect(tip).toMatch(/^"20[\d-]{8}","Trộm cắp, cướp","Phường Vũng Áng","","[^"]+","","[^"]*"$/);
    expect(rest).toEqual([""]);
    const published = await fetch(`${system.origin}/statistics/vung-ang?lang=vi`);
    expect(await published.text()).toMatch(/Trộm cắp, cướp<\/th><td>\d+<\/td>/);
    expect([...hoa.person.faults, ...nam.person.faults]).toEqual([]);
  });

  it("tells who is on duty of an urgent tip, and its sender when somebody reads", async () => {
    await writeDuty(hoa, { from: "00:00", to: "00:00", name: "Lê Văn Nam" });
    await hoa.page
      .getByText(/^Lê Văn Nam/)
      .first()
      .waitFor();
    await hoa.picture(PICTURES, "8-duty-1440");
    const phones = await (await openPerson(browser, { width: 1280, lang: "vi" })).context.newPage();
    await phones.goto(system.phones);
    await phones.locator("body[data-ready]").waitFor();
    const telegram = new Phone(phones, "telegram");
    await telegram.start();
    const send = async () => {
      await telegram.press("Gửi tin báo ẩn danh", "Trộm cắp, cướp", "Đang xảy ra");
      await telegram.press("Phường Vũng Áng");
      await telegram.say("Hai người đang cạy cửa kho ở cuối ngõ 12");
      await telegram.press("Gửi tin báo");
    };
    await send();
    await telegram.press("Không cần");
    const { calls: words } = clocksVi;
    const called = nam.page.getByRole("region", { name: words.banner });
    const one = words.count(1);
    await called.getByText(one).waitFor();
    await nam.picture(PICTURES, "9-called-360");
    await called.getByRole("link").press("Enter");
    await nam.page.locator("article h1:focus").waitFor();
    await nam.lacks(called);

    // From now on nobody is on duty.
    await writeDuty(hoa, null);
    await hoa.sees(dutyVi.nobodyNow);
    await send();
    const unread = await telegram.shows("ngoài giờ trực");
    expect(unread).toContain("113");
    await hoa.page.getByRole("region", { name: words.banner }).getByText(words.heads).waitFor();
    await hoa.picture(PICTURES, "10-heads-1440");
    expect([...hoa.person.faults, ...nam.person.faults]).toEqual([]);
  });

  it("judges one tip, and says why it can't be checked", async () => {
    const { calls: words } = clocksVi;
    const called = hoa.page.getByRole("region", { name: words.banner });
    await called.getByRole("link").press("Enter");
    await hoa.page.locator("article h1:focus").waitFor();
    await judges(hoa);
    await endsForReason(hoa, "Chưa kiểm tra được", "Đã quá lâu");
    await hoa.picture(PICTURES, "11-judged-1440");
    expect(hoa.person.faults).toEqual([]);
  });
});
