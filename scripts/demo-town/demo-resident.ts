import { setTimeout as pause } from "node:timers/promises";
import type { SimUser, Simulator } from "../../simulator/contracts.ts";
import type { Bubble } from "../../simulator/phone.ts";
import { QUICKEST_ANSWER_MS } from "../../src/app/outbox/limits.ts";
import type { Content } from "../../src/core/flow/content.ts";
import type { DemoTip } from "./demo-tips.ts";

/** Longer than any tip. */
const MOST_ANSWERS = 40;
/** The machine may be busy with many of them, and with something else. */
const LONGEST_WAIT_MS = 180_000;

/** A screen that asks for something. */
interface Asked {
  text: string;
  /** Label → what is pressed, or typed where there are no buttons. */
  options: Map<string, string>;
}

/** A resident of the simulator who tells one tip, by what the screen offers. */
export class DemoResident {
  readonly #tip: DemoTip;
  readonly #user: SimUser;
  readonly #content: Content;

  constructor(tip: DemoTip, { simulator, content }: { simulator: Simulator; content: Content }) {
    this.#tip = tip;
    this.#content = content;
    this.#user = simulator[tip.on].user({ lang: tip.lang });
  }

  /** From the first message to the receipt. */
  async tell(): Promise<void> {
    this.#user.say("/start");
    let asked = await this.#next();
    const language = this.#words("language-self");
    if (asked.options.has(language)) asked = await this.#take(asked, language);
    asked = await this.#take(asked, this.#words("menu-main-tip"));
    const { photo, place } = this.#tip;
    const additions = [
      photo ? () => this.#sendPhoto() : null,
      place === undefined
        ? null
        : () => this.#take(asked, this.#addition("tip-place-label", asked)),
    ].filter((add) => add !== null);
    for (let answers = 0; answers < MOST_ANSWERS; answers++) {
      const send = this.#words("tip-review-send");
      const isReady = asked.options.has(send);
      const add = isReady ? additions.pop() : undefined;
      if (isReady && !add) return this.#send(asked, send);
      asked = await (add ? add() : this.#answer(asked));
    }
    throw new Error(`a tip of the demonstration comes to no end: ${asked.text}`);
  }

  /** Reads the question that the ping leads to, by its button or the word in it, and answers it. */
  async answer(text: string): Promise<void> {
    const ping = this.#words("ping");
    const asked = await this.#next((screen) => screen.text.startsWith(ping.slice(0, 20)));
    const [button] = asked.options.keys();
    const [, word = ""] = QUOTED.exec(ping) ?? [];
    if (button === undefined) await this.#say(word, () => true);
    else await this.#take(asked, button, () => true);
    await this.#say(text, () => true);
  }

  /** The option of the review that adds an answer. */
  #addition(id: string, { options }: Asked): string {
    const label = this.#words(id);
    return [...options.keys()].find((one) => one.startsWith("+") && one.includes(label)) ?? label;
  }

  async #send(asked: Asked, send: string): Promise<void> {
    const receipt = await this.#take(asked, send);
    const tell = this.#words("receipt-kept-tell");
    if (this.#tip.ask !== undefined && receipt.options.has(tell)) await this.#take(receipt, tell);
  }

  async #answer(asked: Asked): Promise<Asked> {
    const { category, area, when, what, place } = this.#tip;
    const wanted = [`category-${category}`, `option-${when}`, `area-${area}`];
    const option = wanted.map((id) => this.#words(id)).find((label) => asked.options.has(label));
    if (option !== undefined) return this.#take(asked, option);
    if (this.#shows(asked, "tip-what")) return this.#say(what);
    if (this.#shows(asked, "tip-place") && place !== undefined) return this.#say(place);
    const skips = ["option-skip", "option-done", "option-enough", "option-no"];
    const skip = skips.map((id) => this.#words(id)).find((label) => asked.options.has(label));
    const [first] = asked.options.keys();
    const taken = skip ?? first;
    if (taken === undefined) throw new Error(`a demonstration's tip is asked: ${asked.text}`);
    return this.#take(asked, taken);
  }

  async #take(asked: Asked, label: string, isWanted = isQuestion): Promise<Asked> {
    const key = asked.options.get(label);
    if (key === undefined) throw new Error(`no option ${label} in: ${asked.text}`);
    if (this.#tip.on !== "telegram") return this.#say(key, isWanted);
    this.#user.press(key);
    return this.#next(isWanted);
  }

  /** A very quick text is taken as typed before the question. */
  async #say(text: string, isWanted = isQuestion): Promise<Asked> {
    await pause(2 * QUICKEST_ANSWER_MS);
    this.#user.say(text);
    return this.#next(isWanted);
  }

  async #sendPhoto(): Promise<Asked> {
    this.#user.sendPhoto();
    return this.#next();
  }

  async #next(isWanted = isQuestion): Promise<Asked> {
    let asked: Asked = { text: "", options: new Map() };
    await this.#user.next((bubble) => {
      asked = readScreen(bubble);
      return isWanted(asked);
    }, LONGEST_WAIT_MS);
    return asked;
  }

  #words(id: string): string {
    return this.#content.texts.format(this.#tip.lang, id);
  }

  /** By its first line, as far as nothing is put into it. */
  #shows({ text }: Asked, id: string): boolean {
    const [line = ""] = this.#words(id).trim().split("\n");
    return text.includes((line.split(/[{\u2068]/)[0] ?? "").slice(0, 20));
  }
}

function isQuestion({ options }: Asked): boolean {
  return options.size > 0;
}

const QUOTED = /[“"「‘]([^”"」’]+)[”"」’]/;
const NUMBERED = /^(\S+?)\.? (.+)$/;

function readScreen({ text, buttons }: Bubble): Asked {
  const pressed = buttons.flat().map((one) => [one.text, one.text] as const);
  const typed = text.split("\n").flatMap((line) => {
    const [, key = "", label = ""] = NUMBERED.exec(line) ?? [];
    return /^(\d+|[#*0])$/.test(key) ? [[label, key] as const] : [];
  });
  return { text, options: new Map(pressed.length > 0 ? pressed : typed) };
}
