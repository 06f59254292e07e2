import type { BrowserContext, Page } from "playwright-core";

/** How many times slower the scripts of a page run. */
const CPU_RATE = 4;
/** What goes to the server or to a worker, and each answer, comes up to so much later. */
const LATEST_MS = 700;

/**
 * Delays calls, their answers and jobs of workers, each by another time, and what waits for the next
 * frame; jobs keep their order. Calls that may outlive the page go at once. It runs in the page.
 */
const DELAYS = `(() => {
  const later = () => new Promise((resolve) => setTimeout(resolve, Math.random() ** 2 * ${LATEST_MS}));
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    if (init?.keepalive) return fetch(input, init);
    await later();
    const answer = await fetch(input, init);
    await later();
    return answer;
  };
  const { postMessage } = Worker.prototype;
  const last = new WeakMap();
  Worker.prototype.postMessage = function (...job) {
    const post = () => postMessage.apply(this, job);
    last.set(this, Promise.resolve(last.get(this)).then(later).then(post));
  };
  const draw = requestAnimationFrame;
  const frame = new Map();
  let requests = 0;
  let drawing = null;
  const drawAll = (time) => {
    drawing = null;
    const runs = [...frame.values()];
    frame.clear();
    for (const run of runs) run(time);
  };
  globalThis.requestAnimationFrame = (run) => {
    frame.set(++requests, run);
    drawing ??= later().then(() => draw(drawAll));
    return requests;
  };
  globalThis.cancelAnimationFrame = (request) => frame.delete(request);
})()`;

/**
 * Makes a person's pages as slow and out of step as a busy machine makes them now and then, so that
 * what depends on an order is found in one run (`npm run test:again -- --slow`).
 */
export async function slowDown(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: DELAYS });
  // One that is closed by then needs no slowness.
  context.on("page", (page) => void throttle(page).catch(() => undefined));
}

async function throttle(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU_RATE });
}
