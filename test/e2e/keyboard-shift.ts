import { expect } from "vitest";
import { readContent } from "../../scripts/read-content.ts";
import type { TipStatus } from "../../src/core/station/tip-status.ts";
import { caseEn } from "../../src/inbox/words/case-en.ts";
import { caseVi } from "../../src/inbox/words/case-vi.ts";
import { en } from "../../src/inbox/words/en.ts";
import { forwardEn } from "../../src/inbox/words/forward-en.ts";
import { forwardVi } from "../../src/inbox/words/forward-vi.ts";
import { listEn } from "../../src/inbox/words/list-en.ts";
import { listVi } from "../../src/inbox/words/list-vi.ts";
import { shiftEn } from "../../src/inbox/words/shift-en.ts";
import { shiftVi } from "../../src/inbox/words/shift-vi.ts";
import { tipPageEn } from "../../src/inbox/words/tip-page-en.ts";
import { tipPageVi } from "../../src/inbox/words/tip-page-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import type { Hands } from "./hands.ts";

const WORDS = {
  vi: { app: vi, owner: caseVi, forward: forwardVi, list: listVi, shift: shiftVi, page: tipPageVi },
  en: { app: en, owner: caseEn, forward: forwardEn, list: listEn, shift: shiftEn, page: tipPageEn },
};
export type OfficerLanguage = keyof typeof WORDS;

const { texts } = readContent();

/** A tip that was opened. */
export interface OpenedTip {
  id: string;
  number: string;
}

/** What a duty officer does in a shift, with the keyboard alone. */
export class KeyboardShift {
  readonly hands: Hands;
  readonly #lang: OfficerLanguage;
  /** How many keys each deed took: texts do not count. */
  readonly keys = new Map<string, number[]>();

  constructor(hands: Hands, lang: OfficerLanguage) {
    this.hands = hands;
    this.#lang = lang;
  }

