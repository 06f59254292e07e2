import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { Decrypter } from "age-encryption";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { confirmAsOperator, proposalsForOperator } from "../../scripts/operator-proposals.ts";
import { verifyAudit } from "../../scripts/verify-audit.ts";
import { pairOfWords } from "../../src/inbox/keys/recovery-words.ts";
import { auditVi } from "../../src/inbox/words/audit-vi.ts";
import { handbookVi } from "../../src/inbox/words/handbook-vi.ts";
import { helpVi } from "../../src/inbox/words/help-vi.ts";
import { listVi } from "../../src/inbox/words/list-vi.ts";
import { paperVi } from "../../src/inbox/words/paper-vi.ts";
import { practiceVi } from "../../src/inbox/words/practice-vi.ts";
import { statusVi } from "../../src/inbox/words/status-vi.ts";
import { tipPageVi } from "../../src/inbox/words/tip-page-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import { readTar } from "../inbox/read-tar.ts";
import { openBrowser, openPerson } from "./browser.ts";
import { KeyFileOfficer } from "./key-file-officer.ts";
import { Phone } from "./phone.ts";
import { picturesOf } from "./pictures.ts";
import { shownAs } from "./shown-as.ts";
import { type RunningSystem, startSystem } from "./system.ts";

const PICTURES = picturesOf("keys");
const TIP = "Xe tải đổ phế thải xuống bờ sông mỗi đêm";

const RECEIPT = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}-[0-9A-Z*~$=]/;
const CODE = /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/;
/** The count and the code at the end of what the audit's head says. */
const AUDIT_HEAD = /(\d+)\s+((?:\w{4}-){5}\w{4})\s*$/;
const PROOF = /http\S+\/verify#\S+/;

let system: RunningSystem;
let browser: Browser;
let hoa: KeyFileOfficer;
let nam: KeyFileOfficer;
let proof = "";
let kit = "";

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), openBrowser()]);
  hoa = await KeyFileOfficer.open(browser, "no-prf", "con mèo nhà tôi thích mưa");
  nam = await KeyFileOfficer.open(browser, "none", "cây gạo đầu làng nở hoa");
});

afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  await hoa.desk.picture(PICTURES, "failed-hoa");
  await nam.desk.picture(PICTURES, "failed-nam");
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

/** Sends a tip by the shortest way. Returns the link that proves it. */
async function sendTip(): Promise<string> {
  const resident = await openPerson(browser, { width: 1280, lang: "vi" });
  const page = await resident.context.newPage();
  await page.goto(system.phones);
  await page.locator("body[data-ready]").waitFor();
  const zalo = new Phone(page, "zalo");
  await zalo.start();
  await zalo.say("1", "1", "2", "4", "1", TIP, "1", "1");
  await zalo.shows(RECEIPT);
  await zalo.say("00", "2", "4", "1");
  const [link = ""] = PROOF.exec(await zalo.shows(PROOF)) ?? [];
  await resident.context.close();
  return link;
}

