import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { progressOf } from "../../../src/core/flow/progress.ts";
import type { Answer, Run } from "../../../src/core/flow/session.ts";

const content = readContent();

/** How far one is who gave these answers, at a question of a tip. */
function at(step: string, answers: Record<string, Answer>, change: Partial<Run> = {}) {
  const [flow = "", id = ""] = step.split("/");
  const frame = { flow, step: id };
  const run = { frames: [frame], answers, trail: [], changing: false, ...change };
  const frames =
    flow === "tip" ? run.frames : [{ flow: "tip", step: `ask-${flow.slice(4)}` }, frame];
  return progressOf(content, { ...run, frames }, frame);
}

const THEFT = { "tip/category": "theft" };
const FRAUD = { "tip/category": "fraud" };

describe("how far a tip has come", () => {
  it("is not told before the first answer, of which all depends", () => {
    expect(at("tip/category", {})).toBeNull();
  });

  it("counts the questions of its category, and not what is only offered", () => {
    expect(at("tip/when", THEFT)).toEqual({ at: 2, of: 4 });
    expect(at("tip/when", FRAUD)).toEqual({ at: 2, of: 6 });
    expect(at("tip-fraud/lost", { ...FRAUD, "tip-fraud/how": "call" })).toEqual({ at: 6, of: 6 });
  });

  it("counts one more for a location, whose precision is asked", () => {
    const spot: Answer = { type: "place", lat: 18, lon: 106 };
    expect(at("tip/spot", { ...THEFT, "tip/spot": spot })).toEqual({ at: 4, of: 5 });
  });

  it("is not told behind the review, where one answer is changed or added", () => {
    expect(at("tip/when", THEFT, { trail: ["category", "review"] })).toBeNull();
    expect(at("tip/review", THEFT)).toBeNull();
  });

  it("is not told where no tip is written", () => {
    expect(progressOf(content, { ...NO_DRAFT }, { flow: "menu", step: "main" })).toBeNull();
  });
});

const NO_DRAFT: Run = {
  frames: [{ flow: "menu", step: "main" }],
  answers: {},
  trail: [],
  changing: false,
};
