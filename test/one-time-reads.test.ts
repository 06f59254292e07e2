import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Reads of a page as it is at this moment, which is another one on a slow machine. */
const READS = [
  "allInnerTexts",
  "allTextContents",
  "content",
  "count",
  "getAttribute",
  "innerHTML",
  "innerText",
  "inputValue",
  "isChecked",
  "isDisabled",
  "isEditable",
  "isEnabled",
  "isHidden",
  "isVisible",
  "textContent",
  "title",
  "url",
].join("|");

const COMPARED = new RegExp(String.raw`\bexpect\([^;]*\.(?:${READS})\(`);
/** These wait for no element. What a function does is repeated by whoever takes it. */
const NOW =
  /\bawait\b(?:(?!=>)[^;])*\.(?:allInnerTexts|allTextContents|count|isHidden|isVisible)\(/;

/** Our own texts, some of which are functions with the name of a read: `clocksVi.reminders.count(2)`. */
const TEXT = /\b(?:vi|\w+Vi)(?:\.\w+)+\(/g;

/** Statements that compare what a page shows, or go on with it, without waiting for it. */
function oneTimeReads(text: string): string[] {
  const statements = text.split(/(?<=;)\n|(?<=[{}])\n/);
  return statements.filter((statement) => {
    const one = statement.replaceAll(TEXT, "(");
    const isPolled = /\bexpect\s*\.poll\(/.test(one);
    return !isPolled && (COMPARED.test(one) || NOW.test(one));
  });
}

describe("the tests with a browser", () => {
  it("wait for what they compare", () => {
    const folder = join(import.meta.dirname, "e2e");
    const files = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((name) =>
      oneTimeReads(readFileSync(join(folder, name), "utf8")).map((one) => `${name}: ${one.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    "expect(await page.getByRole('link').count()).toBe(0);",
    "expect([await phone.count(A),\n  await phone.count(B)]).toEqual([0, 1]);",
    "expect(await page.title()).toBe('x');",
    "const shown = await page.locator('nav').isVisible();",
  ])("would be found out: %s", (statement) => {
    expect(oneTimeReads(statement)).toEqual([statement]);
  });

  it.each([
    "await expect.poll(() => phone.count(A)).toBe(0);",
    "const list = await shownAs(() => page.locator('b').allInnerTexts(), isWhole);",
    "await page.getByText(clocksVi.reminders.count(2)).waitFor();",
    "const codes = () => page.locator('b').allInnerTexts();",
    "await expect\n  .poll(async () => (await row.allInnerTexts()).length)\n  .toBe(2);",
  ])("may say %s", (statement) => {
    expect(oneTimeReads(statement)).toEqual([]);
  });
});
