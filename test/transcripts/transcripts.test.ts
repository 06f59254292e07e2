import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContent } from "../../scripts/read-content.ts";
import { CHANNEL_IDS } from "../../src/core/channel.ts";
import { labelWidth } from "../../src/telegram/keyboard.ts";
import type { Played } from "../core/engine/playing.ts";
import { readEntries, writeEntries } from "./entries.ts";
import { expandRoute, type Stored } from "./expand.ts";
import { Lexicon } from "./lexicon.ts";
import { FOLDER, readBeginning, readRoutes, readSayings, type Written } from "./library.ts";
import { parseRoute, type Route, type RouteStep, writeRoute } from "./route.ts";
import { tell, type Walked, walk } from "./tell.ts";
import { visitsOf } from "./visits.ts";
import { worthVisiting } from "./worth-visiting.ts";

interface Told {
  walked: Walked[];
  /** As it is now. */
  route: Route;
}

const content = readContent();
const sayings = readSayings();
const { languages } = content.place;
const [first = ""] = languages;
const lexicon = new Lexicon(sayings, first);
const written = readRoutes();
const started = readBeginning().steps.length;
const told = new Map<string, Told | Error>(written.map((one) => [one.path, tellSafely(one)]));

/** One route that cannot be walked does not hide the others. */
function tellSafely({ route }: Written): Told | Error {
  try {
    const walked = walk(content, sayings, route);
    return { walked, route: tell(lexicon, route, walked) };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function toldOf(path: string): Told {
  const found = told.get(path);
  if (!found || found instanceof Error) throw found ?? new Error(`no route: ${path}`);
  return found;
}

/** Throws where one of them cannot be walked: what it shows would be missed. */
function allTold(): Told[] {
  const broken = [...told].flatMap(([path, one]) => (one instanceof Error ? [path] : []));
  if (broken.length > 0) throw new Error(`cannot be walked: ${broken.join(", ")}`);
  return written.map(({ path }) => toldOf(path));
}

function ownSteps({ route }: Told): RouteStep[] {
  return route.channel === null ? route.steps.slice(started) : route.steps;
}

describe("transcripts", () => {
  it("are there", () => {
    expect(written.length).toBeGreaterThan(60);
  });

  it.each(written)("$path brings what is written", async ({ path }) => {
    const one = toldOf(path);
    const now = writeRoute({ ...one.route, steps: ownSteps(one) });
    await expect(now).toMatchFileSnapshot(join(FOLDER, `${path}.txt`));
  });

  it("all begin as is written", async () => {
    const stories = allTold().filter(({ route }) => route.channel === null);
    const beginnings = stories.map(({ route: { steps } }) =>
      writeRoute({
        channel: null,
        originals: null,
        unstaffed: false,
        steps: steps.slice(0, started),
      }),
    );
    expect(new Set(beginnings).size).toBe(1);
    await expect(beginnings[0]).toMatchFileSnapshot(join(FOLDER, "beginning.txt"));
  });

  it.each(languages)("say in %s what is written, and nothing else is written", async (lang) => {
    allTold();
    const path = join(FOLDER, "screens", `${lang}.txt`);
    await expect(writeEntries(lexicon.language(lang))).toMatchFileSnapshot(path);
  });

  it("show the keyboards that are written, and nothing else is written", async () => {
    allTold();
    const path = join(FOLDER, "screens", "keyboards.txt");
    await expect(writeEntries(lexicon.keyboards())).toMatchFileSnapshot(path);
    const files = ["keyboards", ...languages].map((name) => `${name}.txt`);
    const others = readdirSync(join(FOLDER, "screens")).filter((name) => !files.includes(name));
    expect(others).toEqual([]);
  });

  it("can be read in full from what is written", () => {
    const texts = languages.map((lang) => [lang, reread(lexicon.language(lang))] as const);
    const keyboards = reread(lexicon.keyboards());
    const stored: Stored = { sayings, first, keyboards, texts: new Map(texts) };
    for (const { walked, route } of allTold()) {
      const again = parseRoute(writeRoute(route));
      for (const one of walked) expect(expandRoute(stored, again, one)).toBe(one.text);
    }
  });

  it("use every saying", () => {
    const used = written.flatMap(({ route }) => route.steps.map(({ input }) => input)).join();
    const idle = Object.keys(sayings).filter(
      (name) => !used.includes(`{${name}}`) && !name.startsWith("command-"),
    );
    expect(idle).toEqual([]);
  });
});

function reread(entries: [string, string][]): Map<string, string> {
  return readEntries(writeEntries(entries));
}

/** What a button of its own row shows on a phone 360 px wide, in columns of an ordinary letter. */
const WIDEST = 36;
/** Its category may be cut: the date and the receipt's end come before it. */
const IS_RECEIPT = / · …/;

function labelsOf({ effects }: Played): string[] {
  return effects.flatMap((effect) =>
    effect.type === "say" ? effect.screen.options.map(({ label }) => label) : [],
  );
}

const residents = languages.flatMap((lang) => CHANNEL_IDS.map((channel) => ({ lang, channel })));

describe.each(residents)("in $lang on $channel", ({ lang, channel }) => {
  function played(): Played[] {
    const walked = [...told.values()].flatMap((one) => (one instanceof Error ? [] : one.walked));
    const own = walked.filter((one) => one.lang === lang && one.channel === channel);
    return own.flatMap(({ turns }) => turns.map((turn) => turn.played));
  }

  it("the stories leave nothing out", () => {
    const visited = new Set(played().flatMap((turn) => visitsOf(content, turn)));
    const missed = worthVisiting(content, lang, channel).filter((visit) => !visited.has(visit));
    expect(missed).toEqual([]);
  });

  it("no label is cut on a phone", () => {
    const wide = played()
      .flatMap(labelsOf)
      .filter((label) => labelWidth(label) > WIDEST);
    expect(wide.filter((label) => !IS_RECEIPT.test(label))).toEqual([]);
  });
});

const BROKEN: [what: string, text: string][] = [
  ["a line that is nothing", "channel: zalo\n\n> a\nwhat is this\n"],
  ["no known channel", "channel: smoke\n\n> a\n"],
  ["a second channel", "channel: zalo\n\n> a\nchannel: telegram\n"],
  ["no input", "channel: zalo\n"],
  ["a comment that is above nothing", "channel: zalo\n\n> a\n# b\n"],
  ["replies above the first input", "channel: zalo\n\nbot: menu-main\n> a\n"],
];

const UNPLAYABLE: [what: string, text: string][] = [
  ["an unknown input", "channel: telegram\n\n> [dance]\n"],
  ["an unknown button", "channel: telegram\n\n> /start\n\n> [press: Nowhere]\n"],
  ["a press where there are no buttons", "channel: zalo\n\n> /start\n\n> [press: English]\n"],
  ["a location where there is none", "channel: zalo\n\n> [location: 1 2]\n"],
  ["an unknown event", "channel: zalo\n\n> [event: earthquake]\n"],
];

describe("a route is refused", () => {
  it.each(BROKEN)("with %s", (_, text) => {
    expect(() => parseRoute(text)).toThrow();
  });

  it.each(UNPLAYABLE)("with %s", (_, text) => {
    expect(() => walk(content, sayings, parseRoute(text))).toThrow(/line/);
  });
});
