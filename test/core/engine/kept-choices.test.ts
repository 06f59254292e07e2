import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import type { Unnumbered } from "../../../src/core/engine/choice.ts";
import { keepChoice, numbered } from "../../../src/core/engine/kept-choices.ts";
import { choicesOf } from "../../../src/core/engine/options.ts";
import { isInput } from "../../../src/core/flow/is-input.ts";
import { findStep } from "../../../src/core/flow/position.ts";
import { newSession, type Run } from "../../../src/core/flow/session.ts";

const one = (id: string): Unnumbered => ({ id, label: id.toUpperCase(), aliases: [] });
const number = (choices: Unnumbered[], lists = new Map()) =>
  numbered(choices, { key: null, lists });

describe("kept choices", () => {
  it("are the same list each time that they come in this order", () => {
    const [a, b] = [keepChoice(one("a")), keepChoice(one("b"))];
    const lists = new Map();
    const first = number([a, b], lists);
    expect(first.map(({ id, key }) => `${key} ${id}`)).toEqual(["1 a", "2 b"]);
    expect(number([a, b], lists)).toBe(first);
    expect(number([b, a], lists).map(({ id, key }) => `${key} ${id}`)).toEqual(["1 b", "2 a"]);
    expect(number([a], lists).map(({ id, key }) => `${key} ${id}`)).toEqual(["1 a"]);
  });

  it("leave no list behind in which something else stands", () => {
    const lists = new Map();
    const first = number([keepChoice(one("a")), one("b")], lists);
    expect(first.map(({ key }) => key)).toEqual(["1", "2"]);
    expect(lists.size).toBe(0);
  });
});

describe("the review", () => {
  const content = readContent();
  const frame = { flow: "tip", step: "review" };

  function choices(answers: Run["answers"]) {
    const step = findStep(content, frame);
    if (!step || !isInput(step)) throw new Error("no review");
    const run: Run = { frames: [frame], answers, trail: [], changing: false };
    return choicesOf({ content, session: { ...newSession(), run }, run, frame, lang: "en" }, step);
  }

  const answers = (text: string): Run["answers"] => ({
    "tip/category": "theft",
    "tip/when": "today",
    "tip/area": "ky-trinh",
    "tip/what": { type: "text", text },
  });

  it("offers the same list for another draft, and another for one that reveals its writer", () => {
    const first = choices(answers("Two men took a motorbike."));
    expect(choices(answers("Two women took a bicycle."))).toBe(first);
    const revealing = choices(answers("My phone number is 0912345678, two men took a motorbike."));
    expect(revealing.map(({ id }) => id)).toContain("tip/what");
    expect(first.map(({ id }) => id)).not.toContain("tip/what");
    expect(choices(answers("Two men took a motorbike."))).toBe(first);
  });

  it("offers what has been added no more", () => {
    const told = answers("Two men took a motorbike.");
    const first = choices(told);
    const added = { ...told, "tip/people": { type: "text", text: "Both in black." } } as const;
    expect(first.map(({ id }) => id)).toContain("tip/people");
    expect(choices(added).map(({ id }) => id)).not.toContain("tip/people");
    expect(choices(told)).toBe(first);
  });

  it("tells an answer that reveals its writer from one that has not been given", () => {
    const told = answers("Two men took a motorbike.");
    const people = { type: "text", text: "My phone number is 0912345678." } as const;
    const ids = (given: Run["answers"]) => choices(given).map(({ id }) => id);
    expect(ids(told).indexOf("tip/people")).toBeGreaterThan(2);
    expect(ids({ ...told, "tip/people": people }).indexOf("tip/people")).toBe(2);
  });
});
