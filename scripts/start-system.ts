import { createWriteStream, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Simulator, SimulatorOptions } from "../simulator/contracts.ts";
import { createSimulator } from "../simulator/simulator.ts";
import { variableNames } from "../src/app/channel-descriptor.ts";
import { readSettings } from "../src/app/settings.ts";
import { CHANNELS } from "../src/channels.ts";
import { byChannel, CHANNEL_IDS, type ChannelId } from "../src/core/channel.ts";
import type { Content } from "../src/core/flow/content.ts";
import type { Place } from "../src/core/place/place-schema.ts";
import { buildIfStale } from "./build-if-stale.ts";
import { type DemoSecrets, demoBot, demoSecrets } from "./demo-secrets.ts";
import { writeDemoNotices } from "./demo-town/demo-notices.ts";
import { readDemoTips, tellDemoTips } from "./demo-town/demo-tips.ts";
import { DemoTown, type DemoTownOptions } from "./demo-town/demo-town.ts";
import { workDemoTips } from "./demo-town/work-demo-tips.ts";
import { freePort } from "./free-port.ts";
import { publishBots } from "./publish-bots.ts";
import { readContent } from "./read-content.ts";
import { realBots, relayBots } from "./real-bots.ts";
import { requestInvites } from "./request-invite.ts";
import { serveWorker } from "./serve-worker.ts";
import { waitForOwner } from "./state-guard.ts";
import { welcome } from "./welcome.ts";

export interface SystemOptions {
  /** First port to try for the Worker and the simulator. */
  port: number;
  simPort: number;
  /** A directory for the secrets of the demonstration, the Worker's state and its log. */
  state: string;
  /** Whether to delete the directory's old state first. */
  fresh: boolean;
  /** Whether stations stay without officers until somebody joins. */
  empty: boolean;
  /** Whether the duty desk gets tips and notices to work on. */
  demo: boolean;
}

const say = (line: string): void => console.log(line);

/**
 * Starts the whole system locally:
 * 1. makes or reads the secrets, and builds what is out of date;
 * 2. starts the simulator and the Worker;
 * 3. connects the simulated bots to the Worker, and relays real ones;
 * 4. lets the demo officers in, invites whoever tries the demo, and prints the addresses.
 *
 * Returns a function that stops everything.
 */
export async function startSystem(options: SystemOptions): Promise<() => Promise<void>> {
  const { state } = options;
  await waitForOwner(join(state, "worker"));
  if (options.fresh) forget(state);
  mkdirSync(state, { recursive: true });
  const secrets = demoSecrets(join(state, "demo.env"));
  buildIfStale(say);

  const { port, simPort } = await choosePorts(options);
  const town = new DemoTown();
  const phones = { port: simPort, state: join(state, "phones"), desks: town.desks };
  const { simulator, bindings: simulated } = await startSimulator(phones, secrets);
  const real = realBots();
  const bindings = {
    ...secrets,
    ...simulated,
    ...real.variables,
    ORIGIN: `http://localhost:${port}`,
  };
  const log = openLog(join(state, "worker.log"));
  const served = await serveWorker({
    host: "127.0.0.1",
    port,
    state: join(state, "worker"),
    bindings,
    log,
  });

  const settings = readSettings(bindings, CHANNELS);
  const content = readContent();
  const own = Object.entries(settings.bots).filter(([id]) => !real.ids.some((r) => r === id));
  await publishBots({ ...settings, bots: Object.fromEntries(own) }, content, log);
  const relays = relayBots(settings, real.ids, say);

  const { origin } = settings;
  const hosts = { origin, appSecret: secrets.APP_SECRET };
  const empty = options.empty || real.ids.length > 0;
  const demo = { ...hosts, file: join(state, "demo-officers.json") };
  const world = { town, content, simulator };
  const invites = empty
    ? ((await requestInvites({ ...hosts, station: content.place.fallback })) ?? [])
    : await (options.demo ? openDemo(world, demo) : openTown(town, content.place, demo));
  say(welcome({ origin, phones: simulator.url, invites, state }));
  return async () => {
    relays.stop();
    town.close();
    await Promise.all([simulator.close(), served.close()]);
  };
}

