import type { Browser, Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { caseVi } from "../../src/inbox/words/case-vi.ts";
import { listVi } from "../../src/inbox/words/list-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import { askThroughTrouble } from "./ask-through-trouble.ts";
import { openBrowser, openPerson } from "./browser.ts";
import { findingsOn } from "./faces.ts";
import { Hands } from "./hands.ts";
import { keepsFocus, keepsNewName } from "./kept-focus.ts";
import { Officer } from "./officer.ts";
import { asksForNoFile, missesPart, survivesCrash } from "./old-page.ts";
import { workOnMatter } from "./one-matter.ts";
import { Phone } from "./phone.ts";
import { picturesOf } from "./pictures.ts";
import { playSmallShift } from "./small-shift.ts";
import { type RunningSystem, startSystem } from "./system.ts";
import { OWN_SCRIPT, outcomeOf, TEXT_AS_CODE } from "./text-as-code.ts";
import {
  assignThroughTrouble,
  focusAt,
  rowOfTip,
  saysOneDeadline,
  scrollThroughThousands,
} from "./work-list.ts";

const PICTURES = picturesOf("desk");
const WIDTHS = [360, 1280];
const HOA = "Trần Thị Hoa";
const NAM = "Lê Văn Nam";
const CATEGORY = "Cờ bạc";
const TIP = "Quán cà phê cuối đường mở sòng tài xỉu mỗi tối thứ bảy";
const SENTENCE = "Cảm ơn bạn, đội trật tự đã tới xem hai lần.";
const CARD = "Gọi chữa cháy thế nào cho nhanh";

let system: RunningSystem;
let browser: Browser;
let hoa: Officer;
let nam: Officer;
let telegram: Phone;
let zalo: Phone;
let residentFaults: string[];
let hands: Hands;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), openBrowser()]);
  const resident = await openPerson(browser, { width: 1280, lang: "vi" });
  residentFaults = resident.faults;
  const phones = await resident.context.newPage();
  await phones.goto(system.phones);
  await phones.locator("body[data-ready]").waitFor();
  telegram = new Phone(phones, "telegram");
  zalo = new Phone(phones, "zalo");
  hoa = await Officer.open(browser, 1280);
  nam = await Officer.open(browser, 360);
  hands = await Hands.on(hoa.page);
  await hoa.join(system.invite, HOA);
  await nam.join(system.second, NAM);
  await hoa.grantKey(NAM);
  await zalo.start();
});

afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  await hoa.picture(PICTURES, `failed-${task.id}-hoa`);
  await nam.picture(PICTURES, `failed-${task.id}-nam`);
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

/** The page as a small phone and as a desk have it. */
async function pictures(officer: Officer, name: string): Promise<void> {
  const before = officer.page.viewportSize();
  for (const width of WIDTHS) {
    await officer.page.setViewportSize({ width, height: 900 });
    await officer.page.evaluate("scrollTo(0, 0)");
    await officer.picture(PICTURES, `${name}-${width}`);
  }
  if (before !== null) await officer.page.setViewportSize(before);
}

/** Returns when the page is shown. Each page has its own title. */
async function openSection(officer: Officer, section: "notices" | "scams" | "guide" | "officers") {
  const { page } = officer;
  await officer.go(section);
  await page.getByRole("heading", { level: 1, name: vi[section].title, exact: true }).waitFor();
}

function rowOf(officer: Officer, text: string): Locator {
  return officer.page.getByRole("listitem").filter({ hasText: text });
}

async function openKeeping(officer: Officer): Promise<void> {
  await officer.go("tips");
  await officer.filter("closed");
  await officer.openTip(CATEGORY);
  await officer.page.getByText(vi.keeping.title, { exact: true }).press("Enter");
  await officer.page.locator("details[open]", { hasText: vi.keeping.title }).waitFor();
}

