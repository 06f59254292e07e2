import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** One of the two simulated phones, played with thumbs. */
export class Phone {
  readonly #root: Locator;
  #seen = 0;

  constructor(page: Page, channel: "telegram" | "zalo") {
    this.#root = page.locator(`[data-phone="${channel}"]`);
  }

  async start(): Promise<string> {
    await this.#root.locator("[data-action=start]").click();
    return this.answer();
  }

  /** Types a text and gives the bot's answer to it. */
  async say(text: string): Promise<string> {
    await this.#root.getByRole("textbox").fill(text);
    await this.#root.locator("[data-action=send]").click();
    return this.answer();
  }

  /** Presses the newest button of that name. */
  async press(label: string): Promise<string> {
    await this.#root.locator("[data-button]", { hasText: label }).last().click();
    return this.answer();
  }

  /** Presses the first of these that the newest buttons offer. */
  async pressOneOf(labels: string[]): Promise<string> {
    const offered = await this.#bubbles.last().locator("[data-button]").allInnerTexts();
    const found = labels.find((label) => offered.some((text) => text.includes(label)));
    if (found === undefined) throw new Error(`none of ${labels.join(", ")}: ${offered.join(", ")}`);
    return this.press(found);
  }

  async sendPhoto(bytes: Buffer): Promise<string> {
    await this.#root.locator("[data-action=attach]").click();
    const input = this.#root.locator("[data-action=photo]");
    await input.setInputFiles({ name: "photo.jpg", mimeType: "image/jpeg", buffer: bytes });
    return this.answer();
  }

  async shareLocation(): Promise<string> {
    await this.#root.locator("[data-action=attach]").click();
    await this.#root.locator("[data-action=location]").click();
    await this.#root.page().locator('dialog button[value="send"]').click();
    return this.answer();
  }

  /** The next message of the bot that was not looked at yet. */
  async answer(): Promise<string> {
    const bubble = this.#bubbles.nth(this.#seen);
    await bubble.waitFor();
    this.#seen += 1;
    return bubble.innerText();
  }

  async holds(text: string): Promise<void> {
    await expect.poll(async () => (await this.#bubbles.allInnerTexts()).join("\n")).toContain(text);
  }

  async count(text: string): Promise<number> {
    const all = await this.#bubbles.allInnerTexts();
    return all.filter((bubble) => bubble.includes(text)).length;
  }

  get #bubbles(): Locator {
    return this.#root.locator('[data-bubble="bot"]');
  }
}
