import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../scripts/read-content.ts";
import type { DeskView } from "../../simulator/desks.ts";
import { samplePhoto } from "../../simulator/samples.ts";
import type { Me } from "../../src/core/station/views.ts";
import { newKeyPair } from "../../src/inbox/keys/station-key.ts";
import { caseVi } from "../../src/inbox/words/case-vi.ts";
import { forwardVi } from "../../src/inbox/words/forward-vi.ts";
import { paperVi } from "../../src/inbox/words/paper-vi.ts";
import { OfficerBrowser, ORIGIN } from "../http/officer-browser.ts";
import { openBrowser, openPerson } from "./browser.ts";
import { Officer } from "./officer.ts";
import { Phone } from "./phone.ts";
import { picturesOf } from "./pictures.ts";
import { type RunningSystem, startSystem } from "./system.ts";

const { stations, areas } = readContent().place;

const PICTURES = picturesOf("town");

let system: RunningSystem;
let browser: Browser;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem({ town: true }), openBrowser()]);
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
    await telegram.press("Gửi tin báo ẩn danh", "Trộm cắp, cướp", "Hôm qua", "Phường Sông Trí");
    await telegram.say("Tên trộm là Nguyễn Văn Tám, số 0912 345 678, ở sau chợ");
    await telegram.press("+ Ảnh");
    await telegram.sendPhoto(Buffer.from(samplePhoto().bytes));
    await telegram.press("Xong, đi tiếp", "Gửi tin báo");

    const hoa = await Officer.open(browser, 1440);
    await hoa.join(await doorOf("song-tri"), "Trần Thị Hoa");
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
    await minh.sees(forwardVi.noQuestions("Công an phường Sông Trí"));
    await minh.picture(PICTURES, "3-arrived-360");
    await minh.setStatus("Đang kiểm tra");
    expect([...hoa.person.faults, ...minh.person.faults]).toEqual([]);
  });

  it("is there again after a restart, and then asks for the passkey that was made", async () => {
    await system.pause();
    system = await startSystem({ town: true, state: system.state });
    expect(await desks()).toHaveLength(stations.length);
    expect(system.invite).toBe(`${system.origin}/inbox/`);
  });
});