describe("the list of known scams", () => {
  it("grows by what an officer adds, and the resident's check knows it", async () => {
    await openSection(hoa, "scams");
    await hoa.sees(vi.scams.empty);
    for (const text of ["0901 234 567", "https://thuong-lon.example/nhan"]) {
      await hoa.page.getByLabel(vi.scams.field).fill(text);
      await hoa.button(vi.scams.add).click();
      await expect.poll(() => hoa.page.getByLabel(vi.scams.field).inputValue()).toBe("");
      await hoa.sees(vi.scams.proposed);
      await nam.confirm("add-scam");
    }
    await openSection(hoa, "scams");
    await rowOf(hoa, "0901234567").getByText(vi.scams.kinds.number).waitFor();
    await rowOf(hoa, "thuong-lon.example").getByText(vi.scams.by(HOA)).waitFor();
    await pictures(hoa, "1-scams");

    await zalo.say("1", "4", "Gọi tới 0901.234.567 để nhận thưởng");
    expect(await zalo.shows("ĐÃ BIẾT LÀ LỪA ĐẢO")).toContain("0901234567");
  });

  it("is shared by the officers, and loses what one of them removes", async () => {
    await openSection(nam, "scams");
    await nam.sees("thuong-lon.example");
    await nam.button(vi.scams.removeOne("0901234567")).click();
    await nam.button(vi.scams.removeConfirm).click();
    await hoa.confirm("remove-scam");
    await rowOf(nam, "0901234567").waitFor({ state: "detached" });
    await rowOf(nam, "thuong-lon.example").waitFor();
  });
});

describe("the votes for the safety guide", () => {
  it("stand beside the card, and name nobody", async () => {
    await zalo.say("00", "5", "2", "1", "chưa hữu ích");
    await zalo.shows("Cảm ơn");
    // The vote may still be on its way, and a page keeps its figures for a while.
    await expect
      .poll(async () => (await hoa.person.context.request.get(`${system.origin}/api/guide`)).text())
      .toContain('"notUseful":1');
    await openSection(hoa, "guide");
    const row = hoa.page.getByRole("row").filter({ hasText: CARD });
    await expect.poll(() => row.getByRole("cell").allInnerTexts()).toEqual(["1", "0"]);
    await pictures(hoa, "2-guide");
  });
});

describe("a closed tip", () => {
  it("shows what the resident says of it, and counts it above the closed ones", async () => {
    await telegram.start();
    await telegram.press("Gửi tin báo ẩn danh", CATEGORY, "Hôm qua");
    await telegram.press("Phường Vũng Áng");
    await telegram.say(TIP);
    await telegram.press("Đủ rồi, xem lại và gửi", "Gửi tin báo", "Báo cho tôi khi có trả lời");
    await hoa.go("tips");
    await hoa.openTip(CATEGORY);
    await hoa.sees(TIP);
    await hoa.setStatus("Đã kết thúc", { sub: "Không vi phạm", sentence: SENTENCE });
    await hoa.sees(SENTENCE);
    await askThroughTrouble(hoa, "Sòng đã bị dẹp, còn ai tụ tập không?");
    await telegram.press("Đọc tin nhắn");
    expect(await telegram.shows("ĐÃ KẾT THÚC")).toContain(SENTENCE);
    await telegram.press("Một phần");
    await telegram.say("Họ chỉ chuyển sang quán bên cạnh");

    await hoa.sees("Họ chỉ chuyển sang quán bên cạnh");
    await hoa.sees(`${vi.rating.why} ${vi.rating.answers.partly}`);
    await hoa.page.getByText(vi.rating.said).getByText(vi.rating.answers.partly).waitFor();
    await pictures(hoa, "3-rated-tip");
    await hoa.go("tips");
    await hoa.filter("closed");
    await hoa.sees(`${vi.rating.answers.partly} 1`);
    await pictures(hoa, "4-closed-list");
  });
});

describe("how long a tip is kept", () => {
  it("is longer only when a second officer agrees, until two end it", async () => {
    const waits = vi.proposals.waits(HOA, vi.proposals.kinds["hold-tip"]);
    await openKeeping(hoa);
    await hoa.sees(vi.keeping.goes);
    await hoa.button(vi.keeping.reasons.court).click();
    await hoa.sees(waits);
    await hoa.sees(vi.keeping.goes);
    await pictures(hoa, "5-hold-asked");
    await hoa.page.getByRole("link", { name: vi.proposals.toWaiting }).click();
    await hoa.sees(vi.errors["own-proposal"]);
    await hoa.lacks(hoa.button(vi.proposals.confirm));
    await pictures(hoa, "5-own-proposal");

    await openKeeping(nam);
    await nam.sees(waits);
    await nam.confirm("hold-tip");
    await openKeeping(hoa);
    await hoa.sees(vi.keeping.held(vi.keeping.reasons.court, HOA, NAM));
    await hoa.sees(vi.keeping.stays);
    await pictures(hoa, "6-hold-agreed");
    await hoa.button(vi.keeping.release).click();
    await hoa.sees(vi.proposals.waits(HOA, vi.proposals.kinds["end-hold"]));
    await hoa.sees(vi.keeping.stays);
    await nam.confirm("end-hold");
    await hoa.sees(vi.keeping.ask);
    await hoa.sees(vi.keeping.goes);
  });
});

