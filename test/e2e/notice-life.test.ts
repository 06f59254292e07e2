import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { samplePhoto } from "../../simulator/samples.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import { faultyCap } from "../app/notices/faulty-cap.ts";
import { openBrowser, openPerson } from "./browser.ts";
import { confirmDrill, proposeDrill, stopDrill } from "./drill.ts";
import { Officer } from "./officer.ts";
import { Phone } from "./phone.ts";
import { picturesOf } from "./pictures.ts";
import { drawn, PublicReader, picturesIn } from "./public-reader.ts";
import { type RunningSystem, startSystem } from "./system.ts";

const PICTURES = picturesOf("notice-life");
const BODY = "Công an không bao giờ yêu cầu chuyển tiền.";
const ALT = "Một con phố";
const LINK = "https://mo.example/canh-bao";
const RUMOUR = "Nghe nói mai chặn hết đường ra cảng, công nhân phải ở lại nhà máy ba ngày.";
const NEW_BODY = "Công an không bao giờ yêu cầu chuyển tiền hay đọc mã OTP.";

let system: RunningSystem;
let browser: Browser;
let hoa: Officer;
let nam: Officer;
let phones: Page;
let telegram: Phone;
let zalo: Phone;
let reader: PublicReader;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), openBrowser()]);
  reader = new PublicReader(system.origin);
  const resident = await openPerson(browser, { width: 1280, lang: "vi" });
  phones = await resident.context.newPage();
  await phones.goto(system.phones);
  await phones.locator("body[data-ready]").waitFor();
  telegram = new Phone(phones, "telegram");
  zalo = new Phone(phones, "zalo");
  hoa = await Officer.open(browser, 1280);
  nam = await Officer.open(browser, 360);
  await hoa.join(system.invite, "Trần Thị Hoa");
  await nam.join(system.second, "Lê Văn Nam");
  await hoa.grantKey("Lê Văn Nam");
  await telegram.start();
  await zalo.start();
});

afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  await hoa.picture(PICTURES, "failed-hoa");
  await nam.picture(PICTURES, "failed-nam");
  await phones.screenshot({ path: join(PICTURES, "failed-phones.png") });
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

/** What stands in each public channel. */
async function posts(): Promise<unknown[]> {
  const answer = await fetch(new URL("/sim/telegram/public", system.phones));
  // The simulator's own answer.
  const channels = (await answer.json()) as { messages: unknown[] }[];
  return channels.map(({ messages }) => messages);
}

async function attachPicture(): Promise<void> {
  const buffer = Buffer.from(samplePhoto().bytes);
  const file = { name: "street.jpg", mimeType: "image/jpeg", buffer };
  await hoa.page.getByLabel(vi.notices.picture, { exact: true }).setInputFiles(file);
  await hoa.page.getByLabel(vi.notices.pictureAlt).fill(ALT);
}

/** What "is this real?" says of a text. It may know a change some seconds later. */
async function verdictOn(text: string): Promise<string> {
  await telegram.say("/menu", "kiểm tra lừa đảo", text);
  return await telegram.shows("Bạn muốn làm gì tiếp?");
}

async function openPage(path: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(new URL(path, system.origin).href);
  return { page, close: () => context.close() };
}

