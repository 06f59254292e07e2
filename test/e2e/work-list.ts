import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { faceVi } from "../../src/inbox/words/face-vi.ts";
import { listVi } from "../../src/inbox/words/list-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import type { Officer } from "./officer.ts";

/** Steps of the tests of the work list. */

const COUNT = 10_000;
const PAGE = 1_000;

/** The number of the tip at a place of the list, once it has the focus. */
export async function focusAt(officer: Officer, place: number): Promise<string> {
  const row = officer.page.locator(`li[aria-posinset="${place}"]`);
  await row.locator("a:focus").waitFor();
  return row.locator('[translate="no"]').innerText();
}

/** The row of a tip in the list that is shown. */
export function rowOfTip(officer: Officer, number: string): Locator {
  return officer.page.locator("li[data-tip]").filter({ hasText: number });
}

/** The tip's page has the deadline that its row has, in the same words. */
export async function saysOneDeadline(officer: Officer, number: string): Promise<void> {
  const { page } = officer;
  const inRow = rowOfTip(officer, number).locator("time[data-state]");
  const onPage = page.locator("article time[data-state]");
  await expect
    .poll(async () => {
      const [said = "none"] = await inRow.allInnerTexts();
      return (await onPage.allInnerTexts()).some((text) => text.startsWith(`${said} ·`));
    })
    .toBe(true);
}

/** Gives a tip to an officer while nothing gets through, loads the page anew, and lets it through. */
export async function assignThroughTrouble(
  officer: Officer,
  { number, name }: { number: string; name: string },
): Promise<void> {
  const { page, person } = officer;
  const waits = page.getByText(faceVi.waits(1));
  let isThrough = false;
  let arrived = 0;
  await page.route("**/api/tips/assign", (route) => {
    if (!isThrough) return route.abort();
    arrived += 1;
    return route.continue();
  });
  await officer.go("tips");
  const row = rowOfTip(officer, number);
  await row.locator("a").focus();
  await page.keyboard.press("a");
  await page.getByRole("dialog").getByRole("button", { name }).press("Enter");
  await officer.sees(listVi.undo);
  await officer.go("notices");
  await waits.waitFor();
  // It is shown as what it will be.
  await officer.go("tips");
  await row.getByText(name).waitFor();
  await page.reload();
  await officer.button(vi.unlock.submit).click();
  await waits.waitFor();
  isThrough = true;
  await page.evaluate("dispatchEvent(new Event('online'))");
  await officer.lacks(waits);
  await row.getByText(name).waitFor();
  expect(arrived).toBe(1);
  await page.unrouteAll();
  // The browser's own words about the network.
  person.faults.splice(0);
}

/** Goes to the end of ten thousand tips, page by page, and back, with the keyboard. */
export async function scrollThroughThousands(officer: Officer): Promise<void> {
  const { page } = officer;
  await page.route(/\/api\/tips\?/, (route) => {
    const cursor = new URL(route.request().url()).searchParams.get("cursor");
    return route.fulfill({ json: pageFrom(Number(cursor)) });
  });
  // None of them can be read.
  await page.route(/\/api\/tips\/words$/, (route) => {
    const { ids }: { ids: string[] } = route.request().postDataJSON();
    const words = ids.map((id) => ({ id, sealed: "none", digest: null }));
    return route.fulfill({ json: { words, gone: [] } });
  });
  // A view that was not shown before: a list that was read lately is not read again.
  await page.evaluate("location.hash = '#/tips?order=deadline'");
  const rows = page.locator("li[data-tip]");
  await page.locator(`li[data-tip="${idOf(0)}"] a`).focus();
  const atEnd = async () => {
    await page.keyboard.press("End");
    return page.locator(`li[aria-posinset="${COUNT}"] a:focus`).count();
  };
  await expect.poll(atEnd, { interval: 20 }).toBe(1);
  await officer.sees(listVi.end);
  await expect.poll(() => rows.count()).toBeLessThan(60);
  // The row with the focus stays, wherever the list is scrolled to.
  await page.evaluate("scrollTo(0, 0)");
  await page.locator('li[aria-posinset="1"]').waitFor();
  await page.locator(`li[aria-posinset="${COUNT}"] a:focus`).waitFor({ state: "attached" });
  await page.keyboard.press("k");
  await page.locator(`li[aria-posinset="${COUNT - 1}"] a:focus`).waitFor();
  await page.unrouteAll();
}

function pageFrom(from: number) {
  const tips = Array.from({ length: PAGE }, (_, at) => tipOfList(from + at));
  return { tips, next: from + PAGE < COUNT ? String(from + PAGE) : null, counts: null, crowd: [] };
}

const idOf = (place: number) => `tip-of-a-long-list-${place}`;

/** A row as the server has it. */
function tipOfList(place: number) {
  const hour = "2026-11-26T07:00:00.000Z";
  return {
    ...{ id: idOf(place), number: String(10_000 + place), category: "theft" },
    ...{ area: "vung-ang", urgent: false, status: "checking", receivedAt: hour, eventAt: hour },
    ...{ mediaCount: 0, unread: 0, owner: null, subStatus: null, dueAt: null, dueClock: null },
    ...{ waiting: false, seen: true, opened: true, matter: null, matterSize: 0 },
  };
}