describe("a sender who is muted", () => {
  it("takes two presses, and can answer no more", async () => {
    await hoa.button(vi.keeping.mute).click();
    await hoa.sees(vi.keeping.muteSure);
    await hoa.button(vi.keeping.muteConfirm).click();
    await hoa.sees(vi.keeping.muted);
    await pictures(hoa, "7-muted");
    await expect
      .poll(async () => {
        await telegram.press("Tin báo của tôi", CATEGORY);
        await telegram.say("Cho tôi hỏi thêm một việc");
        return telegram.shows(/Cán bộ/);
      })
      .toContain("Cán bộ tạm ngừng nhận thêm tin nhắn");
  });
});

describe("the work list", () => {
  let number = "";

  it("is worked in with the keyboard alone, and says what is new on every page", async () => {
    const { page } = hoa;
    await zalo.say("00", "1", "2", "4", "1", "Ghe lạ đổ hàng ban đêm ở bến cũ", "1", "1");
    await hoa.go("notices");
    await expect.poll(() => page.title()).toMatch(/^\(1\) /);
    await hoa.follow(`${vi.nav.tips} 1`);
    await rowOfTip(hoa, "Ma túy").waitFor();
    await page.keyboard.press("j");
    number = await focusAt(hoa, 1);
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByText(listVi.keys.next).waitFor();
    await pictures(hoa, "8-keys");
    // Over a dialog the keys of the list do nothing.
    await page.keyboard.press("x");
    await page.keyboard.press("Escape");
    await hoa.lacks(page.getByRole("dialog"));
    await focusAt(hoa, 1);
    await hoa.lacks(rowOfTip(hoa, number).getByRole("checkbox"));
    await page.keyboard.press("Enter");
    await hoa.sees("Ghe lạ đổ hàng");
    await saysOneDeadline(hoa, number);
    await page.keyboard.press("r");
    const reply = page.getByLabel(vi.thread.question);
    await reply.and(page.locator(":focus")).waitFor();
    await page.keyboard.type("jk?x/ra");
    await expect.poll(() => reply.inputValue()).toBe("jk?x/ra");
    // An inherited property of the root would cost the style of every element with each tip.
    await expect
      .poll(() => page.evaluate("document.documentElement.style.cssText"))
      .toMatch(/^scroll-padding-bottom: \d+px;$/);
    await reply.fill("");
    await hoa.button(caseVi.watch).click();
    await hoa.filter("watched");
    await rowOfTip(hoa, number).waitFor();
  });

  it("undoes an assignment for ten seconds, in which nothing is sent", async () => {
    const { page } = hoa;
    const sent: string[] = [];
    const hear = (request: { method(): string; url(): string }) => {
      if (request.method() === "POST") sent.push(new URL(request.url()).pathname);
    };
    page.on("request", hear);
    await hoa.go("tips");
    // Its heading takes the focus.
    await hoa.filter("open");
    const row = rowOfTip(hoa, number);
    await row.locator("a").focus();
    await page.keyboard.press("a");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: listVi.me(HOA) })
      .press("Enter");
    await row.getByText(HOA).waitFor();
    await hoa.sees(listVi.assigned(listVi.one(number), HOA));
    await pictures(hoa, "9-undo");
    await page.keyboard.press("z");
    await row.getByText(HOA).waitFor({ state: "detached" });
    await row.locator("a:focus").waitFor();
    expect(sent.filter((path) => path.endsWith("/assign"))).toEqual([]);
    page.off("request", hear);
  });

  it("sends what was done when the screen locks: it is done, unless it was undone", async () => {
    const { page } = hoa;
    await rowOfTip(hoa, number).locator("a").focus();
    await page.keyboard.press("x");
    await hoa.sees(listVi.chosen(1));
    await page.keyboard.press("a");
    await page.getByRole("dialog").getByRole("button", { name: NAM }).press("Enter");
    await hoa.sees(listVi.assigned(listVi.one(number), NAM));
    await hoa.button(vi.account.lock).click();
    await nam.go("tips");
    await nam.filter("mine");
    await rowOfTip(nam, number).getByText(NAM).waitFor();
    await hoa.button(vi.unlock.submit).click();
    await hoa.isIn();
  });

  it("sends it when the page is closed, too", async () => {
    const { page } = nam;
    await rowOfTip(nam, number).locator("a").focus();
    await page.keyboard.press("a");
    await page.getByRole("dialog").getByRole("button", { name: listVi.nobody }).press("Enter");
    await nam.sees(listVi.released(listVi.one(number)));
    await page.reload();
    await hoa.go("tips");
    await rowOfTip(hoa, number).waitFor();
    await rowOfTip(hoa, number).getByText(NAM).waitFor({ state: "detached" });
    await nam.button(vi.unlock.submit).click();
    await nam.isIn();
  });

  it("does it once when the network is back, after a reload too", async () => {
    await assignThroughTrouble(hoa, { number, name: NAM });
    await nam.go("tips");
    await nam.filter("mine");
    await rowOfTip(nam, number).getByText(NAM).waitFor();
  });

  it("finds a tip by its number, and keeps what it shows across back and reload", async () => {
    const { page } = hoa;
    await hoa.go("tips");
    await hoa.filter("mine");
    await hoa.sees(listVi.empty.mine);
    await page.keyboard.press("/");
    await page.keyboard.type(`${number}\n`);
    await hoa.sees("Ghe lạ đổ hàng");
    await page.goBack();
    await page.reload();
    await hoa.button(vi.unlock.submit).click();
    await hoa.sees(listVi.empty.mine);
    // From any other page, too.
    await openSection(hoa, "notices");
    await page.keyboard.press("/");
    await page.getByRole("searchbox").and(page.locator(":focus")).waitFor();
    await page.keyboard.type("0000000\n");
    await hoa.sees(listVi.noNumber("0000000"));
  });
});

