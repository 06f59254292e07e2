import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** More presses of the Tab key than this are too far away. */
const FARTHEST = 12;

/**
 * What is wrong with where the focus is, for somebody who sees the page and has no mouse; empty:
 * nothing. It runs in the page.
 */
const FAULT = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return "the focus is lost";
  const { left, top, width, height } = at.getBoundingClientRect();
  if (width < 1 || height < 1) return "the focus is on something without a size";
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [x, y]));
  const isSeen = ([x, y]) => {
    const on = document.elementFromPoint(left + width * x, top + height * y);
    return on !== null && (at.contains(on) || [...(at.labels ?? [])].some((one) => one.contains(on)));
  };
  return points.some(isSeen) ? "" : "the focus is off the screen or covered";
})()`;

/** Counts what a mouse or a finger does. It runs in the page. */
const WATCH = `
  globalThis.pointed = 0;
  addEventListener("pointerdown", () => { globalThis.pointed += 1; }, true);
`;

/** Somebody who works with the keyboard alone. After each key the focus is where it can be seen. */
export class Hands {
  readonly page: Page;
  /** Keys that were pressed, without the texts that were typed. */
  presses = 0;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Before the page is opened. */
  static async on(page: Page): Promise<Hands> {
    await page.addInitScript({ content: WATCH });
    return new Hands(page);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.presses += 1;
      await this.page.keyboard.press(key);
      const said = `after the key ${key}`;
      await expect.poll(() => this.page.evaluate(FAULT), { message: said, interval: 20 }).toBe("");
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Waits until it has the focus. */
  async isAt(target: Locator): Promise<void> {
    await target.and(this.page.locator(":focus")).first().waitFor();
  }

  /** Goes there by one key, which is pressed a few times at most. */
  async tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await target.first().waitFor();
    const passed: string[] = [];
    for (let pressed = 0; pressed < FARTHEST; pressed += 1) {
      await this.press(key);
      if ((await target.and(this.page.locator(":focus")).count()) > 0) return;
      passed.push(
        String(await this.page.evaluate("document.activeElement.outerHTML.slice(0, 99)")),
      );
    }
    expect.fail(`${key} does not come to ${target} within ${FARTHEST}: ${passed.join("\n")}`);
  }

  /** How often something else than the keyboard was used. */
  pointed(): Promise<unknown> {
    return this.page.evaluate("globalThis.pointed");
  }
}
