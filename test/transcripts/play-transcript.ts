import { RENDERINGS, type Rendering } from "../../scripts/flows-channels.ts";
import { readInput } from "../../scripts/flows-input.ts";
import { showCall } from "../../scripts/flows-show-call.ts";
import type { Content } from "../../src/core/flow/content.ts";
import type { Effect } from "../../src/core/flow/effect.ts";
import { sessionSchema } from "../../src/core/flow/session.ts";
import { newPlaying, playInput } from "../core/flow/playing.ts";
import { type Transcript, type Turn, writeTranscript } from "./transcript.ts";

const CHAT = "77";

/** The transcript as it plays now. The session goes through JSON between every two turns. */
export function playTranscript(real: Content, transcript: Transcript): string {
  const content = asking(real, transcript.originals);
  const rendering = RENDERINGS[transcript.channel];
  const playing = newPlaying();
  playing.session.can = rendering.can;
  const played = transcript.turns.map((turn): [Turn, string[]] => {
    playing.session = sessionSchema.parse(JSON.parse(JSON.stringify(playing.session)));
    const seen = { screens: playing.screens, buttons: rendering.buttons };
    const { effects } = playInput(content, playing, inputAt(turn, seen));
    return [turn, effects.flatMap((effect) => showEffect(rendering, effect))];
  });
  return writeTranscript(transcript, played);
}

/** The content, in a place where a unit asks for untouched files. */
function asking(content: Content, station: string | null): Content {
  const { place } = content;
  const stations = place.stations.map((known) =>
    known.id === station ? { ...known, originals: true } : known,
  );
  return { ...content, place: { ...place, stations } };
}

function inputAt({ line, input }: Turn, seen: Parameters<typeof readInput>[0]) {
  try {
    return readInput(seen, input);
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
