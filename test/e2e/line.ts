import { expect } from "vitest";
import type { Bubble } from "../../simulator/phone.ts";

/**
 * A resident's chat in the simulator's own store, without a browser: what is there, and what is
 * done.
 */
export class Line {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  /** `phones`: the simulator's address. */
  static async open(phones: string, channel: "telegram" | "zalo", lang: string): Promise<Line> {
    const users = new URL(`/sim/${channel}/users`, phones);
    const made = await fetch(users, { method: "POST", body: JSON.stringify({ lang }) });
    // The answer's shape is the simulator's own.
    const { id } = (await made.json()) as { id: string };
    return new Line(`${new URL(`/sim/${channel}/${id}/`, phones)}`);
  }

  async messages(): Promise<Bubble[]> {
    const answer = await fetch(`${this.#address}messages`);
    // The answer's shape is the simulator's own.
    return ((await answer.json()) as { messages: Bubble[] }).messages;
  }

  /** The newest message of the bot that offers a button. */
  async offers(label: string): Promise<Bubble | undefined> {
    const messages = await this.messages();
    return messages.findLast(({ buttons }) => buttons.flat().some(({ text }) => text === label));
  }

  async say(text: string): Promise<void> {
    await this.#act("say", { text });
  }

  /** Presses a button as soon as one is there. */
  async press(button: string): Promise<void> {
    await expect.poll(() => this.offers(button)).toBeDefined();
    await this.#act("press", { button });
  }

  async #act(action: string, body: object): Promise<void> {
    const init = { method: "POST", body: JSON.stringify(body) };
    const answer = await fetch(`${this.#address}${action}`, init);
    expect(answer.status).toBe(200);
  }
}
