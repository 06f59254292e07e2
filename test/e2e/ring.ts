import { expect } from "vitest";
import { alertsVi } from "../../src/inbox/words/alerts-vi.ts";
import { ringVi } from "../../src/inbox/words/ring-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import type { Officer } from "./officer.ts";

/** In place of the browser's notifications, which nobody sees here. Nobody looks at the page. */
const NOTES_THEM = `
  window.rung = [];
  window.Notification = class {
    static permission = "default";
    static async requestPermission() {
      return (window.Notification.permission = "granted");
    }
    constructor(title, { tag, ...more }) {
      window.rung.push([title, tag, JSON.stringify(more)].join(" | "));
    }
    close() {}
  };
  document.hasFocus = () => false;
`;

/**
 * An officer lets the browser tell them of what comes, and locks the inbox. They are told, once, and
 * not a word of it.
 */
export async function ringsWhileLocked(officer: Officer, come: () => Promise<void>): Promise<void> {
  const { page } = officer;
  await page.evaluate(NOTES_THEM);
  await officer.go("duty");
  await officer.button(alertsVi.allow).click();
  await page.getByRole("checkbox", { name: alertsVi.show, checked: true }).waitFor();
  await officer.button(vi.account.lock).click();
  await officer.button(vi.unlock.submit).waitFor();
  await come();
  const rung = () => page.evaluate<string[]>("window.rung");
  const told = `${ringVi.titles.tip} | tieng-mo | {"silent":true,"requireInteraction":false}`;
  await expect.poll(rung).toEqual([told]);
  await officer.button(vi.unlock.submit).click();
  await page.getByRole("navigation").first().waitFor();
  await page.evaluate("document.hasFocus = () => true");
}
