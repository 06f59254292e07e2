import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildIfStale } from "./build-if-stale.ts";

const USAGE = `npm run campaign -- [properties] [races] [years] [faces] [days] [crowd] [thief] [demo] [alike] [--rounds N]

What takes too long for \`npm test\`, or finds something only by chance; all of it without a name.

properties  every property with N times as many tries (20), and another seed each time
races       kills at any moment, N times as many stories
years       N years of a station, day by day on the memory twins: tips come and go, keys are
            rotated, and after every day nothing is lost, kept too long or without a key; and a
            year of 5,000 tips that misses no reminder of a deadline, and tells none twice; and N
            quarters of a duty roster in which no urgent tip waits unread without a next one told
faces       what axe finds on every page of the inbox, in each language, width and colour scheme:
            empty, loading, refused, offline, with the menu and the help open
days        N / 4 days of 300 residents, each with another seed: the platforms fail, the Worker is
            killed, and afterwards nothing of anybody is on the disk
crowd       200 accounts that send, erase everything and begin again, and 100 strangers, each of whom
            gets a receipt
thief       N / 2 days of 300 residents on a stopped clock, and a thief of all that is stored, who
            ties tips, answers and chats hardly better than chance
demo        the demo of the README from nothing, and a shift with its 60 tips, played with the keyboard
            alone in each language of the officers; prints the keys that each deed took. And the way
            in of a new officer, screen by screen: within ten minutes, as a model of people counts
alike       what is suggested as one matter in a quarter of 20,000 tips, and how much of it is right

A failure prints the seed to play it again. The exit code is 1 if anything failed.`;

const ROOT = join(import.meta.dirname, "..");
const VITEST = join(ROOT, "node_modules/vitest/vitest.mjs");
const ROUNDS = 20;
/** A simulated day takes about as long as this many rounds of the others. */
const ROUNDS_A_DAY = 4;
const MOST_SEED = 2 ** 31;

type Part = (rounds: number) => boolean;

const PARTS: Record<string, Part> = {
  properties: (rounds) =>
    [
      ["unit", "--exclude", "**/years.test.ts"],
      ["workerd", "station-store"],
    ]
      .map((project) => vitest(["--project", ...project], { CAMPAIGN_ROUNDS: `${rounds}` }))
      .every(Boolean),
  races: (rounds) =>
    vitest(["--project", "workerd", "crash", "broadcaster", "races"], {
      CAMPAIGN_ROUNDS: `${rounds}`,
    }),
  years: (rounds) =>
    [
      ["unit", "years", "quarter-of-duty"],
      ["workerd", "station-store", "-t", "of a year"],
    ]
      .map((project) => vitest(["--project", ...project], { CAMPAIGN_ROUNDS: `${rounds}` }))
      .every(Boolean),
  faces: () => {
    buildIfStale(console.log);
    return vitest(["--project", "campaign", "faces"], { CAMPAIGN_ROUNDS: "1" });
  },
  days: (rounds) => {
    buildIfStale(console.log);
    const days = Array.from({ length: Math.ceil(rounds / ROUNDS_A_DAY) }, () => {
      const seed = randomInt(MOST_SEED);
      console.log(`DAY_SEED=${seed}`);
      return vitest(["--project", "e2e", "dump"], {
        CAMPAIGN_ROUNDS: `${rounds}`,
        DAY_SEED: `${seed}`,
      });
    });
    return days.every(Boolean);
  },
  crowd: (rounds) =>
    vitest(["--project", "workerd", "fair-limits"], { CAMPAIGN_ROUNDS: `${Math.max(2, rounds)}` }),
  thief: (rounds) =>
    // With the figures of what it ties.
    vitest(["--project", "workerd", "workerd/thief", "--silent=false"], {
      CAMPAIGN_ROUNDS: `${Math.max(2, rounds)}`,
    }),
  demo: () => {
    buildIfStale(console.log);
    return vitest(["--project", "campaign", "demo"], { CAMPAIGN_ROUNDS: "1" });
  },
  alike: () => vitest(["--project", "campaign", "alike-quarter"], { CAMPAIGN_ROUNDS: "1" }),
};

function vitest(args: string[], settings: Record<string, string>): boolean {
  const { status } = spawnSync(process.execPath, [VITEST, "run", ...args], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: "inherit",
  });
  return status === 0;
}

function campaign(): boolean {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: "string", default: `${ROUNDS}` } },
  });
  const rounds = Number(values.rounds);
  const wanted = positionals.length > 0 ? positionals : Object.keys(PARTS);
  const results = wanted.map((name) => {
    const part = PARTS[name];
    const passed = part !== undefined && rounds >= 1 && part(rounds);
    return { name, passed };
  });
  for (const { name, passed } of results) console.log(`${name}: ${passed ? "passed" : "FAILED"}`);
  return results.every(({ passed }) => passed);
}

if (process.argv.includes("--help")) console.log(USAGE);
else if (!campaign()) process.exitCode = 1;
