import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { readFiles } from "../../../scripts/read-content.ts";
import { localesOf } from "../../../src/core/check/content-files.ts";
import { readMessages } from "../../../src/core/text/read-messages.ts";
import { makeTexts } from "../../../src/core/text/texts.ts";

const locales = localesOf(readFiles("locales", ".ftl"));

/** Words and numbers that texts are given; the first four choose. */
const GIVEN = ["yes", "no", "", "other", "Sông Trí {$a}", 0, 1, 20];

describe("texts", () => {
  it.each(Object.keys(locales))("in %s are those that Fluent makes", (lang) => {
    const files = locales[lang] ?? [];
    const bundle = new FluentBundle(lang, { useIsolating: false });
    for (const file of files) bundle.addResource(new FluentResource(file));
    const texts = makeTexts({ [lang]: files });
    for (const { id, placeholders } of files.flatMap((file) => readMessages(file).messages)) {
      const pattern = bundle.getMessage(id)?.value;
      if (!pattern) continue;
      const all = GIVEN.map((one) => Object.fromEntries([...placeholders].map((n) => [n, one])));
      for (const args of [undefined, {}, ...all]) {
        const made = bundle.formatPattern(pattern, args ?? {}, []);
        expect(texts.format(lang, id, args), id).toBe(made);
      }
    }
  });

  it("choose by words of their own, and nothing by those of others", () => {
    const choice =
      "{ $who ->\n    [ward] W { $a }\n    [1] one\n   *[unit] { $who ->\n       *[x] U\n    }\n }";
    const texts = makeTexts({ vi: [`said = ${choice}!`] });
    const said = (who: string | number) => texts.format("vi", "said", { who, a: "A" });
    expect(["ward", "unit", "1", 1].map(said)).toEqual(["W A!", "U!", "U!", "one!"]);
  });
});
