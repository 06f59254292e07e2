import { RENDERINGS } from "../../scripts/flows-channels.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import type { Outgoing } from "../../src/core/flow/outgoing.ts";
import { answerKey, topFrame } from "../../src/core/flow/position.ts";
import type { Played } from "../core/engine/playing.ts";
import { type Message, readMessage } from "./message.ts";
import { CHAT } from "./play-transcript.ts";
import type { Words } from "./spoken.ts";

/** A turn as a resident lives through it. */
export interface Lived {
  /** Null before one is chosen. */
  lang: string | null;
  played: Played;
  words: Words;
}

/** What a resident sees of a turn, taken apart. */
export type Seen =
  | { type: "toast"; text: string }
  | { type: "effect"; name: string; rest: unknown }
  | { type: "bot"; texts: Segment[]; message: Message; at: string };

/** A text of a message, and how many line ends are above it. */
interface Segment {
  above: number;
  text: string;
}

export function readTurn(channel: ChannelId, lived: Lived): Seen[] {
  return lived.played.effects.flatMap((effect): Seen[] => {
    if (effect.type === "say") return readScreen(channel, lived, effect.screen);
    if (effect.type === "toast") {
      return effect.text === "" ? [] : [{ type: "toast", text: effect.text }];
    }
    const { type: name, ...rest } = effect;
    return [{ type: "effect", name, rest }];
  });
}

function readScreen(channel: ChannelId, { played, words }: Lived, screen: Outgoing): Seen[] {
  const { run } = played.after;
  const frame = run ? topFrame(run) : undefined;
  // How far a tip has come is no text of its own.
  const { progress: _, ...plain } = screen;
  return RENDERINGS[channel].render(CHAT, plain).map((call) => {
    const message = readMessage(channel, call, screen);
    const texts = segments(message.text, words);
    return { type: "bot", texts, message, at: frame ? answerKey(frame) : "nowhere" };
  });
}

/** The texts that a message was put together of. */
function segments(text: string, words: Words): Segment[] {
  const found: Segment[] = [];
  let rest = `${text}\n`;
  while (rest.trim() !== "") {
    const ends = /^\n*/.exec(rest)?.[0].length ?? 0;
    const body = rest.slice(ends);
    const next = words.atStart(body) ?? body.slice(0, body.indexOf("\n"));
    found.push({ above: found.length === 0 ? 0 : ends + 1, text: next });
    rest = body.slice(next.length + 1);
  }
  return found;
}

/** Whether two residents see the same, each in their language. */
export function isAlike(one: [Lived, Seen[]], other: [Lived, Seen[]]): boolean {
  const [a, b] = [one, other].map(([, seen]) => JSON.stringify(seen.map(frameOf)));
  if (a !== b) return false;
  const [texts, others] = [one, other].map(([lived, seen]) =>
    seen.flatMap(textsOf).map((text) => lived.words.of(text).map(({ name }) => name)),
  );
  return (texts ?? []).every((names, index) => {
    const known = others?.[index] ?? [];
    return names.length + known.length === 0 || names.some((name) => known.includes(name));
  });
}

/** A thing seen without its words. */
function frameOf(seen: Seen): unknown {
  switch (seen.type) {
    case "toast":
      return seen.type;
    case "effect":
      return [seen.name, withoutStrings(seen.rest)];
    case "bot": {
      const { options, commands } = seen.message;
      const buttons = [options, commands].map((all) => all.map(({ key, copy }) => [key, copy]));
      return [seen.at, seen.texts.map(({ above }) => above), buttons];
    }
  }
}

function withoutStrings(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, leaf: unknown) => (typeof leaf === "string" ? "" : leaf)),
  );
}

function textsOf(seen: Seen): string[] {
  if (seen.type === "effect") return [];
  if (seen.type === "toast") return [seen.text];
  const { options, commands } = seen.message;
  return [...seen.texts, ...[...options, ...commands].map(({ label }) => ({ text: label }))].map(
    ({ text }) => text,
  );
}
