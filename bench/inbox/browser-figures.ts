import type { Page } from "playwright-core";
import { searchVi } from "../../src/inbox/words/search-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import type { Officer } from "../../test/e2e/officer.ts";
import { table, whole } from "../table.ts";
import { tasksDuring } from "./main-thread.ts";

/** Longest time for one tip to appear. */
const TIP_MS = 20_000;
/** Words of many samples (`sample-tip.ts`), without accents. */
const QUERY = "truong hoc";

/** Opens one tip after the other, as clicks would. */
const OPEN_ALL = `async (ids) => {
  for (const [index, id] of ids.entries()) {
    location.hash = "#/tips/" + id;
    const until = performance.now() + ${TIP_MS};
    const isShown = () => [...document.querySelectorAll("article dd")]
      .some((field) => field.textContent.startsWith("Tin " + index + "."));
    while (!isShown()) {
      if (performance.now() > until) throw new Error("tip " + index + " is not shown");
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
}`;

/** What an officer does in the list and its search, then with each tip; each is measured. */
const DEEDS: [name: string, work: (page: Page, ids: string[]) => Promise<unknown>][] = [
  ["scrolled through", scroll],
  ["read for a search", search],
  ["opened", (page, ids) => page.evaluate(`(${OPEN_ALL})(${JSON.stringify(ids)})`)],
];

/**
 * The long tasks of the page with tips opened in a worker, and the baseline: the same page in a
 * browser that has no worker, which opens them itself.
 */
export async function browserFigures(officer: Officer, ids: string[]): Promise<string> {
  const { page } = officer;
  const rows: string[][] = [];
  for (const mode of ["in a worker", "in the page"]) {
    if (mode === "in the page") await page.addInitScript("delete window.Worker;");
    await page.goto(`${page.url().replace(/#.*/, "")}#/tips`);
    await page.reload();
    await officer.button(vi.unlock.submit).click();
    await page.locator("li[data-tip]").first().waitFor();
    for (const [name, work] of DEEDS)
      rows.push([`${name}, ${mode}`, ...(await rowOf(page, () => work(page, ids), ids.length))]);
  }
  const about = `${whole(ids.length)} tips`;
  const cpu = ["CPU ms a tip", "longest task", "over 50 ms", "over 200"];
  return table([about, "s in all", ...cpu, "over 50 by the clock"], rows);
}

async function rowOf(page: Page, work: () => Promise<unknown>, count: number): Promise<string[]> {
  const start = performance.now();
  const { all, longest, long, freezes, longByClock } = await tasksDuring(page, work);
  const seconds = (performance.now() - start) / 1_000;
  const cpu = [(all / count).toFixed(1), longest.toFixed(0), String(long), String(freezes)];
  return [seconds.toFixed(1), ...cpu, String(longByClock)];
}

/** The pages of the list load by themselves, and so do the first lines of rows that come into view. */
async function scroll(page: Page, ids: string[]): Promise<void> {
  const end = page.locator(`li[aria-posinset="${ids.length}"]`);
  while ((await end.count()) === 0) {
    await page.locator("li[data-tip]").last().scrollIntoViewIfNeeded();
  }
  await end.locator("bdi, em").waitFor();
}

/** Newest first: those of `ids`. */
async function search(page: Page, ids: string[]): Promise<void> {
  const field = page.getByLabel(searchVi.field);
  await field.fill(QUERY);
  await page.locator("progress").waitFor();
  const read = `document.querySelector("progress")?.value ?? Infinity`;
  while ((await page.evaluate<number>(read)) < ids.length) await page.waitForTimeout(50);
  await field.fill("");
}
