import { expect } from "vitest";
import { entryVi } from "../../src/inbox/words/entry-vi.ts";
import { shiftVi } from "../../src/inbox/words/shift-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import type { Person } from "./browser.ts";
import { lookAt } from "./faces.ts";
import type { Officer } from "./officer.ts";

/** Steps of the tests of a page that a deploy has left behind, or that crashes. */

const WRITTEN = "Sàn ảo Lộc Phát";
/** How many texts the browser keeps. It runs in the page. */
const KEPT = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("tieng-mo");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const counting = opening.result.transaction("kept").objectStore("kept").count();
    counting.onsuccess = () => {
      opening.result.close();
      resolve(counting.result);
    };
  };
})`;
/** What the server's page says after a deploy: the first script has another name. */
const NEWER = '<div id="root"></div><script type="module" src="/inbox/assets/newer.js"></script>';

/** Opens pages, locks and unlocks without any file of the app. */
export async function asksForNoFile(officer: Officer): Promise<void> {
  const { page, person } = officer;
  await person.context.route("**/inbox/assets/*.{js,css}", (route) => route.abort());
  for (const section of ["notices", "scams", "guide", "officers"] as const) {
    await officer.go(section);
    await heading(officer, vi[section].title).waitFor();
  }
  await page.getByRole("link", { name: vi.kit.title }).first().click();
  await officer.button(vi.kit.show).click();
  // On a slow machine the step-up of the way in is over by now, and the kit asks for another.
  const words = page.getByText(vi.kit.warning);
  await words.or(officer.button(entryVi.stepUp.submit)).waitFor();
  await officer.button(vi.account.lock).click();
  await officer.button(vi.unlock.submit).click();
  await officer.button(vi.kit.show).waitFor();
  await person.context.unrouteAll();
  const isStepUp = (fault: string) => fault.includes("403") && fault.includes("/api/keys/kit");
  person.faults.splice(0, Infinity, ...person.faults.filter((fault) => !isStepUp(fault)));
}

/** A page of the app is gone, and then another version is there. A reload stays at the address. */
export async function missesPart(officer: Officer): Promise<void> {
  const { page, person } = officer;
  await officer.go("scams");
  const kept = Number(await page.evaluate(KEPT));
  await page.getByLabel(vi.scams.field).fill(WRITTEN);
  await expect.poll(() => page.evaluate(KEPT)).toBe(kept + 1);
  await page.route("**/assets/shift-page-*.js", (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await officer.button(vi.unlock.submit).click();
  await officer.go("shift");
  await officer.sees(vi.failure.missing);
  await heading(officer, vi.failure.page).and(page.locator(":focus")).waitFor();
  await officer.go("guide");
  await heading(officer, vi.guide.title).waitFor();

  await officer.go("shift");
  await page.route("**/inbox/", (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.fulfill({ body: NEWER }),
  );
  await reload(officer);
  await officer.sees(vi.failure.staleHint);
  await officer.sees(vi.failure.renewedHint);
  const faces = [{ width: 360, scheme: "light" }] as const;
  expect(await lookAt(page, { where: "an old page", faces })).toEqual([]);
  await page.unrouteAll();
  await reload(officer);
  await heading(officer, shiftVi.title).waitFor();
  await officer.lacks(page.getByText(vi.failure.stale));
  await officer.go("scams");
  await expect.poll(() => page.getByLabel(vi.scams.field).inputValue()).toBe(WRITTEN);
  await page.getByLabel(vi.scams.field).fill("");
  const others = await faultsBeside(person, { name: "PartMissing", count: 3 });
  expect(others.filter((fault) => !fault.includes("404"))).toEqual([]);
}

/** The server answers with what this page does not know: for a page, and for a part of a tip. */
export async function survivesCrash(officer: Officer): Promise<void> {
  const { page, person } = officer;
  await page.route("**/api/guide", (route) => route.fulfill({ json: {} }));
  await page.reload();
  await officer.button(vi.unlock.submit).click();
  await officer.go("guide");
  await officer.sees(vi.failure.broken);
  await page.route(/\/api\/tips\/[\w-]{16,}$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), forwards: null } });
  });
  await officer.go("tips");
  await page.locator("li[data-tip] a").first().click();
  await officer.sees(vi.failure.broken);
  await page.getByRole("group", { name: vi.tip.status }).waitFor();
  await page.unrouteAll();
  expect(await faultsBeside(person, { name: "TypeError", count: 2 })).toEqual([]);
}

/** Without a network there would be no page to come back to: it is asked for first. */
async function reload(officer: Officer): Promise<void> {
  const loaded = officer.page.waitForEvent("load");
  await officer.page.getByRole("alert").getByRole("button", { name: vi.failure.reload }).click();
  await loaded;
  await officer.button(vi.unlock.submit).click();
}

/** Every fault but those that were caused, once these were all told; forgets them. */
async function faultsBeside(
  { faults }: Person,
  { name, count }: { name: string; count: number },
): Promise<string[]> {
  const caused = () => faults.filter((fault) => fault.startsWith(name));
  await expect.poll(() => caused().length).toBe(count);
  return faults.splice(0).filter((fault) => !fault.startsWith(name));
}

function heading(officer: Officer, name: string) {
  return officer.page.getByRole("heading", { level: 1, name, exact: true });
}
