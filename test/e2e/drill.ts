import { vi } from "../../src/inbox/words/vi.ts";
import type { Officer } from "./officer.ts";

/** The steps of a drill that is written, confirmed and stopped by two officers. */

const MARKED = "DIỄN TẬP, không phải thật: Cảnh báo mưa bão, ngập lụt: Sông Trí";

/** On the last days of three months, on the place's clock. */
export async function proposeDrill(officer: Officer, pictures: string): Promise<void> {
  const { page } = officer;
  await page.getByRole("link", { name: vi.notices.write }).click();
  await page.locator("summary", { hasText: vi.notices.template }).press("Enter");
  const templates = page.getByRole("combobox", { name: vi.notices.template });
  await templates.selectOption("storm");
  await page.getByLabel("Nơi xảy ra").fill("Sông Trí");
  await page.getByLabel("Thời gian").fill("tối nay");
  await page.getByLabel("Nơi tránh trú an toàn").fill("Trường tiểu học");
  await officer.picture(pictures, "template-1280");
  await officer.button(vi.notices.templateUse).press("Enter");
  // Who has no mouse goes on where they were.
  await templates.and(page.locator(":focus")).waitFor();
  await page.getByLabel(vi.notices.sendAt).fill("2099-01-31T09:30");
  await page.getByLabel(vi.notices.drill).check();
  await page.getByLabel(vi.notices.times).selectOption("3");
  await officer.picture(pictures, "schedule-1280");
  await page.setViewportSize({ width: 360, height: 800 });
  await officer.picture(pictures, "schedule-360");
  await officer.button(vi.notices.preview).click();
  await officer.sees(MARKED);
  await officer.picture(pictures, "drill-preview-360");
  await officer.button(vi.notices.submit).click();
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Sees all of its times, and what the phones will get. */
export async function confirmDrill(officer: Officer, pictures: string): Promise<void> {
  await officer.follow(`${vi.nav.waiting} 1`);
  for (const part of ["31/01/2099", "28/02/2099", "31/03/2099", "09:30", "GMT+7", MARKED]) {
    await officer.sees(part);
  }
  await officer.picture(pictures, "drill-approve-360");
  await officer.confirm("publish-notice");
}

export async function stopDrill(officer: Officer, pictures: string): Promise<void> {
  await officer.go("notices");
  await officer.sees(vi.notices.states.scheduled);
  await officer.picture(pictures, "scheduled-360");
  await officer.button(vi.notices.stop).click();
  await officer.sees(vi.notices.stopGoing);
  await officer.button(vi.notices.stop).click();
}
