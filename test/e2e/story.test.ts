import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { samplePhoto } from "../../simulator/samples.ts";
import { listVi } from "../../src/inbox/words/list-vi.ts";
import { mapVi } from "../../src/inbox/words/map-vi.ts";
import { searchVi } from "../../src/inbox/words/search-vi.ts";
import { shiftVi } from "../../src/inbox/words/shift-vi.ts";
import { tipPageVi } from "../../src/inbox/words/tip-page-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import { openBrowser, openPerson } from "./browser.ts";
import { loseAnswer } from "./lose-answer.ts";
import { MADE_UP_TOWN } from "./made-up-town.ts";
import { Officer } from "./officer.ts";
import { Phone } from "./phone.ts";
import { shownAs } from "./shown-as.ts";
import { type RunningSystem, startSystem } from "./system.ts";

/** Looked at by people; nothing compares them. */
const PICTURES = join(import.meta.dirname, "../../test-results/story");
const PING = "Có tin nhắn mới về tin báo của bạn";
const [HIS, HERS, NOTE] = ["Ai đứng canh?", "Họ đi xe gì?", "Cùng nhóm với tin trước"];
const RECEIPT = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}-[0-9A-Z*~$=]/;

let system: RunningSystem;
let browser: Browser;
let phones: Page;
let first: Officer;
let second: Officer;
let telegram: Phone;
let zalo: Phone;
let residentFaults: string[];
/** What the first officer's page has asked for. */
const asked: string[] = [];

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  [system, browser] = await Promise.all([startSystem(), openBrowser()]);
  const resident = await openPerson(browser, { width: 1280, lang: "vi" });
  residentFaults = resident.faults;
  phones = await resident.context.newPage();
  await phones.goto(system.phones);
  await phones.locator("body[data-ready]").waitFor();
  telegram = new Phone(phones, "telegram");
  zalo = new Phone(phones, "zalo");
  first = await Officer.open(browser, 1280);
  await first.page.route("**/town-map.json", (route) => route.fulfill({ json: MADE_UP_TOWN }));
  first.page.on("request", (request) => asked.push(request.url()));
  second = await Officer.open(browser, 360);
});

afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  await first.picture(PICTURES, "failed-first-officer");
  await second.picture(PICTURES, "failed-second-officer");
  await phones.screenshot({ path: join(PICTURES, "failed-phones.png") });
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const own = tipPageVi;
const box = (officer: Officer) => officer.page.getByLabel(vi.thread.question);

