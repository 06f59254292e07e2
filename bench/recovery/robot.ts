import { setTimeout as pause } from "node:timers/promises";
import type { SimUser } from "../../simulator/contracts.ts";
import type { Bubble } from "../../simulator/phone.ts";
import type { Content } from "../../src/core/flow/content.ts";
import type { Chance } from "../../test/day/chance.ts";

const LANG = "vi";
const EXAMPLE = "7KQ4-9XWD-2MZ8-H5TC-P";
const RECEIPT = /\b(?:[0-9A-Z]{4}-){4}[0-9A-Z*~$=]/g;
const MOST_ANSWERS = 80;
const SUBSCRIBE = ["notices-choice-on", "menu-main-notices"];

/** After this time without a message the resident gives up. */
const LONGEST_MS = 90_000;

/** Time between reading a message and answering it. */
const THINK_MS = { least: 300, most: 1_500 };

/** What the resident says, to compare it with what officers read. */
export interface Told {
  category: string;
  area: string;
  what: string;
  /** A word of `what` that nobody else says. */
  mark: string;
}

/** From a resident's message to the bot's next one, ms since the epoch. */
export interface Wait {
  from: number;
  to: number;
}

/**
 * A resident who sends one tip and then perhaps subscribes to notices. They always answer the newest
 * message, even if it was shown again, because they do not know that the bot was restarted.
 */
export class Robot {
  readonly user: SimUser;
  readonly told: Told;
  readonly waits: Wait[] = [];
  readonly #content: Content;
  readonly #chance: Chance;
  readonly #isZalo: boolean;
  /** Whether they subscribe to notices. */
  readonly listens: boolean;
  #isStopped = false;
  #wake: () => void = () => undefined;

  constructor(
    user: SimUser,
    told: Told,
    town: { content: Content; chance: Chance; zalo: boolean; listens: boolean },
  ) {
    this.user = user;
    this.told = told;
    this.#content = town.content;
    this.#chance = town.chance;
    this.#isZalo = town.zalo;
    this.listens = town.listens;
  }

  /** The receipt; null: it has not come. */
  get receipt(): string | null {
    const shown = this.user.messages
      .filter(({ from }) => from === "bot")
      .flatMap(({ text }) => text.match(RECEIPT) ?? []);
    return shown.find((code) => code !== EXAMPLE) ?? null;
  }

  /** When their subscription was confirmed, ms since the epoch; null: it was not. */
  get subscribedAt(): number | null {
    const confirmed = this.user.messages.find((one) => this.#isAsked(one, "notices-subscribed"));
    return confirmed?.at ?? null;
  }

  /** Ends the run. */
  stop(): void {
    this.#isStopped = true;
    this.#wake();
  }

  /** Runs until all is done. Returns false if the bot stopped answering. */
  async run(): Promise<boolean> {
    if (!(await this.#act(() => this.user.say("/start")))) return false;
    for (let count = 0; count < MOST_ANSWERS && !this.#isDone(); count++) {
      if (this.#isStopped) return false;
      if (!(await this.#act(() => this.#answer()))) return false;
    }
    return this.#isDone();
  }

  #isDone(): boolean {
    return this.receipt !== null && (!this.listens || this.subscribedAt !== null);
  }

  async #act(act: () => void): Promise<boolean> {
    const from = Date.now();
    const come = this.#nextMessage();
    act();
    const hasCome = await come;
    this.waits.push({ from, to: Date.now() });
    await pause(THINK_MS.least + this.#chance.below(THINK_MS.most - THINK_MS.least));
    return hasCome;
  }

  #nextMessage(): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (hasCome: boolean) => {
        clearTimeout(timer);
        stop();
        resolve(hasCome);
      };
      this.#wake = () => end(false);
      const timer = setTimeout(() => end(false), LONGEST_MS);
      const stop = this.user.onEvent((event) => {
        if (event.type === "bubble" && event.bubble.from === "bot") end(true);
      });
    });
  }

  #answer(): void {
    const newest = this.user.messages.findLast(({ from }) => from === "bot");
    if (!newest) return void this.user.say("/start");
    if (this.receipt !== null) return this.#chooseFirst(newest, SUBSCRIBE);
    const { category, area, what } = this.told;
    const labels = [
      "language-self",
      "menu-main-tip",
      "tip-review-send",
      `category-${category}`,
      "option-today",
      `area-${area}`,
      "option-near",
    ];
    const option = labels.find((label) => this.#offers(newest, label));
    if (option !== undefined) return this.#choose(newest, option);
    if (this.#isAsked(newest, "tip-what")) return void this.user.say(what);
    this.#chooseFirst(newest, ["option-skip", "option-done", "option-enough", "command-menu"]);
  }

  /** The first of these that is offered, else the menu. */
  #chooseFirst(newest: Bubble, labels: string[]): void {
    const label = labels.find((one) => this.#offers(newest, one));
    if (label === undefined) return void this.user.say("menu");
    this.#choose(newest, label);
  }

  #isAsked({ text }: Bubble, id: string): boolean {
    const [line = ""] = this.#words(id).trim().split("\n");
    return text.includes((line.split(/[{\u2068]/)[0] ?? "").slice(0, 20));
  }

  #words(id: string): string {
    return this.#content.texts.format(LANG, id);
  }

  #offers(bubble: Bubble, label: string): boolean {
    return this.#keyOf(bubble, label) !== null;
  }

  #keyOf({ text, buttons }: Bubble, label: string): string | null {
    const words = this.#words(label);
    if (!this.#isZalo) {
      return buttons.flat().some((button) => button.text === words) ? words : null;
    }
    const line = text.split("\n").find((one) => one.endsWith(` ${words}`));
    return line?.slice(0, -words.length - 1).replace(/(?<=.)\.$/, "") ?? null;
  }

  #choose(bubble: Bubble, label: string): void {
    const key = this.#keyOf(bubble, label) ?? "";
    if (this.#isZalo) this.user.say(key);
    else this.user.press(key);
  }
}
