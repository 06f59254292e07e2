import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { pictureVi } from "../../src/inbox/words/picture-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import { type Face, lookAt } from "./faces.ts";
import type { Officer } from "./officer.ts";

const FACES: Face[] = [
  { width: 360, scheme: "light" },
  { width: 1440, scheme: "dark" },
];
/** Sheets of A4 that the page may take. */
const SHEETS = 3;

/**
 * Looks, by keyboard, at figures of a station whose thefts rose yesterday (`figure-days.ts`), prints
 * them, and follows the warning to those very tips.
 */
export async function seesPicture(officer: Officer, pictures: string): Promise<void> {
  const { page } = officer;
  await officer.go("picture");
  const surges = page.getByRole("region", { name: pictureVi.surges });
  const warning = surges.getByRole("link", { name: "Trộm cắp, cướp · Phường Vũng Áng" });
  await warning.waitFor();
  const weeks = page.getByRole("region", { name: pictureVi.byWeek });
  await weeks.locator("summary").press("Enter");
  await expect.poll(() => weeks.getByRole("row").count()).toBe(13);
  await page.getByLabel(pictureVi.length).press("ArrowUp");
  await expect.poll(() => weeks.getByRole("row").count()).toBe(5);
  await officer.button(pictureVi.earlier).press("Enter");
  await officer.lacks(page.getByText(pictureVi.openWeek));
  await page.getByLabel(pictureVi.length).press("ArrowDown");
  await page.getByRole("region", { name: pictureVi.byHour }).waitFor();
  await page.getByRole("region", { name: pictureVi.byWard }).getByText("Phường Vũng Áng").waitFor();
  expect(await lookAt(page, { where: "picture", faces: FACES })).toEqual([]);
  await officer.picture(pictures, "11-picture-1440-dark");
  await page.emulateMedia({ colorScheme: "light" });
  await officer.picture(pictures, "11-picture-1440");
  await page.setViewportSize({ width: 680, height: 900 });
  await page.emulateMedia({ media: "print" });
  await officer.picture(pictures, "11-picture-print");
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.length).toBeLessThanOrEqual(SHEETS);
  await warning.press("Enter");
  await expect
    .poll(() => page.evaluate("location.hash"))
    .toBe("#/tips?category=theft&area=vung-ang");
}

/** Proposes the table of the last weeks, has another officer confirm it, and reads what is saved. */
export async function savesTable(officer: Officer, second: Officer): Promise<string> {
  await officer.go("picture");
  await officer.button(pictureVi.propose).press("Enter");
  await officer.sees(pictureVi.waits);
  await second.go("waiting");
  const kind = vi.proposals.kinds["export-metadata"];
  const proposal = second.page.getByRole("article").filter({ hasText: kind });
  await proposal.waitFor();
  expect(await lookAt(second.page, { where: "what waits", faces: FACES.slice(0, 1) })).toEqual([]);
  await proposal.getByRole("button", { name: vi.proposals.confirm, exact: true }).press("Enter");
  await proposal.getByRole("button", { name: vi.proposals.confirmSure }).press("Enter");
  await second.lacks(proposal);
  const saved = officer.page.waitForEvent("download");
  await officer.button(pictureVi.take).press("Enter");
  const table = await readFile(await (await saved).path(), "utf8");
  await officer.lacks(officer.button(pictureVi.take));
  return table;
}
