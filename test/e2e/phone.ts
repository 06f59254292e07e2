import type { Locator, Page } from "playwright-core";
import { expect, vi } from "vitest";
import { LONGEST_WAIT_MS } from "../longest-wait.ts";

const IN_VIEW = "the newest message is in view";

/**
 * One of the two simulated phones. Each action waits for the bot's answer, and until the newest
 * message is in view: nobody has to scroll, also when an answered question shrinks.
 * `shows` waits for a text in any message since the action, because
 * a ping or a note about a slow file may come before the answer.
 */
export class Phone {
  readonly #root: Locator;
  /** Number of the bot's messages at the last action. */
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

  /** Presses a button that came since the last action. An older screen may have the same one. */
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

  /** Waits for a message since the last action that contains this. Returns its text. */
  async shows(text: string | RegExp): Promise<string> {
    const says = (said: string) =>
      typeof text === "string" ? said.includes(text) : text.test(said);
    return (await this.#find((bubble) => says(bubble.text))).text;
  }

  /** Waits until any message of the chat contains this, however old. */
  async holds(text: string): Promise<void> {
    await expect.poll(() => this.count(text)).toBeGreaterThan(0);
  }

  /** How many messages contain this now: for texts that must not come twice. */
  async count(text: string): Promise<number> {
    return (await this.#bubbles.allInnerTexts()).filter((said) => said.includes(text)).length;
  }

  async #act(action: () => Promise<void>): Promise<void> {
    const before = await this.#bubbles.count();
    await action();
    await this.#bubbles.nth(before).waitFor();
    this.#before = before;
    // Phones also act before the tests begin, where `expect.poll` is refused.
    await vi.waitFor(async () => expect(await this.#newestIsInView(), IN_VIEW).toBe(true), {
      timeout: LONGEST_WAIT_MS,
    });
  }

  async #newestIsInView(): Promise<boolean> {
    const newest = this.#root.locator("[data-bubble=bot], [data-bubble=user]").last();
    const boxes = [newest, this.#root.locator(".scroller")].map((one) => one.boundingBox());
    const [bubble, view] = await Promise.all(boxes);
    if (!bubble || !view) return false;
    const bottom = bubble.y + bubble.height;
    return bottom > view.y && bottom <= view.y + view.height;
  }

  /** Waits for a message since the last action for which this is true. Returns the newest. */
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