describe("a notice that was sent", () => {
  it("shows how far it has come", async () => {
    await telegram.press("Thông báo chính thức", "Nhận thông báo");
    // English, the notices, and yes.
    await zalo.say("2", "3", "1");
    const { page } = hoa;
    await hoa.go("notices");
    await page.getByRole("link", { name: vi.notices.write }).click();
    await page.getByLabel(vi.notices.noticeTitle).first().fill("Cảnh báo lừa đảo");
    await page.getByLabel(vi.notices.body).first().fill(BODY);
    await page.getByLabel(vi.notices.severity).selectOption("warning");
    await page.getByLabel(vi.notices.link).fill("http://mo.example");
    await page.getByText(vi.notices.audienceHint).click();
    await page.getByText(vi.notices.cap).click();
    await hoa.button(vi.notices.preview).click();
    await hoa.sees(vi.notices.noLink);
    await hoa.picture(PICTURES, "write-1280");
    await page.getByLabel(vi.notices.link).fill(LINK);
    await page.getByLabel(vi.notices.holdsUntil).fill("2099-01-02T18:00");
    await attachPicture();
    // Nothing is lost by a reload, the last letter neither.
    await page.reload();
    await hoa.button(vi.unlock.submit).click();
    await expect.poll(() => page.getByLabel(vi.notices.pictureAlt).inputValue()).toBe(ALT);
    await hoa.button(vi.notices.preview).click();
    await hoa.sees(vi.notices.reach(null, 1));
    await hoa.sees("THÔNG BÁO CHÍNH THỨC TB-");
    await hoa.picture(PICTURES, "preview-1280");
    await hoa.button(vi.notices.submit).click();
    await nam.follow(`${vi.nav.waiting} 1`);
    for (const part of [BODY, LINK, ALT, "Cảnh báo", "Expected, Moderate, Likely"]) {
      await nam.sees(part);
    }
    await nam.page.getByText(vi.notices.card).click();
    await expect.poll(() => drawn(nam.page, "figure img, details[open] img")).toEqual([true, true]);
    await nam.picture(PICTURES, "approve-360");
    await nam.confirm("publish-notice");
    for (const phone of [telegram, zalo]) {
      for (const part of [BODY, LINK, "Cảnh báo lừa đảo", "TB-"]) await phone.holds(part);
    }
    await telegram.holds("· Cảnh báo");
    for (const part of ["· Warning", "Only in: Vietnamese"]) await zalo.holds(part);
    for (const phone of ["telegram", "zalo"]) {
      const picture = `[data-phone="${phone}"] img.photo`;
      await expect.poll(() => drawn(phones, picture)).toEqual([true]);
    }
    for (const name of ["Telegram", "Zalo"]) {
      await hoa.sees(`${name}: ${vi.notices.sending.done}`);
    }
    await hoa.picture(PICTURES, "sent-1280");
  });

  it("is on the page, in the feeds and in CAP, with its picture and its card", async () => {
    // Both channels have the one post, each in its language, with the picture.
    await expect
      .poll(posts)
      .toMatchObject([
        [{ text: expect.stringContaining("· Cảnh báo"), media: { type: "photo" }, edited: false }],
        [{ text: expect.stringContaining("Only in: Vietnamese"), media: { type: "photo" } }],
      ]);
    const { url, text } = await reader.newest(BODY);
    expect(text).toContain('<h1 class="real">');
    const [card = "", picture = ""] = picturesIn(text);
    const sides = await Promise.all([card, picture].map((path) => reader.jpegSidesAt(path)));
    expect(sides).toEqual([
      [1200, 630],
      [960, 720],
    ]);
    for (const [path, more] of [
      ["/notices.atom", picture],
      ["/notices.json", picture],
      [`${url}.cap.xml`, picture],
      ["/notices", url],
    ]) {
      expect(await reader.read(`${path}?lang=vi`)).toContain(more);
    }
    expect(await faultyCap([await reader.read(`${url}.cap.xml`)])).toEqual([]);
    const { page, close } = await openPage(`${url}?lang=en`);
    await page.getByText("Forward or copy").click();
    await page.screenshot({ path: join(PICTURES, "page-360.png"), fullPage: true });
    expect(await drawn(page, "article img")).toEqual([true]);
    const message = await page.locator(".copy").innerText();
    await close();
    await expect.poll(() => verdictOn(message)).toContain("CHÍNH THỨC, đúng từng chữ");
    const forged = message.replace("không bao giờ", "hay");
    await expect.poll(() => verdictOn(forged)).toContain("ĐÃ BỊ SỬA");
  });

  it("is corrected by two persons, who see both texts: in place where that can be done", async () => {
    await hoa.button(vi.notices.correct).click();
    await hoa.page.getByLabel(vi.notices.body).first().fill(NEW_BODY);
    await hoa.picture(PICTURES, "correct-1280");
    await hoa.button(vi.notices.preview).click();
    await hoa.sees(vi.notices.becomes);
    await hoa.picture(PICTURES, "change-1280");
    await hoa.button(vi.notices.correctSubmit).click();
    await nam.follow(`${vi.nav.waiting} 1`);
    await nam.sees(NEW_BODY);
    await nam.sees(BODY);
    await nam.picture(PICTURES, "change-360");
    await nam.confirm("change-notice");
    for (const phone of [telegram, zalo]) await phone.holds(NEW_BODY);
    await expect.poll(() => telegram.count(BODY)).toBe(0);
    await expect.poll(() => zalo.count(BODY)).toBe(1);
    await hoa.sees(vi.notices.former(1));
    const now = { text: expect.stringContaining(NEW_BODY), edited: true };
    await expect.poll(posts).toMatchObject([[now], [now]]);
    const { url, text } = await reader.newest(NEW_BODY);
    expect(picturesIn(text)).toHaveLength(2);
    const cap = await reader.read(`${url}.cap.xml`);
    expect(cap).toContain("<msgType>Update</msgType>");
    expect(await faultyCap([cap])).toEqual([]);
  });

  it("is withdrawn by two persons", async () => {
    await hoa.button(vi.notices.withdraw).click();
    await hoa.picture(PICTURES, "withdraw-1280");
    await hoa.button(vi.notices.withdrawSure).click();
    await nam.confirm("withdraw-notice");
    await telegram.holds("ĐÃ RÚT NGÀY");
    await zalo.holds("WITHDRAWN ON");
    await expect.poll(() => telegram.count(NEW_BODY)).toBe(0);
    await expect.poll(() => drawn(phones, '[data-phone="telegram"] img.photo')).toEqual([]);
    await hoa.sees(vi.notices.states.withdrawn);
    await expect
      .poll(posts)
      .toMatchObject([
        [{ text: expect.stringContaining("ĐÃ RÚT NGÀY"), media: null }],
        [{ text: expect.stringContaining("WITHDRAWN ON"), media: null }],
      ]);
    const { url, text } = await reader.newest("Đã rút: Cảnh báo lừa đảo");
    expect(text).toContain(`content="${system.origin}/inbox/card-withdrawn.png"`);
    expect(text).not.toContain("<img");
    const cap = await reader.read(`${url}.cap.xml`);
    expect(cap).toContain("<msgType>Cancel</msgType>");
    expect(await faultyCap([cap])).toEqual([]);
    const link = `${system.origin}${url}`;
    await expect.poll(() => verdictOn(`${NEW_BODY}\n${link}`)).toContain("ĐÃ RÚT");
    await zalo.say("language", "1");
  });
});

