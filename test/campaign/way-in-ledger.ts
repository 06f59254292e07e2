import type { Locator } from "playwright-core";

/**
 * How long somebody takes who is not used to computers: reading at 180 words a minute (a Vietnamese
 * syllable is a word here); the keystroke-level model of Card, Moran and Newell with its slower
 * figures, and Telex, which takes more keys than letters. What the rest takes is stated where it is
 * added.
 */
const WORDS_A_MINUTE = 180;
const KEYS_A_LETTER = 1.3;
/** By the width of the screen: a keyboard, or a thumb. */
const SECONDS_A_KEY = { desk: 0.5, phone: 0.7 };
/** To think, to point, to press. */
const SECONDS_A_PRESS = 1.35 + 1.1 + 0.2;

export type Device = keyof typeof SECONDS_A_KEY;

interface Screen {
  name: string;
  words: number;
  fields: number;
  presses: number;
  seconds: number;
}

/** Counts what a newcomer reads, types and presses, screen by screen. */
export class WayInLedger {
  readonly #device: Device;
  readonly #screens: Screen[] = [];
  /** Lines that were read before. */
  readonly #read = new Set<string>();

  constructor(device: Device) {
    this.#device = device;
  }

  /** Another screen, of which all is read that was not on one before. */
  async reads(name: string, shown: Locator): Promise<void> {
    const text = await shown.innerText();
    const lines = text.split("\n").filter((line) => line.trim() !== "" && !this.#read.has(line));
    for (const line of lines) this.#read.add(line);
    const words = lines.join(" ").split(/\s+/).filter(Boolean).length;
    this.#screens.push({ name, words, fields: 0, presses: 0, seconds: 0 });
    this.#add((words * 60) / WORDS_A_MINUTE);
  }

  async types(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    this.#now().fields += 1;
    this.#add(SECONDS_A_PRESS + text.length * KEYS_A_LETTER * SECONDS_A_KEY[this.#device]);
  }

  async presses(target: Locator): Promise<void> {
    await target.click();
    this.#now().presses += 1;
    this.#add(SECONDS_A_PRESS);
  }

  /** What happens outside of the page, and what the other person does. */
  takes(seconds: number): void {
    this.#add(seconds);
  }

  get seconds(): number {
    return this.#screens.reduce((sum, screen) => sum + screen.seconds, 0);
  }

  get allPresses(): number {
    return this.#screens.reduce((sum, screen) => sum + screen.presses, 0);
  }

  /** One line a screen. */
  table(): string {
    const rows = this.#screens.map(
      ({ name, words, fields, presses, seconds }) =>
        `  ${name}: ${words} words, ${fields} fields, ${presses} presses, ${seconds.toFixed(0)} s`,
    );
    return rows.join("\n");
  }

  #now(): Screen {
    const now = this.#screens.at(-1);
    if (now === undefined) throw new Error("no screen yet");
    return now;
  }

  #add(seconds: number): void {
    this.#now().seconds += seconds;
  }
}
