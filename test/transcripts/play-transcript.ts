import { RENDERINGS, type Rendering } from "../../scripts/flows-channels.ts";
import { readInput } from "../../scripts/flows-input.ts";
import { showCall } from "../../scripts/flows-show-call.ts";
import type { Effect } from "../../src/core/effects/effect.ts";
import type { Content } from "../../src/core/flow/content.ts";
import type { EngineInput } from "../../src/core/flow/incoming.ts";
import { sessionSchema } from "../../src/core/flow/session.ts";
import { newPlaying, type Played, type Playing, playInput } from "../core/engine/playing.ts";
import { type Transcript, type Turn, writeTranscript } from "./transcript.ts";

const CHAT = "77";

/** Puts an input as it is typed or pressed in the conversation so far. */
export type Put = (input: string, playing: Playing, content: Content) => string;

/** The transcript as it plays now. */
export function playTranscript(content: Content, transcript: Transcript): string {
  return playTurns(content, transcript, (input) => input).text;
}

/** Plays the turns, each as `put` has it. The session goes through JSON between every two turns. */
export function playTurns(
  real: Content,
  transcript: Transcript,
  put: Put,
): { text: string; played: Played[] } {
  const content = asking(real, transcript.originals);
  const rendering = RENDERINGS[transcript.channel];
  const playing = newPlaying();
  playing.session.can = rendering.can;
  const played: Played[] = [];
  const written = transcript.turns.map((turn): [Turn, string[]] => {
    playing.session = sessionSchema.parse(JSON.parse(JSON.stringify(playing.session)));
    const [said, input] = inputAt(turn, (): [Turn, EngineInput] => {
      const seen = { screens: playing.screens, buttons: rendering.buttons };
      const text = put(turn.input, playing, content);
      return [{ ...turn, input: text }, readInput(seen, text)];
    });
    const one = playInput(content, playing, input);
    played.push(one);
    return [said, one.effects.flatMap((effect) => showEffect(rendering, effect))];
  });
  return { text: writeTranscript(transcript, written), played };
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
    return rendering
      .render(CHAT, effect.screen)
      .flatMap((call) => ["bot:", ...showCall(call).map((line) => `  ${line}`.trimEnd())]);
  }
  if (effect.type === "toast") return effect.text === "" ? [] : [`toast: ${effect.text}`];
  const { type, ...rest } = effect;
  return [`effect: ${type} ${JSON.stringify(rest)}`];
}
