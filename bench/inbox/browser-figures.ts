import type { CDPSession } from "playwright-core";
import type { Officer } from "../../test/e2e/officer.ts";
import { table, whole } from "../table.ts";

/** A task of the page's main thread, in ms. */
interface Task {
  /** While it ran, or waited for a processor. */
  ms: number;
  cpuMs: number;
}

/** Officers see a page hesitate after so long. */
const LONG_MS = 50;
/** Longest time for one tip, or one page of the list, to appear. */
const WAIT_MS = 20_000;
/** Rows that are loaded by holding the End key: 200 pages. */
const ROWS = 10_000;

/** Runs in the page. Opens one tip after the other, as clicks would. */
const OPEN_ALL = `async (ids) => {
  for (const [index, id] of ids.entries()) {
    location.hash = "#/tips/" + id;
    const until = performance.now() + ${WAIT_MS};
    const isShown = () => [...document.querySelectorAll("article dd")]
      .some((field) => field.textContent.startsWith("Tin " + index + "."));
    while (!isShown()) {
      if (performance.now() > until) throw new Error("tip " + index + " is not shown");
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
}`;

/** Runs in the page. Holds the End key in the list until so many rows are loaded. */
const HOLD_END = `async (rows) => {
  const press = { key: "End", code: "End", bubbles: true, cancelable: true };
  let [last, until] = [0, 0];
  document.querySelector("li[data-tip] a").focus();
  for (let now = 0; now < rows; ) {
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", press));
    await new Promise((resolve) => setTimeout(resolve, 30));
    const places = [...document.querySelectorAll("li[data-tip]")].map((row) => row.ariaPosInSet);
    now = Math.max(...places.map(Number));
    if (now > last) [last, until] = [now, performance.now() + ${WAIT_MS}];
    if (performance.now() > until) throw new Error("no more rows than " + now);
  }
}`;

/** Scrolls through all of `ids`, whose pages load by themselves, then opens each. */
export async function browserFigures(officer: Officer, ids: string[]): Promise<string> {
  const { page } = officer;
  await officer.go("tips");
  const rows = page.locator("li[data-tip]");
  await rows.first().waitFor();
  const end = page.locator(`li[aria-posinset="${ids.length}"]`);
  while ((await end.count()) === 0) await rows.last().scrollIntoViewIfNeeded();
  const devtools = await officer.person.context.newCDPSession(page);
  // Oldest first, as `ids` are numbered.
  const opened = await tasksOf(devtools, () =>
    page.evaluate(`(${OPEN_ALL})(${JSON.stringify(ids)})`),
  );
  await officer.filter("closed");
  await page.locator('li[aria-posinset="1"]').waitFor();
  const held = await tasksOf(devtools, () => page.evaluate(`(${HOLD_END})(${ROWS})`));
  return table(
    ["in the browser", "s in all", "longest task ms", "its CPU", "over 50 ms", "CPU over 50"],
    [
      rowOf(`${whole(ids.length)} tips opened, all listed`, opened),
      rowOf(`${whole(ROWS)} closed ones listed, End held`, held),
    ],
  );
}

function rowOf(name: string, { seconds, tasks }: { seconds: number; tasks: Task[] }): string[] {
  const most = (which: keyof Task) => Math.max(0, ...tasks.map((task) => task[which])).toFixed(0);
  const long = (which: keyof Task) => String(tasks.filter((task) => task[which] > LONG_MS).length);
  return [name, seconds.toFixed(1), most("ms"), most("cpuMs"), long("ms"), long("cpuMs")];
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** In microseconds. */
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** The tasks of the page's main thread while something is done, as Chromium's trace has them. */
async function tasksOf(devtools: CDPSession, work: () => Promise<unknown>) {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => {
    // Chromium's own format.
    for (const event of value as TraceEvent[])
      if (event.name.endsWith("RunTask") || event.name === "thread_name") events.push(event);
  };
  devtools.on("Tracing.dataCollected", collect);
  await devtools.send("Tracing.start", {
    traceConfig: { includedCategories: ["disabled-by-default-devtools.timeline"] },
    transferMode: "ReportEvents",
  });
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1_000;
  const complete = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve));
  await devtools.send("Tracing.end");
  await complete;
  devtools.off("Tracing.dataCollected", collect);
  return { seconds, tasks: mainTasks(events) };
}

/** Other tabs, as those of colleagues, have main threads of their own: the busiest is the page's. */
function mainTasks(events: TraceEvent[]): Task[] {
  const mains = events.filter(({ args }) => args?.name === "CrRendererMain");
  const threads = mains.map(({ pid, tid }) =>
    events.filter((one) => one.pid === pid && one.tid === tid && one.dur !== undefined),
  );
  const [busiest = []] = threads.toSorted((a, b) => b.length - a.length);
  return busiest.map(({ dur = 0, tdur = 0 }) => ({ ms: dur / 1_000, cpuMs: tdur / 1_000 }));
}
