import { RENDERINGS, type Rendering } from "../../scripts/flows-channels.ts";
import { readInput } from "../../scripts/flows-input.ts";
import { showCall } from "../../scripts/flows-show-call.ts";
import type { Effect } from "../../src/core/effects/effect.ts";
import type { Content } from "../../src/core/flow/content.ts";
import type { EngineInput } from "../../src/core/flow/incoming.ts";
import { sessionSchema } from "../../src/core/flow/session-schema.ts";
import { newPlaying, type Played, type Playing, playInput } from "../core/engine/playing.ts";
import { byText, listen, Words } from "./spoken.ts";
import { type Transcript, type Turn, writeTranscript } from "./transcript.ts";

export const CHAT = "77";

/** Puts an input as it is typed or pressed in the conversation so far. */
export type Put = (input: string, playing: Playing, content: Content) => string;

/** A turn as it was played. */
export interface PlayedTurn {
  /** With the input as it was put. */
  turn: Turn;
  played: Played;
  words: Words;
}

/** Plays the turns, each as `put` has it. The session goes through JSON between every two turns. */
export function playTurns(real: Content, transcript: Transcript, put: Put): PlayedTurn[] {
  const { content, spoken } = listen(asking(real, transcript.originals));
  const rendering = RENDERINGS[transcript.channel];
  const playing = newPlaying();
  playing.session.can = rendering.can;
  if (transcript.unstaffed) playing.session.unstaffed = true;
  const turns = transcript.turns.map((turn) => {
    const from = spoken.length;
    playing.session = sessionSchema.parse(JSON.parse(JSON.stringify(playing.session)));
    const [said, input] = inputAt(turn, (): [Turn, EngineInput] => {
      const seen = { screens: playing.screens, buttons: rendering.buttons };
      const text = put(turn.input, playing, content);
      return [{ ...turn, input: text }, readInput(seen, text)];
    });
    // Of a content that it has not met, the engine keeps no words: all of a turn are put anew.
    const played = playInput({ ...content }, playing, input);
    return { turn: said, played, from, to: spoken.length };
  });
  const ever = byText(spoken);
  return turns.map(({ turn, played, from, to }) => ({
    turn,
    played,
    words: new Words(spoken.slice(from, to), ever),
  }));
}

/** What was played, written out in full. */
export function writePlayed(transcript: Transcript, turns: PlayedTurn[]): string {
  const rendering = RENDERINGS[transcript.channel];
  const shown = turns.map(({ turn, played }): [Turn, string[]] => [
    turn,
    played.effects.flatMap((effect) => showEffect(rendering, effect)),
  ]);
  return writeTranscript(transcript, shown);
}

/** The content, in a place where a unit asks for untouched files. */
function asking(content: Content, station: string | null): Content {
  const { place } = content;
  const stations = place.stations.map((known) =>
    known.id === station ? { ...known, originals: true } : known,
  );
  return { ...content, place: { ...place, stations } };
}

function inputAt<T>({ line, input }: Turn, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`line ${line}: ${input}`, { cause: error });
  }
}

function showEffect(rendering: Rendering, effect: Effect): string[] {
  if (effect.type === "say") {
    // How far a tip has come is no text of its own.
    const { progress: _, ...screen } = effect.screen;
    return rendering
      .render(CHAT, screen)
      .flatMap((call) => ["bot:", ...showCall(call).map((line) => `  ${line}`.trimEnd())]);
  }
  if (effect.type === "toast") return effect.text === "" ? [] : [`toast: ${effect.text}`];
  const { type, ...rest } = effect;
  return [`effect: ${type} ${JSON.stringify(rest)}`];
}
