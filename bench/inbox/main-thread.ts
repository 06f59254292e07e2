import type { CDPSession, Page } from "playwright-core";

/** Tasks of a page's main thread, in ms of its CPU: how busy the machine is does not lengthen them. */
export interface Tasks {
  longest: number;
  all: number;
  /** Tasks of more than 50 ms, which are felt, and of more than 200 ms. */
  long: number;
  freezes: number;
  /** Tasks that took more than 50 ms of the clock: other processes had their turn in them, too. */
  longByClock: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** µs of the clock, and of CPU. */
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

const FELT = 50;
const FREEZE = 200;
const TRACED = {
  includedCategories: ["toplevel", "__metadata"],
  traceBufferSizeInKb: 1_000_000,
};

/** Traces the page while `work` runs. */
export async function tasksDuring(page: Page, work: () => Promise<unknown>): Promise<Tasks> {
  const cdp = await page.context().newCDPSession(page);
  const events = traceOf(cdp);
  await cdp.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: TRACED });
  await work();
  const complete = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
  await cdp.send("Tracing.end");
  await complete;
  await cdp.detach();
  return summary(events);
}

/** Grows until the trace is complete. */
function traceOf(cdp: CDPSession): TraceEvent[] {
  const events: TraceEvent[] = [];
  cdp.on("Tracing.dataCollected", ({ value }) => {
    // The protocol leaves the events untyped.
    for (const event of value as unknown as TraceEvent[]) {
      if (event.name === "thread_name" || event.name.endsWith("RunTask")) events.push(event);
    }
  });
  return events;
}

function summary(events: TraceEvent[]): Tasks {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const named = events.filter(({ args }) => args?.name === "CrRendererMain");
  const main = new Set(named.map(threadOf));
  const tasks = events.filter((event) => event.ph === "X" && main.has(threadOf(event)));
  const cpu = tasks.map(({ tdur = 0 }) => tdur / 1_000);
  const over = (times: number[], ms: number) => times.filter((time) => time > ms).length;
  return {
    longest: cpu.reduce((most, time) => Math.max(most, time), 0),
    all: cpu.reduce((sum, time) => sum + time, 0),
    long: over(cpu, FELT),
    freezes: over(cpu, FREEZE),
    longByClock: over(
      tasks.map(({ dur = 0 }) => dur / 1_000),
      FELT,
    ),
  };
}