/** The wanted ports, or the next free ones; says which it took instead. */
async function choosePorts(wanted: SystemOptions): Promise<{ port: number; simPort: number }> {
  const port = await freePort(wanted.port);
  const simPort = await freePort(wanted.simPort, [port]);
  for (const [asked, taken] of [
    [wanted.port, port],
    [wanted.simPort, simPort],
  ]) {
    if (asked !== taken) say(`Port ${asked} is taken, so ${taken} is used`);
  }
  return { port, simPort };
}

/** Opens the demo town; the link leads to the station that takes most tips of its first area. */
async function openTown(
  town: DemoTown,
  { areas, stations, fallback }: Place,
  options: Omit<DemoTownOptions, "stations">,
): Promise<string[]> {
  await town.open({ ...options, stations: stations.map(({ id }) => id) });
  const link = await town.invite(areas[0]?.station ?? fallback);
  return link === null ? [] : [link];
}

interface DemoWorld {
  town: DemoTown;
  content: Content;
  simulator: Simulator;
}

/**
 * The same with work at the duty desk: it takes every tip while no other unit has an officer. The
 * links lead two persons there.
 */
async function openDemo(
  { town, content, simulator }: DemoWorld,
  options: Omit<DemoTownOptions, "stations">,
): Promise<string[]> {
  const { place } = content;
  const isNew = !existsSync(options.file);
  const own = place.categories.flatMap(({ strict, to }) => (strict ? [to] : []));
  const all = place.stations.map(({ id }) => id);
  const first = isNew ? [place.fallback, ...own] : all;
  await town.open({ ...options, stations: first });
  await town.addSecond(place.fallback, options);
  if (isNew) {
    say("Sending the demonstration's tips");
    const told = await tellDemoTips(readDemoTips(), { simulator, content });
    const officer = town.officer(place.fallback);
    await Promise.all([
      officer && workDemoTips(officer, told),
      officer && writeDemoNotices(officer),
      town.open({ ...options, stations: all.filter((id) => !first.includes(id)) }),
    ]);
  }
  return town.links(place.fallback);
}

/** Deletes only this system's files, in case --state names a wrong directory. */
function forget(state: string): void {
  for (const name of ["worker", "phones", "demo.env", "demo-officers.json", "worker.log"]) {
    rmSync(join(state, name), { recursive: true, force: true });
  }
}

/** Writes the Worker's log to a file, to keep it out of the terminal. */
function openLog(file: string): (line: string) => void {
  const stream = createWriteStream(file, { flags: "w" });
  return (line) => stream.write(`${line}\n`);
}

/** Where everybody can read the demo's notices. */
const DEMO_CHANNELS = [
  { lang: "vi", username: "tieng_mo_vi", title: "Công an Kỳ Anh" },
  { lang: "en", username: "tieng_mo_en", title: "Ky Anh police" },
];

/** A channel's own variables when the simulator replaces its platform. */
const SIMULATED: Record<ChannelId, (simulator: URL) => Record<string, string>> = {
  telegram: () => ({
    TELEGRAM_CHANNELS: DEMO_CHANNELS.map(({ lang, username }) => `${lang}=@${username}`).join(),
  }),
  zalo: ({ host }) => ({ ZALO_MEDIA_HOSTS: host }),
};

type Phones = Pick<SimulatorOptions, "port" | "state" | "desks">;

async function startSimulator(phones: Phones, secrets: DemoSecrets) {
  const bots = byChannel((id) => demoBot(secrets, id));
  const telegram = { ...bots.telegram, channels: DEMO_CHANNELS };
  const simulator = await createSimulator({ ...phones, ...bots, telegram });
  const url = new URL(simulator.url);
  const bindings = CHANNEL_IDS.map((id) => ({
    [variableNames(CHANNELS[id]).apiRoot]: simulator[id].apiRoot,
    ...SIMULATED[id](url),
  }));
  return { simulator, bindings: Object.assign({}, ...bindings) as Record<string, string> };
}