describe("a notice that goes later", () => {
  it("begins with a template, is confirmed with all its times, and stopped by one", async () => {
    await proposeDrill(hoa, PICTURES);
    await confirmDrill(nam, PICTURES);
    await hoa.sees(vi.notices.states.scheduled);
    await hoa.picture(PICTURES, "scheduled-1280");
    await stopDrill(nam, PICTURES);
    for (const officer of [nam, hoa]) await officer.sees(vi.notices.states.dropped);
  });
});

describe("an emergency of a head alone", () => {
  it("is stopped by a colleague before it goes", async () => {
    const { page } = hoa;
    await page.getByRole("link", { name: vi.notices.write }).click();
    await page.getByLabel(vi.notices.noticeTitle).first().fill("Vỡ đập");
    await page.getByLabel(vi.notices.body).first().fill("Rời khỏi bờ sông ngay.");
    const preview = Promise.withResolvers<void>();
    await page.route("**/api/notices/preview", async (route) => {
      await preview.promise;
      await route.continue();
    });
    await hoa.button(vi.notices.preview).click();
    await hoa.button(vi.notices.edit).waitFor();
    // A late preview would move the button away under the finger.
    await hoa.lacks(page.getByText(vi.notices.emergency));
    preview.resolve();
    await page.getByText(vi.notices.emergency).click();
    await page.getByLabel(vi.notices.emergencyReason).fill("Nước đang lên");
    await hoa.picture(PICTURES, "emergency-1280");
    await hoa.button(vi.notices.emergencySubmit).click();
    await hoa.sees(vi.notices.reason("Nước đang lên"));
    await nam.go("notices");
    await nam.sees(vi.notices.reason("Nước đang lên"));
    await nam.button(vi.notices.stop).click();
    await nam.sees(vi.notices.stopAsk);
    await nam.button(vi.notices.stop).click();
    for (const officer of [nam, hoa]) await officer.sees(vi.notices.states.dropped);
    await nam.picture(PICTURES, "stopped-360");
  });
});

/** Has something done in the simulated Telegram. */
async function act(path: string, input: object): Promise<{ id: string }> {
  const url = new URL(`/sim/telegram/${path}`, system.phones);
  const answer = await fetch(url, { method: "POST", body: JSON.stringify(input) });
  expect(answer.status).toBe(200);
  return (await answer.json()) as { id: string };
}

/** What is read in a group. */
async function readGroup(name: string): Promise<string> {
  const chats = await (await fetch(new URL("/sim/telegram/public", system.phones))).json();
  // The simulator's own answer.
  const read = chats as { name: string; messages: { text: string }[] }[];
  const texts = read.find((chat) => chat.name === name)?.messages.map(({ text }) => text);
  return (texts ?? []).join("\n");
}

const GROUP = "Tổ dân phố 12";

