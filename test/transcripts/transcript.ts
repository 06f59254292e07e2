import type { ChannelId } from "../../src/core/channel.ts";
import type { Route, RouteStep } from "./route.ts";

/** What a resident does on a channel, one input after the other. */
export interface Transcript {
  channel: ChannelId;
  /** Id of a station. */
  originals: string | null;
  unstaffed: boolean;
  turns: Turn[];
}

export interface Turn {
  /** Comment lines above the input, as written. */
  comments: string[];
  /** The input as written, without `> `. */
  input: string;
  line: number;
}

export function transcriptOf(route: Route, channel: ChannelId): Transcript {
  const { originals, unstaffed } = route;
  return { channel, originals, unstaffed, turns: stepsOn(route, channel) };
}

export function stepsOn({ steps }: Route, channel: ChannelId): RouteStep[] {
  return steps.filter(({ only }) => only === null || only === channel);
}

/** A conversation written out: each input, and below it what it brings. */
export function writeTranscript(
  { channel, originals, unstaffed }: Transcript,
  played: [Turn, string[]][],
): string {
  const asking = originals === null ? "" : `originals: ${originals}\n`;
  const closed = unstaffed ? "unstaffed\n" : "";
  const turns = played.map(([turn, lines]) =>
    [...turn.comments, `> ${turn.input}`, ...lines].join("\n"),
  );
  return `channel: ${channel}\n${asking}${closed}\n${turns.join("\n\n")}\n`;
}
