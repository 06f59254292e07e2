import { CHANNEL_IDS, type ChannelId } from "../../src/core/channel.ts";
import type { Content } from "../../src/core/flow/content.ts";
import type { Lexicon } from "./lexicon.ts";
import { type PlayedTurn, type Put, playTurns, writePlayed } from "./play-transcript.ts";
import type { Brought, Route } from "./route.ts";
import { putBy, type Sayings } from "./story.ts";
import { type Told, tellTurn } from "./tell-turn.ts";
import { stepsOn, transcriptOf } from "./transcript.ts";

/** A route that was walked in a language on a channel. */
export interface Walked {
  lang: string | null;
  channel: ChannelId;
  turns: PlayedTurn[];
  /** Written out in full. */
  text: string;
}

/** Walks a route in every language, or, where it names its channel, as it is written. */
export function walk(content: Content, sayings: Sayings, route: Route): Walked[] {
  if (route.channel !== null) return [walkOne(content, route, { channel: route.channel })];
  return CHANNEL_IDS.flatMap((channel) =>
    content.place.languages.map((lang) =>
      walkOne(content, route, { channel, lang, put: putBy({ lang, channel, sayings }) }),
    ),
  );
}

interface Walker {
  channel: ChannelId;
  lang?: string;
  put?: Put;
}

function walkOne(content: Content, route: Route, { channel, lang, put }: Walker): Walked {
  const transcript = transcriptOf(route, channel);
  const turns = playTurns(content, transcript, put ?? ((input) => input));
  return { lang: lang ?? null, channel, turns, text: writePlayed(transcript, turns) };
}

/** The route with what its steps bring now. */
export function tell(lexicon: Lexicon, route: Route, walked: Walked[]): Route {
  const told = CHANNEL_IDS.map((channel) => {
    const ones = walked.filter((one) => one.channel === channel);
    const steps = ones.length === 0 ? [] : stepsOn(route, channel);
    const lines = steps.map((step, index) => {
      const lived = ones.flatMap(({ turns, lang }) => {
        const turn = turns[index];
        return turn ? [{ ...turn, lang: lang ?? langOf(turn) }] : [];
      });
      return [step, tellTurn(lexicon, channel, lived)] as const;
    });
    return new Map(lines);
  });
  const steps = route.steps.map((step) => {
    return { ...step, brings: merge(CHANNEL_IDS.map((id, n) => [id, told[n]?.get(step)])) };
  });
  return { ...route, steps };
}

/** The language that the bot speaks at the end of a turn; null before one is chosen. */
export function langOf({ played }: PlayedTurn): string | null {
  return played.after.lang ?? played.before.lang;
}

/** What a step brings, once where all channels bring the same; undefined where it is not taken. */
function merge(told: [ChannelId, Told[] | undefined][]): Brought[] {
  const taken = told.flatMap(([id, lines]) => (lines ? [{ id, lines }] : []));
  const [first] = taken;
  if (!first) return [];
  const apart = (from: number, to?: number) =>
    taken.flatMap(({ id, lines }) => lines.slice(from, to).map((one) => ({ only: id, ...one })));
  if (taken.some(({ lines }) => lines.length !== first.lines.length)) return apart(0);
  return first.lines.flatMap((one, n): Brought[] => {
    const isSame = taken.every(({ lines }) => {
      const other = lines[n];
      return other?.entry === one.entry && other.langs?.join() === one.langs?.join();
    });
    return isSame ? [{ only: null, ...one }] : apart(n, n + 1);
  });
}
