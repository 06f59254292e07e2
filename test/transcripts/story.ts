import { isDeepStrictEqual } from "node:util";
import { RENDERINGS } from "../../scripts/flows-channels.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import { parsePress } from "../../src/core/engine/press.ts";
import { step } from "../../src/core/engine/step.ts";
import { COMMANDS, type Command, type Content } from "../../src/core/flow/content.ts";
import type { OutOption } from "../../src/core/flow/outgoing.ts";
import { fold } from "../../src/core/text/fold.ts";
import type { Playing } from "../core/engine/playing.ts";
import type { Put } from "./play-transcript.ts";

/** What residents type, by name and language. */
export type Sayings = Record<string, Record<string, string>>;

/** Who lives through a story. */
export interface Resident {
  channel: ChannelId;
  lang: string;
  sayings: Sayings;
}

/** Puts a story's inputs as the resident would: buttons pressed, or numbers and words in turn. */
export function putBy(resident: Resident): Put {
  const { buttons } = RENDERINGS[resident.channel];
  let turns = 0;
  return (input, playing, content) => {
    const filled = fill(content, resident, input);
    const [, kind, named = ""] = /^\[(choose|command): (.+)\]$/.exec(filled) ?? [];
    if (kind === undefined) return filled;
    const offered = playing.screens.at(-1);
    const option = [...(offered?.options ?? []), ...(offered?.commands ?? [])].find(
      ({ data }) => idOf(data) === `${kind} ${named}`,
    );
    if (kind === "choose" && !option) throw new Error(`not offered: ${named}`);
    if (option && buttons) return `[press: ${option.label}]`;
    // Languages begin with words or numbers by turns, so that each option is put both ways.
    const way = turns++ + content.place.languages.indexOf(resident.lang);
    if (option && kind === "choose") {
      const text = typed(option, way);
      check(content, playing, { option, text });
      return text;
    }
    return typedCommand(content, resident, [commandOf(named), way]);
  };
}

/** `{language}`, a saying's name, or the id of a text. An event has no spaces in its values. */
function fill(content: Content, { lang, sayings }: Resident, input: string): string {
  return input.replaceAll(/\{([a-z0-9-]+)\}/g, (_, name: string) => {
    if (name === "language") return lang;
    const text = sayings[name]
      ? saying(sayings, name, lang)
      : content.texts.format(lang, name, content.place.hotlines);
    return input.startsWith("[event: ") ? text.replaceAll(" ", "_") : text;
  });
}

function saying(sayings: Sayings, name: string, lang: string): string {
  const text = sayings[name]?.[lang];
  if (text === undefined) throw new Error(`nobody says ${name} in ${lang}`);
  return text;
}

function idOf(data: string): string {
  const press = parsePress(data);
  if (!press) return "";
  return press.type === "option" ? `choose ${press.option}` : `command ${press.command}`;
}

function typed({ key, label }: OutOption, way: number): string {
  if (way % 2 === 0) return key;
  return way % 4 === 1 ? label.toLowerCase() : fold(label);
}

/** Throws where what is typed does not do what a press does. */
function check(content: Content, { session }: Playing, said: { option: OutOption; text: string }) {
  const { option, text } = said;
  const body = { type: "press" as const, data: option.data, ack: "" };
  const pressed = step(content, session, { body });
  const written = step(content, session, { body: { type: "text", text } });
  // What only tells a repeated answer from another one, a miss from an answer, and words that follow.
  const way = { pressed: undefined, said: undefined, misses: undefined, words: undefined };
  if (isDeepStrictEqual({ ...pressed.session, ...way }, { ...written.session, ...way })) return;
  throw new Error(`“${text}” does not choose ${idOf(option.data)}`);
}

function commandOf(named: string): Command {
  const command = COMMANDS.find((known) => known === named);
  if (!command) throw new Error(`no command: ${named}`);
  return command;
}

/** A key is shown, and typed, where it is as short as "0" or "113". */
const LONGEST_KEY = 3;

/** By its key or by the language's word, as the saying `command-<id>` has it. */
function typedCommand(
  content: Content,
  { lang, sayings }: Resident,
  [command, way]: [Command, number],
): string {
  const key = content.commands.keys[command];
  return way % 2 === 0 && key.length <= LONGEST_KEY
    ? key
    : saying(sayings, `command-${command}`, lang);
}
