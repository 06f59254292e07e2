import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { PAGE_IDS } from "../../src/inbox/frame/route.ts";
import { en } from "../../src/inbox/words/en.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import type { Officer } from "./officer.ts";

/** How a page is looked at. */
export interface Face {
  width: number;
  scheme: "light" | "dark";
}

type State = "plain" | "menu" | "help" | "loading" | "refused" | "offline";

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const WORDS = { vi, en };
/** A small phone, a tablet, a small window, a desk. */
const WIDTHS = [360, 768, 1010, 1440];
export const ALL_FACES = WIDTHS.flatMap((width): Face[] => [
  { width, scheme: "light" },
  { width, scheme: "dark" },
]);
const NOWHERE = "nowhere";

/** What axe finds on any page, open tips included, and where; with the pages' overflows. */
export async function findingsOn({ page }: Officer, faces: Face[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of [...PAGE_IDS, NOWHERE]) {
    await open(page, path);
    await loaded(page, vi.app.loading);
    found.push(...(await lookAt(page, { where: path, faces })));
  }
  if (!(await openTip(page))) return found;
  return [...found, ...(await lookAt(page, { where: "a tip", faces }))];
}

/** What axe finds on a page before the inbox opens. */
export async function findingsOfEntry(page: Page): Promise<string[]> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  return lookAt(page, { where: page.url(), faces: ALL_FACES });
}

/** The same in both languages and in each state in which a page can be, in every face. */
export async function findingsInEveryState(officer: Officer): Promise<string[]> {
  const { page } = officer;
  const found: string[] = [];
  for (const lang of ["vi", "en"] as const) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.locator(`button[lang="${lang}"]`).click();
    for (const state of ["plain", "menu", "help"] as const)
      found.push(...(await findingsWhile(officer, { lang, state })));
    for (const state of ["loading", "refused", "offline"] as const) {
      await open(page, NOWHERE);
      await page.reload();
      const unlock = page.getByRole("button", { name: WORDS[lang].unlock.submit });
      await unlock.waitFor();
      found.push(...(await lookAt(page, { where: `locked ${lang}`, faces: ALL_FACES })));
      await unlock.click();
      await officer.isIn();
      await begin(page, state);
      found.push(...(await findingsWhile(officer, { lang, state })));
      await page.context().setOffline(false);
      await page.unrouteAll({ behavior: "ignoreErrors" });
    }
  }
  await page.locator('button[lang="vi"]').click();
  return found;
}

async function findingsWhile(
  { page }: Officer,
  { lang, state }: { lang: "vi" | "en"; state: State },
): Promise<string[]> {
  const words = WORDS[lang];
  const found: string[] = [];
  for (const path of [...PAGE_IDS, "a tip"]) {
    await page.setViewportSize({ width: 1440, height: 900 });
    if (path !== "a tip") await open(page, path);
    else if (state !== "plain" || !(await openTip(page))) continue;
    if (state !== "loading" && state !== "offline") await loaded(page, words.app.loading);
    if (state === "help") await page.getByRole("button", { name: words.app.help }).click();
    if (state === "menu") await page.setViewportSize({ width: 360, height: 900 });
    if (state === "menu") await page.getByRole("button", { name: words.nav.menu }).click();
    // Above, the links stand in the bar.
    const faces = ALL_FACES.filter(({ width }) => state !== "menu" || width < 1010);
    found.push(...(await lookAt(page, { where: `${path} ${lang} ${state}`, faces })));
    await page.keyboard.press("Escape");
  }
  return found;
}

async function begin(page: Page, state: "loading" | "refused" | "offline"): Promise<void> {
  if (state === "offline") return page.context().setOffline(true);
  await page.route("**/api/**", (route) => {
    if (route.request().method() !== "GET") return route.continue();
    if (state === "loading") return;
    return route.fulfill({ status: 409, json: { error: "conflict" } });
  });
}

/** Each page has a title of its own, behind the number of what is new. */
async function open(page: Page, path: string): Promise<void> {
  const title = async () => (await page.title()).replace(/^\(\d+\) /, "");
  const hash = String(await page.evaluate("location.hash"));
  if (hash === `#/${path}`) return;
  // An open tip has the title of the list.
  if (path === "tips" && hash !== `#/${NOWHERE}`) await open(page, NOWHERE);
  const before = await title();
  await page.evaluate(`location.hash = "#/${path}"`);
  await expect.poll(title, { interval: 20 }).not.toBe(before);
}

async function openTip(page: Page): Promise<boolean> {
  await open(page, "tips");
  const link = page.locator("li[data-tip] a").first();
  if ((await link.count()) === 0) return false;
  await link.click();
  await page.locator("h1:focus").waitFor();
  return true;
}

async function loaded(page: Page, loading: string): Promise<void> {
  await page.locator("main").getByText(loading).first().waitFor({ state: "detached" });
}

export async function lookAt(
  page: Page,
  { where, faces }: { where: string; faces: readonly Face[] },
): Promise<string[]> {
  const found: string[] = [];
  for (const { width, scheme } of faces) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
    for (const finding of await findings(page))
      found.push(`${where} ${width} ${scheme}: ${finding}`);
  }
  return found;
}

async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE);
  return page.evaluate<string[]>(`(async () => {
    // Colours change in the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    const { scrollWidth, clientWidth } = document.documentElement;
    const faults = violations.map(({ id, nodes }) => id + " " + nodes[0].html.slice(0, 160));
    if (scrollWidth <= clientWidth) return faults;
    const isWide = (element) => element.getBoundingClientRect().right > clientWidth;
    const wide = [...document.querySelectorAll("body *")].filter(isWide).at(-1);
    return [...faults, "wider than the window " + wide?.outerHTML.slice(0, 160)];
  })()`);
}
