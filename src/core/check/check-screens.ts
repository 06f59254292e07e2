import type { Choice } from "../engine/choice.ts";
import { SKIP_SIGNS } from "../engine/options.ts";
import { parsePress } from "../engine/press.ts";
import type { Outgoing } from "../flow/outgoing.ts";
import { fold } from "../text/fold.ts";
import { type Fault, faultAt, type Spot } from "./check-fault.ts";
import type { Checked } from "./check-files.ts";
import { type SampleScreen, sampleScreens } from "./sample-screens.ts";

/** The limits of a channel that a screen must fit. */
export interface ChannelFit {
  name: string;
  /** Number of messages that a screen needs. */
  messages(screen: Outgoing): number;
}

const MOST_DATA_BYTES = 64;

/**
 * Reports screens that a channel must split, options whose typed names collide, and buttons with
 * too much data.
 */
export function checkScreens(checked: Checked, channels: ChannelFit[]): Fault[] {
  const { languages } = checked.content.place;
  const faults = languages.flatMap((lang) =>
    sampleScreens(checked.content, lang).flatMap((sample) => inScreen(checked, channels, sample)),
  );
  return once(faults);
}

function inScreen(checked: Checked, channels: ChannelFit[], sample: SampleScreen): Fault[] {
  const file = checked.flows.find(({ flow }) => flow.flow === sample.flow);
  if (!file) return [];
  const spot = file.atStep(sample.step);
  return [
    ...tooLong(spot, channels, sample),
    ...collisions(checked, spot, sample),
    ...heavyButtons(spot, sample),
  ];
}

function tooLong(
  spot: Spot,
  channels: ChannelFit[],
  { screen, step, lang }: SampleScreen,
): Fault[] {
  return channels
    .filter(({ messages }) => messages(screen) > 1)
    .map(({ name }) => {
      const length = screen.blocks.join("\n\n").length;
      const options = screen.options.length;
      return faultAt(
        spot,
        `"${step}" does not fit one message on ${name} in ${lang}`,
        `${length} characters and ${options} options at its longest, with what is said before`,
      );
    });
}

function collisions(checked: Checked, spot: Spot, { choices, lang }: SampleScreen): Fault[] {
  const { words } = checked.content.commands;
  return choices.flatMap((choice, index) => {
    const named = typedNames(choice);
    const command = named.find((name) => words.has(name));
    const asNumber = named.find((name) => /^\d{1,3}$/.test(name));
    const twin = choices.slice(0, index).find((other) => namesMeet(other, choice));
    return [
      ...(command === undefined
        ? []
        : [faultAt(spot, `"${choice.id}": who types "${command}" in ${lang} gives a command`)]),
      ...(asNumber === undefined
        ? []
        : [faultAt(spot, `"${choice.id}": "${asNumber}" is typed for the option of that number`)]),
      ...(twin ? [faultAt(spot, `"${twin.id}" and "${choice.id}" have one name in ${lang}`)] : []),
    ];
  });
}

/** What a reader of the option may type. Its id is never shown, so it does not count. */
function typedNames({ id, label, aliases }: Choice): string[] {
  const signs: readonly string[] = SKIP_SIGNS;
  const spoken = aliases.filter((alias) => alias !== id && !signs.includes(alias));
  return [label, ...spoken].map(fold);
}

function namesMeet(a: Choice, b: Choice): boolean {
  const names = new Set([a.id, ...typedNames(a)].map(fold));
  return [b.id, ...typedNames(b)].some((name) => names.has(fold(name)));
}

function heavyButtons(spot: Spot, { screen }: SampleScreen): Fault[] {
  return [...screen.options, ...screen.commands]
    .filter(({ data }) => !parsePress(data) || bytesOf(data) > MOST_DATA_BYTES)
    .map(({ label, data }) =>
      faultAt(spot, `the button "${label}" can't carry "${data}"`, "shorter ids, of a-z 0-9 -"),
    );
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Removes repeated faults, because a screen is checked in many variants. */
function once(faults: Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ file, line, message }) => {
    const key = `${file}:${line} ${message}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
