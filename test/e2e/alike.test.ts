import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { alikeVi } from "../../src/inbox/words/alike-vi.ts";
import { openBrowser, openPerson } from "./browser.ts";
import { lookAt } from "./faces.ts";
import { Officer } from "./officer.ts";
import { Phone } from "./phone.ts";
import { picturesOf } from "./pictures.ts";
import { type RunningSystem, startSystem } from "./system.ts";

const PICTURES = picturesOf("alike");
const CATEGORY = "Cờ bạc";
const COCKFIGHT =
  "Chủ nhật nào trong vườn keo Kỳ Thịnh cũng đá gà ăn tiền, cược lớn, có người canh bằng bộ đàm";
const TIPS = [
  COCKFIGHT,
  "Quán cà phê cuối đường ghi lô đề mỗi chiều, giấu sổ dưới quầy thuốc lá",
  "da ga an tien o vuon keo ky thinh chieu chu nhat, co nguoi canh cam bo dam",
];

let system: RunningSystem;
let browser: Browser;
let hoa: Officer;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), openBrowser()]);
  hoa = await Officer.open(browser, 1440);
  await hoa.join(system.invite, "Trần Thị Hoa");
});
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await hoa?.picture(PICTURES, "failed");
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

it("waits for three tips", async () => {
  const resident = await openPerson(browser, { width: 1280, lang: "vi" });
  const phones = await resident.context.newPage();
  await phones.goto(system.phones);
  await phones.locator("body[data-ready]").waitFor();
  const telegram = new Phone(phones, "telegram");
  await telegram.start();
  for (const tip of TIPS) {
    await telegram.say("/menu");
    await telegram.press("Gửi tin báo ẩn danh", CATEGORY, "Hôm qua", "Phường Vũng Áng");
    await telegram.say(tip);
    await telegram.press("Đủ rồi, xem lại và gửi", "Gửi tin báo", "Báo cho tôi khi có trả lời");
  }
});

it("finds two tips of one matter among those that were opened, and links them by one press", async () => {
  const { page } = hoa;
  const rows = page.locator("li[data-tip]");
  const link = page.getByRole("button", { name: alikeVi.linkTwo });
  await hoa.go("tips");
  await hoa.filter("open");
  await expect.poll(() => rows.count()).toBe(TIPS.length);
  // Nobody has opened any: there is nothing to compare, and nothing is read for it.
  await hoa.button(alikeVi.begin).first().press("Enter");
  await hoa.sees(alikeVi.none("0"));
  for (const tip of TIPS) {
    await rows.filter({ hasText: tip }).locator("a").press("Enter");
    await page.getByRole("article").getByText(tip).first().waitFor();
  }
  await hoa.button(alikeVi.begin).first().press("Enter");
  await hoa.sees(alikeVi.found(1));
  await page.locator("summary").getByText(alikeVi.found(1)).click();
  await hoa.sees("đá gà");
  for (const { width, scheme } of [
    { width: 1440, scheme: "light" as const },
    { width: 360, scheme: "dark" as const },
  ]) {
    expect(await lookAt(page, { where: "alike", faces: [{ width, scheme }] })).toEqual([]);
    await hoa.picture(PICTURES, `1-tip-${width}`);
  }
  await page.evaluate('location.hash = "#/tips"');
  await rows.first().waitFor();
  expect(await lookAt(page, { where: "alike", faces: [{ width: 360, scheme: "light" }] })).toEqual(
    [],
  );
  await hoa.picture(PICTURES, "2-list-360");
  await page.setViewportSize({ width: 1440, height: 900 });
  await link.first().press("Enter");
  await expect.poll(() => rows.count()).toBe(TIPS.length - 1);
  await rows.getByText("+1", { exact: true }).waitFor();
  await link.first().waitFor({ state: "detached" });
  await hoa.sees(alikeVi.none(`${TIPS.length}`));
  await hoa.picture(PICTURES, "3-linked-1440");
});
