import { describe, expect, it } from "vitest";
import { chooseLeast } from "../../../scripts/learn/choose-least.ts";
import { exp, ln } from "../../../scripts/learn/exact-math.ts";
import { digestOf, learn } from "../../../scripts/learn/learn.ts";
import { nearDuplicates } from "../../../scripts/learn/near-duplicates.ts";
import { rateLines, wilson } from "../../../scripts/learn/rates.ts";
import { makeListener } from "../../../scripts/learn/rule-opinions.ts";
import { trainingFaults } from "../../../scripts/learn/training-faults.ts";
import { readSentences } from "../../../scripts/learn/training-sentences.ts";
import {
  parseFlows,
  readFlowFiles,
  readMeanings,
  readRulesAlone,
  readTrainingFiles,
} from "../../../scripts/read-content.ts";

const sentences = readSentences(readTrainingFiles());
/** Enough to learn from, as it goes with all of them. */
const some = sentences.filter(({ lang }, at) => lang === "ko" && at % 4 === 0);
const quiet = () => ({ level: 0, signs: [] });
const { ear, meanings } = makeListener(
  parseFlows(readFlowFiles()),
  readRulesAlone(),
  readMeanings(),
);
const listener = { ear, meanings, opinions: { danger: quiet, reveal: quiet, scam: quiet } };
/** Compared with what other sentences, or the same ones once more, give. */
const { learned } = learn(some, listener);

describe("learning", () => {
  it("gives the same weights each time, and others for other sentences", {
    timeout: 120_000,
  }, () => {
    expect(learn(some, listener).learned).toEqual(learned);
    const turned = some.map((one) => ({ ...one, isTelling: !one.isTelling }));
    expect(learn(turned, listener).learned.tasks.danger.slots).not.toBe(learned.tasks.danger.slots);
  });

  it("never looks at the test's sentences", { timeout: 120_000 }, () => {
    const changed = some.map((one) => (one.isTest ? { ...one, text: "x", isTelling: true } : one));
    expect(learn(changed, listener).learned).toEqual(learned);
  });

  it("leaves a fifth of the groups for the test, each whole", () => {
    const sides = new Map<string, Set<boolean>>();
    for (const { group, isTest } of sentences) {
      sides.set(group, (sides.get(group) ?? new Set()).add(isTest));
    }
    expect([...sides.values()].every(({ size }) => size === 1)).toBe(true);
    const { length: tested } = sentences.filter(({ isTest }) => isTest);
    expect(tested / sentences.length).toBeGreaterThan(0.15);
    expect(tested / sentences.length).toBeLessThan(0.25);
  });

  it("has a digest of what the weights follow from", () => {
    const [first, ...others] = some.filter(({ isTest }) => !isTest);
    if (!first) throw new Error("no sentence");
    const digest = digestOf([first, ...others], listener);
    expect(digestOf([{ ...first, text: `${first.text} thôi` }, ...others], listener)).not.toBe(
      digest,
    );
    expect(digestOf([{ ...first, isTelling: !first.isTelling }, ...others], listener)).not.toBe(
      digest,
    );
    expect(digestOf(others, listener)).not.toBe(digest);
    const unlike = { ...listener, meanings: `${meanings}A` };
    expect(digestOf([first, ...others], unlike)).not.toBe(digest);
    expect(digestOf([first, ...others], listener)).toBe(digest);
  });

  it("keeps twins on one side", () => {
    const text = [
      "- { writer: a, theme: b, yes: [火] }",
      "- { writer: c, theme: d, twin: zh-Hans/a/b, yes: [火] }",
    ];
    const [first] = readSentences({ "flows/training/danger/zh-Hans.yaml": text[0] ?? "" });
    const [second] = readSentences({ "flows/training/danger/zh-Hant.yaml": text[1] ?? "" });
    expect([second?.isTest, second?.fold]).toEqual([first?.isTest, first?.fold]);
    expect(second?.group).not.toBe(first?.group);
  });
});

