import type { Page } from "playwright-core";
import { expect } from "vitest";
import { faceVi } from "../../src/inbox/words/face-vi.ts";
import { tipPageVi } from "../../src/inbox/words/tip-page-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import type { Officer } from "./officer.ts";

const NAME = "máy ở trực ban";

/** Whether something of the page has the focus, in view and below the bar. */
const HAS_FOCUS = `(() => {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return false;
  const { top, bottom } = activeElement.getBoundingClientRect();
  const bar = activeElement.closest("header") ? 0 : document.querySelector("header").offsetHeight;
  return top < innerHeight && bottom > bar;
})()`;

/** Resolves once its transaction runs: from now on, every other one waits. */
const WRITE_WITHOUT_END = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("tieng-mo", 1);
  opening.onerror = reject;
  opening.onsuccess = () => {
    const table = opening.result.transaction("kept", "readwrite").objectStore("kept");
    const work = () => {
      table.count().onsuccess = work;
      resolve();
    };
    table.count().onsuccess = work;
  };
})`;

/** Keeps what the page asks its workers back. Returns whatever gives it to them. */
const KEEP_FROM_WORKERS = `(() => {
  const { postMessage } = Worker.prototype;
  const kept = [];
  Worker.prototype.postMessage = function (...job) {
    kept.push(() => postMessage.apply(this, job));
  };
  return () => {
    Worker.prototype.postMessage = postMessage;
    for (const post of kept) post();
  };
})()`;

/** Deeds with the keyboard alone, each of which takes its own button away. */
export async function keepsFocus(officer: Officer): Promise<void> {
  const { page } = officer;
  await officer.go("officers");
  await officer.button(vi.officers.invite).press("Enter");
  await page.getByLabel(vi.officers.inviteReady).waitFor();
  await officer.button(vi.officers.invite).and(page.locator(":focus")).waitFor();
  await officer.button(vi.officers.cancelInvitation).last().press("Enter");
  await officer.sees(faceVi.done.cancelled);
  await officer.sees(vi.officers.inviteUsed);
  await hasFocus(page);

  await officer.button(vi.app.help).press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await officer.button(vi.app.help).and(page.locator(":focus")).waitFor();

  await officer.go("tips");
  const filter = page.locator('a[data-filter="closed"]');
  await filter.press("Enter");
  await filter.and(page.locator('[aria-current="true"]:focus')).waitFor();
  const giveToWorkers = await page.evaluateHandle<() => void>(KEEP_FROM_WORKERS);
  await page.locator("li[data-tip] a").first().press("Enter");
  await page.locator("h1:focus").waitFor();
  await officer.button(tipPageVi.reply.note).press("Enter");
  await page.getByLabel(tipPageVi.reply.noteLabel).and(page.locator(":focus")).waitFor();
  await officer.button(tipPageVi.reply.question).press("Enter");
  await page.getByLabel(tipPageVi.reply.noteLabel).waitFor({ state: "detached" });
  // The form for a question comes when the tip is opened, and takes the focus then.
  await giveToWorkers.evaluate((give) => give());
  await page.getByLabel(vi.thread.question).and(page.locator(":focus")).waitFor();
  await page.getByText(vi.keeping.title, { exact: true }).click();
  await officer.button(vi.keeping.reasons.court).press("Enter");
  await officer.sees(vi.proposals.proposed);
  await officer.lacks(officer.button(vi.keeping.reasons.court));
  await hasFocus(page);
  await page.getByRole("link", { name: vi.proposals.toWaiting }).first().press("Enter");
  await officer.button(vi.proposals.withdraw).press("Enter");
  await officer.sees(faceVi.done.withdrawn);
  await officer.lacks(officer.button(vi.proposals.withdraw));
  await hasFocus(page);
}

/** The name in writing outlives a reload, even where it waits behind another tab's work, and its form gives the focus back. */
export async function keepsNewName(officer: Officer): Promise<void> {
  const { page } = officer;
  await officer.go("officers");
  await page.getByRole("link", { name: vi.waysIn.title }).press("Enter");
  await officer.button(vi.waysIn.rename).press("Enter");
  await hasFocus(page);
  const endWork = await keepDatabaseBusy(page);
  await page.getByLabel(vi.waysIn.newName).fill(NAME);
  await page.reload();
  await endWork();
  await officer.button(vi.unlock.submit).click();
  await expect.poll(() => page.getByLabel(vi.waysIn.newName).inputValue()).toBe(NAME);
  await officer.button(vi.waysIn.save).press("Enter");
  await officer.sees(faceVi.done.renamed(NAME));
  await officer.button(vi.waysIn.rename).waitFor();
  await hasFocus(page);
}

/** Another tab writes into the drafts' database and doesn't stop. Returns its end. */
async function keepDatabaseBusy(page: Page): Promise<() => Promise<void>> {
  const other = await page.context().newPage();
  await other.goto(new URL("/notices", page.url()).href);
  await other.evaluate(WRITE_WITHOUT_END);
  return () => other.close();
}

/** Once the page has settled: nothing of it is waited for any more. */
async function hasFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(HAS_FOCUS), { interval: 20 }).toBe(true);
}
