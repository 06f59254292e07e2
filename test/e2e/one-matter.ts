import { expect } from "vitest";
import { listVi } from "../../src/inbox/words/list-vi.ts";
import { matterVi } from "../../src/inbox/words/matter-vi.ts";
import { tipPageVi } from "../../src/inbox/words/tip-page-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import { lookAt } from "./faces.ts";
import type { Officer } from "./officer.ts";
import { focusAt } from "./work-list.ts";

const ANSWER = "Cảm ơn bà con. Tổ trực sẽ đi xem trong đêm nay.";

/**
 * With the keyboard: the two open tips, one of which waits for its sender, become one matter, get one
 * answer, which a reload does not send twice, and are two again.
 */
export async function workOnMatter(officer: Officer, pictures: string): Promise<void> {
  const { page } = officer;
  const rows = page.locator("li[data-tip]");
  await officer.go("tips");
  await officer.filter("open");
  await expect.poll(() => rows.count()).toBe(2);
  await rows.first().locator("a").focus();
  const number = await focusAt(officer, 1);
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await focusAt(officer, 2);
  await page.keyboard.press("x");
  await officer.sees(listVi.chosen(2));
  await page.keyboard.press("m");
  await officer.sees(listVi.linking(listVi.many(2)));
  // Nothing is sent before the page is left.
  await officer.go("notices");
  await officer.go("tips");
  await expect.poll(() => rows.count()).toBe(1);
  await rows.getByText("+1", { exact: true }).waitFor();
  await officer.picture(pictures, "20-one-line");
  await rows.first().locator("a").focus();
  await page.keyboard.press("m");
  await page.getByRole("heading", { level: 1, name: matterVi.title(2) }).waitFor();
  const timeline = page.getByRole("list", { name: matterVi.timeline });
  await timeline.getByText(tipPageVi.timeline.linked("2")).waitFor();
  await answerAll(officer, pictures);
  await page.getByRole("button", { name: matterVi.unlinkOne(number) }).click();
  await officer.sees(matterVi.ended);
  await officer.go("tips");
  await expect.poll(() => rows.count()).toBe(2);
}

async function answerAll(officer: Officer, pictures: string): Promise<void> {
  const { page } = officer;
  const box = page.getByLabel(matterVi.answer);
  await page.keyboard.press("r");
  await box.and(page.locator(":focus")).waitFor();
  await officer.sees(matterVi.reaches(1));
  await officer.sees(matterVi.leaves.waiting(1));
  await page.keyboard.type(ANSWER);
  await page.getByLabel(matterVi.alsoWaiting).press("Space");
  await officer.sees(matterVi.reaches(2));
  const before = await writtenIn(officer);
  const faces = [
    { width: 1440, scheme: "light" as const },
    { width: 360, scheme: "dark" as const },
  ];
  for (const face of faces) {
    expect(await lookAt(page, { where: "a matter", faces: [face] })).toEqual([]);
    await officer.picture(pictures, `21-matter-${face.width}`);
  }
  await lookAt(page, { where: "a matter", faces: [{ width: 1280, scheme: "light" }] });
  await officer.button(matterVi.send(2)).press("Enter");
  await officer.sees(listVi.asking(2));
  await page.reload();
  await officer.button(vi.unlock.submit).press("Enter");
  // What went as the page was left, and again from the outbox, is there once.
  await expect.poll(() => writtenIn(officer)).toBe(before + 2);
  await page.getByRole("button", { name: matterVi.words(before + 2) }).press("Enter");
  await expect.poll(() => page.getByText(ANSWER).count()).toBe(2);
  await officer.picture(pictures, "22-read-1280");
}

/** Number of messages and notes about the tips of the open matter, as the station has them. */
async function writtenIn({ page, person }: Officer): Promise<number> {
  const path = new URL(page.url()).hash.split("/").at(-1);
  const answer = await person.context.request.get(new URL(`/api/matters/${path}`, page.url()).href);
  const { entries }: { entries: unknown[] } = await answer.json();
  return entries.length;
}
