import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { buildIfStale, WORKER_BUNDLE } from "../../scripts/build-if-stale.ts";
import { freePort } from "../../scripts/free-port.ts";
import { readContent } from "../../scripts/read-content.ts";
import { requestInvites } from "../../scripts/request-invite.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import { openBrowser } from "../../test/e2e/browser.ts";
import { Officer } from "../../test/e2e/officer.ts";
import { Child } from "../webhook/child.ts";
import type { Served, ServeRequest } from "../webhook/serve.ts";
import { workerdCpu } from "../webhook/workerd-cpu.ts";
import { browserFigures } from "./browser-figures.ts";
import { fillStation, stationDatabases } from "./fill-station.ts";
import { bareFigure, read, serverFigures, time } from "./server-figures.ts";

const SERVE = join(import.meta.dirname, "../webhook/serve.ts");
const FIRST_PORT = 18_900;
const MANY = { tips: 100_000, readable: 1_000 };
const FEW = { tips: 100, readable: 0 };

/** Settings of a Worker that is stopped while its databases are filled. */
interface Stage {
  origin: string;
  request: ServeRequest;
  appSecret: string;
  browser: Browser;
}

/** Measures a station of 100,000 tips beside one of 100, at the Worker and in a browser. */
export async function inboxBench(): Promise<string> {
  buildIfStale((line) => console.log(line));
  const state = mkdtempSync(join(tmpdir(), "bench-"));
  const browser = await openBrowser();
  try {
    return await figures(await setStage(state, browser));
  } finally {
    await browser.close();
    rmSync(state, { recursive: true, force: true });
  }
}

async function setStage(state: string, browser: Browser): Promise<Stage> {
  const port = await freePort(FIRST_PORT);
  const origin = `http://localhost:${port}`;
  const appSecret = randomBytes(32).toString("base64url");
  const bindings = { ORIGIN: origin, APP_SECRET: appSecret };
  return { origin, appSecret, browser, request: { bundle: WORKER_BUNDLE, port, state, bindings } };
}

async function figures(stage: Stage): Promise<string> {
  const [big = "", small = ""] = readContent().place.stations.map(({ id }) => id);
  const [many, few] = await served(stage, async () => [
    await joined(stage, big),
    await joined(stage, small),
  ]);
  const databases = [...stationDatabases(stage.request.state)];
  const [bigKey, bigFile] = databases.find(([key]) => key === many?.recipient) ?? [];
  const [smallKey, smallFile] = databases.find(([key]) => key === few?.recipient) ?? [];
  if (!(many && few && bigKey && bigFile && smallKey && smallFile)) throw new Error("no stations");
  const ids = await fillStation(bigFile, { ...MANY, recipient: bigKey });
  await fillStation(smallFile, { ...FEW, recipient: smallKey });
  const bare = await bareFigure(bigFile);
  return served(stage, async (pid) => {
    const asked = { name: "100,000 tips", origin: stage.origin, cookie: many.cookie };
    const other = { name: "100 tips", origin: stage.origin, cookie: few.cookie };
    // A process's own first request takes it longer than the answer.
    await read(asked, "/health");
    const cpu = workerdCpu(pid) ?? (() => 0);
    const before = cpu();
    const firstMs = await time(() => read(asked, "/api/tips"));
    const firstCpu = cpu() - before;
    const server = await serverFigures([asked, other]);
    await many.officer.page.reload();
    await many.officer.button(vi.unlock.submit).click();
    const inBrowser = await browserFigures(many.officer, ids);
    const first = `The first reading after a start: ${firstMs.toFixed(0)} ms, ${firstCpu} ms of CPU`;
    return [server, bare, first, inBrowser].join("\n\n");
  });
}

/** Runs the Worker while `work` runs. */
async function served<T>(
  { request }: Stage,
  work: (pid: number | undefined) => Promise<T>,
): Promise<T> {
  const child = new Child<ServeRequest, Served>(SERVE);
  try {
    await child.ask(request);
    return await work(child.pid);
  } finally {
    await child.stop();
  }
}

interface Joined {
  officer: Officer;
  /** The station's recipient. */
  recipient: string;
  cookie: string;
}

/** Joins as the first officer of a station, in a browser profile of its own. */
async function joined({ origin, appSecret, browser }: Stage, station: string): Promise<Joined> {
  const officer = await Officer.open(browser, 1280);
  const [link = ""] = (await requestInvites({ origin, appSecret, station })) ?? [];
  await officer.join(link, "Trần Thị Hoa");
  const cookies = await officer.person.context.cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const me = JSON.parse(await read({ name: station, origin, cookie }, "/api/me"));
  return { officer, recipient: me.stationKey.recipient, cookie };
}
