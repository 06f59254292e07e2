import type { ChannelId } from "../../src/core/channel.ts";

/**
 * A transcript: a header (`channel: zalo`, and `originals: ID` for a unit that asks for untouched
 * files), comments (`# ...`), inputs (`> ...`), and below each
 * input what it brings, which is generated: `bot:` and the message indented, `toast:`, `effect:`.
 */
export interface Transcript {
  channel: ChannelId;
  /** Id of a station. */
  originals: string | null;
  turns: Turn[];
}

export interface Turn {
  /** Comment lines above the input, as written. */
  comments: string[];
  /** The input as written, without `> `. */
  input: string;
  line: number;
}

const HEADER = /^channel: (telegram|zalo)\n(?:originals: ([a-z-]+)\n)?\n/;
const GENERATED = /^(bot:|toast: |effect: | {2}|$)/;

/** Throws, naming the line, on anything that is neither input nor comment nor generated. */
export function parseTranscript(text: string): Transcript {
  const [header, named, originals = null] = HEADER.exec(text) ?? [];
  if (header === undefined) throw new Error("line 1 names no channel");
  const above = header.split("\n").length;
  const turns: Turn[] = [];
  let comments: string[] = [];
  for (const [index, line] of text.slice(header.length).split("\n").entries()) {
    const number = index + above;
    if (line.startsWith("> ")) {
      turns.push({ comments, input: line.slice(2), line: number });
      comments = [];
    } else if (line.startsWith("#")) {
      comments.push(line);
    } else if (!GENERATED.test(line) || (turns.length === 0 && line !== "")) {
      throw new Error(`line ${number} is no part of a transcript: ${line}`);
    }
  }
  if (comments.length > 0) throw new Error("a comment stands above no input");
  if (turns.length === 0) throw new Error("nobody says anything");
  return { channel: named === "zalo" ? "zalo" : "telegram", originals, turns };
}

export function writeTranscript(
  { channel, originals }: Transcript,
  played: [Turn, string[]][],
): string {
  const asking = originals === null ? "" : `originals: ${originals}\n`;
  const turns = played.map(([turn, lines]) =>
    [...turn.comments, `> ${turn.input}`, ...lines].join("\n"),
  );
  return `channel: ${channel}\n${asking}\n${turns.join("\n\n")}\n`;
}
