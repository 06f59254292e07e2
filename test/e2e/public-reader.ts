import type { Page } from "playwright-core";
import { expect } from "vitest";
import { jpegSides } from "../../src/core/media/pixel-count.ts";

/** Reads the public pages of a running system, as anybody can. */
export class PublicReader {
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  async read(path: string): Promise<string> {
    return await (await fetch(new URL(path, this.#origin))).text();
  }

  /** Waits until the newest notice on the list has these words; its address and its page. */
  async newest(words: string): Promise<{ url: string; text: string }> {
    let [url, text] = ["", ""];
    const look = async () => {
      const found = /<h2[^>]*><a href="([^"?]+)/.exec(await this.read("/notices?lang=vi"))?.[1];
      if (!found) return "";
      url = found;
      text = await this.read(`${url}?lang=vi`);
      return text;
    };
    await expect.poll(look).toContain(words);
    return { url, text };
  }

  async jpegSidesAt(path: string): Promise<[number, number] | null> {
    const answer = await fetch(new URL(path, this.#origin));
    expect(answer.headers.get("Content-Type")).toBe("image/jpeg");
    return jpegSides(new Uint8Array(await answer.arrayBuffer()));
  }
}

/** Paths of a notice's pictures on its page, each once. */
export function picturesIn(page: string): string[] {
  return [...new Set(page.match(/\/notices\/[\w.-]+\/[\w-]{43}\.jpg/g))];
}

/** Of each picture there, whether it has loaded. */
export function drawn(page: Page, selector: string): Promise<boolean[]> {
  const found = `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
  return page.evaluate<boolean[]>(`${found}.map((one) => one.complete && one.naturalWidth > 0)`);
}
