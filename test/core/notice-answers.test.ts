import { expect, it } from "vitest";
import { answersTo } from "../../src/core/notice-answers.ts";

it.each([
  [{ severity: "emergency" }, ["safe", "help"]],
  [{ severity: "warning" }, []],
  [{ severity: "warning", asks: true }, ["safe", "help"]],
  [{ severity: "appeal" }, ["know"]],
  // What somebody answers to a drill would be counted as real.
  [{ severity: "warning", asks: true, drill: true }, []],
  [{ severity: "appeal", drill: true }, []],
])("a notice with %j asks for %j", (notice, answers) => {
  expect(answersTo(notice)).toEqual(answers);
});
