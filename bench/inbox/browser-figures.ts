import type { Officer } from "../../test/e2e/officer.ts";
import { table, whole } from "../table.ts";

/** Measurements of the page's main thread, in ms. */
interface Opened {
  totalMs: number;
  longestMs: number;
  /** Tasks of more than 50 ms, and of more than 200 ms. */
  long: number;
  freezes: number;
}

/** Longest time for one tip to appear. */
const TIP_MS = 20_000;

/** Runs in the page. Opens one tip after the other, as clicks would. */
const OPEN_ALL = `async (ids) => {
  const tasks = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ entryTypes: ["longtask"] });
  const start = performance.now();
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
  const totalMs = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return {
    totalMs,
    longestMs: Math.max(0, ...tasks),
    long: tasks.length,
    freezes: tasks.filter((duration) => duration > 200).length,
  };
}`;

/** Scrolls through all of `ids`, whose pages load by themselves, then opens each. */
export async function browserFigures(officer: Officer, ids: string[]): Promise<string> {
  const { page } = officer;
  await officer.go("tips");
  const rows = page.locator("li[data-tip]");
  await rows.first().waitFor();
  const end = page.locator(`li[aria-posinset="${ids.length}"]`);
  while ((await end.count()) === 0) await rows.last().scrollIntoViewIfNeeded();
  // Oldest first, as `ids` are numbered.
  const opened = await page.evaluate<Opened>(`(${OPEN_ALL})(${JSON.stringify(ids)})`);
  const { totalMs, longestMs, long, freezes } = opened;
  return table(
    ["opened in the browser", "s in all", "ms a tip", "longest task ms", "over 50 ms", "over 200"],
    [
      [
        `${whole(ids.length)} tips, all listed`,
        (totalMs / 1_000).toFixed(1),
        (totalMs / ids.length).toFixed(1),
        longestMs.toFixed(0),
        String(long),
        String(freezes),
      ],
    ],
  );
}
