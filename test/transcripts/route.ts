import { CHANNEL_IDS, type ChannelId, isChannelId } from "../../src/core/channel.ts";

/**
 * What residents do, and what each step brings, in no language: texts are named, not written out.
 *
 * A header may stand above: `channel: zalo` where the route is walked on one channel alone, and
 * `originals: ID` for a unit that asks for untouched files, and `unstaffed` where nobody reads what
 * only one unit may have. Then inputs, with comments above and
 * what they bring below: `> input`, `bot: ...`, `toast: ...`, `effect: ...`. `telegram> ` and
 * `zalo> `, `telegram bot: ` and the like are for that channel only, `ko bot: ` for that language.
 */
export interface Route {
  channel: ChannelId | null;
  /** Id of a station. */
  originals: string | null;
  unstaffed: boolean;
  steps: RouteStep[];
}

export interface RouteStep {
  /** Comment lines above the input, as written. */
  comments: string[];
  only: ChannelId | null;
  /** The input as written, without `> `. */
  input: string;
  line: number;
  brings: Brought[];
}

export interface Brought {
  only: ChannelId | null;
  /** The languages that see this; null for all. */
  langs: string[] | null;
  entry: string;
}

const CHANNEL = CHANNEL_IDS.join("|");
const HEADER = new RegExp(
  `^(?:channel: (${CHANNEL})\\n)?(?:originals: ([a-z-]+)\\n)?(?:(unstaffed)\\n)?\\n?`,
);
const INPUT = new RegExp(`^(${CHANNEL})?> (.+)$`);
const BROUGHT = new RegExp(`^(?:(${CHANNEL}) )?(?:([\\w,-]+) )?((?:bot|toast|effect): .*)$`);

/** Throws with the line's number if it is not part of a route. */
export function parseRoute(text: string): Route {
  const [header = "", channel, originals = null, unstaffed] = HEADER.exec(text) ?? [];
  const above = header.split("\n").length;
  const steps: RouteStep[] = [];
  let comments: string[] = [];
  for (const [index, line] of text.slice(header.length).split("\n").entries()) {
    const [, only, input] = INPUT.exec(line) ?? [];
    if (input !== undefined) {
      steps.push({ comments, only: channelOf(only), input, line: index + above, brings: [] });
      comments = [];
    } else if (line.startsWith("#")) {
      comments.push(line);
    } else if (line !== "" && !bring(steps.at(-1), line)) {
      throw new Error(`line ${index + above} is no part of a route: ${line}`);
    }
  }
  if (comments.length > 0) throw new Error("a comment stands above no input");
  if (steps.length === 0) throw new Error("nobody says anything");
  return { channel: channelOf(channel), originals, unstaffed: unstaffed !== undefined, steps };
}

/** Adds a line to the results of a step. false: it is not a result. */
function bring(step: RouteStep | undefined, line: string): boolean {
  const [, only, langs, entry] = BROUGHT.exec(line) ?? [];
  if (step && entry !== undefined) {
    step.brings.push({ only: channelOf(only), langs: langs?.split(",") ?? null, entry });
    return true;
  }
  const last = step?.brings.at(-1);
  if (!last || !line.startsWith("  ")) return false;
  last.entry += `\n${line}`;
  return true;
}

function channelOf(named: string | undefined): ChannelId | null {
  return isChannelId(named) ? named : null;
}

export function writeRoute({ channel, originals, unstaffed, steps }: Route): string {
  const header = [
    ...(channel === null ? [] : [`channel: ${channel}`]),
    ...(originals === null ? [] : [`originals: ${originals}`]),
    ...(unstaffed ? ["unstaffed"] : []),
  ];
  if (header.length > 0) header.push("");
  const lines = steps.flatMap(({ comments, only, input, brings }) => [
    ...comments,
    `${only ?? ""}> ${input}`,
    ...brings.map(({ only, langs, entry }) =>
      [...(only ? [only] : []), ...(langs ? [langs.join()] : []), entry].join(" "),
    ),
  ]);
  return `${[...header, ...lines].join("\n")}\n`;
}
