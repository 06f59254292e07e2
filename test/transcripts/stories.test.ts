import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { RENDERINGS } from "../../scripts/flows-channels.ts";
import { readContent } from "../../scripts/read-content.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import { labelWidth } from "../../src/telegram/keyboard.ts";
import type { Played } from "../core/engine/playing.ts";
import { playTurns } from "./play-transcript.ts";
import { parseStory, putBy, type Sayings } from "./story.ts";
import { visitsOf } from "./visits.ts";
import { worthVisiting } from "./worth-visiting.ts";

const FOLDER = import.meta.dirname;
const content = readContent();
const sayings: Sayings = parse(readFileSync(join(FOLDER, "sayings.yaml"), "utf8"));
const stories = readdirSync(join(FOLDER, "stories")).map((name) => name.replace(/\.txt$/, ""));
const channels = Object.keys(RENDERINGS) as ChannelId[];
const residents = content.place.languages.flatMap((lang) =>
  channels.map((channel) => ({ lang, channel, sayings })),
);

const texts = new Map(
  stories.map((story) => [story, readFileSync(join(FOLDER, "stories", `${story}.txt`), "utf8")]),
);

/** What a button of its own row shows on a phone 360 px wide, in columns of an ordinary letter. */
const WIDEST = 36;
/** Its category may be cut: the date and the receipt's end come before it. */
const IS_RECEIPT = / · …/;

function labelsOf({ effects }: Played): string[] {
  return effects.flatMap((effect) =>
    effect.type === "say" ? effect.screen.options.map(({ label }) => label) : [],
  );
}

describe.each(residents)("in $lang on $channel", (resident) => {
  const { lang, channel } = resident;
  const visited = new Set<string>();
  const labels = new Set<string>();

  it.each(stories)("%s plays as written", async (story) => {
    const told = parseStory(texts.get(story) ?? "", channel);
    const { text, played } = playTurns(content, told, putBy(resident));
    for (const visit of played.flatMap((turn) => visitsOf(content, turn))) visited.add(visit);
    for (const label of played.flatMap(labelsOf)) labels.add(label);
    await expect(text).toMatchFileSnapshot(join(FOLDER, lang, `${story}-${channel}.txt`));
  });

  it("the stories leave nothing out", () => {
    const missed = worthVisiting(content, lang, channel).filter((visit) => !visited.has(visit));
    expect(missed).toEqual([]);
  });

  it("no label is cut on a phone", () => {
    const wide = [...labels].filter((label) => labelWidth(label) > WIDEST);
    expect(wide.filter((label) => !IS_RECEIPT.test(label))).toEqual([]);
  });
});

describe("the stories", () => {
  it("have no transcripts left of what is not told any more", () => {
    const told = residents.flatMap(({ lang, channel }) =>
      stories.map((story) => `${lang}/${story}-${channel}.txt`),
    );
    const left = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter(
      (name) => /\/.+\.txt$/.test(name) && !name.startsWith("stories/") && !told.includes(name),
    );
    expect(left).toEqual([]);
  });

  it("use every saying", () => {
    const used = [...texts.values()].join("\n");
    const idle = Object.keys(sayings).filter(
      (name) => !used.includes(`{${name}}`) && !name.startsWith("command-") && name !== "hello",
    );
    expect(idle).toEqual([]);
  });
});
