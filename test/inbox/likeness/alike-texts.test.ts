import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readLexicon } from "../../../scripts/alike-lexicon.ts";
import { readPlanted, scoreOf } from "../../../scripts/alike-texts.ts";

const FOLDER = join(import.meta.dirname, "../alike");

/** Of a writer whose texts neither the weights nor the lexicon were made by. */
it("finds what is planted in texts that the rules were not tuned on", () => {
  const { planted, found, right } = scoreOf(
    readPlanted(join(FOLDER, "heldout.yaml")),
    readLexicon(),
  );
  expect(right / found).toBeGreaterThanOrEqual(0.9);
  expect(right / planted).toBeGreaterThanOrEqual(0.6);
});

it("finds nothing where no text says a thing", () => {
  const tips = readPlanted(join(FOLDER, "heldout.yaml"));
  expect(
    scoreOf(
      tips.map((tip) => ({ ...tip, text: "" })),
      readLexicon(),
    ).found,
  ).toBe(0);
});

it("has no text of the held-out ones among those that it was tuned on", () => {
  const heldOut = ["heldout.yaml", "heldout-d.yaml", "heldout-e.yaml"].flatMap((name) =>
    readPlanted(join(FOLDER, name)).map(({ text }) => text),
  );
  const tuned = ["tuned-a.yaml", "tuned-c.yaml", "tuned-f.yaml", "tuned-own.yaml"]
    .map((name) => readFileSync(join(FOLDER, name), "utf8"))
    .join("\n");
  expect(heldOut.filter((text) => tuned.includes(text))).toEqual([]);
});
