import type { Officer } from "./officer.ts";

/** Does what sends a POST to that path: the server has it then, and the page gets no answer. */
export async function loseAnswer(
  { page, person }: Officer,
  path: string,
  act: () => Promise<void>,
): Promise<void> {
  const isIt = (url: URL) => url.pathname === path;
  await page.route(isIt, async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    await page.unroute(isIt);
    await route.fetch();
    await route.abort();
  });
  const lost = page.waitForEvent("requestfailed", (one) => isIt(new URL(one.url())));
  // The browser's own words about the network, which may come after the event.
  const told = page.waitForEvent("console", (message) => message.type() === "error");
  await act();
  await Promise.all([lost, told]);
  person.faults.splice(0);
}