  get words() {
    return WORDS[this.#lang];
  }

  async join(link: string, name: string): Promise<void> {
    const { page } = this.hands;
    await page.goto(link);
    const field = page.getByLabel(this.words.app.join.name);
    await field.waitFor();
    await this.#counted("join", async () => {
      await this.hands.tabTo(field);
      await this.hands.type(name);
      await this.hands.press("Enter");
    });
    await page.getByRole("navigation").first().waitFor();
  }

  /** Opens the next tip of the list that is not among those. */
  async openNext(done: ReadonlySet<string> = new Set()): Promise<OpenedTip> {
    const { page } = this.hands;
    // A key that is pressed before the list is there does nothing.
    await page.locator("li[data-tip]").first().waitFor();
    return await this.#counted("open", async () => {
      let id = "";
      do {
        await this.hands.press("j");
        const row = page.locator("li[data-tip]:has(a:focus)");
        await row.waitFor();
        id = (await row.getAttribute("data-tip")) ?? "";
      } while (done.has(id));
      await this.hands.press("Enter");
      await page.locator(`li[data-tip="${id}"] a[aria-current="true"]`).waitFor();
      await this.hands.isAt(page.locator("article h1"));
      // It is opened: its sender can be written to.
      await page.getByLabel(this.words.app.thread.question).waitFor();
      return { id, number: await page.locator('article [translate="no"]').first().innerText() };
    });
  }

  async assign({ number }: OpenedTip, name: string): Promise<void> {
    const { list } = this.words;
    await this.#counted("assign", async () => {
      await this.#pick("a", name);
      await this.#isSaid(list.assigned(list.one(number), name));
    });
  }

  async setStatus({ number }: OpenedTip, status: TipStatus): Promise<void> {
    const { list } = this.words;
    await this.#counted("status", async () => {
      const label = texts.format(this.#lang, `status-${status}`);
      await this.#pick("s", label);
      await this.#isSaid(list.statusSet(list.one(number), label));
    });
  }

  async ask(question: string): Promise<void> {
    await this.#counted("ask", () => this.#write("r", this.words.app.thread.question, question));
  }

  async note(text: string): Promise<void> {
    await this.#counted("note", () => this.#write("n", this.words.page.reply.noteLabel, text));
  }

  /** To the unit that gets such tips. */
  async forward(why: string): Promise<void> {
    const { page } = this.hands;
    const { forward } = this.words;
    await this.#counted("forward", async () => {
      await this.hands.press("f");
      await this.hands.isAt(page.getByRole("heading", { name: forward.title }));
      await this.hands.tabTo(page.getByLabel(forward.station));
      await this.hands.press("ArrowDown");
      const compared = page.getByLabel(forward.compared);
      await compared.or(page.getByText(forward.known)).waitFor();
      if (await compared.isVisible()) {
        await this.hands.tabTo(compared);
        await this.hands.press("Space");
      }
      await this.hands.tabTo(page.getByLabel(forward.note));
      await this.hands.type(why);
      await this.hands.press("Control+Enter");
      await page.getByText(forward.leaves).waitFor();
      await page.getByRole("heading", { name: forward.title }).waitFor({ state: "detached" });
    });
  }

  async handOver(text: string): Promise<void> {
    const { page } = this.hands;
    const { shift } = this.words;
    await this.#counted("hand over", async () => {
      await this.goTo("shift");
      await this.hands.tabTo(page.getByLabel(shift.note));
      await this.hands.type(text);
      await this.hands.tabTo(page.getByRole("button", { name: shift.handOver }));
      await this.hands.press("Enter");
      await this.#isSaid(shift.handedOver);
      await this.hands.isAt(page.getByRole("heading", { level: 1 }));
    });
  }

  async takeOver(promised: string): Promise<void> {
    const { page } = this.hands;
    const { shift } = this.words;
    await this.#counted("take over", async () => {
      await this.goTo("shift");
      await page.getByText(promised).waitFor();
      await this.hands.tabTo(page.getByRole("button", { name: shift.takeOver }));
      await this.hands.press("Enter");
      await this.#isSaid(shift.takenOver);
    });
  }

  async goTo(section: "tips" | "shift"): Promise<void> {
    const { nav } = this.words.app;
    await this.#pick("g", nav[section]);
  }

  /** To another saved filter, back from the list. */
  async showClosed(): Promise<void> {
    await this.#counted("filter", async () => {
      const link = this.hands.page.locator('a[data-filter="closed"]');
      await this.hands.tabTo(link, "Shift+Tab");
      await this.hands.press("Enter");
      await link.and(this.hands.page.locator('[aria-current="true"]')).waitFor();
    });
  }

  /** The option has its number before its name, and may have more behind it. */
  async #pick(key: string, name: string): Promise<void> {
    const dialog = this.hands.page.getByRole("dialog");
    await this.hands.press(key);
    const option = dialog.getByRole("button", { name }).first();
    await this.hands.press(/^\d/.exec(await option.innerText())?.[0] ?? "Escape");
    await dialog.waitFor({ state: "detached" });
  }

  async #write(key: string, label: string, text: string): Promise<void> {
    const { page } = this.hands;
    const box = page.getByLabel(label, { exact: true });
    await this.hands.press(key);
    await this.hands.isAt(box);
    await this.hands.type(text);
    await this.hands.press("Control+Enter");
    await expect.poll(() => box.inputValue()).toBe("");
    await this.hands.press("Escape");
    await this.hands.isAt(page.locator("article h1"));
  }

  async #isSaid(text: string): Promise<void> {
    await this.hands.page.getByRole("status").filter({ hasText: text }).first().waitFor();
  }

  async #counted<T>(deed: string, run: () => Promise<T>): Promise<T> {
    const before = this.hands.presses;
    const result = await run();
    this.keys.set(deed, [...(this.keys.get(deed) ?? []), this.hands.presses - before]);
    return result;
  }
}