describe("a group of Telegram", () => {
  it("is asked for its area, which an administrator chooses and nobody else", async () => {
    const head = await act("users", { name: "Trưởng khu" });
    const member = await act("users", { name: "Bà con" });
    const { id } = await act("groups", { title: GROUP });
    await act(`groups/${id}/member`, { user: head.id, status: "creator" });
    await act(`groups/${id}/member`, { user: member.id, status: "member" });
    await act(`groups/${id}/bot`, { by: head.id, status: "member" });
    await expect.poll(() => readGroup(GROUP)).toContain("Nhóm này ở khu vực nào?");
    const press = (user: string) => act(`groups/${id}/press`, { user, button: "Phường Sông Trí" });
    await press(member.id);
    await act(`groups/${id}/say`, { user: member.id, text: "/help@tieng_mo_bot" });
    await expect.poll(() => readGroup(GROUP)).toContain("Đừng gửi tin báo ở đây");
    expect(await readGroup(GROUP)).toContain("Nhóm này ở khu vực nào?");
    await press(head.id);
    const chosen = "Thông báo chính thức cho Phường Sông Trí sẽ đăng ở đây.";
    await expect.poll(() => readGroup(GROUP)).toContain(chosen);
  });
});

describe("a rumour", () => {
  const TRUTH = "Đường ra cảng vẫn mở.";
  const CORRECTION = "Không có lệnh chặn đường";

  it("that no notice knows is asked of the officers in one tap", async () => {
    // One word ends the notices: who asks gets the answer because they asked.
    for (const phone of [telegram, zalo]) await phone.say("ngừng nhận");
    await telegram.say("menu");
    await telegram.press("Đây có phải lừa đảo?");
    await telegram.say(RUMOUR);
    await telegram.shows("chưa thấy dấu hiệu quen thuộc nào");
    await telegram.press("Hỏi cán bộ");
    await telegram.shows("Cán bộ sẽ đọc tin này");
    await telegram.press("Hỏi, và trả lời tôi ở đây");
    await telegram.shows("Đã gửi cho cán bộ.");
    // The menu, "is this a scam?", the text, the officers, and no answer.
    await zalo.say("menu", "4", RUMOUR, "6");
    await zalo.shows("Cán bộ sẽ đọc tin này");
    await zalo.say("2");
    await zalo.shows("Đã gửi cho cán bộ.");
  });

  it("shows officers its words, and nothing of who asked", async () => {
    await hoa.go("scams");
    await hoa.sees(RUMOUR);
    const asked = hoa.page.getByRole("listitem").filter({ hasText: RUMOUR });
    const { answer, dismiss, few } = vi.questions;
    await expect
      .poll(async () => (await asked.innerText()).split(/\n+/))
      .toEqual([RUMOUR, few, answer, dismiss]);
    await hoa.picture(PICTURES, "questions-1280");
  });

  it("is answered once by a notice of two persons, to who wants it, and to later askers", async () => {
    const { page } = hoa;
    await hoa.button(vi.questions.answer).click();
    await hoa.sees(vi.questions.answering);
    await page.getByLabel(vi.notices.noticeTitle).first().fill(CORRECTION);
    await page.getByLabel(vi.notices.body).first().fill(TRUTH);
    await hoa.button(vi.notices.preview).click();
    // Nobody confirms what has not come yet, and nothing moves away under a finger.
    const preview = Promise.withResolvers<void>();
    await nam.page.route("**/api/notices/preview", async (route) => {
      await preview.promise;
      await route.continue();
    });
    await hoa.button(vi.notices.submit).click();
    await nam.follow(`${vi.nav.waiting} 1`);
    const { confirm: name } = vi.proposals;
    await nam.page.getByRole("button", { name, exact: true, disabled: true }).waitFor();
    preview.resolve();
    await nam.confirm("publish-notice");
    await telegram.holds(TRUTH);
    const isPublic = async () => (await (await fetch(system.notices)).text()).includes(CORRECTION);
    await expect.poll(isPublic).toBe(true);
    await expect.poll(() => telegram.count(TRUTH)).toBe(1);
    await expect.poll(() => zalo.count(TRUTH)).toBe(0);
    await expect.poll(() => readGroup(GROUP)).toContain(TRUTH);
    await zalo.say(`Bác tổ trưởng gửi: ${RUMOUR.replace("ba ngày", "3 ngày đêm")}`);
    await zalo.shows(`TIN ĐỒN ĐÃ ĐƯỢC ĐÍNH CHÍNH: ${CORRECTION}`);
    await zalo.shows(TRUTH);
    await hoa.go("scams");
    await hoa.sees(vi.questions.none);
  });
});

describe("all of that", () => {
  it("shows no error in any page", () => {
    expect([...hoa.person.faults, ...nam.person.faults]).toEqual([]);
  });
});