describe("the story of the README", () => {
  it("makes a browser the first officer of the demo station", async () => {
    await first.join(system.invite, "Trần Thị Hoa");
    await first.sees(listVi.empty.open);
    await first.picture(PICTURES, "1-inbox-empty");
  });

  it("carries a tip from the Telegram phone to the open inbox, and back", async () => {
    await telegram.start();
    await telegram.press("Gửi tin báo ẩn danh", "Trộm cắp, cướp", "Hôm qua");
    await telegram.shareLocation();
    await telegram.press("Phường Vũng Áng", "Chỉ trong khoảng 200 m");
    await telegram.say("Hai thanh niên bẻ khóa xe máy ở bãi gửi xe, đi xe Wave màu xanh");
    await telegram.press("+ Vì sao biết", "Tôi tận mắt thấy");
    await telegram.sendPhoto(Buffer.from(samplePhoto().bytes));
    await telegram.press("Xong, đi tiếp");
    await telegram.shows("Hôm qua");
    await telegram.press("Sửa một câu trả lời", "Thời gian", "Hôm nay");
    await telegram.shows("Wave màu xanh");
    await telegram.press("Gửi tin báo");
    const [receipt = ""] = RECEIPT.exec(await telegram.shows(RECEIPT)) ?? [];
    expect(receipt).not.toBe("");
    await telegram.press("Báo cho tôi khi có trả lời");
    await telegram.shows("không kèm nội dung");
    await phones.screenshot({ path: join(PICTURES, "2-phones-receipt.png") });

    await first.openTip("Trộm cắp, cướp");
    await first.sees("Wave màu xanh");
    await first.page.getByRole("img", { name: /Ảnh/ }).waitFor();
    await first.setStatus("Đang kiểm tra");
    await first.ask("Xe có biển số không?");
    expect(await telegram.shows(PING)).not.toContain("biển số");
    await telegram.press("Đọc tin nhắn");
    expect(await telegram.shows("Xe có biển số không?")).toContain("ĐANG KIỂM TRA");
    await telegram.say("Biển số 38, tôi không nhìn rõ phần sau");
    await first.sees("Biển số 38, tôi không nhìn rõ phần sau");
    await first.picture(PICTURES, "3-inbox-tip");
  });

  it("shows the place on the town's own map, in words and by keyboard, and asks nobody else", async () => {
    const map = first.page.getByRole("region", { name: mapVi.title });
    await map.getByText(/^Cách chợ khoảng 1,[0-4] km về phía bắc\.$/).waitFor();
    await map.getByText(mapVi.inside("Phường Sông Trí")).waitFor();
    await map.getByText(mapVi.chose("Phường Vũng Áng")).waitFor();
    await map.getByRole("img", { name: mapVi.label }).waitFor();
    const whole = await map.getByRole("status").innerText();
    await map.getByRole("button", { name: mapVi.zoomIn }).focus();
    for (const key of ["+", "+"]) await first.page.keyboard.press(key);
    await expect.poll(() => map.getByRole("status").innerText()).not.toBe(whole);
    await first.picture(PICTURES, "3-map-1280");
    for (const key of ["-", "-"]) await first.page.keyboard.press(key);
    await map.getByText(whole).waitFor();
    const elsewhere = asked.filter((url) => /^https?:/.test(url) && !url.startsWith(system.origin));
    expect(elsewhere).toEqual([]);
  });

  it("does the same on the Zalo phone, with numbers alone", async () => {
    await zalo.start();
    await zalo.say("1", "1", "2", "4", "1");
    await zalo.say("Nhóm thanh niên tụ tập hút chích sau chợ mỗi tối");
    await zalo.say("1");
    await zalo.shows("hút chích sau chợ");
    await zalo.say("1");
    await zalo.shows(RECEIPT);
    await zalo.say("1");
    await zalo.shows("Bạn cần gì?");
    await first.openTip("Ma túy");
    await first.sees("hút chích sau chợ");
    await first.ask("Thường vào khoảng mấy giờ?");
    expect(await zalo.shows(PING)).not.toContain("mấy giờ");
    await zalo.say("2", "1");
    await zalo.shows("Thường vào khoảng mấy giờ?");
    await zalo.say("Khoảng 20 giờ đến 22 giờ");
    await first.sees("Khoảng 20 giờ đến 22 giờ");
    await phones.screenshot({ path: join(PICTURES, "4-phones.png") });
  });

  it("lets a second officer in, and gives them the key", async () => {
    await second.join(system.second, "Lê Văn Nam");
    await first.go("officers");
    await first.sees("Lê Văn Nam");
    await first.picture(PICTURES, "5-officers");
    await first.grantKey("Lê Văn Nam");
    // As the place is shipped, nobody has given it outlines: the page says so.
    await second.openTip("Trộm cắp, cướp");
    await second.sees(mapVi.bare);
    await second.picture(PICTURES, "6-bare-map-360");
    await second.go("tips");
    await second.openTip("Ma túy");
    await second.sees("hút chích sau chợ");
    await second.picture(PICTURES, "6-inbox-360");
    await first.go("tips");
    await first.openTip("Ma túy");
  });

  it("shows two officers at one tip to each other, and neither writes past the other", async () => {
    await first.sees(own.presence.reading("Lê Văn Nam"));
    await second.sees(own.presence.reading("Trần Thị Hoa"));
    await box(second).fill(HIS);
    await first.ask(HERS);
    await second.sees(HERS);
    await box(second).press("Control+Enter");
    await second.sees(own.reply.meanwhile);
    await second.picture(PICTURES, "6-meanwhile-360");
    // What is pressed without looking sends nothing.
    await second.page.keyboard.press("Enter");
    await second.lacks(second.page.getByText(own.reply.meanwhile));
    await expect.poll(() => box(second).inputValue()).toBe(HIS);
    await box(second).press("Control+Enter");
    await second.button(own.reply.meanwhileSend).click();
    await first.sees(HIS);
    await expect.poll(() => box(second).inputValue()).toBe("");
  });

  it("keeps a private note from the resident, and all of it in one timeline", async () => {
    await second.button(own.reply.note).click();
    await second.page.getByLabel(own.reply.noteLabel).fill(NOTE);
    await second.picture(PICTURES, "6-note-360");
    await second.button(own.reply.noteSave).click();
    await first.sees(own.reply.private);
    const timeline = first.page.getByRole("list", { name: own.timeline.title });
    for (const text of [HERS, HIS, NOTE]) await timeline.getByText(text).waitFor();
    await first.picture(PICTURES, "6-timeline");
    await zalo.shows(PING);
    // Of two questions the second may still be on its way.
    const read = async () => {
      await zalo.say("00", "2", "1");
      return await zalo.shows(HERS);
    };
    expect(await shownAs(read, (text) => text.includes(HIS))).not.toContain(NOTE);
  });

  it("fills in a template, and warns who asks for a name, by the keyboard alone", async () => {
    const { page } = first;
    await page.locator("article h1").focus();
    await page.keyboard.press("r");
    await page.locator("textarea:focus").waitFor();
    await page.getByRole("combobox", { name: own.reply.template }).selectOption("where");
    await expect.poll(() => box(first).inputValue()).toContain("Phường");
    await page.locator("textarea:focus").waitFor();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Bạn tên gì?");
    await first.sees(own.reply.asksWarning(own.reply.asks.name));
    await first.picture(PICTURES, "6-template");
    await page.keyboard.press("Escape");
    await page.locator("article h1:focus").waitFor();
    await box(first).fill("");
  });

  it("sends a notice, approved by the second officer, once to each subscriber", async () => {
    await telegram.press("Thông báo chính thức", "Nhận thông báo");
    await zalo.say("00", "3", "1");
    await first.writeNotice("Cảnh báo lừa đảo", "Công an không bao giờ yêu cầu chuyển tiền.");
    await first.sees(vi.notices.ownWaits);
    // It says so on every page, in the title too.
    await expect.poll(() => second.page.title()).toMatch(/^\[1\] /);
    await second.confirm("publish-notice");
    await expect.poll(() => second.page.title()).not.toMatch(/^\[/);
    await telegram.holds("Công an không bao giờ yêu cầu chuyển tiền.");
    await zalo.holds("Công an không bao giờ yêu cầu chuyển tiền.");
    await phones.screenshot({ path: join(PICTURES, "7-phones-notice.png") });

    const page = await second.person.context.newPage();
    // The list is remembered for some seconds, and the phones have just looked at it.
    const list = async () => {
      await page.goto(system.notices);
      return await page.content();
    };
    await expect.poll(list, { interval: 500 }).toContain("Cảnh báo lừa đảo");
    await page.screenshot({ path: join(PICTURES, "8-notices-360.png"), fullPage: true });
  });

  it("lets an officer back in with one touch after a reload", async () => {
    await first.page.reload();
    await first.button(vi.unlock.submit).click();
    await first.go("tips");
    await first.openTip("Ma túy");
    await first.sees("hút chích sau chợ");
  });

  describe("and the words of a tip that nobody has opened", () => {
    const WORDS = "Nhà kho sau trường đốt dây điện mỗi đêm";
    /** Behind the first words, which are all that the list has. */
    const LAST = "xe ba gác chở tro đi";
    const STORY = `${WORDS}. ${"Việc này kéo dài cả tháng. ".repeat(6)}Gần sáng có ${LAST}`;
    const search = (text: string) => first.page.getByLabel(searchVi.field).fill(text);

    it("stand in the list, and are found, with accents or without", async () => {
      await telegram.say("/menu");
      await telegram.press("Gửi tin báo ẩn danh", "Môi trường", "Hôm qua", "Phường Vũng Áng");
      await telegram.say(STORY);
      await telegram.press("Đủ rồi, xem lại và gửi", "Gửi tin báo", "Báo cho tôi khi có trả lời");
      await second.go("tips");
      await second.sees(WORDS);
      await second.picture(PICTURES, "9-first-lines-360");
      await first.go("tips");
      await first.sees(WORDS);
      await search("dot day");
      const found = first.page.getByRole("list", { name: searchVi.results });
      await expect.poll(() => found.locator("mark").allInnerTexts()).toEqual(["đốt", "dây"]);
      await first.sees(searchVi.found(1));
      await search("ba gac");
      await expect.poll(() => found.locator("mark").allInnerTexts()).toEqual(["ba", "gác"]);
      await first.sees(LAST);
      await first.picture(PICTURES, "10-found");
    });

    it("leave every open list at once when its sender takes it back", async () => {
      await telegram.say("/menu");
      await telegram.press("Xóa dấu vết", "Rút lại một tin báo", "Môi trường");
      expect(await telegram.shows("Chưa cán bộ nào mở")).toContain("một phần nội dung");
      await telegram.press("Rút lại");
      await telegram.shows("Đã rút lại");
      for (const { page } of [first, second])
        await page.getByText("dây điện").first().waitFor({ state: "detached" });
      await first.sees(searchVi.found(0));
      // The worker has nothing of it either.
      await search("dây điện");
      await first.sees(searchVi.found(0));
      await search("");
    });

    it("are gone with the lock: another worker has to read them", async () => {
      const { page } = first;
      const workers = () => page.workers().length;
      await expect.poll(workers).toBe(1);
      const [before] = page.workers();
      await first.button(vi.account.lock).click();
      await expect.poll(workers).toBe(0);
      await first.button(vi.unlock.submit).click();
      await expect.poll(workers).toBe(1);
      expect(page.workers()[0]).not.toBe(before);
    });
  });

  it("hands a shift over to the other officer, who confirms", async () => {
    await first.go("shift");
    const note = first.page.getByLabel(shiftVi.note);
    await note.fill("Đã hứa trả lời trước 9 giờ");
    await loseAnswer(first, "/api/shifts", () => first.button(shiftVi.handOver).press("Enter"));
    await first.page.reload();
    await first.button(vi.unlock.submit).press("Enter");
    await first.sees(shiftVi.ownWaits);
    // It was handed over once, and nothing is left to be handed over again.
    await expect.poll(() => note.inputValue()).toBe("");
    await expect.poll(() => first.page.getByRole("article").count()).toBe(1);
    await first.picture(PICTURES, "11-shift");
    await expect.poll(() => second.page.title()).toMatch(/^\[1\] /);
    await second.go("shift");
    await second.sees("Đã hứa trả lời trước 9 giờ");
    await second.button(shiftVi.takeOver).click();
    await first.sees(shiftVi.taken("Lê Văn Nam"));
    await second.picture(PICTURES, "12-shift-360");
  });

  it("has sent the notice no second time, after all that", async () => {
    for (const phone of [telegram, zalo]) {
      await expect.poll(() => phone.count("THÔNG BÁO CHÍNH THỨC")).toBe(1);
    }
  });

  it("shows no error in any page", () => {
    expect([...residentFaults, ...first.person.faults, ...second.person.faults]).toEqual([]);
  });

  it("writes no text, receipt or name of a resident to its log", () => {
    const log = readFileSync(join(system.state, "worker.log"), "utf8") + system.output();
    for (const word of ["Wave", "hút chích", "Biển số", "dây điện"])
      expect(log).not.toContain(word);
    expect(log).not.toMatch(RECEIPT);
  });
});
