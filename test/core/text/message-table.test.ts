import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { readFiles } from "../../../scripts/read-content.ts";
import { localesOf } from "../../../src/core/check/content-files.ts";
import { exchangeScripts } from "../../../src/core/text/exchange-scripts.ts";
import { HAN_PAIRS } from "../../../src/core/text/han-pairs.ts";
import { packMessages, unpackMessages } from "../../../src/core/text/message-table.ts";

/** What Fluent reads, by id. */
function readBodies(files: string[] = []) {
  const entries = files.flatMap((file) => new FluentResource(file).body);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

const locales = localesOf(readFiles("locales", ".ftl"));

describe("the messages as the build packs them", () => {
  const unpacked = unpackMessages(packMessages(locales));

  it.each(Object.keys(locales))("say the same in %s", (lang) => {
    expect(readBodies(locales[lang]).size).toBeGreaterThan(500);
    expect(readBodies(unpacked[lang])).toEqual(readBodies(locales[lang]));
  });

  it("keep selections, attributes, terms, blank lines, and nothing of the comments", () => {
    const file = [
      "# a comment",
      "-term = Mõ",
      "count =",
      "    { $n ->",
      "        [one] One",
      "       *[other] { $n } of { -term }",
      "    }",
      "    .title = A title",
      "",
      "# another",
      "text = first",
      "",
      "    after a blank line",
    ].join("\n");
    const packed = packMessages({ en: [file], vi: ["text = một"] });
    expect(packed.ids).toEqual(["-term", "count", "text"]);
    const { texts } = packed.families.find(({ languages }) => languages.includes("vi")) ?? {};
    expect(texts).toEqual([null, null, "một"]);
    expect(JSON.stringify(packed)).not.toContain("comment");
    const { en, vi } = unpackMessages(packed);
    expect(readBodies(en)).toEqual(readBodies([file]));
    expect(readBodies(vi)).toEqual(readBodies(["text = một"]));
  });

  it("are given back by a second exchange of scripts", () => {
    const all = [HAN_PAIRS, "皇后在后面，裡面有里程表", ...Object.values(locales).flat()];
    for (const text of all) expect(exchangeScripts(exchangeScripts(text))).toBe(text);
    expect(exchangeScripts("車禍 OK，车祸")).toBe("车祸 OK，車禍");
  });

  it("lie beside each other where languages are written alike", () => {
    const packed = packMessages({
      "zh-Hans": ["a = 门\nb = 口"],
      vi: ["a = cửa"],
      "zh-Hant": ["a = 門"],
    });
    expect(packed.families).toEqual([
      { languages: ["zh-Hans", "zh-Hant"], texts: ["门", "门", "口", null] },
      { languages: ["vi"], texts: ["cửa", null] },
    ]);
    expect(unpackMessages(packed)["zh-Hant"]).toEqual(["a = 門"]);
  });
});
