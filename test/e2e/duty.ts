import { expect } from "vitest";
import { dutyVi } from "../../src/inbox/words/duty-vi.ts";
import type { Officer } from "./officer.ts";

/** Moves to another day and edits it before the page is drawn again. Tells where the focus stays. */
const EDIT_WITHIN_FRAME = `(async () => {
  const press = (key) =>
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  press("ArrowDown");
  press("ArrowUp");
  document.activeElement.click();
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  return document.activeElement.tagName;
})()`;

interface Duty {
  from: string;
  to: string;
  name: string;
}

/** Writes the same duty for every day, with the keyboard from the week on. null: nobody is. */
export async function writeDuty(head: Officer, duty: Duty | null): Promise<void> {
  const { page } = head;
  await head.go("duty");
  const edit = page.locator("button[data-duty]");
  await edit.and(page.locator('[tabindex="0"]')).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  expect(await page.evaluate(EDIT_WITHIN_FRAME)).toBe("H2");
  if (duty) await head.button(dutyVi.add).press("Enter");
  else await head.button(dutyVi.removePeriod(1)).press("Enter");
  if (duty) {
    await page.getByLabel(dutyVi.from, { exact: true }).fill(duty.from);
    await page.getByLabel(dutyVi.to, { exact: true }).fill(duty.to);
    await page.getByLabel(dutyVi.places[0] ?? "").selectOption({ label: duty.name });
  }
  await page.getByLabel(dutyVi.scope).selectOption({ value: "every" });
  await head.button(dutyVi.save).press("Enter");
  // The focus is back at the day.
  await edit.and(page.locator(":focus")).waitFor();
}
