import { expect } from "vitest";
import { faceVi } from "../../src/inbox/words/face-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import type { Officer } from "./officer.ts";

/**
 * Asks a question while the network is gone, locks the screen and unlocks it, and loses the first
 * answer of the server, which then has the question. It is there once all the same.
 */
export async function askThroughTrouble(officer: Officer, question: string): Promise<void> {
  const { page, person } = officer;
  const waits = page.getByText(faceVi.waits(1));
  await person.context.setOffline(true);
  await officer.sees(vi.live.reconnecting);
  await officer.ask(question);
  await waits.waitFor();
  await officer.button(vi.account.lock).click();
  await officer.button(vi.unlock.submit).click();
  await waits.waitFor();
  const lost = page.waitForEvent("requestfailed", (request) =>
    request.url().endsWith("/questions"),
  );
  await page.route(
    "**/questions",
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await person.context.setOffline(false);
  await lost;
  await officer.lacks(waits);
  const asked = page.locator('li[data-from="officer"]', { hasText: question });
  await expect.poll(() => asked.count()).toBe(1);
  // The browser's own words about the network.
  person.faults.splice(0);
}
