import { RENDERINGS } from "../../scripts/flows-channels.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import type { Route } from "./route.ts";
import { fillSlots } from "./spoken.ts";
import type { Sayings } from "./story.ts";
import { langOf, type Walked } from "./tell.ts";
import { stepsOn, type Turn, transcriptOf, writeTranscript } from "./transcript.ts";

/** What is written down beside the routes. */
export interface Stored {
  sayings: Sayings;
  keyboards: Map<string, string>;
  /** The language before one is chosen. */
  first: string;
  /** For each language. */
  texts: Map<string, Map<string, string>>;
}

interface Reader {
  stored: Stored;
  channel: ChannelId;
  lang: string;
}

/** A route written out in full: with the given inputs, or with the stored ones. */
export function expandRoute(stored: Stored, route: Route, walked: Walked): string {
  const { channel } = walked;
  const turns = stepsOn(route, channel).map((step, index): [Turn, string[]] => {
    const turn = walked.turns[index];
    if (!turn) throw new Error(`nobody came to line ${step.line}`);
    const lang = walked.lang ?? langOf(turn) ?? stored.first;
    const seen = step.brings.filter(
      ({ only, langs }) => (only ?? channel) === channel && (langs?.includes(lang) ?? true),
    );
    const lines = seen.flatMap(({ entry }) => expand({ stored, channel, lang }, entry));
    return [turn.turn, lines];
  });
  return writeTranscript(transcriptOf(route, channel), turns);
}

/** A line of a route as the resident sees it: the lines of a transcript. */
function expand(reader: Reader, entry: string): string[] {
  const [, kind, rest = ""] = /^(bot|toast|effect): (.*)$/s.exec(entry) ?? [];
  switch (kind) {
    case "toast":
      return [`toast: ${textOf(reader, rest)}`];
    case "effect": {
      const [type, ...json] = rest.split(" ");
      const value = JSON.parse(json.join(" "), (_, leaf: unknown) =>
        typeof leaf === "string" && /^\{.+\}$/.test(leaf) ? braced(reader, leaf) : leaf,
      );
      return [`effect: ${type} ${JSON.stringify(value)}`];
    }
    case "bot":
      return ["bot:", ...messageOf(reader, rest).map((line) => `  ${line}`.trimEnd())];
  }
  throw new Error(`no line of a route: ${entry}`);
}

function braced(reader: Reader, leaf: string): string {
  if (leaf === "{language}") return reader.lang;
  const inner = leaf.slice(1, -1);
  return textOf(reader, reader.stored.sayings[inner] ? leaf : inner);
}

function messageOf(reader: Reader, rest: string): string[] {
  const [, body = "", keyboard] = /^(.*?)(?: ?\[([^[\]\s]+)\])?$/s.exec(rest) ?? [];
  const { text, quotes } = unquote(body);
  const parts = text.split(/( \+ |\n {2}\+ |\n {2})/).map((part, index) => {
    if (index % 2 === 1) return part.includes("+") ? "\n\n" : "\n";
    return textOf(reader, requote(part, quotes));
  });
  const lines = parts.join("").split("\n");
  if (keyboard === undefined) return lines;
  return RENDERINGS[reader.channel].buttons
    ? [...lines, ...buttonRows(reader, keyboard)]
    : [...lines, "", ...optionLines(reader, keyboard)];
}

function boardOf({ stored }: Reader, name: string): string[] {
  const board = stored.keyboards.get(name);
  if (board === undefined) throw new Error(`no keyboard: ${name}`);
  return board.split("\n");
}

const KEY = /^(\d+\.?|[^\w\s"]|[a-z]) /;

function buttonRows(reader: Reader, name: string): string[] {
  const labels = boardOf(reader, name)
    .flatMap((line) => (line === "" ? [] : line.split(" · ")))
    .map((label) => label.replace(KEY, ""))
    .map((label) => {
      const [, copied, copy] = /^copy (.+) (".+")$/.exec(label) ?? [];
      return copied === undefined || copy === undefined
        ? `[${textOf(reader, label)}]`
        : `[${textOf(reader, copied)}: ${JSON.parse(copy)}]`;
    });
  const rows = lookUp(reader, name).split(" ").map(Number);
  return rows.map((length) => labels.splice(0, length).join(" "));
}

function optionLines(reader: Reader, name: string): string[] {
  return boardOf(reader, name).map((line) => {
    if (line === "") return "";
    const options = line.split(" · ").map((option) => {
      const key = KEY.exec(option)?.[1] ?? "";
      return `${key} ${textOf(reader, option.replace(KEY, ""))}`;
    });
    return options.join(" · ");
  });
}

/** The text of an expression. */
function textOf(reader: Reader, expression: string): string {
  const { text, quotes } = unquote(expression);
  const [name = "", args] = text.split(": ");
  const known = simple(reader, requote(name, quotes));
  if (args === undefined) return known;
  return fillSlots(
    known,
    args.split(", ").map((arg) => simple(reader, requote(arg, quotes))),
  );
}

function simple(reader: Reader, word: string): string {
  if (word.startsWith('"')) return String(JSON.parse(word));
  const [, saying] = /^\{(.+)\}$/.exec(word) ?? [];
  if (saying !== undefined) {
    const said = reader.stored.sayings[saying]?.[reader.lang];
    if (said === undefined) throw new Error(`no saying: ${word}`);
    return said;
  }
  return lookUp(reader, word);
}

function lookUp({ stored, lang }: Reader, word: string): string {
  const [, , foreign] = /^(.+?)(?:@([\w-]+))?(?:~\d+)?$/.exec(word) ?? [];
  const text = stored.texts.get(foreign ?? lang)?.get(word);
  if (text === undefined) throw new Error(`no text in ${foreign ?? lang}: ${word}`);
  return text;
}

interface Unquoted {
  text: string;
  quotes: string[];
}

/** Takes quoted texts out, so that what is left can be split. */
function unquote(expression: string): Unquoted {
  const quotes: string[] = [];
  const text = expression.replaceAll(
    /"(?:[^"\\]|\\.)*"/g,
    (quote) => `"${quotes.push(quote) - 1}"`,
  );
  return { text, quotes };
}

function requote(part: string, quotes: string[]): string {
  return part.replaceAll(/"(\d+)"/g, (_, index: string) => quotes[Number(index)] ?? "");
}
