import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContent } from "../../scripts/read-content.ts";
import { playTranscript } from "./play-transcript.ts";
import { parseTranscript } from "./transcript.ts";

const FOLDER = import.meta.dirname;
const content = readContent();
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

describe("transcripts", () => {
  it("are there", () => {
    expect(names.length).toBeGreaterThan(20);
  });

  it.each(names)("%s plays as written", async (name) => {
    const path = join(FOLDER, name);
    const transcript = parseTranscript(readFileSync(path, "utf8"));
    await expect(playTranscript(content, transcript)).toMatchFileSnapshot(path);
  });
});

const BROKEN: [what: string, text: string][] = [
  ["a line that is nothing", "channel: zalo\n\n> a\nwhat is this\n"],
  ["no channel", "> a\n"],
  ["no known channel", "channel: smoke\n\n> a\n"],
  ["a second channel", "channel: zalo\n\n> a\nchannel: telegram\n"],
  ["no input", "channel: zalo\n"],
  ["a comment that is above nothing", "channel: zalo\n\n> a\n# b\n"],
  ["replies above the first input", "channel: zalo\n\nbot:\n  a\n> a\n"],
];

const UNPLAYABLE: [what: string, text: string][] = [
  ["an unknown input", "channel: telegram\n\n> [dance]\n"],
  ["an unknown button", "channel: telegram\n\n> /start\n\n> [press: Nowhere]\n"],
  ["a press where there are no buttons", "channel: zalo\n\n> /start\n\n> [press: English]\n"],
  ["a location where there is none", "channel: zalo\n\n> [location: 1 2]\n"],
  ["an unknown event", "channel: zalo\n\n> [event: earthquake]\n"],
];

describe("a transcript is refused", () => {
  it.each(BROKEN)("with %s", (_, text) => {
    expect(() => parseTranscript(text)).toThrow();
  });

  it.each(UNPLAYABLE)("with %s", (_, text) => {
    expect(() => playTranscript(content, parseTranscript(text))).toThrow(/line/);
  });
});
