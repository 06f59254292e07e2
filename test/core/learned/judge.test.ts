import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFlows, readContent, readFlowFiles } from "../../../scripts/read-content.ts";
import { FeaturePass } from "../../../src/core/learned/feature-pass.ts";
import { type Judge, makeJudge, rulesAlone } from "../../../src/core/learned/judge.ts";
import { type LearnedTask, TASKS } from "../../../src/core/learned/learned.ts";
import { Meanings } from "../../../src/core/learned/meanings.ts";
import { hear, typedPart } from "../../../src/core/text/hear.ts";
import type { Readings } from "../../../src/core/text/readings.ts";

const content = readContent();
const { learned } = parseFlows(readFlowFiles());
if (learned === null) throw new Error("nothing learned");
const { tasks, meanings } = learned;
const pass = new FeaturePass(new Meanings(meanings));
const judgeOf = (task: LearnedTask) => makeJudge(task, pass);
const NOTHING = { level: 0, signs: [] };
const score = (task: (typeof TASKS)[number], text: string) =>
  judgeOf(tasks[task]).score([hear(text)], NOTHING);

describe("a judge", () => {
  it.each([
    [
      "có thằng cầm dao phay đang rượt người trước cổng, cứu với",
      "hôm qua thấy cảnh sát bắt thằng cầm dao rồi",
    ],
    [
      "help there is a man with a knife outside my door right now",
      "last week a man sold knives at the market",
    ],
  ])("tells danger now from what only sounds like it: %s", (danger, harmless) => {
    expect(content.danger.isDanger(danger)).toBe(true);
    expect(content.danger.isDanger(harmless)).toBe(false);
    expect(score("danger", danger)).toBeGreaterThan(score("danger", harmless));
  });

  it("may not speak against the rules in few words", () => {
    for (const text of ["I want to die", "我想死", "cháy nhà"]) {
      expect(content.danger.isDanger(text), text).toBe(true);
    }
  });

  it("says the same of a text after others looked at it, in whatever order", () => {
    const texts = [
      "help there is a man with a knife outside my door right now",
      `${"Chợ họp mỗi sáng, người ta bán rau. ".repeat(12)}Tôi là chủ quán cạnh nhà nó, cháy nhà rồi, cứu với`,
    ];
    const alone = texts.map((text) => TASKS.map((task) => score(task, text)));
    const judges = TASKS.map((task) => judgeOf(tasks[task]));
    const heard = texts.map((text) => [hear(text)]);
    const inTurn = (order: number[]) =>
      order.map((n) => judges.map((judge) => judge.score(heard[n] ?? [], NOTHING)));
    expect(inTurn([0, 0, 1, 1, 0, 1])).toEqual([0, 0, 1, 1, 0, 1].map((n) => alone[n]));
    // Each part of a long text is looked at anew.
    const market = "Chợ họp mỗi sáng, người ta bán rau. ".repeat(12);
    expect(alone[1]?.[0]).toBeGreaterThan(score("danger", market) + 0.5);
    const told = (judge: Judge, readings: Readings) => {
      const span = judge.telling(readings);
      return span && typedPart(span.heard, span.from, span.to);
    };
    expect(judges.map((judge) => told(judge, heard[1] ?? []))).toEqual(
      TASKS.map((task) => told(judgeOf(tasks[task]), [hear(texts[1] ?? "")])),
    );
  });

  it("points at the words that tell most", () => {
    const judge = judgeOf(tasks.reveal);
    const heard = hear("Trong ảnh người mặc áo xanh đứng cạnh nó là tôi");
    const span = judge.telling([heard]);
    expect(span && typedPart(span.heard, span.from, span.to)).toMatch(/là tôi$/);
  });

  it("finds the telling part of a long text", () => {
    const danger = "cứu với nó đang cầm dao chém người ngoài cổng";
    const around = "hôm nay trời nắng đẹp tôi đi chợ mua rau về nấu canh cho cả nhà ăn ".repeat(20);
    expect(score("danger", `${around} ${danger} ${around}`)).toBeGreaterThan(
      score("danger", around),
    );
  });

  it("adds what the rules' signs weigh", () => {
    const judge = judgeOf({ ...tasks.scam, signs: { otp: 1.5 } });
    const some = [hear("đọc mã cho em để em hủy giao dịch")];
    const without = judge.score(some, NOTHING);
    const withSign = judge.score(some, { level: 1, signs: ["otp", "unknown"] });
    expect(withSign - without).toBeCloseTo(1.5);
  });

  it("says the same of any text each time, and never fails", () => {
    const judges = TASKS.map((task) => judgeOf(tasks[task]));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 800 }), (text) => {
        for (const judge of judges) {
          const readings = [hear(text)];
          const first = judge.score(readings, NOTHING);
          judges[0]?.score([hear("chen giữa")], NOTHING);
          expect(judge.score(readings, NOTHING)).toBe(first);
          expect(Number.isFinite(first)).toBe(true);
          const span = judge.telling(readings);
          if (span) expect(span.to).toBeGreaterThan(span.from);
        }
      }),
    );
  });
});

describe("the rules alone", () => {
  it("say yes from their level on", () => {
    const { says, telling } = rulesAlone(2);
    expect([0, 1, 2].map((level) => says([], { level, signs: [] }))).toEqual([false, false, true]);
    expect(telling([])).toBeNull();
  });
});
