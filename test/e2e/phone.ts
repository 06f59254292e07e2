import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/**
 * One of the two simulated phones, played with thumbs. Each action waits for the bot's answer to it;
 * what the answer says is asked with `shows`, which looks at everything that came since the action:
 * a ping or a note about a slow file may come before the answer.
 */
export class Phone {
  readonly #root: Locator;
  /** How many messages of the bot were there when something was last done. */
  #before = 0;

  constructor(page: Page, channel: "telegram" | "zalo") {
    this.#root = page.locator(`[data-phone="${channel}"]`);
  }

  async start(): Promise<void> {
    await this.#act(() => this.#root.locator("[data-action=start]").click());
  }

  async say(...texts: string[]): Promise<void> {
    for (const text of texts) {
      await this.#root.getByRole("textbox").fill(text);
      await this.#act(() => this.#root.locator("[data-action=send]").click());
    }
  }

  /** Presses a button that came since the last action: one of an older screen may say the same. */
  async press(...labels: string[]): Promise<void> {
    for (const label of labels) {
      const { at } = await this.#find((bubble) => offers(bubble, label));
      await this.#act(() => at.locator("[data-button]", { hasText: label }).first().click());
    }
  }

  async sendPhoto(bytes: Buffer): Promise<void> {
    await this.#root.locator("[data-action=attach]").click();
    const input = this.#root.locator("[data-action=photo]");
    const file = { name: "photo.jpg", mimeType: "image/jpeg", buffer: bytes };
    await this.#act(() => input.setInputFiles(file));
  }

  async shareLocation(): Promise<void> {
    await this.#root.locator("[data-action=attach]").click();
    await this.#root.locator("[data-action=location]").click();
    const send = this.#root.page().locator('dialog button[value="send"]');
    await this.#act(() => send.click());
  }

  /** Waits for a message since the last action that says so, and answers all of its text. */
  async shows(text: string | RegExp): Promise<string> {
    const says = (said: string) =>
      typeof text === "string" ? said.includes(text) : text.test(said);
    return (await this.#find((bubble) => says(bubble.text))).text;
  }

  /** Waits until any message of the chat says so, however old. */
  async holds(text: string): Promise<void> {
    await expect.poll(() => this.count(text)).toBeGreaterThan(0);
  }

  /** How many messages say so at this moment: for what must not have come twice. */
  async count(text: string): Promise<number> {
    return (await this.#bubbles.allInnerTexts()).filter((said) => said.includes(text)).length;
  }

  async #act(action: () => Promise<void>): Promise<void> {
    const before = await this.#bubbles.count();
    await action();
    await this.#bubbles.nth(before).waitFor();
    this.#before = before;
  }

  /** The newest message since the last action of which that is true, as soon as there is one. */
  async #find(isWanted: (bubble: Bubble) => boolean): Promise<Bubble> {
    let found: Bubble | undefined;
    const look = async () => {
      const bubbles = await this.#readNew();
      found = bubbles.findLast(isWanted);
      return found ? "found" : bubbles.map(({ text }) => text);
    };
    await expect.poll(look).toBe("found");
    return found ?? expect.fail("not found");
  }

  async #readNew(): Promise<Bubble[]> {
    const bubbles = (await this.#bubbles.all()).slice(this.#before);
    return Promise.all(
      bubbles.map(async (at) => ({
        at,
        text: await at.innerText(),
        buttons: await at.locator("[data-button]").allInnerTexts(),
      })),
    );
  }

  get #bubbles(): Locator {
    return this.#root.locator('[data-bubble="bot"]');
  }
}

interface Bubble {
  at: Locator;
  text: string;
  buttons: string[];
}

function offers({ buttons }: Bubble, label: string): boolean {
  return buttons.some((one) => one.includes(label));
}