it("is enough for a shift with the keyboard alone, in which the focus is always seen", async () => {
  await playSmallShift({ officer: hoa, hands, zalo, names: [HOA, NAM] });
});

it("makes two tips one matter, and answers both once", () => workOnMatter(hoa, PICTURES));

it("draws a part of ten thousand tips, loads them by itself, and never loses the focus", async () => {
  await scrollThroughThousands(nam);
  await nam.go("notices");
});

it("has no finding of axe on any page, at a desk and on a phone", async () => {
  const [desk, phone] = await Promise.all([
    findingsOn(hoa, [{ width: 1440, scheme: "light" }]),
    findingsOn(nam, [{ width: 360, scheme: "dark" }]),
  ]);
  expect([...desk, ...phone]).toEqual([]);
});

it("never leaves the focus on nothing, and tells what was done", async () => {
  await keepsFocus(hoa);
  await keepsNewName(hoa);
});

it("asks for no file of the app once it is open: a new deploy may have replaced them", async () => {
  await asksForNoFile(nam);
});

it("says what to do where a deploy took a part away, and loses nothing that was written", async () => {
  await missesPart(nam);
});

it("stays usable beside a page or a part of one that crashes", async () => {
  await survivesCrash(nam);
});

it("makes no text into HTML or a script, whatever code would", async () => {
  const { context } = await openPerson(browser, { width: 360, lang: "en" });
  const page = await context.newPage();
  await page.goto(`${system.origin}/inbox/`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  for (const code of TEXT_AS_CODE) {
    expect([code, await outcomeOf(page, code)]).toEqual([code, "TypeError"]);
  }
  expect(await outcomeOf(page, OWN_SCRIPT)).toBe("done");
  await context.close();
});

it("shows no error in any page", () => {
  expect([...residentFaults, ...hoa.person.faults, ...nam.person.faults]).toEqual([]);
});