/** It finds nothing in those of the project, and their weights are of today: `content.test.ts`. */
describe("the check of the sentences", () => {
  it("refuses too few, too few to be found, and what says nearly the same", () => {
    const file = "flows/training/danger/vi.yaml";
    const text = [
      "- { writer: a, theme: b, no: [nó cầm dao đứng trước cửa nhà tôi] }",
      "- writer: c",
      "  theme: d",
      "  no:",
      '    - "nó cầm dao đứng trước cửa nhà"',
    ].join("\n");
    const faults = trainingFaults({ [file]: text });
    expect(faults).toContain(`${file}:1:1 has 2 sentences, not 400`);
    expect(faults).toContain(`${file}:1:1 has 0 of 2 under "yes", not a third`);
    expect(faults).toContainEqual(expect.stringContaining(`${file}:5:1 says nearly the same as`));
  });

  it("lets one group repeat itself", () => {
    const text = "- { writer: a, theme: b, yes: [nó cầm dao đứng đó, nó cầm dao đứng đó rồi] }";
    expect(nearDuplicates(readSentences({ "flows/training/danger/vi.yaml": text }))).toEqual([]);
  });
});

describe("the thresholds", () => {
  it("find most within the share of false alarms", () => {
    const scored = [3, 2, 1, 0].flatMap((score) => [
      { lang: "vi", score: score + 0.5, level: 0, isTelling: true },
      { lang: "vi", score, level: 0, isTelling: false },
    ]);
    const sure = { lang: "vi", score: 9, level: 1, isTelling: true };
    const [least = 0] = chooseLeast([...scored, sure], { share: 0.25, sure: 1 });
    expect(least).toBeGreaterThan(2);
    expect(least).toBeLessThanOrEqual(2.5);
  });

  it("believe what is certain", () => {
    const alarm = { lang: "vi", score: -9, level: 1, isTelling: false };
    const other = { lang: "vi", score: -9, level: 0, isTelling: false };
    const bounds = { share: 0.5, sure: 1, certain: 1 };
    expect(chooseLeast([alarm, other], bounds).at(-1)).toBe(-99);
  });

  it("find in no language less than the rules do", () => {
    const many = (count: number, one: { lang: string; score: number; level: number }) =>
      Array.from({ length: count }, () => ({ ...one, isTelling: true }));
    const harmless = Array.from({ length: 10 }, (_, index) => ({
      ...{ lang: "vi", score: 0, level: index < 5 ? 0 : 1 },
      isTelling: false,
    }));
    // Eight that the rules miss, or two that they find: five alarms do not allow both.
    const scored = [
      ...many(8, { lang: "vi", score: 0, level: 0 }),
      ...many(2, { lang: "ko", score: 0, level: 1 }),
      ...harmless,
    ];
    const least = chooseLeast(scored, { share: 0.5, sure: 1 });
    expect(least[1]).toBeLessThanOrEqual(0);
  });
});

describe("the figures", () => {
  it("have the interval of Wilson", () => {
    const [low, high] = wilson(8, 10);
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
  });

  it("stand for each language and for all", () => {
    const verdict = { task: "scam" as const, lang: "vi", rules: false, model: true, both: true };
    const lines = rateLines("scam", [
      { ...verdict, isTelling: true },
      { ...verdict, lang: "ko", isTelling: false },
    ]);
    expect(lines.map((line) => line.split(" rules")[0]?.trim())).toEqual([
      "scam, ko",
      "scam, vi",
      "scam, all",
    ]);
    expect(lines[2]).toContain("model 100.0 (21-100) / 100.0 (21-100)");
  });

  it("come from functions that are the language's, to its last bits", () => {
    for (const x of [-30, -1.5, 0, 0.1, 1, 12, 30]) expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 11);
    for (const x of [1e-6, 0.5, 1, 2, 12_345]) expect(ln(x)).toBeCloseTo(Math.log(x), 12);
  });
});