describe("the keys of a station", () => {
  it("lie in a key file where the authenticator has no PRF", async () => {
    const name = await hoa.join(system.invite, "Trần Thị Hoa", vi.join.submit);
    expect(name).toMatch(/^tieng-mo-[a-z-]+-tran-thi-hoa\.age$/);
    expect(await hoa.read()).toMatch(/^AGE-SECRET-KEY-PQ-1\w+$/m);
    proof = await sendTip();
    await hoa.desk.openTip("Ma túy");
    await hoa.desk.sees(TIP);
  });

  it("are unlocked by file and passphrase, and by nothing less", async () => {
    await hoa.desk.page.reload();
    await hoa.openFile(vi.unlock.submit, "một cụm mật khẩu khác");
    await hoa.desk.sees(vi.passkey["wrong-passphrase"]);
    await hoa.openFile(vi.unlock.submit);
    await hoa.desk.sees(TIP);
    await hoa.rewrite();
  });

  it("let an officer without any authenticator in, by a challenge to the key file", async () => {
    await nam.join(system.second, "Lê Văn Nam", vi.keyFile.instead);
    await nam.rewrite();
    await nam.desk.sees(vi.key.waitingTitle);
    await nam.desk.picture(PICTURES, "0-waiting");
    // A newcomer sees nothing else, whatever address they open.
    await nam.desk.page.goto(`${system.origin}/inbox/#/officers`);
    await nam.desk.page.reload();
    await nam.openFile(vi.unlock.submit);
    await nam.desk.sees(vi.key.waitingTitle);
    await nam.desk.lacks(nam.desk.page.getByRole("navigation"));
    await nam.desk.lacks(nam.desk.page.getByRole("link"));
    // Both see the newcomer's code and the station key's.
    const codes = () => nam.desk.page.locator('[translate="no"]').allInnerTexts();
    await expect.poll(codes).toEqual([CODE, CODE].map((code) => expect.stringMatching(code)));
    await hoa.desk.go("officers");
    await hoa.desk.button(vi.officers.grant).click();
    const title = vi.officers.grantTitle("Lê Văn Nam");
    const panel = hoa.desk.page.getByRole("heading", { name: title }).locator("..");
    const shown = () => panel.locator('[translate="no"]').allInnerTexts();
    await expect.poll(shown).toEqual(await codes());
    await hoa.desk.picture(PICTURES, "0-grant");
    await hoa.desk.button(vi.app.cancel).click();
    await hoa.desk.grantKey("Lê Văn Nam");
    // The page is told by its socket.
    await nam.desk.page.getByRole("navigation").first().waitFor();
    await nam.desk.go("tips");
    await nam.desk.openTip("Ma túy");
    await nam.desk.sees(TIP);
    await nam.desk.button(vi.account.signOut).click();
    await nam.desk.button(vi.keyFile.instead).click();
    await nam.openFile(vi.keyFile.signIn);
    await nam.desk.sees(TIP);
  });

  it("are written down as words, which are asked for", async () => {
    const { page } = hoa.desk;
    await page.getByRole("link", { name: vi.kit.title }).first().click();
    // As if her last step-up were older than five minutes.
    const refused = { status: 403, contentType: "application/json", body: '{"error":"step-up"}' };
    await page.route("**/api/keys/kit/showing", (route) => route.fulfill(refused), { times: 1 });
    await hoa.desk.button(vi.kit.show).click();
    await hoa.desk.sees(vi.stepUp.lead);
    await hoa.desk.picture(PICTURES, "1-step-up");
    await hoa.desk.button(vi.stepUp.submit).click();
    await hoa.desk.picture(PICTURES, "1-recovery-kit");
    const onPaper = page.getByRole("listitem").filter({ hasText: /^[a-z]+$/ });
    const list = await shownAs(
      () => onPaper.allInnerTexts(),
      ({ length }) => length === 24,
    );
    kit = list.join(" ");
    await hoa.desk.button(vi.kit.toCheck).click();
    await onPaper.first().waitFor({ state: "detached" });
    const fields = page.getByLabel(/^Từ thứ \d+$/);
    await expect.poll(() => fields.count()).toBe(2);
    for (const label of await fields.all()) {
      const id = await label.getAttribute("id");
      const asked = await page.locator(`label[for="${id}"]`).innerText();
      await label.fill(list[Number(/\d+/.exec(asked)?.[0]) - 1] ?? "");
    }
    await hoa.desk.button(vi.kit.confirm).click();
    await hoa.desk.sees(vi.kit.done);
    await page.getByText(vi.kit.missing).waitFor({ state: "detached" });
  });

  it("open an exported tip outside of the inbox, as the kit's words give them", async () => {
    const { page } = hoa.desk;
    await hoa.desk.go("tips");
    await hoa.desk.openTip("Ma túy");
    await hoa.desk.button(tipPageVi.reply.note).click();
    await page.getByLabel(tipPageVi.reply.noteLabel).fill("Gọi ủy ban phường");
    await hoa.desk.button(tipPageVi.reply.noteSave).click();
    await hoa.desk.sees(tipPageVi.reply.noteSaved);
    const downloading = page.waitForEvent("download");
    await hoa.desk.button(vi.tip.export).click();
    const file = readFileSync(await (await downloading).path());
    expect(file.toString("latin1")).toMatch(/^age-encryption\.org\/v1\n-> mlkem768x25519 /);
    const decrypter = new Decrypter();
    decrypter.addIdentity((await pairOfWords(kit))?.identity ?? "");
    const found = readTar(await decrypter.decrypt(file));
    const text = (name: RegExp) =>
      [...found].flatMap(([path, bytes]) => (name.test(path) ? `${Buffer.from(bytes)}` : []))[0];
    expect(text(/tip\.txt$/)).toContain(`> ${TIP}`);
    expect(JSON.parse(text(/tip\.json$/) ?? "")).toMatchObject({
      form: "tieng-mo/tip/v1",
      savedBy: "Trần Thị Hoa",
      words: "as-sent",
      thread: [{ private: true, content: { text: "Gọi ủy ban phường" } }],
    });
  });

  it("put a tip on paper without the page around it, and its facts into a table, both noted", async () => {
    const { page } = hoa.desk;
    await page.evaluate("window.print = () => { window.isPrinted = true; }");
    await page.getByRole("button", { name: paperVi.print, exact: true }).click();
    await expect.poll(() => page.evaluate("window.isPrinted")).toBe(true);
    await page.emulateMedia({ media: "print" });
    const sheet = page.locator("body > article");
    for (const text of [TIP, paperVi.printedBy, tipPageVi.timeline.title])
      await sheet.getByText(text).first().waitFor();
    await page.locator("main").waitFor({ state: "hidden" });
    await hoa.desk.picture(PICTURES, "1-printed");
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    await sheet.waitFor({ state: "detached" });
    // Printed by the browser's own menu, the page shows nothing of the tip.
    await page.getByText(paperVi.useButton).waitFor();
    await page.getByText(TIP).first().waitFor({ state: "hidden" });
    await page.emulateMedia({ media: null });
    const downloading = page.waitForEvent("download");
    await hoa.desk.button(paperVi.table).click();
    const table = readFileSync(await (await downloading).path(), "utf8");
    expect(table).toMatch(/^\ufeff"Mục"/);
    expect(table).not.toContain(TIP);
    const { request } = page.context();
    const noted = await request.get(`${system.origin}/api/audit?action=exported-tip`);
    expect((await noted.text()).match(/"exported-tip"/g)).toHaveLength(3);
  });

  it("are rotated, and the old tip stays readable for everyone", async () => {
    await hoa.desk.go("officers");
    await hoa.desk.button(vi.rotation.start).click();
    await hoa.desk.picture(PICTURES, "2-rotation");
    await hoa.desk.button(vi.rotation.confirm).click();
    await hoa.desk.sees(vi.proposals.toWaiting);
    await nam.desk.confirm("rotate-key");
    // Both browsers open their copies by themselves; then the new key is in use.
    await hoa.desk.go("officers");
    await hoa.desk.sees(vi.rotation.tail);
    for (const officer of [hoa, nam]) {
      await officer.desk.go("tips");
      await officer.desk.page.reload();
      await officer.openFile(vi.unlock.submit);
      await officer.desk.openTip("Ma túy");
      await officer.desk.sees(TIP);
    }
  });

  it("warn a colleague of a tip with other words than came, and note it", async () => {
    const { page } = nam.desk;
    const detail = /\/api\/tips\/[\w-]{16,}$/;
    await page.route(detail, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        json: { ...(await response.json()), digest: "A".repeat(43) },
      });
    });
    await page.reload();
    await nam.openFile(vi.unlock.submit);
    const noted = page.waitForResponse(/\/alteration$/);
    await nam.desk.openTip("Ma túy");
    await nam.desk.sees(vi.tip.altered);
    expect((await noted).status()).toBe(200);
    await nam.desk.picture(PICTURES, "2-altered");
    await page.unroute(detail);
  });

  it("leave a trace in the audit, of which an export is proved by its head", async () => {
    const { page } = hoa.desk;
    await hoa.desk.go("audit");
    const head = page.getByRole("heading", { name: auditVi.head }).locator("..");
    const said = await shownAs(
      () => head.innerText(),
      (text) => AUDIT_HEAD.test(text),
    );
    const [, number, code] = AUDIT_HEAD.exec(said) ?? [];
    const downloading = page.waitForEvent("download");
    await hoa.desk.button(auditVi.export).click();
    const text = readFileSync(await (await downloading).path(), "utf8");
    const station = /"station":"([a-z-]+)"/.exec(text)?.[1] ?? "";
    const verdict = verifyAudit({ station, text, heads: [`${number}:${code}`] });
    expect(verdict).toMatchObject({ proved: true });
    const actions = ["rotated-key", "exported-tip", "showed-kit", "found-altered"];
    for (const action of [...actions, "exported-audit"]) {
      expect(text).toContain(`"action":"${action}"`);
    }
    const cells = page.getByRole("cell", { name: auditVi.actions["exported-audit"] });
    await cells.first().waitFor();
    await hoa.desk.picture(PICTURES, "2-audit");
    await page.getByLabel(auditVi.what, { exact: true }).selectOption("granted-key");
    await expect.poll(() => page.getByRole("row").count()).toBe(2);
  });

  it("leave with an officer who is removed, and a new one is proposed", async () => {
    await hoa.desk.go("officers");
    await hoa.desk.button(vi.officers.remove).click();
    await hoa.desk.button(vi.officers.removePropose).click();
    await hoa.desk.sees(vi.proposals.toWaiting);
    // The only second person cannot confirm it, so the operator does.
    const secrets = parseEnv(readFileSync(join(system.state, "demo.env"), "utf8"));
    const { APP_SECRET: appSecret = "" } = secrets;
    const operator = { origin: system.origin, appSecret, station: "duty" };
    const [proposal] = await proposalsForOperator(operator);
    expect(proposal?.statement).toContain("Lê Văn Nam");
    expect(await confirmAsOperator({ ...operator, id: proposal?.id ?? "" })).toBe(true);
    await nam.desk.sees(vi.signIn.ended);
    await hoa.desk.sees(vi.rotation.exposed);
    await nam.desk.page.goto(`${system.origin}/inbox/`);
    await nam.desk.button(vi.keyFile.instead).click();
    await nam.openFile(vi.keyFile.signIn);
    await nam.desk.sees(vi.errors["sign-in-failed"]);
    await hoa.desk.picture(PICTURES, "3-removed");
  });

  it("prove the filing of a tip in any browser, which tells nobody", async () => {
    const anyone = await openPerson(browser, { width: 360, lang: "en" });
    const page = await anyone.context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(proof);
    await page.getByText("The proof is good").waitFor();
    await page.screenshot({ path: join(PICTURES, "4-verify-360.png"), fullPage: true });
    expect(asked.filter((path) => path !== "/favicon.ico")).toEqual([
      "/verify",
      "/inbox/verify.js",
    ]);
    await page.goto(proof.replace(/#.{5}/, "#AAAAA"));
    await page.getByText("This proof is not good").waitFor();
    expect(anyone.faults.filter((fault) => !fault.includes("favicon"))).toEqual([]);
  });

  it("have their ways in, of which the last one stays", async () => {
    const { page } = hoa.desk;
    await hoa.desk.go("officers");
    await page.getByRole("link", { name: vi.waysIn.title }).click();
    await hoa.desk.button(vi.waysIn.rename).click();
    await page.getByLabel(vi.waysIn.newName).fill("khóa xanh");
    await hoa.desk.button(vi.waysIn.save).click();
    await hoa.desk.sees("khóa xanh");
    await hoa.desk.sees(vi.waysIn.open("").trim());
    // Her only session is this one, which she ends by signing out.
    await hoa.desk.lacks(hoa.desk.button(vi.waysIn.end));
    await hoa.desk.picture(PICTURES, "5-ways-in");
    await hoa.desk.button(vi.waysIn.revoke).click();
    await hoa.desk.button(vi.waysIn.revokeConfirm).click();
    await hoa.desk.sees(vi.errors["last-way-in"]);
  });

  it("are explained on each page, and on two sheets of paper", async () => {
    const { page } = hoa.desk;
    const help = hoa.desk.button(vi.app.help);
    const dialog = page.getByRole("dialog", { name: helpVi.title });
    await help.press("Enter");
    for (const sentence of helpVi.pages["ways-in"]) await dialog.getByText(sentence).waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await help.and(page.locator(":focus")).waitFor();
    await help.press("Enter");
    await dialog.getByRole("link", { name: helpVi.handbook }).click();
    await page.getByRole("heading", { name: handbookVi.title }).waitFor();
    await hoa.desk.picture(PICTURES, "6-handbook");
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  });

  it("open a tip to practise with, of which nothing is sent", async () => {
    const { page } = hoa.desk;
    await page.getByRole("link", { name: listVi.practice }).click();
    // The warning needs what knows such questions, which is the same for everybody.
    await hoa.desk.sees(practiceVi.steps.warning);
    const asked: string[] = [];
    // The inbox may read something again meanwhile, which says nothing.
    page.on("request", (one) => one.method() !== "GET" && asked.push(one.url()));
    await hoa.desk.button(practiceVi.open).click();
    await page.locator("dd").getByText(practiceVi.what).waitFor();
    await hoa.desk.sees(practiceVi.progress(1, 5));
    const group = page.getByRole("group", { name: vi.tip.status });
    await group.getByRole("button", { name: "Đang kiểm tra" }).press("Enter");
    await page.getByLabel(statusVi.sentence).fill("Đã nhận");
    await page.getByRole("button", { name: statusVi.set("Đang kiểm tra") }).click();
    await hoa.desk.sees(practiceVi.progress(2, 5));
    const question = page.getByLabel(vi.thread.question);
    await question.fill("Chị tên là gì?");
    await hoa.desk.sees(practiceVi.progress(3, 5));
    await hoa.desk.picture(PICTURES, "6-practice");
    await hoa.desk.ask("Xe đổ rác màu gì?");
    await hoa.desk.sees(practiceVi.progress(4, 5));
    await page.getByLabel(tipPageVi.reply.noteLabel).fill("Tập ghi chú");
    await hoa.desk.button(tipPageVi.reply.noteSave).click();
    await hoa.desk.sees(practiceVi.finished);
    expect(asked).toEqual([]);
    // It is gone when it is left.
    await hoa.desk.go("officers");
    await page.getByRole("link", { name: vi.officers.handbook }).click();
    await page.getByRole("link", { name: listVi.practice }).click();
    await hoa.desk.sees(practiceVi.progress(0, 5));
    await hoa.desk.lacks(page.locator("dd"));
  });

  it("show no error in the page of the one who stays, but for the two refusals", () => {
    expect(hoa.desk.person.faults).toEqual([
      expect.stringContaining("403 (Forbidden)"),
      expect.stringContaining("409 (Conflict)"),
    ]);
  });
});
